package io.github.funnelkit.examples.quickstart;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What keeps a file from being read or written, in words. */
final class FileTrouble {

    /** A file to be written is one that is read, or that something else is written to. */
    static final Text TWO_PURPOSES = text("同一文件不能有两种用途", "one file cannot be used for two purposes");

    private static final Text FOLDER = text("是文件夹,不是文件", "is a folder, not a file");

    private FileTrouble() {}

    /** What can be told before the work starts. */
    static Optional<Text> ofReading(Path file) {
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
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        if (!Files.isDirectory(folder)) {
            return Optional.of(text("无法写入:文件夹 " + folder + " 不存在", "cannot be written: there is no folder " + folder));
        }
        boolean writable = Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
        return writable ? Optional.empty() : Optional.of(text("无权写入该文件", "no permission to write the file"));
    }

    static boolean areSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** What went wrong on the way. */
    static Text of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return text("没有权限:" + failure.getMessage(), "no permission: " + failure.getMessage());
        }
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return text("读写失败:" + reason, "reading or writing failed: " + reason);
    }
}
