package io.github.funnelkit.examples.spark.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Any number of customers, made from those of the sample: each is one of them, some of whose cells are those of others
 * with the same sale type. A customer depends on the seed and its number alone, so all are the same on any cluster.
 *
 * @param seed the seed
 * @param headings what the columns are called
 * @param sample the cells of the sample's customers
 */
public record Population(long seed, List<String> headings, List<List<String>> sample) implements Serializable {

    /** Of 100 cells so many are of another customer. */
    private static final int MIXED = 8;

    private static final String SALE_TYPE = "saleType";

    /**
     * The population that comes of the shipped sample.
     *
     * @param seed another seed gives others
     * @return the population
     * @throws IOException if the sample cannot be read
     */
    public static Population ofSample(long seed) throws IOException {
        InputStream sample = Objects.requireNonNull(Population.class.getResourceAsStream("sample.csv"));
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(sample, StandardCharsets.UTF_8))) {
            List<List<String>> cells = rows.stream().map(CsvRecord::getFields).toList();
            return new Population(seed, cells.get(0), new ArrayList<>(cells.subList(1, cells.size())));
        }
    }

    /**
     * Generates customers.
     *
     * @param spark the session
     * @param size how many
     * @return a table with the columns of the sample, blank cells as null
     */
    public Dataset<Row> table(SparkSession spark, long size) {
        StructType schema = new StructType();
        for (String heading : headings) {
            schema = schema.add(heading, DataTypes.StringType);
        }
        return spark.range(1, size + 1)
                .map(
                        (MapFunction<Long, Row>) number -> RowFactory.create((Object[]) customer(number)),
                        Encoders.row(schema));
    }

    private @Nullable String[] customer(long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        List<String> like = sample.get(random.nextInt(sample.size()));
        int saleType = headings.indexOf(SALE_TYPE);
        @Nullable String[] cells = new @Nullable String[headings.size()];
        for (int column = 0; column < cells.length; column++) {
            List<String> other = random.nextInt(100) < MIXED ? sample.get(random.nextInt(sample.size())) : like;
            String cell = (other.get(saleType).equals(like.get(saleType)) ? other : like).get(column);
            cells[column] = switch (headings.get(column)) {
                case "id" -> String.format(Locale.ROOT, "C%09d", number);
                case "name" -> "示例医院" + number;
                // up to 15 million in steps of ten thousand, as in the sample
                case "amount" -> cell.isEmpty() ? null : String.valueOf(10_000L * (1 + random.nextInt(1_500)));
                default -> cell.isEmpty() ? null : cell;
            };
        }
        return cells;
    }
}
