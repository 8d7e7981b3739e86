package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.coldstart.ColdStart;
import io.github.funnelkit.examples.benchmarks.report.Row;
import io.github.funnelkit.examples.benchmarks.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first assessment of fresh JVMs: the middle of several starts, and what it is above a JVM that does nothing. */
record ColdStartSeries() implements Series {

    private static final int ROUNDS = 21;
    private static final int QUICK_ROUNDS = 1;

    @Override
    public String name() {
        return "cold-start";
    }

    @Override
    public Table measure(boolean quick) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        new ColdStart()
                .run(quick ? QUICK_ROUNDS : ROUNDS)
                .forEach((label, times) -> rows.add(new Row(label, middle(times), Double.NaN, Double.NaN)));
        return new Table(name(), "A JVM started for one assessment", "ms", Table.Comparison.MORE, rows);
    }

    private static double middle(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
