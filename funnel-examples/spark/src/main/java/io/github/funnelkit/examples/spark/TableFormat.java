package io.github.funnelkit.examples.spark;

import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How tables are stored. */
enum TableFormat {
    PARQUET(".parquet"),
    CSV(".csv", ".csv.gz");

    private final String[] endings;

    TableFormat(String... endings) {
        this.endings = endings;
    }

    /** The format that a name tells; empty when it tells none. */
    static Optional<TableFormat> of(String path) {
        String name = path.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        for (TableFormat format : values()) {
            for (String ending : format.endings) {
                if (name.endsWith(ending)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }

    void write(Dataset<Row> table, String path) {
        switch (this) {
            case PARQUET -> table.write().parquet(path);
            // quotes are doubled, as everyone but Spark does by default
            case CSV ->
                table.write()
                        .option("header", true)
                        .option("escape", "\"")
                        .option("emptyValue", "")
                        .csv(path);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
