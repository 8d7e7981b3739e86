package io.github.funnelkit.examples.spark.customers;

import static org.apache.spark.sql.functions.col;

import io.github.funnelkit.examples.spark.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * Parquet with the same columns as the list in CSV. Texts are read as cells are; booleans, whole numbers, decimals and
 * dates as what they would be in a cell; null is not known.
 */
public final class ParquetTable {

    private static final Set<String> TYPES =
            Set.of("string", "boolean", "tinyint", "smallint", "int", "bigint", "decimal", "date");

    private ParquetTable() {}

    /**
     * Opens a file or a folder of files.
     *
     * @param spark the session
     * @param path what Spark can read
     * @return the table
     * @throws Refusal if there is no such table, or a column is of another type
     */
    public static CustomerTable open(SparkSession spark, String path) {
        Dataset<Row> table;
        try {
            table = spark.read().parquet(path);
        } catch (Exception thrown) {
            // Scala declares no checked exceptions
            if (thrown instanceof AnalysisException) {
                throw new Refusal(path + " cannot be read as Parquet: " + thrown.getMessage());
            }
            throw thrown;
        }
        List<String> headings = Arrays.asList(table.columns());
        List<Column> columns = new ArrayList<>();
        columns.add(col("_metadata.file_path"));
        columns.add(col("_metadata.row_index"));
        for (StructField field : table.schema().fields()) {
            String type = field.dataType().catalogString().replaceAll("\\(.*", "");
            if (!TYPES.contains(type)) {
                throw new Refusal(path + ": column '" + field.name() + "' is of type " + type
                        + ": expected string, boolean, a whole number, decimal or date");
            }
            columns.add(table.col("`" + field.name() + "`").cast("string"));
        }
        return new CustomerTable(
                headings,
                table.select(columns.toArray(Column[]::new)).toJavaRDD().map(ParquetTable::row));
    }

    private static SourceRow row(Row row) {
        List<String> cells = new ArrayList<>(row.size() - 2);
        for (int column = 2; column < row.size(); column++) {
            cells.add(row.isNullAt(column) ? "" : row.getString(column));
        }
        return SourceRow.ofCells(new Place(row.getString(0), 0, row.getLong(1) + 1), cells, "");
    }
}
