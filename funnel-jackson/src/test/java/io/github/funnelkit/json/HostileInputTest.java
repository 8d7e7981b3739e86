package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the page {@code hostile-input.md} promises, promise by promise; {@link LimitsTest} has the limits one by one. The time
 * that a test may take is no measurement: what it holds off took minutes, or all memory.
 */
@Timeout(60)
class HostileInputTest {

    private static final Funnel STANDARD = FunnelStandard.documented();
    private static final String FLAG = "\"flag\": { \"type\": \"flag\", \"label\": \"Flag\" }";
    private static final String CRITERION = criterion("c", "{ \"is\": \"flag\" }");

    private static String criterion(String name, String when) {
        return "\"%s\": { \"text\": \"x\", \"when\": %s }".formatted(name, when);
    }

    private static String definition(String facts, String criteria, String more) {
        return """
                { "format": "funnelkit/funnel/1", "id": "hostile", "version": "1", "saleTypes": { "n": "New" }, "facts": { %s },
                  "stages": { "s": { "customerType": "x", "criteria": { %s } } }%s }""".formatted(facts, criteria, more);
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
    }

    private static Reading<Funnel> read(Line line, String document) {
        return Reading.of(() -> line.documents().readFunnel(document));
    }

    /** {@link Reading} holds each problem to its bounds. */
    private static void requireRefused(Line line, String document, String message) {
        assertThat(read(line, document).problems())
                .extracting(DocumentProblem::message)
                .anySatisfy(each -> assertThat(each).contains(message));
    }

