package io.github.funnelkit.examples.spark.customers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import io.github.funnelkit.examples.spark.Refusal;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Ids that more than one row has, with the place of the first: that row keeps the id, the others are rejected, however
 * the rows are spread.
 *
 * @param first the place of the first row of each such id
 */
public record RepeatedIds(Map<String, Place> first) implements Serializable {

    /** So many are no slips any more, and all of them are sent to every process. */
    private static final int MOST = 1_000_000;

    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("block", DataTypes.LongType)
            .add("row", DataTypes.LongType);

    /**
     * Finds the ids.
     *
     * @param spark the session
     * @param table the customers
     * @param columns which column holds the id
     * @return the ids
     * @throws Refusal if there are more than a million
     */
    public static RepeatedIds of(SparkSession spark, CustomerTable table, Columns columns) {
        int id = columns.find(Columns.ID).orElseThrow();
        int size = columns.size();
        JavaRDD<Row> ids = table.rows()
                .filter(row ->
                        row.cells().size() == size && !row.cells().get(id).isBlank())
                .map(row -> RowFactory.create(
                        row.cells().get(id).strip(),
                        row.place().file(),
                        row.place().block(),
                        row.place().row()));
        Dataset<Row> repeated = spark.createDataFrame(ids, SCHEMA)
                .groupBy("id")
                .agg(count("*").as("rows"), min(struct("file", "block", "row")).as("first"))
                .where(col("rows").gt(1))
                .select("id", "first.file", "first.block", "first.row")
                .limit(MOST + 1);
        Map<String, Place> first = new HashMap<>();
        for (Row row : repeated.collectAsList()) {
            first.put(row.getString(0), new Place(row.getString(1), row.getLong(2), row.getLong(3)));
        }
        if (first.size() > MOST) {
            throw new Refusal("more than " + MOST + " ids are used more than once: is 'id' the right column?");
        }
        return new RepeatedIds(first);
    }

    /**
     * Where the id of a customer was used before.
     *
     * @param id the id
     * @param place where the customer stands
     * @return the first row of that id; empty when it is this one
     */
    public Optional<Place> before(String id, Place place) {
        Place found = first.get(id);
        return found == null || found.equals(place) ? Optional.empty() : Optional.of(found);
    }
}
