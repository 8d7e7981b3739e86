package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list may speak of its customers by the ids of either version; what the later one has renamed is known again. */
class ImpactRenamesTest {

    private static final String BEFORE = """
            format: funnelkit/funnel/1
            id: vendor
            version: "1"
            saleTypes: {tender: {en: Tender, zh: 招标}, direct: Direct}
            facts:
              beds: {type: count, label: {en: Beds, zh: 床位}}
              size: {type: choice, entries: [small, large], label: Size}
              needs: {type: checklist, entries: {ct: CT, mr: MRI}, label: Needs}
            collections:
              people: {label: People, each: {role: {type: text, label: Role}, agrees: {type: flag, label: Agrees}}}
            stages:
              large:
                customerType: Large
                criteria:
                  beds: {text: Beds, when: {atLeast: {fact: beds, value: 10}}}
                  size: {text: Size, when: {oneOf: {fact: size, values: [large]}}}
              sold:
                customerType: Sold
                criteria:
                  needs: {text: Needs, when: {ticked: {fact: needs, entries: [mr]}}}
              loved:
                customerType: Loved
                criteria:
                  people: {text: People, when: {some: {in: people, when: {is: agrees}}}}
            """;

    private static final String AFTER = BEFORE.replace("{tender:", "{bid:")
            .replace("  beds: {type", "  places: {type")
            .replace("fact: beds, value: 10", "fact: places, value: 12")
            .replace("  large:\n", "  big:\n")
            .replace("large]", "huge]")
            .replace("mr: MRI", "mri: MRI")
            .replace("[mr]", "[mri]")
            .replace("agrees", "yes-sayer")
            .replace("version: \"1\"", """
            version: "2"
            derivedFrom:
              id: vendor
              version: "1"
              renamed:
                saleTypes: {tender: bid}
                stages: {large: big}
                facts: {beds: places, people/agrees: yes-sayer}
                entries: {size: {large: huge}, needs: {mr: mri}}""");

    private static final String MOVES = """
            A: Large → not at any stage yet, because of Beds: met → not met
            2 customers, of whom 1 changes stage
            - Large → not at any stage yet: 1
            - big.bid.beds: 1
            """;

    @TempDir
    private Path folder;

    private Path before = Path.of("");
    private Path after = Path.of("");

    @BeforeEach
    void twoVersions() throws IOException {
        before = Files.writeString(folder.resolve("before.yaml"), BEFORE);
        after = Files.writeString(folder.resolve("after.yaml"), AFTER);
    }

    private TestRun impact(String name, String list) throws IOException {
        return TestRun.of(
                "impact", before, after, Files.writeString(folder.resolve(name), list), "--as-of", "2026-11-23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beds,size,needs | tender | large | mr",
                "places,size,needs | bid | huge | mri",
                "Beds,Size,Needs | Tender | large | MRI",
                "床位,Size,Needs | 招标 | huge | mr;ct",
                "beds,Size,needs | bid | huge | mri",
            })
    void aTableMayBeByTheIdsOfEither(String headings, String type, String size, String needs) throws IOException {
        String list = "id,saleType," + headings + "\n"
                + "A," + type + ",10," + size + ",\n"
                + "B," + type + ",20," + size + "," + needs + "\n";
        assertThat(impact("list.csv", list)).isEqualTo(new TestRun(0, MOVES, ""));
    }

    @Test
    void recordsMayBeByTheIdsOfEither() throws IOException {
        String list = """
                {"id": "A", "saleType": "tender", "facts": {"beds": 10, "size": "large"}}
                {"id": "B", "saleType": "tender", "facts": {"beds": 20, "size": "large", "needs": ["mr"], "people": [{"agrees": true}]}}
                """;
        assertThat(impact("list.ndjson", list)).isEqualTo(new TestRun(0, MOVES, ""));
        String later = list.replace("tender", "bid")
                .replace("beds", "places")
                .replace("large", "huge")
                .replace("mr", "mri")
                .replace("agrees", "yes-sayer");
        assertThat(impact("later.ndjson", later)).isEqualTo(new TestRun(0, MOVES, ""));
        assertThat(impact("loved.ndjson", list.replace("\"beds\": 20", "\"beds\": 11"))
                        .out())
                .contains("B: Loved → not at any stage yet");
    }

    @Test
    void whereARowHasBothIdsTheNewOneCounts() throws IOException {
        assertThat(impact("list.csv", "id,saleType,beds,places,size\nA,bid,99,10,huge\n")
                        .out())
                .startsWith("A: Large → not at any stage yet");
    }

    @Test
    void aRenamedFactThatMeansSomethingElseCannotBeCompared() throws IOException {
        Files.writeString(after, AFTER.replace("places: {type: count", "places: {type: quantity, unit: EUR"));
        TestRun run = impact("list.csv", "id,saleType,beds,size\nA,bid,10,huge\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'beds'");
    }
}
