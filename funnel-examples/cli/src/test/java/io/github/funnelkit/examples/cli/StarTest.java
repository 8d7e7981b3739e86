package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever adds up the tables in SQL comes to what the summary says, to the last digit. */
class StarTest {

    private static final List<String> TABLES = List.of(
            "assessments",
            "outcomes",
            "unknown_facts",
            "customers",
            "stages",
            "endings",
            "criteria",
            "facts",
            "dates",
            "owners");

    @TempDir
    private Path folder;

    private Path star() {
        return folder.resolve("star");
    }

    /** Deals with several currencies, without amounts or owners, won and lost. */
    private Path deals(int count) throws IOException {
        Random random = new Random(5);
        String[] answers = {"yes", "no", "", "yes"};
        StringBuilder list =
                new StringBuilder("id,name,saleType,owner,amount,currency,expectedClose,appointment,qualified,"
                        + "presentation,boughtIn,contractSent,won,lost\n");
        for (int i = 0; i < count; i++) {
            list.append("D").append(i).append(",\"Deal \"\"").append(i).append("\"\", Ltd.\nsecond line\",deal,");
            list.append(List.of("", "Ada", "Bo; Cy", "陈").get(random.nextInt(4)))
                    .append(',');
            boolean worth = random.nextInt(5) > 0;
            list.append(
                            worth
                                    ? new BigDecimal(random.nextInt(100_000_000))
                                            .movePointLeft(2)
                                            .toPlainString()
                                    : "")
                    .append(',')
                    .append(worth ? List.of("EUR", "USD", "").get(random.nextInt(3)) : "")
                    .append(',')
                    .append(random.nextBoolean() ? "2026-12-" + (10 + random.nextInt(20)) : "");
            for (int fact = 0; fact < 5; fact++) {
                list.append(',').append(answers[random.nextInt(4)]);
            }
            list.append(',').append(random.nextInt(6) == 0 ? "yes" : "no");
            list.append(',').append(random.nextInt(6) == 0 ? "yes" : "").append('\n');
        }
        return Files.writeString(folder.resolve("deals.csv"), list);
    }

