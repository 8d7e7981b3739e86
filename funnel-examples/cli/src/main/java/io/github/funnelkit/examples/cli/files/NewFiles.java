package io.github.funnelkit.examples.cli.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of one folder that belong together. All of them are written to their end before the first takes its place, so that
 * on a disk that is full none does, and the old ones stay.
 */
public final class NewFiles implements Closeable {

    private final Path folder;
    private final boolean made;
    private final List<NewFile> files = new ArrayList<>();

    private NewFiles(Path folder, boolean made) {
        this.folder = folder;
        this.made = made;
    }

    /**
     * Starts files of a folder.
     *
     * @param folder the folder, which is made if it is not there; the one that it is in must be
     * @return no file yet
     * @throws UnwrittenException if it cannot be made
     */
    public static NewFiles in(Path folder) throws UnwrittenException {
        boolean isThere = Files.isDirectory(folder);
        try {
            if (!isThere) {
                Files.createDirectory(folder);
            }
        } catch (IOException failure) {
            throw new UnwrittenException(folder, failure);
        }
        return new NewFiles(folder, !isThere);
    }

    /**
     * Starts one more file.
     *
     * @param name its name
     * @return the file, to be written to and left open
     * @throws UnwrittenException if there is no writing there
     */
    public NewFile add(String name) throws UnwrittenException {
        NewFile file = NewFile.at(folder.resolve(name));
        files.add(file);
        return file;
    }

    /**
     * Puts all files in their places, once each is written to its end: a disk that is full leaves none of them.
     *
     * @throws UnwrittenException if one could not be written, and none is in its place; or if one could not be put in its place
     */
    public void complete() throws UnwrittenException {
        for (NewFile file : files) {
            file.seal();
        }
        for (NewFile file : files) {
            file.complete();
        }
    }

    /** Takes away what has not been completed, and the folder if it was made for that. */
    @Override
    public void close() throws UnwrittenException {
        for (NewFile file : files) {
            file.close();
        }
        if (made) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException used) {
                // the files are in it
            } catch (IOException failure) {
                throw new UnwrittenException(folder, failure);
            }
        }
    }
}
