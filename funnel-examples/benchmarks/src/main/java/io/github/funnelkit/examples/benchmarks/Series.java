package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.examples.benchmarks.report.Table;
import java.util.List;

/** Something to measure that makes one table. */
interface Series {

    /** Everything that can be measured, in the order of the report. */
    List<Series> ALL = List.of(
            new JmhSeries("peers", "One project customer judged", Peers.class),
            new ColdStartSeries(),
            new JmhSeries(
                    "collections",
                    "One project customer judged, by what its entries are kept in",
                    HostCollections.class),
            new JmhSeries("kinds", "One customer judged by each kind of question", Kinds.class),
            new JmhSeries("explanation", "One assessment explained", Explanation.class),
            new JmhSeries("shortest-way", "The shortest way from one assessment", ShortestWaySearch.class),
            new JmhSeries("scaling", "One customer assessed by funnels of different sizes", Scaling.class),
            new JmhSeries("threads", "Assessments by one thread and by two", Threads.class),
            new JmhSeries("batch", "A customer base in memory", Batch.class),
            new JmhSeries("csv", "Customers from CSV", CsvReading.class),
            new JmhSeries("ndjson", "Customers from NDJSON", NdjsonReading.class),
            new JmhSeries("sheets", "Fact sheets from NDJSON, beside plain databind", SheetReading.class));

    /** What it is asked for by. */
    String name();

    /**
     * Measures.
     *
     * @param quick whether to try everything once instead, so that the figures mean nothing
     * @throws Exception if something cannot be measured, or is not right
     */
    Table measure(boolean quick) throws Exception;
}
