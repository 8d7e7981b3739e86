package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.files.NewFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of the rejected rows, each as it stands in the list, below the list's line of headings: when the rows are
 * corrected it can be read as a list.
 */
public final class RejectsFile implements Closeable {

    private final NewFile writer;
    private boolean atLineStart;

    private RejectsFile(NewFile writer) {
        this.writer = writer;
    }

    /**
     * Starts the file with the headings.
     *
     * @param file where it will be; an old file stays until the new one is complete
     * @param headingText the line of headings as it stands in the list
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static RejectsFile create(Path file, String headingText) throws IOException {
        RejectsFile rejects = new RejectsFile(NewFile.at(file));
        rejects.write(headingText);
        return rejects;
    }

    /**
     * Adds a row.
     *
     * @param row the row
     * @throws IOException if it cannot be written
     */
    public void add(RejectedRow<?> row) throws IOException {
        if (!atLineStart) {
            writer.write('\n');
        }
        write(row.text());
    }

    /**
     * Comes after the last row.
     *
     * @throws IOException if it cannot be written
     */
    public void complete() throws IOException {
        writer.complete();
    }

    private void write(String text) throws IOException {
        writer.write(text);
        atLineStart = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
    }

    /** Takes away what has not been completed. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
