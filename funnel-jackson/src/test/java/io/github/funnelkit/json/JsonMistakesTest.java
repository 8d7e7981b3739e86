package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that people make in JSON: where, what was found, and what would be right, by both lines of Jackson alike. */
class JsonMistakesTest {

    private static final String BASE = """
            {
              "format": "funnelkit/funnel/1",
              "id": "small",
              "version": "1",
              "saleTypes": {"sale": "Sale"},
              "facts": {"budget": {"type": "count", "label": "Budget"}},
              "stages": {
                "one": {
                  "customerType": "One",
                  "incomplete": true,
                  "criteria": {"c": {"text": "C", "when": {"atLeast": {"fact": "budget", "value": 10000}}}}
                }
              }
            }
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"small\",      | \"id\": \"small\",,            | 3:17: a comma is too many here: write \"id\": \"small\",",
                "\"id\": \"small\",      | \"id\": \"small\"              | 3:16: a comma is missing here: write \"id\": \"small\",",
                "\"id\": \"small\",      | 'id': 'small',                 | 3:3: names and texts stand in double quotes in JSON: write \"id\": \"small\",",
                "\"id\": \"small\",      | “id”: “small”,                 | 3:3: '“' is full-width punctuation, which JSON does not know: write \"id\": \"small\",",
                "\"id\": \"small\",      | \"id\"： \"small\",            | 3:7: '：' is full-width punctuation, which JSON does not know: write \"id\": \"small\",",
                "\"id\": \"small\",      | \"id\": \"small\"，            | 3:16: '，' is full-width punctuation, which JSON does not know: write \"id\": \"small\",",
                "\"id\": \"small\",      | \"id\": \"small\", // our id   | 3:18: JSON has no comments: leave it out, as in \"id\": \"small\",",
                "\"id\": \"small\",      | id: \"small\",                 | 3:3: a name stands in double quotes in JSON: write \"id\": \"small\",",
                "\"id\": \"small\",      | \"id\": small,                 | 3:9: a word without quotes is true, false or null in JSON: write \"id\": \"small\",",
                "\"id\": \"small\",      | \"id\": \"small,              | 3:9: the quote that begins here is never closed on its line: write \"id\": \"small\",",
                "\"incomplete\": true    | \"incomplete\": True           | 10:21: a word without quotes is true, false or null in JSON: write \"incomplete\": true,",
                "\"incomplete\": true    | \"incomplete\": 是             | 10:21: a word without quotes is true, false or null in JSON: write \"incomplete\": true,",
                "\"value\": 10000        | \"value\": 10,000              | 11:87: a number has no separators in JSON: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}}}}",
                "\"label\": \"Budget\"   | \"label\": \"Budget\",         | 6:58: a comma is too many here: write \"facts\": {\"budget\": {\"type\": \"count\", \"label\": \"Budget\"}},",
                "\"label\": \"Budget\"}} | \"label\": \"Budget\"}}} | 6:60: a brace or bracket too many closes the document here, before its end: take away the one that closes nothing",
                "\"value\": 10000}}}} | \"value\": 10000}}} | 11:95: '{' of line 11 is not closed: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}}} }",
                "\"incomplete\": true | \"incomplete\" true | 10:20: a colon is missing after the name: write \"incomplete\": true,",
                "\"incomplete\": true | \"incomplete\" = true | 10:20: a colon is missing after the name: write \"incomplete\": true,",
                "\"value\": 10000 | \"value\": 010000 | 11:87: a number has no plus, leading zeros, currency or percent sign in JSON, and begins with a digit: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}}}}",
                "\"value\": 10000 | \"value\": +10000 | 11:87: a number has no plus, leading zeros, currency or percent sign in JSON, and begins with a digit: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}}}}",
                "\"value\": 10000 | \"value\": 80% | 11:87: a number has no plus, leading zeros, currency or percent sign in JSON, and begins with a digit: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 80}}}}",
                "\"id\": \"small\", | \"id\": \"small\"; | 3:16: a comma is missing here: write \"id\": \"small\",",
                "\"text\": \"C\" | \"text\": \"C \"big\" one\" | 11:37: a quote within a text ends it: put a backslash before it: \"criteria\": {\"c\": {\"text\": \"C \\\"big\\\" one\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}}}}",
                "\"text\": \"C\" | \"text\": \"C\\D\" | 11:36: a backslash begins an escape in JSON: write two of them: \"criteria\": {\"c\": {\"text\": \"C\\\\D\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}}}}",
                "\"value\": 10000 | \"value\": .5 | 11:87: a number has no plus, leading zeros, currency or percent sign in JSON, and begins with a digit: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 0.5}}}}",
                "\"incomplete\": true | \"incomplete\": NULL | 10:21: 'NULL' behind 'incomplete' says nothing in JSON: write a value there, or remove the name with it",
                "\"incomplete\": true, | \"incomplete\": true, (to be checked) | 10:27: JSON has no comments: leave it out, as in \"incomplete\": true,",
                "\"id\": \"small\", | \"id\": \"small”, | 3:9: the quote that begins here is never closed on its line: write \"id\": \"small\",",
                "\"id\": \"small\", | \"id\": \"C:\\Sales\\x\", | 3:12: a backslash begins an escape in JSON: write two of them: \"id\": \"C:\\\\Sales\\\\x\",",
                "\"stages\": { | \"stages\": [ | 7:13: names with values stand in braces, and not in brackets: write \"stages\": {",
                "{\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}} | \"present\": \"budget\" | 11:47: a name with a value stands in braces where it is a value itself: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"present\": \"budget\"}}}",
                "{\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}} | {{\"present\": \"budget\"}} | 11:48: a brace is too many here: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"present\": \"budget\"}}}",
                "\"value\": 10000 | \"value\": 10.000,00 | 11:87: a number has no separators in JSON: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 10000}}}}",
                "\"value\": 10000 | \"value\": 三 | 11:87: a number has no plus, leading zeros, currency or percent sign in JSON, and begins with a digit: write \"criteria\": {\"c\": {\"text\": \"C\", \"when\": {\"atLeast\": {\"fact\": \"budget\", \"value\": 3}}}}",
            })
    void each_is_answered_in_these_words(String right, String wrong, String answer) {
        String document = BASE.replace(right, wrong);
        assertThat(document).isNotEqualTo(BASE);
        for (Line line : List.of(Line.JSON_2, Line.JSON_3)) {
            DocumentException refused = catchThrowableOfType(
                    DocumentException.class, () -> line.documents().readFunnel(document));
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                String place = problem.line() + ":" + problem.column() + ": ";
                assertThat(place + problem.message()).as("%s", line).isEqualTo(answer);
                for (String language : List.of("de", "ja", "zh", "zh-Hant")) {
                    assertThat(problem.text().in(Locale.forLanguageTag(language)))
                            .isNotEqualTo(problem.message());
                }
            });
        }
    }
}
