package io.github.funnelkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken as input, and what is said about what is not. */
class InputTest {

    private static final String SOLAR = """
            format: funnelkit/funnel/1
            id: solar
            version: "1"
            saleTypes: {roof: Roof}
            facts:
              score: {type: text, label: Credit score}
              area: {type: quantity, unit: m², label: Roof area}
              owned: {type: flag, label: The roof is owned}
              visit: {type: day, label: Visit}
              people: {type: count, label: People}
            stages:
              rated:
                customerType: Rated customer
                criteria:
                  rating: {text: Is rated well, when: {solar:score: {fact: score, atLeast: B}}}
                  roof: {text: Has a roof, when: {allOf: [{is: owned}, {atLeast: {fact: area, value: 20.5}}]}}
                  home: {text: Somebody is there, when: {allOf: [{upcoming: visit}, {atLeast: {fact: people, value: 1}}]}}
            """;

    @TempDir
    private Path folder;

    private Run assess(Path input, String... more) {
        String[] arguments = {
            "assess", input.toString(), folder.resolve("out").toString(), "--as-of", "2026-11-23", "--format", "csv"
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Run.of(all);
    }

    private Path list(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    @Test
    void aMethodologyWithAConditionKindOfTheHostGoesToTheExecutors() throws IOException {
        Path funnel = Files.writeString(folder.resolve("solar.yaml"), SOLAR);
        Path list = list(
                "list.csv",
                "id,saleType,score,area,owned,visit,people",
                "S1,roof,A,20.5,yes,2026-12-01,2",
                "S2,roof,C,20.5,yes,2026-12-01,2");

        Run run = assess(list, "--funnel", funnel.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tables.csv(folder.resolve("out/assessments")))
                .containsExactly("S1,roof,2026-11-23,rated,,,0,,,,,", "S2,roof,2026-11-23,,,rated,1,,,,,");
        assertThat(Tables.csv(folder.resolve("out/missing")))
                .containsExactly("S2,roof,rated,rated.roof.rating,NOT_MET,");
    }

    @Test
    void aRecordMayClaimAnEndingAndFactsMayChooseAStage() throws IOException {
        Path funnel = Files.writeString(folder.resolve("deals.yaml"), """
                format: funnelkit/funnel/1
                id: deals
                version: "1.0"
                saleTypes: {sale: Sale}
                facts:
                  stageName: {type: choice, ordered: true, label: CRM stage, entries: [demo, proposal, closed-lost]}
                  budget: {type: quantity, unit: EUR, label: Budget}
                stages:
                  demo: {customerType: Demo given, winProbability: 20, chosenBy: stageName}
                  proposal:
                    customerType: Proposal sent
                    winProbability: 60
                    chosenBy: stageName
                    criteria: {budget: {text: There is a budget, when: {atLeast: {fact: budget, value: 10000}}}}
                endings:
                  lost: {kind: lost, label: Lost deal, when: {oneOf: {fact: stageName, values: [closed-lost]}}}
                  won: {kind: won, from: proposal}
                """);
        Path list = list(
                "list.csv",
                "id,saleType,stage,stageName,budget,amount,currency",
                "D1,SALE,demo,demo,,100,EUR",
                "D2,sale,ＰＲＯＰＯＳＡＬ　sent,proposal,500,200,EUR",
                "D3,Sale,lost,closed-lost,12000,300,EUR",
                "D4,sale,lost deal,proposal,12000,400,",
                "D5,sale,Won,proposal,12000,500,EUR");

        Run run = assess(list, "--funnel", funnel.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tables.csv(folder.resolve("out/assessments")))
                .containsExactly(
                        "D1,sale,2026-11-23,demo,20.0,proposal,2,,,demo,JUSTIFIED,",
                        "D2,sale,2026-11-23,demo,20.0,proposal,1,,,proposal,CONTRADICTED,",
                        "D3,sale,2026-11-23,,,,0,,,lost,JUSTIFIED,lost",
                        "D4,sale,2026-11-23,proposal,60.0,,0,,,lost,CONTRADICTED,",
                        "D5,sale,2026-11-23,proposal,60.0,,0,,,won,JUSTIFIED,");
        assertThat(Files.readString(folder.resolve("out/summary.json")))
                .contains("\"ending\" : \"lost\"", "\"ending\" : \"won\"", "\"XXX\" : 400");
        assertThat(Files.readString(folder.resolve("out/audit.json")))
                .contains("\"claimed\" : \"won\"", "\"verdict\" : \"CONTRADICTED\"");
    }

    @Test
    void columnsOfParquetMayHaveTypes() throws IOException {
        Path funnel = Files.writeString(folder.resolve("solar.yaml"), SOLAR);
        Path typed = folder.resolve("typed.parquet");
        StructType schema = new StructType()
                .add("id", DataTypes.StringType)
                .add("saleType", DataTypes.StringType)
                .add("score", DataTypes.StringType)
                .add("area", DataTypes.createDecimalType(20, 4))
                .add("owned", DataTypes.BooleanType)
                .add("visit", DataTypes.DateType)
                .add("people", DataTypes.IntegerType);
        List<Row> rows = List.of(
                RowFactory.create("S1", "roof", "A", new BigDecimal("20.5000"), true, Date.valueOf("2026-11-23"), 1),
                RowFactory.create("S2", "roof", "A", new BigDecimal("20.4999"), null, Date.valueOf("2026-11-22"), 0));
        try (SparkSession spark = Sessions.start("test")) {
            spark.createDataFrame(rows, schema).write().parquet(typed.toString());
        }

        Run run = assess(typed, "--funnel", funnel.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tables.csv(folder.resolve("out/assessments")))
                .containsExactly("S1,roof,2026-11-23,rated,,,0,,,,,", "S2,roof,2026-11-23,,,rated,2,,,,,");
    }

    @Test
    void aColumnOfFloatingNumbersIsRefused() throws IOException {
        Path typed = folder.resolve("typed.parquet");
        StructType schema = new StructType()
                .add("id", DataTypes.StringType)
                .add("saleType", DataTypes.StringType)
                .add("annualRevenue", DataTypes.DoubleType);
        try (SparkSession spark = Sessions.start("test")) {
            spark.createDataFrame(List.of(RowFactory.create("C1", "project", 1e8)), schema)
                    .write()
                    .parquet(typed.toString());
        }

        Run run = assess(typed);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("column 'annualRevenue' is of type double: expected string");
    }

    @Test
    void whatCannotBeReadOrWrittenIsRefusedInOneLine() throws IOException {
        Path list = list("list.csv", "id,salesType", "C1,project");
        Run noColumn = assess(list);
        assertThat(noColumn.exit()).isEqualTo(2);
        assertThat(noColumn.err())
                .contains("there is no column 'saleType' (did you mean 'salesType'?)")
                .doesNotContain("\tat ");

        Run missing = assess(folder.resolve("nowhere.csv"));
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("nowhere.csv: there is no such file or folder");

        Run noFormat = assess(folder.resolve("nowhere"));
        assertThat(noFormat.err()).contains("say --input-format csv or parquet");

        Files.createDirectory(folder.resolve("out"));
        Run exists = assess(list);
        assertThat(exists.exit()).isEqualTo(2);
        assertThat(exists.err()).contains("out exists: name a folder that does not");
    }

    @Test
    void filesWithOtherHeadingsAreNotReadTogether() throws IOException {
        Files.createDirectory(folder.resolve("lists.csv"));
        list("lists.csv/a.csv", "id,saleType,budget", "C1,project,1");
        list("lists.csv/b.csv", "saleType,id,budget", "project,C2,1");

        Run run = assess(folder.resolve("lists.csv"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("b.csv has other headings than ", "a.csv");
    }

    @Test
    void aColumnThatMeansNothingIsSaid() throws IOException {
        Run run = assess(list("list.csv", "id,saleType,bugdet", "C1,project,1"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("column 'bugdet' is no fact", "did you mean 'budget'?");
    }
}
