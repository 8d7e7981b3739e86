package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.text.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mistakes that people make in YAML, each with exactly what is said about it: {@code mistakes/cases.txt} and its neighbours, and {@code
 * golden/mistakes.txt}. A message says where, what was found, and what would be right.
 */
class YamlMistakesTest {

    private static final String BASE = Resources.text("/mistakes/base.yaml");

    /** With collections and texts in two languages. */
    private static final String BILINGUAL = Resources.text("/mistakes/base-bilingual.yaml");

    private static final List<Locale> OTHERS =
            List.of(Locale.CHINESE, Locale.forLanguageTag("zh-Hant"), Locale.GERMAN, Locale.JAPANESE);

    /** What parsers call things, and what Java does. */
    private static final String INSIDES =
            "(?s).*\\b(scalar|mapping values|simple key|block end|token|stream|java|Exception|null pointer|reader)\\b.*";

    /** With all that a definition can have. */
    private static final String WHOLE = Resources.text("/mistakes/base-whole.yaml");

    private record Case(String name, String document) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>(cases("/mistakes/cases.txt", BASE));
        cases.addAll(cases("/mistakes/cases-bilingual.txt", BILINGUAL));
        cases.addAll(cases("/mistakes/cases-whole.txt", WHOLE));
        return cases;
    }

    private static List<Case> cases(String file, String base) {
        List<Case> cases = new ArrayList<>();
        for (String block : Resources.text(file).substring(2).split("\n# ", -1)) {
            String[] lines = block.split("\n", -1);
            String document = base;
            for (int line = 1; line < lines.length; line++) {
                if (lines[line].startsWith("= ")) {
                    document = lines[line].substring(2).translateEscapes();
                } else if (lines[line].startsWith("- ")) {
                    String old = lines[line].substring(2).translateEscapes();
                    String changed = lines[++line].substring(2).translateEscapes();
                    int at = document.indexOf(old);
                    assertThat(at).as("'%s' in case '%s'", old, lines[0]).isNotNegative();
                    document = document.substring(0, at) + changed + document.substring(at + old.length());
                }
            }
            cases.add(new Case(lines[0], document));
        }
        return cases;
    }

    private static List<DocumentProblem> problems(Line line, String document) {
        try {
            line.documents().readFunnel(document);
            return List.of();
        } catch (DocumentException refused) {
            return refused.problems();
        }
    }

    /** The documents alone. */
    static List<String> documents() {
        return cases().stream().map(Case::document).toList();
    }

    static String all(Line line) {
        return cases().stream()
                .map(each -> "# " + each.name + "\n"
                        + problems(line, each.document).stream()
                                .map(problem ->
                                        problem + "\n  " + problem.text().in(Locale.CHINESE) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    @Test
    void each_mistake_is_answered_in_exactly_these_words() {
        assertThat(cases()).hasSizeGreaterThan(400);
        assertThat(all(Line.YAML_2)).isEqualTo(Resources.text("/golden/mistakes.txt"));
    }

    @Tag("slow")
    @Test
    void both_lines_say_the_same() {
        assertThat(all(Line.YAML_3)).isEqualTo(all(Line.YAML_2));
    }

    @Test
    void the_base_is_no_mistake() {
        assertThat(problems(Line.YAML_2, BASE)).isEmpty();
        assertThat(problems(Line.YAML_2, BILINGUAL)).isEmpty();
        assertThat(problems(Line.YAML_2, WHOLE)).isEmpty();
    }

    @Test
    void each_answer_has_its_place_and_no_insides() {
        for (Case each : cases()) {
            for (DocumentProblem problem : problems(Line.YAML_2, each.document)) {
                assertThat(problem.line()).as(each.name).isPositive();
                assertThat(problem.column()).as(each.name).isPositive();
                assertThat(problem.message()).as(each.name).doesNotMatch(INSIDES);
            }
        }
    }

    @Test
    void one_mistake_is_one_answer_or_few() {
        long several = cases().stream()
                .filter(each -> problems(Line.YAML_2, each.document).size() > 2)
                .count();
        assertThat(several).isLessThanOrEqualTo(cases().size() / 50);
    }

    @Test
    void each_answer_is_there_in_each_language() {
        for (Case each : cases()) {
            for (DocumentProblem problem : problems(Line.YAML_2, each.document)) {
                Text words = problem.text();
                for (Locale language : OTHERS) {
                    assertThat(words.in(language))
                            .as("%s: %s", each.name, language)
                            .isNotEqualTo(problem.message());
                    assertThat(words.covers(language)).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "Big5", "Shift_JIS", "ISO-8859-1"})
    void another_encoding_is_told_with_its_place(String encoding) {
        String label = encoding.equals("ISO-8859-1") ? "Bj\u00f6rn" : "\u5e74";
        byte[] bytes = BASE.replace("label: Budget", "label: " + label).getBytes(Charset.forName(encoding));
        assertThat(problems(bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.message()).contains("is not UTF-8").contains("Save As");
            assertThat(problem.text().in(Locale.CHINESE)).contains("GBK").contains("UTF-8");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE"})
    void wide_characters_are_told(String encoding) {
        String mark = encoding.equals("UTF-16") ? "" : "\uFEFF";
        byte[] bytes = (mark + BASE).getBytes(Charset.forName(encoding));
        assertThat(problems(bytes))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("UTF-16 and not UTF-8"));
    }

    @Test
    void utf_8_is_read_with_a_mark_and_without() {
        assertThat(problems(BASE.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(problems(("\uFEFF" + BASE).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static List<DocumentProblem> problems(byte[] document) {
        try {
            Line.YAML_2.documents().readFunnel(new ByteArrayInputStream(document));
            return List.of();
        } catch (DocumentException refused) {
            return refused.problems();
        }
    }
}
