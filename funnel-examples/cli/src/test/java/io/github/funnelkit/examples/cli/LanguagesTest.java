package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.text.LanguagePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program speaks the language that it is asked for, to the last word of its own. */
class LanguagesTest {

    private static final String METHODOLOGY = """
            format: funnelkit/funnel/1
            id: solar
            version: "1"
            saleTypes: {roof: Dach}
            facts:
              area: {type: quantity, unit: m2, label: Flaeche}
              entries: {type: checklist, label: Zubehoer, entries: {a: Kabel}}
            stages:
              lead: {customerType: Anfrage, criteria: {big: {text: Das Dach ist gross, when: {atLeast: {fact: area, value: 30}}}}}
              deal: {customerType: Auftrag, winProbability: 50, criteria: {kit: {text: Alles da, when: {present: entries}}}}
            """;

    @TempDir
    private Path folder;

    /** Pieces of English wordings that no German one has, long enough to be no names. */
    private static List<String> english() {
        Collection<String> wordings = LanguagePack.read(Words.class.getResourceAsStream("en.properties"))
                .values();
        Collection<String> german = LanguagePack.read(Words.class.getResourceAsStream("de.properties"))
                .values();
        return wordings.stream()
                .flatMap(wording -> Stream.of(wording.split("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", -1)))
                .map(String::strip)
                .filter(piece -> piece.length() > 4 && piece.matches(".*[a-z]{3}.*"))
                .filter(piece -> german.stream().noneMatch(wording -> wording.contains(piece)))
                .toList();
    }

    @Test
    void german_to_the_last_word() throws IOException {
        Path funnel = Files.writeString(folder.resolve("solar.yaml"), METHODOLOGY);
        Path customers = Files.writeString(folder.resolve("list.csv"), """
                id,saleType,amount,area,entries,colour,,expectedClose
                C1,roof,100,20,a,red,,2026-01-02
                C1,roff,viel,gross,b,,,bald
                ,roof,,,,,,
                C3,roof
                """);
        Path objects = Files.writeString(
                folder.resolve("list.ndjson"),
                "{\"id\": \"C1\", \"saleType\": \"roof\"}\n{\"id\": 1, \"hue\": 2}\n{} {}\n[\n{\"saleType\": \"rof\"}\n");
        Path deals = Files.writeString(
                folder.resolve("abschluss.csv"),
                "saleType,highestStage,outcome,hue\nroof,deal,won,x\nroof,deel,wonn,y\n");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path missing = folder.resolve("no.csv");
        List<List<Object>> commands = List.of(
                List.of("assess", customers, "--format", "table", "--funnel", funnel),
                List.of("assess", objects, "--format", "table", "--funnel", funnel),
                List.of("summary", customers, "--funnel", funnel),
                List.of("forecast", customers, "--funnel", funnel),
                List.of("calibrate", deals, "--funnel", funnel),
                List.of("forecast", customers, "--funnel", funnel, "--closing", "expectdClose"),
                List.of("assess", "--input-format", "csv"),
                List.of("check", funnel),
                List.of("check", missing),
                List.of("calibrate", empty, "--funnel", funnel),
                List.of("assess", empty, "--funnel", funnel),
                List.of("assess", folder, "--funnel", funnel));
        List<String> english = english();
        for (List<Object> command : commands) {
            List<Object> inGerman = new ArrayList<>(command);
            inGerman.addAll(List.of("--locale", "de"));
            TestRun run = TestRun.of(inGerman.toArray());
            String said = run.out() + run.err();

            assertThat(said).as(command.toString()).isNotBlank();
            if (command.contains(funnel)) {
                assertThat(said).as(command.toString()).doesNotContainPattern("\\p{IsHan}(?!/)");
            }
            for (String piece : english) {
                assertThat(said)
                        .as(command.toString())
                        .doesNotContainPattern("(?<![\\w-])" + Pattern.quote(piece) + "(?!\\w)");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 客戶", "zh_TW, 客戶", "zh-CN, 客户", "ja, 顧客", "de-AT, Kunde", "en-GB, Customer"})
    void a_language_of_any_country(String tag, String customer) {
        assertThat(TestRun.of("assess", "--format", "table", "--locale", tag).out())
                .containsPattern("(?m)^" + customer + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "xx-YY", "deutsch", "-"})
    void another_language_is_refused_with_those_there_are(String tag) {
        TestRun run = TestRun.of("assess", "--locale", tag);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("'" + tag + "' is no language that the program speaks; there are de, en, ja, zh, zh-Hant");
    }

    @ParameterizedTest
    @CsvSource({"de, de, Sales-Funnel-Bericht", "ja, ja, 営業ファネルレポート", "zh-TW, zh-Hant, 銷售漏斗報告", "zh, zh, 销售漏斗报告"})
    void a_report_opens_in_the_language_and_can_be_read_in_chinese_and_english(
            String tag, String language, String title) throws IOException {
        Path file = folder.resolve("report.html");
        TestRun.of("assess", "--locale", tag, "--report", file);
        String page = Files.readString(file);
        JsonNode data = new ObjectMapper()
                .readTree(page.substring(
                        page.indexOf('{', page.indexOf("id=\"data\"")),
                        page.indexOf("</script>", page.indexOf("id=\"data\""))));

        assertThat(page).contains("<html lang=\"" + language + "\">", "<title>" + title + "</title>");
        assertThat(data.at("/language").asText()).isEqualTo(language);
        for (String each : List.of("zh", "en", language)) {
            assertThat(data.at("/texts/" + each + "/title").asText()).isNotBlank();
            assertThat(data.at("/funnel/label/" + each).asText()).isNotBlank();
            assertThat(data.at("/shared/" + each)).isNotEmpty();
        }
    }
}
