package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Writers refuse what readers refuse, and say where it is; up to the limit, what is written is read as what it was. */
class WriteLimitsTest {

    private static final String HALF = "cut \uD83D";
    private static final SaleType NEW = SaleType.of("new", Text.of("New"));
    private static final Flag FLAG = Flag.of("flag", Text.of("Flag"));
    private static final Count COUNT = Count.of("count", "pieces", Text.of("Count"));
    private static final Day DAY = Day.of("day", Text.of("Day"));
    private static final Days DAYS = Days.of("days", Text.of("Days"));
    private static final FreeText WORDS = FreeText.of("words", Text.of("FreeText"));
    private static final Checklist NEEDS = Checklist.of("needs", Text.of("Needs"));
    private static final EventMetadata STAMP = EventMetadata.of(1, Instant.EPOCH, Actor.of("li"));
    private static final Funnel FUNNEL =
            with(FLAG.isTrue()).facts(COUNT, DAY, DAYS, WORDS, NEEDS).build();

    private static FunnelBuilder with(Condition condition) {
        return Funnel.define("limits", "1")
                .saleTypes(NEW)
                .stage(
                        "only",
                        stage -> stage.customerType(Text.of("x"))
                                .criterion("c", each -> each.text(Text.of("x")).when(condition)));
    }

    private static void refused(ThrowingCallable writing, String place, String why) {
        assertThatThrownBy(writing)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written: " + place)
                .hasMessageContaining(why);
    }

    private static void read(Line line, FactSheet sheet) {
        Documents documents = line.documents();
        assertThat(documents.readSheet(FUNNEL, documents.write(sheet))).isEqualTo(sheet);
    }

    private static List<String> entries(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(number -> number + "x".repeat(length))
                .toList();
    }

    static Stream<Line> lines() {
        return Stream.of(Line.JSON_2, Line.JSON_3);
    }

    @ParameterizedTest
    @EnumSource
    void halfACharacterIsRefusedWhereverItStands(Line line) {
        Documents documents = line.documents();
        FactSheet words = FactSheet.empty().with(WORDS, HALF);
        refused(() -> documents.write(words), "/words: ", "half a character");
        refused(
                () -> documents.write(FactSheet.empty().with(NEEDS, List.of("a", HALF))),
                "/needs/1: ",
                "half a character");
        refused(
                () -> documents.write(with(FLAG.isTrue()).label(Text.of(HALF)).build()),
                "/label: ",
                "half a character");
        refused(
                () -> documents.write(with(WORDS.oneOf("a", HALF)).build()),
                "/stages/only/criteria/c/when/oneOf/values/1: ",
                "half a character");
        refused(
                () -> documents.write(with(FLAG.isTrue())
                        .guide(
                                "g",
                                guide -> guide.to("only")
                                        .source(Source.documented(HALF))
                                        .mandatory("act", action -> action.text(Text.of("x"))))
                        .build()),
                "/guides/g/source: ",
                "half a character");
        refused(() -> documents.write(new JourneyEvent.Won(STAMP, HALF)), "/note: ", "half a character");
        refused(
                () -> documents.write(new JourneyEvent.FactsLearned(STAMP, FactChanges.learned(words))),
                "/learned/words: ",
                "half a character");
    }

    @ParameterizedTest
    @EnumSource
    void aControlCharacterIsRefusedInDefinitionsAlone(Line line) {
        Documents documents = line.documents();
        for (String control : List.of("\u0007", "\u0085", "\u2028", "\u2029")) {
            Text label = Text.of("a" + control + "b");
            refused(
                    () -> documents.write(with(FLAG.isTrue()).label(label).build()),
                    "/label: ",
                    "control character U+");
            refused(
                    () -> documents.write(
                            with(WORDS.oneOf("a", "b" + control + "c")).build()),
                    "/stages/only/criteria/c/when/oneOf/values/1: ",
                    "control character U+");
            if (!line.name().startsWith("YAML")) {
                read(line, FactSheet.empty().with(WORDS, "a" + control + "b"));
            }
        }
        Funnel onLines = with(FLAG.isTrue()).label(Text.of("a\tb\nc")).build();
        assertThat(documents.readFunnel(documents.write(onLines))).isEqualTo(onLines);
    }

