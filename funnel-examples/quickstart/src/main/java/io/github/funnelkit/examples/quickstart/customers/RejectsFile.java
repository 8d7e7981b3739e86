package io.github.funnelkit.examples.quickstart.customers;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the rejected rows, each as it stands in the list, below the list's line of headings: when the rows are
 * corrected it can be read as a list.
 */
public final class RejectsFile implements Closeable {

    private final BufferedWriter writer;
    private boolean atLineStart;

    private RejectsFile(BufferedWriter writer) {
        this.writer = writer;
    }

    /**
     * Starts the file with the headings; an old file is replaced.
     *
     * @param file where it is written
     * @param headingText the line of headings as it stands in the list
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static RejectsFile create(Path file, String headingText) throws IOException {
        RejectsFile rejects = new RejectsFile(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
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

    private void write(String text) throws IOException {
        writer.write(text);
        atLineStart = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
