package io.github.funnelkit.examples.spark;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.assess.AuditJson;
import io.github.funnelkit.examples.spark.assess.JudgedCustomers;
import io.github.funnelkit.examples.spark.assess.SummaryJson;
import io.github.funnelkit.examples.spark.assess.Totals;
import io.github.funnelkit.examples.spark.customers.Columns;
import io.github.funnelkit.examples.spark.customers.CsvTable;
import io.github.funnelkit.examples.spark.customers.CustomerTable;
import io.github.funnelkit.examples.spark.customers.ParquetTable;
import io.github.funnelkit.portfolio.Summary;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run over a table: reads, assesses, writes the results. */
record AssessRun(
        SparkSession spark,
        String input,
        TableFormat inputFormat,
        OutputFolder folder,
        Funnel funnel,
        LocalDate asOf,
        boolean reached,
        PrintWriter messages) {

    /**
     * What came of a run.
     *
     * @param summary of the assessed customers
     * @param rejected how many rows were rejected
     */
    record Result(Summary summary, long rejected) {}

    Result run() {
        long start = System.nanoTime();
        folder.requireNew();
        CustomerTable table = open();
        Columns.of(table.headings(), funnel).warnings(funnel).forEach(this::warn);
        try (JudgedCustomers judged = JudgedCustomers.of(spark, table, funnel, asOf, reached)) {
            Totals totals = judged.totals();
            Summary summary = totals.summary();
            Dataset<Row> rejects = judged.rejected();
            long rejected = rejects.count();
            folder.write("assessments", judged.assessments());
            folder.write("missing", judged.missing());
            if (rejected > 0) {
                folder.write("rejects", rejects);
            }
            folder.write("summary.json", SummaryJson.of(summary, asOf, rejected));
            if (totals.hasClaims()) {
                folder.write("audit.json", AuditJson.of(totals.audit(), asOf, rejected));
            }
            report(summary.customers().merge(summary.ended()).customers(), rejected, (System.nanoTime() - start) / 1e9);
            return new Result(summary, rejected);
        }
    }

    private CustomerTable open() {
        return switch (inputFormat) {
            case CSV -> CsvTable.open(JavaSparkContext.fromSparkContext(spark.sparkContext()), input);
            case PARQUET -> ParquetTable.open(spark, input);
        };
    }

    private void warn(String warning) {
        messages.println("warning: " + warning);
    }

    private void report(long assessed, long rejected, double seconds) {
        messages.printf(
                Locale.ROOT,
                "%,d customers assessed, %,d rows rejected%s; %.1f s, %,.0f rows a second%n",
                assessed,
                rejected,
                rejected > 0 ? " (see " + folder.path("rejects") + ")" : "",
                seconds,
                (assessed + rejected) / seconds);
        messages.flush();
    }
}
