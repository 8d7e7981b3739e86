package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.examples.cli.output.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed between two lists. */
class WaterfallTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TempDir
    private Path folder;

    /** The sample as it is now, and as it might have been a week ago. */
    private List<Path> lists() throws IOException {
        String now = AssessTest.resource("sample/customers.csv");
        List<String> lines = new ArrayList<>(now.lines().toList());
        String headings = lines.get(0);
        int amount = List.of(headings.split(",", -1)).indexOf("amount");
        int wanted = List.of(headings.split(",", -1)).indexOf("tumourProject");
        List<String> before = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (i > 0 && i % 7 == 0) {
                continue; // not there yet
            }
            if (i > 0 && i % 5 == 0) {
                cells[amount] = "1000000";
            }
            if (i > 0 && i % 6 == 0) {
                cells[wanted] = "";
            }
            before.add(String.join(",", cells));
        }
        lines.remove(3); // gone
        return List.of(
                Files.writeString(folder.resolve("before.csv"), String.join("\n", before) + "\n"),
                Files.writeString(folder.resolve("after.csv"), String.join("\n", lines) + "\n"));
    }

    private TestRun run(Terminal terminal, Object... more) throws IOException {
        List<Object> args = new ArrayList<>(List.of("waterfall"));
        args.addAll(lists());
        args.addAll(List.of("--from", "2026-11-16", "--to", "2026-11-23"));
        args.addAll(List.of(more));
        return TestRun.on(terminal, args.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "de", "ja", "zh-Hant"})
    void theWaterfallOfTheSample(String language) throws IOException {
        TestRun run = run(new Terminal(true, false, 0), "--locale", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).isEmpty();
        String out =
                run.out().replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
        assertThat(out).isEqualTo(AssessTest.resource("golden/waterfall-" + language + ".txt"));
        List<String> table =
                out.lines().skip(2).takeWhile(line -> !line.isEmpty()).toList();
        assertThat(table).hasSizeGreaterThan(5).allMatch(line -> Cell.width(line) <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"currency", "owner", "saleType"})
    void startAndChangesAreTheEnd(String by) throws IOException {
        JsonNode waterfall =
                JSON.readTree(run(Terminal.NONE, "--by", by, "--format", "json").out());
        assertThat(waterfall.path("by").asText()).isEqualTo(by);
        assertThat(waterfall.at("/before/assessed").asInt()).isEqualTo(35);
        assertThat(waterfall.path("assessed").asInt()).isEqualTo(39);
        BigDecimal all = BigDecimal.ZERO;
        for (JsonNode part : waterfall.get("parts")) {
            for (String number : List.of("amount", "weighted")) {
                BigDecimal sum = part.at("/start/" + number).decimalValue();
                for (JsonNode change : part.get("changes")) {
                    sum = sum.add(change.get(number).decimalValue());
                }
                assertThat(sum).isEqualByComparingTo(part.at("/end/" + number).decimalValue());
            }
            all = all.add(part.at("/end/weighted").decimalValue());
        }
        TestRun summary = TestRun.of("summary", lists().get(1), "--as-of", "2026-11-23", "--format", "json");
        BigDecimal expected = BigDecimal.ZERO;
        for (JsonNode stage : JSON.readTree(summary.out()).get("stages")) {
            expected = expected.add(
                    stage.at("/weighted/CNY").isMissingNode()
                            ? BigDecimal.ZERO
                            : stage.at("/weighted/CNY").decimalValue());
        }
        assertThat(all).isEqualByComparingTo(expected).isPositive();
    }

    @Test
    void ownersAndSaleTypesHaveTablesOfTheirOwn() throws IOException {
        assertThat(run(Terminal.NONE, "--by", "owner").out()).contains("manager-4 · CNY\n");
        assertThat(run(Terminal.NONE, "--by", "saleType").out())
                .contains("Project sale · CNY\n", "Non-project sale · CNY\n");
    }

    @Test
    void aListAgainstItselfHasNoChanges() throws IOException {
        Path list = lists().get(1);
        TestRun run = TestRun.of("waterfall", list, list, "--to", "2026-11-23");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).contains("\nstart ", "\nend ").doesNotContain("\nopened ", "\nraised ", "\ngone ");
    }

    /** Who cannot be read on one day has neither gone nor been opened. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoCannotBeReadInOneListIsLeftOutOfBoth(boolean first) throws IOException {
        String headings = "id,saleType,amount,currency\n";
        Path good =
                Files.writeString(folder.resolve("good.csv"), headings + "C1,project,100,CNY\nC2,project,200,CNY\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"), headings + "C1,project,100,CNY\nC2,project,lots,CNY\n");
        TestRun run = TestRun.of("waterfall", first ? bad : good, first ? good : bad, "--to", "2026-11-23");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.out())
                .doesNotContain("\ngone ", "\nopened ")
                .endsWith("1 customer is left out, as a row of one list cannot be read.\n");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Path list = lists().get(0);
        assertThat(TestRun.of("waterfall", list, list, "--from", "2026-11-16", "--to", "2026-11-01")
                        .err())
                .startsWith("--from 2026-11-16, --to 2026-11-01: expected the earlier day first");
        Path noIds = Files.writeString(folder.resolve("no-ids.csv"), "saleType\nproject\n");
        TestRun run = TestRun.of("waterfall", noIds, noIds);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).startsWith(noIds + ":").contains("id");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "id,saleType\na,project\nb,nonsense\n");
        Path good = Files.writeString(folder.resolve("good.csv"), "id,saleType\na,project\n");
        TestRun rejected = TestRun.of("waterfall", bad, good, "--to", "2026-11-23");
        assertThat(rejected.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(rejected.err()).contains("funnel assess --rejects");
        assertThat(TestRun.of("waterfall", good, folder.resolve("none.csv")).exitCode())
                .isEqualTo(ExitCode.FAILED);
        assertThat(TestRun.of("waterfall", "-", "-").err()).contains("-: ");
    }
}
