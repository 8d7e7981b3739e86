package io.github.funnelkit.examples.quickstart;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.examples.quickstart.files.FilePlace;
import io.github.funnelkit.examples.quickstart.files.UnwrittenException;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What keeps a file from being read or written, in words. */
final class FileTrouble {

    /** A file to be written is one that is read, or that something else is written to. */
    static final Text TWO_PURPOSES = text("同一文件不能有两种用途", "one file cannot be used for two purposes");

    private static final Text FOLDER = text("是文件夹,不是文件", "is a folder, not a file");

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
            return Optional.of(text("文件不存在", "there is no such file"));
        }
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of(text("无权读取该文件", "no permission to read the file"));
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
            return Optional.of(text("无权写入该文件", "no permission to write the file"));
        }
        Path folder = place.folder();
        if (!place.isFile()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(text("无法写入:文件夹 " + folder + " 不存在", "cannot be written: there is no folder " + folder));
        }
        // the new file comes into being beside the old one
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(text("无权写入文件夹 " + folder, "no permission to write into the folder " + folder));
    }

    /** What went wrong on the way. */
    static Text of(IOException failure) {
        if (failure instanceof UnwrittenException unwritten && unwritten.getCause() instanceof IOException cause) {
            Text reason = unwritable(cause);
            return text(
                    unwritten.file() + ": " + reason.in(Locale.CHINESE),
                    unwritten.file() + ": " + reason.in(Locale.ENGLISH));
        }
        if (failure instanceof AccessDeniedException) {
            return text("没有权限:" + failure.getMessage(), "no permission: " + failure.getMessage());
        }
        String reason = reason(failure);
        return text("读写失败:" + reason, "reading or writing failed: " + reason);
    }

    private static Text unwritable(IOException failure) {
        String reason = reason(failure);
        if (failure instanceof AccessDeniedException) {
            return text("无法写入：没有权限", "cannot be written: no permission");
        }
        return failure instanceof NoSuchFileException
                ? text("无法写入：文件或文件夹不存在", "cannot be written: there is no such file or folder")
                : text("无法写入：" + reason, "cannot be written: " + reason);
    }

    /** What the system says; it names files that are on the way only, too. */
    private static String reason(IOException failure) {
        Optional<String> reason = failure instanceof FileSystemException ofFile
                ? Optional.ofNullable(ofFile.getReason())
                : Optional.ofNullable(failure.getMessage());
        return reason.orElse(failure.getClass().getSimpleName());
    }
}
