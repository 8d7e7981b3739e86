package io.github.funnelkit.examples.spark.assess;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The numbers of rows in their files. A partition knows only how many lines it has; from those of the partitions before
 * it in the file comes the number of its first one.
 */
record RowNumbers(Map<Block, Long> before) implements Serializable {

    private static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("row", DataTypes.LongType)
            .add("problems", DataTypes.StringType)
            .add("line", DataTypes.StringType);

    /** A part of a file. */
    record Block(String file, long start) implements Serializable {}

    static RowNumbers of(Dataset<Row> judged) {
        Map<Block, Long> before = new HashMap<>();
        String file = "";
        long rows = 0;
        for (Row part : judged.where(col("totals").isNotNull())
                .where(col("file").isNotNull())
                .select("file", "block", "row")
                .orderBy("file", "block", "row")
                .collectAsList()) {
            rows = part.getString(0).equals(file) ? rows : 0;
            file = part.getString(0);
            // rows of Parquet are numbered through the file, which is one block
            before.putIfAbsent(new Block(file, part.getLong(1)), rows);
            rows += part.getLong(2);
        }
        return new RowNumbers(before);
    }

    Dataset<Row> number(Dataset<Row> rejected) {
        return rejected.select("file", "block", "row", "problems", "line")
                .map(
                        (MapFunction<Row, Row>) row -> RowFactory.create(
                                row.getString(0),
                                before.getOrDefault(new Block(row.getString(0), row.getLong(1)), 0L) + row.getLong(2),
                                row.getString(3),
                                row.getString(4)),
                        Encoders.row(SCHEMA))
                .orderBy("file", "row");
    }
}