    @ParameterizedTest
    @EnumSource
    void noProblemEchoesAWholeHugeValue(Line line) {
        String huge = "x".repeat(20_000);
        requireRefused(
                line, definition(FLAG, CRITERION, ", \"" + huge.substring(0, 900) + "\": 1"), "unknown property");
        requireRefused(line, definition(FLAG, criterion("c", "{ \"is\": \"" + huge + "\" }"), ""), "unknown fact");
        requireRefused(line, definition(FLAG, CRITERION, "").replace("\"hostile\"", "\"" + huge + "\""), "is no id");
        String label = definition(FLAG, CRITERION, ", \"languages\": [ \"de\" ]")
                .replace("\"New\"", "{ \"en\": \"" + huge + "\" }");
        requireRefused(line, label, "has no wording in de");
        String entries = definition(
                "\"list\": { \"type\": \"checklist\", \"label\": \"x\", \"entries\": [ "
                        + many(5, entry -> "\"" + entry + huge + "\"") + " ] }",
                many(9, each -> criterion("c" + each, "{ \"ticked\": { \"fact\": \"list\", \"entries\": \"y\" } }")),
                "");
        requireRefused(line, entries, "is not an entry of fact 'list'");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void aShortDocumentCannotAskForMillionsOfProblems(Line line) {
        String languages = many(300, each -> "\"%c%c\"".formatted('a' + each / 26 % 26, 'a' + each % 26));
        String forms = many(500, each -> "\"f" + each + "\": { \"en\": \"x\" }");
        String document =
                definition(FLAG, CRITERION, ", \"languages\": [ %s ], \"forms\": { %s }".formatted(languages, forms));
        assertThat(read(line, document).problems()).hasSize(DocumentLimits.PROBLEMS);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void lookingForWhatWasMeantTakesBoundedTime(Line line) {
        String facts = many(
                900, each -> "\"f%s%s\": { \"type\": \"flag\", \"label\": \"x\" }".formatted("ab".repeat(47), each));
        String criteria =
                many(900, each -> criterion("c%s%s".formatted("xy".repeat(40), each), "{ \"is\": \"flag\" }"));
        requireRefused(
                line,
                definition(
                        FLAG + ", " + facts,
                        many(
                                500,
                                each -> criterion(
                                        "c" + each, "{ \"is\": \"f%s%s\" }".formatted("ba".repeat(47), each))),
                        ""),
                "unknown fact");
        requireRefused(
                line,
                definition(
                        FLAG,
                        criteria,
                        ", \"guides\": { \"g\": { \"to\": \"s\", \"mandatory\": { \"a\": { \"text\": \"x\", \"helps\": [ "
                                + many(900, each -> "\"s.n.c%s%s\"".formatted("yx".repeat(40), each)) + " ] } } } }"),
                "names the unknown criterion");
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void conditionsOfManyPartsTakeBoundedTime(Line line) {
        String quantity = FLAG + ", \"q\": { \"type\": \"quantity\", \"label\": \"x\" }";
        String parts = many(
                20,
                list -> "{ \"allOf\": [ "
                        + many(
                                500,
                                each -> "{ \"atLeast\": { \"fact\": \"q\", \"value\": %s } }"
                                        .formatted(1_000 * list + each))
                        + " ] }");
        assertThat(read(line, definition(quantity, criterion("c", "{ \"allOf\": [ " + parts + " ] }"), ""))
                        .isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageTagOfManyPartsTakesNoStack(Line line) {
        String tag = "en" + "-abcde".repeat(8_000);
        requireRefused(line, definition(FLAG, CRITERION, ", \"languages\": [ \"" + tag + "\" ]"), "is no language");
    }

    /** Texts of which all have the same hash code. */
    private static List<String> colliding(int bits) {
        List<String> texts = List.of("");
        for (int bit = 0; bit < bits; bit++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                    .toList();
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void textsOfOneHashCodeTakeBoundedTime(Line line) {
        List<String> texts = colliding(14);
        assertThat(texts.stream().map(String::hashCode).distinct()).hasSize(1);
        String list = "[ " + many(texts.size(), each -> "\"" + texts.get(each) + "\"") + " ]";
        String event = "{ \"format\": \"funnelkit/event/1\", \"event\": \"won\", \"sequence\": 1,"
                + " \"at\": \"2026-11-23T08:00:00Z\", \"actor\": { \"id\": \"li\", \"positions\": " + list + " } }";
        assertThat(line.documents()
                        .readEvent(STANDARD, event)
                        .metadata()
                        .actor()
                        .positions())
                .hasSize(texts.size());
        FactSheet sheet = line.documents().readSheet(STANDARD, "{ \"departments\": " + list + " }");
        assertThat(sheet.facts()).hasSize(1);
        String names = many(texts.size(), each -> "\"" + texts.get(each) + "\": 1");
        assertThat(Reading.of(() -> line.documents().readSheet(STANDARD, "{ " + names + " }"))
                        .problems())
                .hasSize(DocumentLimits.PROBLEMS);
    }

    @ParameterizedTest
    @EnumSource
    void hugeExponentsAreRefused(Line line) {
        for (String number :
                List.of("1e999999999", "1e-999999999", "-1E+2147483647", "1e99999999999", "9".repeat(500))) {
            requireRefused(
                    line,
                    definition(FLAG, CRITERION, "")
                            .replace("\"x\", \"criteria\"", "\"x\", \"winProbability\": " + number + ", \"criteria\""),
                    "");
            assertThat(Reading.of(() -> line.documents().readSheet(STANDARD, "{ \"budget\": " + number + " }"))
                            .isAccepted())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void halfACharacterIsRefused(Line line) {
        requireRefused(line, definition(FLAG, CRITERION, "").replace("New", "\\ud83d"), "half a character");
        assertThat(Reading.of(() -> line.documents().readSheet(STANDARD, "{\"procurementMethod\": \"\\ude00\\ud83d\"}"))
                        .problems())
                .extracting(DocumentProblem::message)
                .anySatisfy(message -> assertThat(message).contains("half a character"));
        assertThat(line.documents().readSheet(STANDARD, "{\"procurementMethod\": \"\\ud83d\\ude00\\u0000\"}"))
                .hasToString("{procurementMethod=\ud83d\ude00\u0000}");
    }

    @ParameterizedTest
    @EnumSource
    void bytesThatAreNotUtf8AreRefused(Line line) {
        byte[] latin1 = "{\"procurementMethod\": \"ä\"}".getBytes(ISO_8859_1);
        Iterator<FactSheet> sheets = line.documents().readSheets(STANDARD, new ByteArrayInputStream(latin1));
        assertThatThrownBy(sheets::next).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> line.documents().readFunnel(new ByteArrayInputStream(latin1)))
                .isInstanceOf(DocumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void inputThatFailsIsNoFaultOfTheDocument(Line line) {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] chunk, int from, int length) throws IOException {
                return read();
            }
        };
        InputStream input = new SequenceInputStream(new ByteArrayInputStream("{\"budget\":".getBytes(UTF_8)), failing);
        assertThatThrownBy(() -> line.documents().readSheets(STANDARD, input).next())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }

    /** Would say so if a document could make one. */
    public static final class Trap {

        private static final AtomicInteger MADE = new AtomicInteger();

        /** Is sprung. */
        public Trap() {
            MADE.incrementAndGet();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void noTagOfYamlMakesAnObject(Line line) {
        for (String value : List.of("{}", "[]", "x")) {
            String sheet = "procurementMethod: !!" + Trap.class.getName() + " " + value;
            Reading.of(() -> line.documents().readSheet(STANDARD, sheet));
            assertThat(Trap.MADE).hasValue(0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void noAliasOfYamlIsFollowed(Line line) {
        String bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n";
        requireRefused(line, bomb, "of YAML");
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void aLineOfYamlIsBounded(Line line) {
        requireRefused(line, "id: \"" + "x".repeat(1_100_000) + "\"", "a line of more than 1,000,000 characters");
        requireRefused(line, "# " + "x".repeat(1_100_000), "a line of more than 1,000,000 characters");
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void onlyWhatJsonHasIsNoTextInYaml(Line line) {
        for (String value :
                List.of("010", "0x1F", "0o17", "0b1", "1_000", "+1", ".5", "1.", "1:30", ".inf", "~", "yes")) {
            assertThat(line.documents().readSheet(STANDARD, "procurementMethod: " + value))
                    .hasToString("{procurementMethod=" + value + "}");
        }
        for (String value : List.of("yes", "On", "TRUE", "y", "!!bool \"on\"")) {
            assertThat(Reading.of(() -> line.documents().readSheet(STANDARD, "trialAgreed: " + value))
                            .isAccepted())
                    .as(value)
                    .isFalse();
        }
    }
}
