package io.github.funnelkit.json;

import static io.github.funnelkit.json.LargeDocuments.definition;
import static io.github.funnelkit.json.LargeDocuments.facts;
import static io.github.funnelkit.json.LargeDocuments.lines;
import static io.github.funnelkit.json.LargeDocuments.many;
import static io.github.funnelkit.json.LargeDocuments.padded;
import static io.github.funnelkit.json.LargeDocuments.saleTypes;
import static io.github.funnelkit.json.LargeDocuments.stages;
import static io.github.funnelkit.json.LargeDocuments.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each figure of the table in {@code hostile-input.md}, written out: one less and just so much are read, one more is refused.
 * {@link WriteLimitsTest} holds writers to the same.
 */
@Tag("slow")
class EachLimitTest {

    private static final String JSON = "JSON";
    private static final String YAML = "YAML";
    private static final SaleType NEW = SaleType.of("n", Text.of("New"));
    private static final Flag FLAG = Flag.of("flag", Text.of("Flag"));
    private static final Funnel FUNNEL = Funnel.define("limits", "1")
            .saleTypes(NEW)
            .facts(
                    Checklist.of("list", Text.of("List")),
                    FreeText.of("words", Text.of("Words")),
                    Quantity.of("amount", "", Text.of("Amount")),
                    Day.of("day", Text.of("Day")))
            .stage(
                    "only",
                    stage -> stage.customerType(Text.of("x"))
                            .criterion("c", each -> each.text(Text.of("x")).when(FLAG.isTrue())))
            .build();

    /** What is read of a document in which something is of a size. */
    record Limit(String what, int most, String refusal, BiFunction<Line, Integer, Reading<?>> reading) {

        static Limit ofFunnel(String what, int most, String refusal, IntFunction<String> document) {
            return new Limit(what, most, refusal, (line, size) -> funnel(line, document.apply(size)));
        }

        static Limit ofSheet(String what, int most, String refusal, IntFunction<String> document) {
            return new Limit(what, most, refusal, (line, size) -> sheet(line, document.apply(size)));
        }

        private static Reading<?> funnel(Line line, String document) {
            return Reading.of(() -> line.documents().readFunnel(document));
        }

