package io.github.funnelkit.examples.crm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** How long requests took, by what they asked for. */
final class Figures {

    private final Map<String, List<Double>> millis = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();

    void add(String what, long nanos, int status) {
        millis.computeIfAbsent(what, key -> new CopyOnWriteArrayList<>()).add(nanos / 1e6);
        answers.computeIfAbsent(status, key -> new LongAdder()).increment();
    }

    /** How many requests were answered as by an error of ours. */
    long errors() {
        return answers.entrySet().stream()
                .filter(each -> each.getKey() >= 500 || each.getKey() < 200)
                .mapToLong(each -> each.getValue().sum())
                .sum();
    }

    /** How many requests there were. */
    long requests() {
        return answers.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** A table in Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| request | count | median | p95 | p99 |\n|---|---|---|---|---|\n");
        new TreeMap<>(millis)
                .forEach((what, all) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %,.0f ms | %,.0f ms | %,.0f ms |%n",
                        what,
                        all.size(),
                        quantile(all, 0.5),
                        quantile(all, 0.95),
                        quantile(all, 0.99))));
        return table + "answers: " + new TreeMap<>(answers);
    }

    double quantile(String what, double share) {
        return quantile(millis.getOrDefault(what, List.of()), share);
    }

    private static double quantile(List<Double> all, double share) {
        double[] sorted =
                all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return Arrays.toString(answers.entrySet().toArray());
    }
}
