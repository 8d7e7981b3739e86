package io.github.funnelkit.examples.spark.assess;

import io.github.funnelkit.portfolio.Summary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** A summary as the cell of a table. It is plain data, so it goes by Java's serialization as all that Spark moves. */
final class SummaryBytes {

    private SummaryBytes() {}

    static byte[] of(Summary summary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(summary);
        }
        return bytes.toByteArray();
    }

    static Summary read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Summary) in.readObject();
        }
    }
}