        private static Reading<?> sheet(Line line, String document) {
            return Reading.of(() -> line.documents().readSheet(FUNNEL, document));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "characters of a document",
                                        20_000_000,
                                        "a document of more than",
                                        n -> padded(facts(""), n))),
                        of(YAML, Limit.ofFunnel("characters of a document", 3_145_728, "", n -> lines(facts(""), n))),
                        of(
                                YAML,
                                Limit.ofFunnel(
                                        "characters of a line",
                                        1_000_000,
                                        "a line of more than 1,000,000 characters",
                                        n -> " ".repeat(n) + "\n" + facts(""))),
                        of(
                                JSON,
                                Limit.ofSheet(
                                        "a text",
                                        100_000,
                                        "a text of more than 100,000 characters",
                                        n -> "{ \"words\": \"" + "x".repeat(n) + "\" }")),
                        of(
                                YAML,
                                Limit.ofSheet(
                                        "a text",
                                        100_000,
                                        "a text of more than 100,000 characters",
                                        n -> "{ \"words\": \"" + "x".repeat(n) + "\" }")),
                        of(
                                JSON,
                                Limit.ofSheet(
                                        "digits before the point",
                                        100,
                                        "100 digits on each side",
                                        n -> "{ \"amount\": 1" + "0".repeat(n - 1) + " }")),
                        of(
                                JSON,
                                Limit.ofSheet(
                                        "digits after the point",
                                        100,
                                        "100 digits on each side",
                                        n -> "{ \"amount\": 0." + "0".repeat(n - 1) + "1 }")),
                        of(
                                YAML,
                                Limit.ofSheet(
                                        "digits before the point",
                                        100,
                                        "100 digits on each side",
                                        n -> "{ \"amount\": 1" + "0".repeat(n - 1) + " }")),
                        of(
                                JSON,
                                Limit.ofSheet(
                                        "an exponent",
                                        99,
                                        "100 digits on each side",
                                        n -> "{ \"amount\": 1e" + n + " }")),
                        of(
                                JSON,
                                Limit.ofSheet(
                                        "values of a sheet",
                                        200_000,
                                        "more than 200,000 values",
                                        n -> "{ \"list\": [ " + texts(n - 3) + " ] }")),
                        of(
                                JSON,
                                Limit.ofSheet(
                                        "characters of a sheet",
                                        10_000_000,
                                        "texts of more than 10,000,000 characters together",
                                        LargeDocuments::sheetOfCharacters)),
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "values of a definition",
                                        200_000,
                                        "more than 200,000 values",
                                        LargeDocuments::manyValues)),
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "characters of a definition",
                                        10_000_000,
                                        "texts of more than 10,000,000 characters together",
                                        LargeDocuments::manyCharacters)),
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "entries of an object",
                                        1_000,
                                        "more than 1,000 entries",
                                        n -> facts(many(
                                                n - 1,
                                                "",
                                                number -> ", \"f" + number
                                                        + "\": { \"type\": \"flag\", \"label\": \"x\" }")))),
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "entries of a list",
                                        1_000,
                                        "more than 1,000 entries",
                                        n -> facts(
                                                ", \"list\": { \"type\": \"checklist\", \"label\": \"x\", \"entries\": [ "
                                                        + texts(n) + " ] }"))),
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "stages",
                                        200,
                                        "at most 200 are allowed",
                                        n -> definition("\"n\": \"New\"", "", stages(n), ""))),
                        of(JSON, Limit.ofFunnel("guides", 200, "at most 200 are allowed", LargeDocuments::guides)),
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "sale types",
                                        50,
                                        "at most 50 are allowed",
                                        n -> definition(saleTypes(n), "", stages(1), ""))),
                        of(
                                JSON,
                                Limit.ofFunnel(
                                        "criteria", 20_000, "more than 20,000 criteria", LargeDocuments::manyCriteria)))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> of(String format, Limit limit) {
        return Stream.of(Line.values())
                .filter(line -> line.name().startsWith(format))
                .map(line -> Arguments.of(line, limit));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("limits")
    void oneLessAndJustSoMuchAreReadAndOneMoreIsRefused(Line line, Limit limit) {
        for (int size : new int[] {limit.most - 1, limit.most}) {
            assertThat(limit.reading.apply(line, size).problems())
                    .as("%s", size)
                    .isEmpty();
        }
        assertThat(limit.reading.apply(line, limit.most + 1).problems())
                .extracting(DocumentProblem::message)
                .anySatisfy(message -> assertThat(message).contains(limit.refusal));
    }

    static Stream<Line> json() {
        return Stream.of(Line.JSON_2, Line.JSON_3);
    }

    /** The property that is nested is not known; only one that is nested deeper ends the reading. */
    @ParameterizedTest
    @MethodSource("json")
    void documentsAreNested200LevelsDeep(Line line) {
        for (int depth : new int[] {199, 200, 201}) {
            String nested = "[".repeat(depth - 1) + "]".repeat(depth - 1);
            Reading<?> reading = Limit.funnel(line, definition("\"n\": \"New\"", "", stages(1), ", \"x\": " + nested));
            assertThat(reading.problems())
                    .as("%s", depth)
                    .singleElement()
                    .extracting(DocumentProblem::message)
                    .asString()
                    .contains(depth > 200 ? "nested more than 200 levels deep" : "unknown property 'x'");
        }
    }

    /** A name that is read is not known; a longer one ends the reading. */
    @ParameterizedTest
    @MethodSource("json")
    void namesHave50000CharactersByJacksonItself(Line line) {
        for (int length : new int[] {49_999, 50_000, 50_001}) {
            Reading<?> reading = Limit.sheet(line, "{ \"" + "x".repeat(length) + "\": 1 }");
            assertThat(reading.syntax()).as("%s", length).isEqualTo(length > 50_000);
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void problemsAreReportedUpTo100(Line line) {
        for (int wrong : new int[] {99, 100, 101}) {
            String facts = many(wrong, ", ", number -> "\"x" + number + "\": 1");
            assertThat(Limit.sheet(line, "{ " + facts + " }").problems()).hasSize(Math.min(wrong, 100));
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void aValueInAMessageIsCutAfter60Characters(Line line) {
        for (int length : new int[] {60, 61, 62, 1_000}) {
            // the mark in place of one character saves nothing
            String shown = length <= 61 ? "x".repeat(length) : "x".repeat(60) + "…";
            assertThat(Limit.sheet(line, "{ \"day\": \"" + "x".repeat(length) + "\" }")
                            .problems())
                    .singleElement()
                    .extracting(DocumentProblem::message)
                    .asString()
                    .startsWith("found the text '" + shown + "', expected");
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void aValueIsNotCutWithinACharacter(Line line) {
        String emoji = "\uD83D\uDE00";
        for (int before : new int[] {58, 59, 60}) {
            String value = "x".repeat(before) + emoji + "xx";
            String shown = "x".repeat(before) + (before == 58 ? emoji : "") + "…";
            assertThat(Limit.sheet(line, "{ \"day\": \"" + value + "\" }").problems())
                    .singleElement()
                    .extracting(DocumentProblem::message)
                    .asString()
                    .startsWith("found the text '" + shown + "', expected");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0000-01-01, true",
        "0001-01-01, true",
        "9998-12-31, true",
        "9999-12-31, true",
        "10000-01-01, false",
        "+9999-12-31, false",
        "-0001-12-31, false",
        "1999-02-29, false",
        "2000-02-29, true",
        "999-01-01, false",
        "99 9-01-01, false"
    })
    void datesAreOfTheYears0000To9999(String date, boolean read) {
        for (Line line : Line.values()) {
            Reading<?> reading = Limit.sheet(line, "{ \"day\": \"" + date + "\" }");
            assertThat(reading.isAccepted()).as("%s", line).isEqualTo(read);
            if (read) {
                assertThat(reading.value()).get().hasToString("{day=" + date + "}");
            }
        }
    }

    /** Ten names within one another, of which the last occurs twice. */
    @ParameterizedTest
    @MethodSource("json")
    void aPointerIsCutAfter4000Characters(Line line) {
        for (int length : new int[] {3_999, 4_000, 4_001}) {
            String name = "x".repeat(399);
            String last = "x".repeat(length - 9 * 400 - 1);
            String document = ("{ \"" + name + "\": ").repeat(9)
                    + "{ \"%s\": 1, \"%s\": 2 }".formatted(last, last)
                    + " }".repeat(9);
            String pointer = ("/" + name).repeat(9) + "/" + last;
            assertThat(Limit.funnel(line, document).problems())
                    .extracting(DocumentProblem::pointer)
                    .contains(length <= 4_000 ? pointer : pointer.substring(0, 3_999) + "…");
        }
    }

    /** All entries are listed. */
    @ParameterizedTest
    @MethodSource("json")
    void aMessageIsCutAfter4000Characters(Line line) {
        int shortest = unknownEntry(line, 1).length();
        assertThat(shortest).isBetween(3_945, 3_990);
        int missing = 4_000 - shortest;
        assertThat(unknownEntry(line, missing)).hasSize(3_999).endsWith("zz");
        assertThat(unknownEntry(line, missing + 1)).hasSize(4_000).endsWith("zz");
        assertThat(unknownEntry(line, missing + 2)).hasSize(4_000).endsWith("z…");
    }

    private static String unknownEntry(Line line, int lengthOfLast) {
        String entries = many(63, ", ", number -> "\"" + (10 + number) + "e".repeat(58) + "\"");
        String list = ", \"list\": { \"type\": \"checklist\", \"label\": \"x\", \"entries\": [ " + entries + ", \""
                + "z".repeat(lengthOfLast) + "\" ] }";
        String ticked = "\"s\": { \"customerType\": \"x\", \"criteria\": { \"c\": { \"text\": \"x\", \"when\":"
                + " { \"ticked\": { \"fact\": \"list\", \"entries\": [ \"--\" ] } } } } }";
        return Limit.funnel(line, definition("\"n\": \"New\"", list, ticked, ""))
                .problems()
                .get(0)
                .message();
    }
}
