package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken documents, each with exactly what is said about it: {@code broken/cases.txt} and {@code golden/errors.txt}. */
class ErrorCatalogueTest {

    private static final String BASE = Resources.text("/broken/base.json");

    private record Case(String name, String document) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String block : Resources.text("/broken/cases.txt").substring(2).split("\n# ", -1)) {
            String[] lines = block.split("\n", -1);
            String document = BASE;
            for (int line = 1; line < lines.length; line++) {
                if (lines[line].startsWith("= ")) {
                    document = lines[line].substring(2);
                } else if (lines[line].startsWith("- ")) {
                    String old = lines[line].substring(2);
                    assertThat(document.split(java.util.regex.Pattern.quote(old), -1))
                            .as("'%s' in case '%s'", old, lines[0])
                            .hasSize(2);
                    document = document.replace(old, lines[++line].substring(2));
                }
            }
            cases.add(new Case(lines[0], document));
        }
        return cases;
    }

    /** The documents alone. */
    static List<String> documents() {
        return cases().stream().map(Case::document).toList();
    }

    static String all(Line line) {
        return cases().stream()
                .map(each -> "# " + each.name + "\n" + problems(line, each.document))
                .collect(Collectors.joining());
    }

    private static String problems(Line line, String document) {
        try {
            return "accepted: " + line.documents().readFunnel(document) + "\n";
        } catch (DocumentException refused) {
            return refused.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
        }
    }

    @Test
    void everyBrokenDocumentIsRefusedInExactlyTheseWords() {
        assertThat(cases()).hasSizeGreaterThan(40);
        assertThat(all(Line.JSON_2)).isEqualTo(Resources.text("/golden/errors.txt"));
    }

    @Test
    void theBaseIsNotBroken() {
        assertThat(problems(Line.JSON_2, BASE)).isEqualTo("accepted: funnel 'broken' 1.0\n");
    }

    @Test
    void bothLinesSayTheSame() {
        for (Case each : cases()) {
            String second = problems(Line.JSON_2, each.document);
            String third = problems(Line.JSON_3, each.document);
            assertThat(withoutSyntax(third)).as(each.name).isEqualTo(withoutSyntax(second));
        }
    }

    /** Where the text is no JSON, each line has words of its own. */
    private static String withoutSyntax(String problems) {
        return problems.startsWith("accepted")
                ? problems
                : problems.replaceAll("(?s)(Unexpected|Unrecognized|Illegal).*", "");
    }

    @ParameterizedTest
    @EnumSource
    void nothingBrokenIsAccepted(Line line) {
        for (Case each : cases()) {
            boolean isYaml = each.name.equals("a comma too many");
            if (line.isJson() || !isYaml) {
                assertThat(problems(line, each.document)).as(each.name).doesNotStartWith("accepted");
            }
        }
    }
}
