package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a document is said in the reader's language: of many wrong documents, none is answered in English. */
class EveryLanguageTest {

    private static final Documents YAML = Line.YAML_2.documents();
    private static final Documents JSON = Line.JSON_2.documents();
    private static final Funnel FUNNEL = EveryFeature.funnel();

    /** Three words one after the other are a phrase. */
    private static final Pattern PHRASE = Pattern.compile("[A-Za-z]+(?: [a-z]+){2,}");

    /** What is quoted, and examples of documents. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\\{.*}|\\[.*]|\"[^\"]*\"|'[^']*'");

    private static final List<String> VALUES = List.of(
            "[]",
            "{}",
            "true",
            "-1",
            "none",
            "x y",
            "'  '",
            "0.5",
            "101",
            "P3M",
            "2026-02-30",
            "[a, a]",
            "{a: {b: c}}",
            "1e999",
            "null",
            "\"\"",
            "budget",
            "points",
            "people",
            "sale",
            "1".repeat(120));

    static void assertWorded(String document, List<DocumentProblem> problems) {
        for (DocumentProblem problem : problems) {
            String said = problem.text().in(Locale.CHINESE);
            Matcher phrase = PHRASE.matcher(QUOTED.matcher(said).replaceAll("…"));
            while (phrase.find()) {
                assertThat(document).as("%s: %s", problem, said).contains(phrase.group());
            }
        }
    }

    private static List<DocumentProblem> funnel(Documents documents, String document) {
        try {
            documents.readFunnel(document);
            return List.of();
        } catch (DocumentException refused) {
            return refused.problems();
        }
    }

    private static List<DocumentProblem> all(DocumentIterator<?> documents) {
        List<DocumentProblem> problems = new ArrayList<>();
        for (int count = 0; count < 1_000; count++) {
            try {
                if (!documents.hasNext()) {
                    break;
                }
                documents.next();
            } catch (DocumentException refused) {
                problems.addAll(refused.problems());
            }
        }
        return problems;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofMistakesThatPeopleMake() {
        YamlMistakesTest.documents().forEach(document -> assertWorded(document, funnel(YAML, document)));
        ErrorCatalogueTest.documents().forEach(document -> assertWorded(document, funnel(JSON, document)));
    }

    /** Each line with another value, moved, twice, or left out. */
    @Tag("slow")
    @Test
    void ofDefinitionsWithOneLineChanged() {
        String whole = YAML.write(FUNNEL);
        changed(whole).forEach(document -> assertWorded(document, funnel(YAML, document)));
    }

    @Test
    void ofSheetsWithOneLineChanged() {
        changed(Resources.text("/golden/0.1/every-feature-facts.yaml"))
                .forEach(document -> assertWorded(document, all(YAML.readSheets(FUNNEL, bytes(document)))));
    }

    @Tag("slow")
    @Test
    void ofEventsWithOneLineChanged() {
        FunnelCatalog funnels = FunnelCatalog.of(FUNNEL, FunnelStandard.documented(), FunnelStandard.extended());
        changed(Resources.text("/golden/0.1/events.yaml"))
                .forEach(document -> assertWorded(document, all(YAML.readEvents(funnels, bytes(document)))));
    }

    /** As for the laws: where many cases are asked for, all changes are made on each line. */
    private static final int CHANGES = Integer.getInteger("test.tries", 0) < 100 ? 2 : 4;

    /** Other ones for each line, as all for all would take minutes. */
    private static <T> List<T> some(int line, int count, List<T> all) {
        return IntStream.range(0, count)
                .mapToObj(next -> all.get((3 * line + 5 * next) % all.size()))
                .toList();
    }

    private static List<String> changed(String whole) {
        List<String> lines = whole.lines().toList();
        List<String> all = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int colon = line.indexOf(": ");
            List<String> instead = new ArrayList<>(
                    some(at, CHANGES, List.of("", " " + line, line + "\n" + line, line.replace(":", ""))));
            if (colon > 0) {
                some(at, 2, VALUES).forEach(value -> instead.add(line.substring(0, colon + 2) + value));
            } else if (line.endsWith(":")) {
                some(at, 2, VALUES).forEach(value -> instead.add(line + " " + value));
            }
            for (String other : instead) {
                List<String> document = new ArrayList<>(lines);
                document.set(at, other);
                if (line.endsWith(":")
                        && other.length() > line.length() + 1
                        && other.startsWith(line)) { // with nothing below
                    int indent = line.length() - line.stripLeading().length();
                    while (at + 1 < document.size()
                            && document.get(at + 1).length() > indent
                            && document.get(at + 1).charAt(indent) == ' ') {
                        document.remove(at + 1);
                    }
                }
                all.add(String.join("\n", document) + "\n");
            }
        }
        return all;
    }
}