    private List<String> words(String list) throws IOException {
        List<String> words = new ArrayList<>();
        if (list.startsWith("deals")) {
            Path funnel = folder.resolve("hubspot.yaml");
            TestRun.of("export", "--methodology", "hubspot", "--output", funnel);
            words.addAll(List.of(deals(400).toString(), "--funnel", funnel.toString(), "--as-of", "2026-11-23"));
        } else {
            words.addAll(List.of("src/test/resources/sample/" + list.split(" ", -1)[0], "--as-of", "2027-01-15"));
        }
        if (list.endsWith("--reached")) {
            words.add("--reached");
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers.csv", "claimed.csv --reached", "deals.csv", "deals.csv --reached"})
    void sumsAreThoseOfTheSummary(String list) throws Exception {
        List<String> words = words(list);
        TestRun assessed = TestRun.of(Stream.concat(Stream.of("assess", "--star", star()), words.stream())
                .toArray());
        TestRun summarized = TestRun.of(Stream.concat(Stream.of("summary", "--format", "json"), words.stream())
                .toArray());
        assertThat(assessed.exitCode())
                .as(assessed.err())
                .isEqualTo(summarized.exitCode())
                .isLessThan(ExitCode.FAILED);
        JsonNode summary = new JsonMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(summarized.out());

        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            load(database);
            Sums sums = new Sums(database);
            String open = "from assessments join stages using (stage_key) where true";
            sums.check(summary.get("customers"), open);
            sums.checkWeighted(summary.get("customers"), open);
            sums.check(summary.get("unweighed"), open + " and win_probability is null");
            sums.check(summary.get("outOfOrder"), open + " and out_of_order = 1");
            sums.check(summary.get("lapsed"), open + " and lapsed = 1");
            for (JsonNode stage : summary.get("stages")) {
                String at = open + " and sale_type = '" + stage.get("saleType").asText() + "' and "
                        + (stage.get("stage").isNull()
                                ? "stage is null"
                                : "stage = '" + stage.get("stage").asText() + "'");
                sums.check(stage, at);
                sums.checkWeighted(stage, at);
                assertThat(sums.count(at + " and out_of_order = 1"))
                        .isEqualTo(stage.get("outOfOrder").asLong());
            }
            if (summary.has("endings")) {
                sums.check(summary.get("ended"), "from assessments where ending is not null");
                for (JsonNode ending : summary.get("endings")) {
                    sums.check(
                            ending,
                            "from assessments join customers using (customer) where ending = '"
                                    + ending.get("ending").asText() + "' and sale_type = '"
                                    + ending.get("saleType").asText()
                                    + "'");
                }
            }
            String kept = "from outcomes join assessments using (customer) where keeps = 1";
            assertThat(sums.count("from (select distinct criterion " + kept + ")"))
                    .isEqualTo(summary.get("blockers").size());
            for (JsonNode blocker : summary.get("blockers")) {
                String by =
                        kept + " and criterion = '" + blocker.get("criterion").asText() + "'";
                sums.check(blocker, by);
                assertThat(sums.count(by + " and outcome = 'unknown'"))
                        .isEqualTo(blocker.get("unknown").asLong());
                assertThat(sums.count(by + " and keeps_alone = 1"))
                        .isEqualTo(blocker.get("alone").asLong());
            }
            assertThat(sums.count("from (select distinct fact from unknown_facts)"))
                    .isEqualTo(summary.get("unknownFacts").size());
            for (JsonNode unknown : summary.get("unknownFacts")) {
                sums.check(
                        unknown,
                        "from unknown_facts join assessments using (customer) where fact = '"
                                + unknown.get("fact").asText() + "'");
            }
            everyKeyLeadsSomewhere(sums);
        }
    }

    private static void everyKeyLeadsSomewhere(Sums sums) throws SQLException {
        for (String key : List.of(
                "assessments.customer=customers.customer",
                "assessments.stage_key=stages.stage_key",
                "assessments.next_stage_key=stages.stage_key",
                "assessments.ending=endings.ending",
                "assessments.as_of=dates.date",
                "assessments.expected_close=dates.date",
                "assessments.owner_key=owners.owner_key",
                "outcomes.customer=assessments.customer",
                "outcomes.criterion=criteria.criterion",
                "criteria.stage_key=stages.stage_key",
                "unknown_facts.customer=assessments.customer",
                "unknown_facts.fact=facts.fact")) {
            String[] sides = key.split("=", -1);
            String table = sides[0].split("\\.", -1)[0];
            String other = sides[1].split("\\.", -1)[0];
            String column = sides[1].split("\\.", -1)[1];
            assertThat(sums.count("from " + table + " where " + quoted(sides[0]) + " is not null and "
                            + quoted(sides[0]) + " not in (select " + quoted(column) + " from " + other + ")"))
                    .as(key)
                    .isZero();
            assertThat(sums.count("from " + other))
                    .as("%s is a key", sides[1])
                    .isEqualTo(sums.count("from (select distinct " + quoted(column) + " from " + other + ")"));
        }
    }

    private static String quoted(String column) {
        int dot = column.indexOf('.') + 1;
        return column.substring(0, dot) + '"' + column.substring(dot).toUpperCase(Locale.ROOT) + '"';
    }

    private void load(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create table " + table + " as select * from csvread('"
                        + star().resolve(table + ".csv") + "', null, 'charset=UTF-8 fieldSeparator=,')");
            }
        }
    }

    /** Sums by currency in SQL. */
    private record Sums(Connection database) {

        long count(String from) throws SQLException {
            try (PreparedStatement statement = database.prepareStatement("select count(*) " + from);
                    ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }

        void check(JsonNode tally, String from) throws SQLException {
            assertThat(count(from)).as(from).isEqualTo(tally.get("customers").asLong());
            assertThat(amounts("amount", from)).as(from).isEqualTo(amounts(tally.get("amounts")));
            String without = from + " and amount is null";
            assertThat(count(without))
                    .as(without)
                    .isEqualTo(tally.get("withoutAmount").asLong());
        }

        void checkWeighted(JsonNode tally, String from) throws SQLException {
            assertThat(amounts("weighted", from + " and weighted is not null"))
                    .as(from)
                    .isEqualTo(amounts(tally.get("weighted")));
        }

        private Map<String, String> amounts(String column, String from) throws SQLException {
            Map<String, String> amounts = new TreeMap<>();
            String query = "select currency, sum(cast(" + column + " as decimal(40, 10))) as total " + from
                    + " and amount is not null group by currency";
            try (PreparedStatement statement = database.prepareStatement(query);
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    amounts.put(result.getString(1), plain(result.getBigDecimal(2)));
                }
            }
            return amounts;
        }

        private static Map<String, String> amounts(JsonNode amounts) {
            Map<String, String> plain = new TreeMap<>();
            amounts.properties()
                    .forEach(each ->
                            plain.put(each.getKey(), plain(each.getValue().decimalValue())));
            return plain;
        }

        private static String plain(BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }
    }

    @Test
    void theTablesTakeThePlaceOfOlderOnesTogether() throws IOException {
        Path sample = Path.of("src/test/resources/sample/customers.csv");
        assertThat(TestRun.of("assess", sample, "--star", star(), "--as-of", "2026-11-23")
                        .exitCode())
                .isEqualTo(ExitCode.GOOD);
        List<String> files = files();
        assertThat(files).hasSize(TABLES.size());
        String before = Files.readString(star().resolve("stages.csv"));
        assertThat(TestRun.of("assess", sample, "--star", star(), "--as-of", "2026-11-23", "--locale", "zh")
                        .exitCode())
                .isEqualTo(ExitCode.GOOD);
        assertThat(files()).isEqualTo(files);
        assertThat(Files.readString(star().resolve("stages.csv")))
                .isNotEqualTo(before)
                .contains("待开发客户");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(star())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        Path list = folder.resolve("customers.csv");
        Files.copy(Path.of("src/test/resources/sample/customers.csv"), list);
        assertThat(TestRun.of("assess", list, "--star", folder.resolve("no/such"))
                        .err())
                .endsWith("cannot be written: there is no folder " + folder.resolve("no") + "\n");
        assertThat(TestRun.of("assess", list, "--star", list).err()).isEqualTo(list + ": is a file, not a folder\n");
        // the list is one of the tables
        TestRun over = TestRun.of("assess", list, "--star", folder);
        assertThat(over.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(over.err()).isEqualTo(list + ": one file cannot be used for two purposes\n");
        // a list that cannot be read to its end
        Path broken =
                Files.write(folder.resolve("broken.csv"), new byte[] {'i', 'd', ',', 's', '\n', (byte) 0xC3, '\n'});
        assertThat(TestRun.of("assess", broken, "--star", star()).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(star()).doesNotExist();
    }
}