    /** What the program names must be right when it is named. */
    @Test
    void anEventOfWrongNamesIsNotMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.of("li", "a", HALF))
                .withMessageContaining("only half of a character");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JourneyEvent.MovedToVersion(
                        STAMP, new FunnelReference("f", ""), Optional.empty(), Optional.empty()))
                .withMessage("funnel version is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JourneyEvent.Opened(STAMP, "j", new FunnelReference("", "1"), "new"))
                .withMessage("funnel id is blank");
    }

    @ParameterizedTest
    @EnumSource
    void everyCountIsReadAgain(Line line) {
        for (long count : List.of(0L, 999_999_999_999_999_999L, 1_000_000_000_000_000_000L, Long.MAX_VALUE)) {
            read(line, FactSheet.empty().with(COUNT, count));
        }
        assertThat(line.documents().readSheet(FUNNEL, "{\"count\": 9.223372036854775807e18}"))
                .isEqualTo(FactSheet.empty().with(COUNT, Long.MAX_VALUE));
        for (String beyond : List.of("9223372036854775808", "9.223372036854775808e18", "1e19", "-1", "0.5")) {
            assertThatThrownBy(() -> line.documents().readSheet(FUNNEL, "{\"count\": " + beyond + "}"))
                    .isInstanceOf(DocumentException.class);
        }
        assertThat(line.documents().readSheet(FUNNEL, "{\"count\": 1e3}"))
                .isEqualTo(FactSheet.empty().with(COUNT, 1000));
    }

    @ParameterizedTest
    @EnumSource
    void datesAreThoseOfFourDigits(Line line) {
        read(line, FactSheet.empty().with(DAY, LocalDate.of(0, 1, 1)).with(DAYS, List.of(LocalDate.of(9999, 12, 31))));
        refused(
                () -> line.documents().write(FactSheet.empty().with(DAY, LocalDate.of(10_000, 1, 1))),
                "/day: ",
                "the years 0000 to 9999");
        refused(
                () -> line.documents().write(FactSheet.empty().with(DAYS, List.of(LocalDate.of(-1, 1, 1)))),
                "/days/0: ",
                "the years 0000 to 9999");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aSheetHasAsManyValuesAsCanBeReadAgain(Line line) {
        // the sheet, the name of the fact and the list count, too
        int most = DocumentLimits.TOKENS - 3;
        read(line, FactSheet.empty().with(NEEDS, entries(most, 0)));
        refused(
                () -> line.documents().write(FactSheet.empty().with(NEEDS, entries(most + 1, 0))),
                "/needs/" + most + ": ",
                "values and names");
        JourneyEvent event = new JourneyEvent.FactsLearned(
                STAMP, FactChanges.learned(FactSheet.empty().with(NEEDS, entries(most, 0))));
        refused(() -> line.documents().write(event), "/learned/needs/", "values and names");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aSheetHasAsManyCharactersAsCanBeReadAgain(Line line) {
        read(line, FactSheet.empty().with(WORDS, "x".repeat(DocumentLimits.TEXT_LENGTH)));
        refused(
                () -> line.documents().write(FactSheet.empty().with(WORDS, "x".repeat(DocumentLimits.TEXT_LENGTH + 1))),
                "/words: ",
                "a text of 100001 characters");
        read(line, FactSheet.empty().with(NEEDS, entries(100, 99_990)));
        refused(
                () -> line.documents().write(FactSheet.empty().with(NEEDS, entries(101, 99_990))),
                "/needs/100: ",
                "characters together");
    }

    /** What can be built can be written: the deepest that a funnel allows is read again. */
    @ParameterizedTest
    @EnumSource
    void theDeepestFunnelIsReadAgain(Line line) {
        readAgain(line, deepest(Condition::not));
        readAgain(line, deepest(inner -> Condition.allOf(FLAG.isTrue(), inner)));
        readAgain(line, deepest(inner -> Condition.when(FLAG.isTrue()).then(inner)));
    }

    private static void readAgain(Line line, Funnel funnel) {
        assertThat(line.documents().readFunnel(line.documents().write(funnel))).isEqualTo(funnel);
    }

    private static Funnel deepest(UnaryOperator<Condition> around) {
        Condition deep = FLAG.isTrue();
        Funnel funnel = with(deep).build();
        for (int depth = 0; depth < DocumentLimits.DEPTH; depth++) {
            deep = around.apply(deep);
            try {
                funnel = with(deep).build();
            } catch (FunnelDefinitionException tooDeep) {
                return funnel;
            }
        }
        throw new AssertionError("any depth can be built");
    }

    private static <T> T[] many(int count, IntFunction<T> each, IntFunction<T[]> array) {
        return IntStream.range(0, count).mapToObj(each).toArray(array);
    }

    private static FunnelBuilder facts(int count) {
        return with(FLAG.isTrue())
                .facts(many(count - 1, number -> Flag.of("f" + number, Text.of("x")), Fact<?>[]::new));
    }

    private static FunnelBuilder forms(int count) {
        return with(FLAG.isTrue()).forms(many(count, number -> Form.of("f" + number, Text.of("x")), Form[]::new));
    }

    private static FunnelBuilder positions(int count) {
        return with(FLAG.isTrue())
                .positions(many(count, number -> Position.of("p" + number, Text.of("x")), Position[]::new));
    }

    private static FunnelBuilder stages(int count) {
        FunnelBuilder funnel = with(FLAG.isTrue());
        for (int number = 1; number < count; number++) {
            funnel.stage(
                    "s" + number,
                    stage -> stage.customerType(Text.of("x"))
                            .criterion("c", each -> each.text(Text.of("x")).when(FLAG.isTrue())));
        }
        return funnel;
    }

    /** One for each way from stage to stage and each of two sale types. */
    private static FunnelBuilder guides(int count) {
        SaleType old = SaleType.of("old", Text.of("Old"));
        FunnelBuilder funnel = stages(count / 2 + 2).saleTypes(NEW, old);
        for (int number = 0; number < count; number++) {
            int step = number / 2 + 1;
            SaleType type = number % 2 == 0 ? NEW : old;
            funnel.guide(
                    "g" + number,
                    guide -> guide.from(step == 1 ? "only" : "s" + (step - 1))
                            .to("s" + step)
                            .saleTypes(type)
                            .mandatory("act", action -> action.text(Text.of("x"))));
        }
        return funnel;
    }

    private static FunnelBuilder saleTypes(int count) {
        return Funnel.define("limits", "1")
                .saleTypes(many(count, number -> SaleType.of("t" + number, Text.of("x")), SaleType[]::new))
                .stage(
                        "only",
                        stage -> stage.customerType(Text.of("x"))
                                .criterion("c", each -> each.text(Text.of("x")).when(FLAG.isTrue())));
    }

    private static FunnelBuilder parts(int count) {
        return with(Condition.anyOf(many(count, number -> COUNT.atLeast(number), Condition[]::new)));
    }

    private static FunnelBuilder checklist(int count) {
        return with(FLAG.isTrue())
                .facts(Checklist.of("list", Text.of("x"))
                        .allowing(entries(count, 0).toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aFunnelHasAsManyPartsAsCanBeReadAgain(Line line) {
        whole(line, WriteLimitsTest::facts, DocumentLimits.ENTRIES, "/facts/");
        whole(line, WriteLimitsTest::forms, DocumentLimits.ENTRIES, "/forms: ");
        whole(line, WriteLimitsTest::positions, DocumentLimits.ENTRIES, "/positions: ");
        whole(line, WriteLimitsTest::checklist, DocumentLimits.ENTRIES, "/facts/list/entries/1000: ");
        whole(line, WriteLimitsTest::parts, DocumentLimits.ENTRIES, "/stages/only/criteria/c/when/anyOf/1000: ");
        whole(line, WriteLimitsTest::stages, DocumentLimits.STAGES, "/stages: ");
        whole(line, WriteLimitsTest::guides, DocumentLimits.STAGES, "/guides: ");
        whole(line, WriteLimitsTest::saleTypes, DocumentLimits.SALE_TYPES, "/saleTypes: ");
    }

    private static void whole(Line line, IntFunction<FunnelBuilder> of, int most, String place) {
        Documents documents = line.documents();
        Funnel funnel = of.apply(most).build();
        assertThat(documents.readFunnel(documents.write(funnel))).isEqualTo(funnel);
        Funnel larger = of.apply(most + 1).build();
        refused(() -> documents.write(larger), place, Integer.toString(most));
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageIsOneThatCanBeReadAgain(Line line) {
        Locale odd = new Locale("no", "NO", "NY");
        Funnel funnel = with(FLAG.isTrue()).label(Text.of("x").with(odd, "y")).build();
        refused(() -> line.documents().write(funnel), "/label", "language 'no_NO_NY'");
    }

    @ParameterizedTest
    @EnumSource
    void periodsAreReadAgainHoweverLong(Line line) {
        Documents documents = line.documents();
        for (Period period : List.of(Period.ofDays(Integer.MAX_VALUE), Period.of(Integer.MAX_VALUE, 1, 1))) {
            Funnel funnel = with(DAYS.noneWithinLast(period)).build();
            assertThat(documents.readFunnel(documents.write(funnel))).isEqualTo(funnel);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAnEventNamesIsNotBlank(Line line) {
        Documents documents = line.documents();
        refused(
                () -> documents.write(new JourneyEvent.FallenBack(STAMP, Optional.of(" "), List.of(), true)),
                "/stage: ",
                "blank");
    }
}
