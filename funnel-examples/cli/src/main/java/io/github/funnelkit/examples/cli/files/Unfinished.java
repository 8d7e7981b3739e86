package io.github.funnelkit.examples.cli.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written, under a name of its own beside its place. It is moved there or taken away again, also when
 * the program is ended from outside.
 */
final class Unfinished implements Target {

    private final Path place;
    private final Path file;
    private final Thread atExit = new Thread(this::closeAtExit, "unfinished file");
    private @Nullable FileChannel channel;
    private boolean over;

    /** A file for a place; nothing is there before it is opened. */
    Unfinished(Path place) {
        this.place = place;
        // not made of the name of the place, which may be as long as a name can be
        this.file = place.resolveSibling(".funnel-" + UUID.randomUUID() + ".part");
    }

    @Override
    public synchronized OutputStream open() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            throw new IOException("the program is being ended", ending);
        }
        try {
            FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel = opened;
            if (Files.exists(place)) {
                takeAfter(place);
            }
            return Channels.newOutputStream(opened);
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    /** Whoever could read and write what is replaced, and nobody else, can so the new file. */
    private void takeAfter(Path old) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            PosixFileAttributes attributes = Files.readAttributes(old, PosixFileAttributes.class);
            try {
                view.setOwner(attributes.owner());
                view.setGroup(attributes.group());
            } catch (IOException notAllowed) {
                // only the administrator can give files away
            }
            view.setPermissions(attributes.permissions());
        }
    }

    @Override
    public synchronized void seal() throws IOException {
        if (over || channel == null) {
            throw new IOException("the program is being ended");
        }
        if (channel.isOpen()) {
            channel.force(true); // some disks say only then that they are full
            channel.close();
        }
    }

    @Override
    public synchronized void complete() throws IOException {
        seal();
        if (Files.exists(place, NOFOLLOW_LINKS) && !Files.isRegularFile(place, NOFOLLOW_LINKS)) {
            throw new FileSystemException(place.toString(), null, "something that is no file has come there");
        }
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        end();
    }

    @Override
    public synchronized void close() throws IOException {
        if (over) {
            return;
        }
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            Files.deleteIfExists(file);
            end();
        }
    }

    private void end() {
        over = true;
        if (Thread.currentThread() != atExit) {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException ending) {
                // it finds nothing to do
            }
        }
    }

    private void closeAtExit() {
        try {
            close();
        } catch (IOException failure) {
            // there is nobody left to be told
        }
    }
}
