package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.files.FilePlace;
import io.github.funnelkit.examples.cli.files.UnwrittenException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What keeps a file from being read or written, in words. */
final class FileTrouble {

    /** A file to be written is one that is read, or that something else is written to. */
    static final Text TWO_PURPOSES = say("file.two-purposes");

    private static final Text FOLDER = say("file.is-folder");

    private FileTrouble() {}

    /** What can be told before the work starts. */
    static Optional<Text> ofReading(Path file) {
        if (new InputFile(file).isStandardInput()) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return Optional.of(FOLDER);
        }
        if (!Files.exists(file)) {
            return Optional.of(say("file.not-there"));
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of(say("file.no-reading"));
    }

    /** What can be told before the work starts. */
    static Optional<Text> ofWriting(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of(FOLDER);
        }
        FilePlace place;
        try {
            place = FilePlace.of(file);
        } catch (IOException lost) {
            return Optional.of(unwritable(lost));
        }
        if (Files.exists(place.path()) && !Files.isWritable(place.path())) {
            return Optional.of(say("file.no-writing"));
        }
        Path folder = place.folder();
        if (!place.isFile()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(say("file.no-folder", "folder", folder));
        }
        // the new file comes into being beside the old one
        return Files.isWritable(folder) ? Optional.empty() : Optional.of(say("file.no-writing-into", "folder", folder));
    }

    /** What went wrong on the way. */
    static Text of(IOException failure) {
        if (failure instanceof UnwrittenException unwritten && unwritten.getCause() instanceof IOException cause) {
            return say("file.with-reason", "file", unwritten.file(), "reason", unwritable(cause));
        }
        if (failure instanceof AccessDeniedException) {
            return say("file.no-permission", "file", String.valueOf(failure.getMessage()));
        }
        String reason = reason(failure);
        return say("file.failed", "reason", reason);
    }

    private static Text unwritable(IOException failure) {
        String reason = reason(failure);
        if (failure instanceof AccessDeniedException) {
            return say("file.unwritable-permission");
        }
        return failure instanceof NoSuchFileException
                ? say("file.unwritable-place")
                : say("file.unwritable", "reason", reason);
    }

    /** What the system says; it names files that are on the way only, too. */
    private static String reason(IOException failure) {
        Optional<String> reason = failure instanceof FileSystemException ofFile
                ? Optional.ofNullable(ofFile.getReason())
                : Optional.ofNullable(failure.getMessage());
        return reason.orElse(failure.getClass().getSimpleName());
    }
}
