package io.github.funnelkit.examples.spark.assess;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.spark.customers.Columns;
import io.github.funnelkit.examples.spark.customers.CustomerTable;
import io.github.funnelkit.examples.spark.customers.RepeatedIds;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Customers after one pass over them: what that gave is kept in memory, or on the disks where it is more, and all results
 * are taken from it.
 */
public final class JudgedCustomers implements AutoCloseable {

    private final Funnel funnel;
    private final LocalDate asOf;
    private final Dataset<Row> judged;

    private JudgedCustomers(Funnel funnel, LocalDate asOf, Dataset<Row> judged) {
        this.funnel = funnel;
        this.asOf = asOf;
        this.judged = judged;
    }

    /**
     * Judges customers, when the first result is asked for.
     *
     * @param spark the session
     * @param table the customers
     * @param funnel the funnel to assess by
     * @param asOf the day to assess as of
     * @param reached whether the stages of the table were reached by right; otherwise they are claims
     * @return the customers, to be closed
     */
    public static JudgedCustomers of(
            SparkSession spark, CustomerTable table, Funnel funnel, LocalDate asOf, boolean reached) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        RepeatedIds repeated = RepeatedIds.of(spark, table, Columns.of(table.headings(), funnel));
        JavaRDD<Row> rows = table.rows()
                .mapPartitions(new JudgePartition(
                        context.broadcast(new Shipment(funnel, table.headings(), asOf, reached)),
                        context.broadcast(repeated)));
        Dataset<Row> judged = spark.createDataFrame(rows, JudgedTable.SCHEMA).persist(StorageLevel.MEMORY_AND_DISK());
        return new JudgedCustomers(funnel, asOf, judged);
    }

    /**
     * What all customers come to, merged from what those of the partitions do.
     *
     * @return the totals, the same however the customers are spread
     */
    public Totals totals() {
        return judged.where(col("totals").isNotNull())
                .select("totals")
                .toJavaRDD()
                .map(part -> Totals.read(part.getAs(0)))
                .treeAggregate(Totals.empty(funnel), Totals::merge, Totals::merge);
    }

    /**
     * The assessments.
     *
     * @return a row for each assessed customer
     */
    public Dataset<Row> assessments() {
        return judged.where(col("saleType").isNotNull())
                .select(
                        col("id"),
                        col("saleType"),
                        lit(asOf).as("asOf"),
                        col("stage"),
                        col("winProbability"),
                        col("nextStage"),
                        size(col("missing")).as("missing"),
                        col("metOutOfOrder"),
                        col("lapsed"),
                        col("claimed"),
                        col("claim"),
                        col("ending"));
    }

    /**
     * What is missing.
     *
     * @return a row for each criterion of the next stage of a customer that is not met or unknown
     */
    public Dataset<Row> missing() {
        return judged.where(col("saleType").isNotNull())
                .select(
                        col("id"),
                        col("saleType"),
                        col("nextStage"),
                        explode(col("missing")).as("missing"))
                .select("id", "saleType", "nextStage", "missing.criterion", "missing.outcome", "missing.unknownFacts");
    }

    /**
     * The rejected rows.
     *
     * @return a row for each, with file, number, what is wrong, and the row as it stands in the list
     */
    public Dataset<Row> rejected() {
        return RowNumbers.of(judged).number(judged.where(col("problems").isNotNull()));
    }

    @Override
    public void close() {
        judged.unpersist(true);
    }
}
