package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Methodologies, lists and events of strangers, and what of their text reaches a terminal. */
class HostileTextTest {

    /** It clears the screen, rings, turns the text around and goes back to the beginning of the line. */
    private static final String EVIL = "\u001B[2J\u0007\u009B31m\u202E\u2066\u200F\u2028\u2029\u0085\r\u0000\u007F";

    /** What of it a methodology may have in its texts: it turns the text around. */
    private static final String TURNING = "\u202E\u2066\u200F";

    private static final String ACTING =
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\x{061C}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2066}-\\x{206F}]";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Puts evil behind every text in the place of {@code ~}. */
    private static String evil(String json) {
        return json.replace("~", quoted(EVIL).replaceAll("^\"|\"$", ""));
    }

    private void writeAll() throws IOException {
        String funnel = """
                {"format": "funnelkit/funnel/1", "id": "x", "version": "1", "label": "Label~", "saleTypes": {"s": "Sale~"},
                "facts": {"a": {"type": "quantity", "unit": "CNY", "label": "Fact~"},
                  "w": {"type": "text", "label": "Words~"}, "c": {"type": "checklist", "label": "List~", "entries": ["e"]}},
                "positions": {"p": "Position~"}, "forms": {"f": "Form~"},
                "stages": {
                  "one": {"customerType": "One~",
                    "criteria": {"c1": {"text": "Criterion~", "when": {"moreThan": {"fact": "a", "value": 0}}}}},
                  "two": {"customerType": "Two~", "winProbability": 30,
                    "criteria": {"c2": {"text": "Criterion 2~", "when": {"moreThan": {"fact": "a", "value": 10}}}}}},
                "guides": {"g": {"from": "one", "to": "two",
                  "mandatory": {"act": "Action~"}, "team": {"p": "Holder~"}}}}
                """.replace("~", TURNING);
        write("mine.json", funnel);
        write("control.json", funnel.replace(TURNING, evil("~")));
        write("later.json", funnel.replace("Criterion 2", "Criterion 3").replace("\"value\": 10", "\"value\": 5"));
        write("wrong.json", funnel.replace("\"Form", "7, \"Form" + EVIL.replaceAll("[\r\u0000\u0007\u001B]", "")));
        write("wrong.yaml", "id: " + EVIL + "\nlabel: [\n");
        String line = EVIL.replace("\r", "");
        write(
                "list.csv",
                "id,name,saleType,a,w,col" + line + "\n\"C1" + EVIL + "\",\"Name" + EVIL + "\",s,7,\"W" + EVIL + "\",\n"
                        + "C2,\"\",\"s" + EVIL + "\",7,,\nC3,n,s,\"9" + EVIL + "\",,\nC4,n,s,11,,\n");
        write("list.ndjson", evil("""
                        {"id": "C1~", "name": "Name~", "saleType": "s", "facts": {"w": "W~"}}
                        {"id~": "C1", "saleType": "s~", "facts": {"~": 1}}
                        {"id": %s
                        """.formatted(line)));
        write(
                "stays.csv",
                "deal,saleType,stage,since,until,outcome\nP1,s,two,2025-01-01,2026-01-01,won\n\"P2" + EVIL
                        + "\",s,two,2025-06-01,,\nP3,s,two,\"1" + EVIL + "\",,\"w" + EVIL + "\"\n");
        write(
                "past.csv",
                "id,name,saleType,a,w,outcome,asOf\nP1,n,s,11,,won,\nP2,n,s,11,,lost,\nP3,n,s,7,,won,2026-01-02\n\"P4"
                        + EVIL
                        + "\",\"n" + EVIL + "\",s,7,\"w" + EVIL + "\",,\nP5,n,s,7,,\"won" + EVIL + "\",\"1" + EVIL
                        + "\"\n");
        write("deals.csv", "saleType,highestStage,outcome\ns,two,won\n\"s" + EVIL + "\",\"two" + EVIL + "\",lost\n");
        String event =
                "{\"format\":\"funnelkit/event/1\",\"event\":\"%s\",\"sequence\":%s,\"at\":\"2026-11-23T08:00:00Z\","
                        + "\"actor\":{\"id\":\"li~\",\"positions\":[\"p\"]},%s}\n";
        String opened = event.formatted(
                "opened", 1, "\"journey\":\"deal~\",\"funnel\":{\"id\":\"x\",\"version\":\"1\"},\"saleType\":\"s\"");
        write(
                "events.ndjson",
                evil(opened
                        + event.formatted(
                                "factsLearned", 2, "\"learned\":{\"w\":\"W~\",\"a\":{\"value\":7,\"unit\":\"CNY\"}}")));
        String pipelines =
                "{\"label\": \"Sale~\", \"id\": \"p~\", \"more~\": \"x~\", \"stages\": [{\"label\": \"One~\", \"id\":"
                        + " \"1~\", \"metadata\": {\"probability\": \"0.2\"}}]}";
        write("pipelines.json", pipelines.replace("~", TURNING));
        write("controls.json", evil(pipelines));
        write("pipelines.csv", "id,name,sequence" + line + "\n1,\"N" + EVIL + "\",1\n");
        write("wrong.ndjson", evil(opened.replace("\"x\"", "\"x~\"").replace("\"event\"", "\"event~\"")) + line + "\n");
    }

    static Stream<List<String>> commandLines() {
        return EveryCommand.of(
                "assess list.csv --funnel mine.json --format table",
                "assess list.csv --funnel mine.json --format table --locale zh",
                "assess list.csv --funnel mine.json --format ndjson",
                "assess list.ndjson --funnel mine.json --format table",
                "assess list.ndjson --funnel mine.json --format ndjson",
                "columns list.csv --funnel mine.json",
                "columns list.csv --funnel mine.json --map col=~",
                "assess list.csv --funnel mine.json --records ~=list.csv",
                "assess list.csv --funnel mine.json --encoding ~",
                "assess list.csv --funnel mine.json --sheet ~ --sale-type ~",
                "audit list.csv --funnel mine.json",
                "waterfall list.csv list.csv --funnel mine.json",
                "week list.csv --funnel mine.json --color never",
                "week list.csv --funnel mine.json --format json",
                "show list.csv C1 --funnel mine.json --color never",
                "ask list.csv C1 --funnel mine.json",
                "ask list.csv C1 --funnel mine.json --answers ~=~",
                "coverage list.csv --funnel mine.json",
                "merge mine.json mine.json mine.json",
                "summary list.csv --funnel mine.json",
                "summary list.csv --funnel mine.json --format json",
                "forecast list.csv --funnel mine.json --history deals.csv",
                "forecast list.csv --funnel mine.json --format json",
                "calibrate deals.csv --funnel mine.json",
                "calibrate deals.csv --funnel mine.json --format json",
                "learn past.csv --funnel mine.json --half-width 49",
                "learn past.csv --funnel mine.json --format json",
                "backtest stays.csv --funnel mine.json --as-of 2026-11-23",
                "conform stays.csv --funnel mine.json",
                "conform stays.csv --funnel mine.json --format json",
                "backtest stays.csv --funnel mine.json --as-of 2026-11-23 --format json",
                "checkup list.csv --funnel mine.json --stays stays.csv",
                "checkup list.csv --funnel mine.json --format json",
                "check mine.json",
                "check control.json",
                "check wrong.json",
                "check wrong.yaml",
                "handbook --funnel mine.json",
                "handbook --funnel mine.json --for team",
                "form list.csv --funnel mine.json --output to-fill.xlsx",
                "diff mine.json later.json",
                "impact mine.json later.json list.csv",
                "journey events.ndjson --funnel mine.json",
                "journey wrong.ndjson --funnel mine.json",
                "export --output no~folder/file~.json",
                "export --funnel mine.json --format dmn",
                "assess list.csv --funnel mine.json --star no~folder/star~",
                "import pipelines.json",
                "import controls.json",
                "import pipelines.csv",
                "import wrong.json",
                "assess none~.csv",
                "check none~.json",
                "journey none~.ndjson",
                "calibrate --rejects no~folder/file~",
                "forecast list.csv --funnel mine.json --closing ~",
                "ass~ess",
                "help ass~ess",
                "completion fish",
                "assess --no-option~");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("commandLines")
    void nothingReachesTheTerminalThatItActsOn(List<String> commandLine) throws IOException {
        writeAll();
        Object[] args = commandLine.stream()
                .map(word -> word.replace("~", EVIL.replace("\u0000", "")))
                .map(word -> word.matches("(?s).*\\.(csv|json|ndjson|yaml|xlsx)|no.*") ? folder.resolve(word) : word)
                .toArray();
        for (Terminal terminal : List.of(Terminal.NONE, new Terminal(true, true, 120))) {
            TestRun run = TestRun.on(terminal, args);
            assertThat(run.out()).doesNotContainPattern(ACTING);
            assertThat(run.err()).doesNotContainPattern(ACTING).doesNotContain("\tat ");
            assertThat(run.out() + run.err()).isNotBlank();
        }
    }

    @Test
    void whatIsForProgramsKeepsEveryLetter() throws IOException {
        writeAll();
        JsonNode customer =
                JSON.readTree(TestRun.of("assess", folder.resolve("list.csv"), "--funnel", folder.resolve("mine.json"))
                        .out());
        assertThat(customer.path("id").asText()).isEqualTo("C1" + EVIL.stripTrailing());
        Path handbook = folder.resolve("HANDBOOK.md");
        assertThat(TestRun.of("handbook", "--funnel", folder.resolve("mine.json"), "--output", handbook)
                        .exitCode())
                .isZero();
        assertThat(handbook).content().contains("\u202E");
    }

    @Test
    void aMethodologyHasNoLettersThatATerminalActsOn() throws IOException {
        writeAll();
        TestRun run = TestRun.of("check", folder.resolve("control.json"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(run.out() + run.err()).contains("/label: ", "control character");
    }

    @Test
    void aMessageIsOneLine() throws IOException {
        write("list.csv", "id,saleType\nC1,project\n");
        Path nowhere = folder.resolve("no\nfunnel 'x': no problems");
        assertThat(TestRun.of("check", nowhere).err()).hasLineCount(1);
        assertThat(TestRun.of("assess", folder.resolve("list.csv"), "--rejects", folder.resolve("no\n/x"))
                        .err())
                .hasLineCount(1);
    }
}
