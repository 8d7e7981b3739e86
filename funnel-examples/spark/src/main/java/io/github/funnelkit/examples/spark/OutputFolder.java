package io.github.funnelkit.examples.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A folder that a run writes to, anywhere Hadoop can. */
record OutputFolder(SparkSession spark, String name, TableFormat format) {

    /** Refuses one that exists, so that nothing is overwritten. */
    void requireNew() {
        Path folder = new Path(name);
        try {
            if (files(folder).exists(folder)) {
                throw new Refusal(name + " exists: name a folder that does not, so that nothing is overwritten");
            }
        } catch (IOException failure) {
            throw new Refusal(name + " cannot be written: " + failure.getMessage());
        }
    }

    Path path(String part) {
        return new Path(name, part);
    }

    void write(String part, Dataset<Row> table) {
        format.write(table, path(part).toString());
    }

    void write(String part, String text) {
        Path file = path(part);
        try (OutputStream out = files(file).create(file, false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a document that holds results of the library, with words in a language. */
    void write(String part, ObjectNode json, Locale language) {
        write(part, Json.text(json, language));
    }

    private FileSystem files(Path path) throws IOException {
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }
}
