package io.github.funnelkit.examples.stress.worst;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tries each operation on each document, and prints for each operation the one that costs most. */
public final class Worst {

    private static final int WARM = 2;

    private final PrintStream out;
    private final Duration most;
    private boolean exceeded;

    Worst(PrintStream out, Duration most) {
        this.out = out;
        this.most = most;
    }

    /** The document that costs most. */
    private record Row(Shape shape, Cost cost) {}

    /**
     * Runs.
     *
     * @param arguments how large the documents are, in percent of what the limits let them be, and how many seconds one operation may
     *     take; then, if not all, the documents to try, by name
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int percent = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 60;
        List<Shape> shapes = arguments.length > 2
                ? Arrays.stream(arguments).skip(2).map(Shape::valueOf).toList()
                : List.of(Shape.values());
        System.exit(new Worst(System.out, Duration.ofSeconds(seconds)).run(shapes, new Size(percent)) ? 0 : 1);
    }

    /** Whether no operation failed, or took longer than it may. */
    boolean run(List<Shape> shapes, Size size) throws InterruptedException {
        Map<Operation, Row> rows = new EnumMap<>(Operation.class);
        for (Shape shape : shapes) {
            Subject small = Subject.of(shape, new Size(WARM));
            for (Operation operation : Operation.values()) {
                operation.run(small);
            }
            Subject subject = Subject.of(shape, size);
            out.printf(
                    Locale.ROOT,
                    "%n%s: %s, %,d characters%n",
                    shape,
                    shape.words(),
                    subject.document().length());
            for (Operation operation : Operation.values()) {
                Row row = new Row(shape, Cost.of(operation, subject, most));
                exceeded |= !row.cost().end().isEmpty();
                out.printf(
                        Locale.ROOT,
                        "  %,8d ms  %,8d MB  %s  %s%n",
                        row.cost().millis(),
                        row.cost().megabytes(),
                        operation.words(),
                        row.cost().end());
                rows.merge(
                        operation,
                        row,
                        (one, other) -> one.cost().millis() >= other.cost().millis() ? one : other);
            }
        }
        out.printf("%n| operation | ms | MB | document |%n|---|---|---|---|%n");
        rows.forEach((operation, row) -> out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %s |%n",
                operation.words(),
                row.cost().millis(),
                row.cost().megabytes(),
                row.shape().words()));
        return !exceeded;
    }
}
