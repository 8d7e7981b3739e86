package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of values that do not fit: what they are, in plain words, and what was expected, in the reader's language. */
class MisfitWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Flag FLAG = Flag.of("flag", text("标志", "Flag"));
    private static final Count SCORE =
            Count.of("score", "", text("评分", "Score")).withBounds(Bounds.of(0, 1000));
    private static final FreeText REMARK = FreeText.of("remark", text("备注", "Remark"));
    private static final Choice PHASE =
            Choice.of("phase", text("阶段", "Phase"), "idea").entry("demo", text("演示", "Demo"));
    private static final Checklist UNITS =
            Checklist.of("units", text("科室", "Units")).allowing("MRI", "CT");
    private static final SaleType NEW = SaleType.of("new", text("新", "New"));
    private static final Funnel FUNNEL = Funnel.define("words", "1")
            .saleTypes(NEW)
            .stage(
                    "lead",
                    stage -> stage.customerType(text("线索", "Lead"))
                            .criterion(
                                    "all",
                                    c -> c.text(text("全部", "All"))
                                            .when(FLAG.isTrue()
                                                    .and(SCORE.atLeast(15))
                                                    .and(REMARK.present())
                                                    .and(PHASE.oneOf("demo"))
                                                    .and(UNITS.anyTicked()))))
            .build();

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static FactBinding.Builder<Map<String, Object>> binding() {
        return (FactBinding.Builder) FactBinding.of(Map.class);
    }

    private static final Assessor<Map<String, Object>> ASSESSOR = Assessor.of(
            FUNNEL,
            binding()
                    .bindRest(FUNNEL, Map::get)
                    .claimedStage(host -> (String) host.get("stage"))
                    .build(),
            Clock.systemUTC());

    private static Misfit misfit(String id, Object value) {
        return ASSESSOR.assessLeniently(NEW, Map.of(id, value), TODAY).misfits().get(0);
    }

    static Stream<Arguments> values() {
        Map<String, Object> map = new TreeMap<>(Map.of("a", 1, "b", List.of("x")));
        return Stream.of(
                arguments(new String[] {"x", "y"}, "the array [x, y]", "[x, y]"),
                arguments(new int[] {1, 2}, "the array [1, 2]", "[1, 2]"),
                arguments(new boolean[] {true}, "the array [true]", "[true]"),
                arguments(List.of(), "the list []", "[]"),
                arguments(map, "the map {a=1, b=[x]}", "{a=1, b=[x]}"),
                arguments(
                        List.of("x".repeat(50), "y".repeat(90), "z"),
                        "the list [" + "x".repeat(50) + ", " + "y".repeat(60) + "…, …]",
                        "[" + "x".repeat(50) + ", " + "y".repeat(60) + "…, …]"),
                arguments(List.of(new Object()), "the list […]", "[…]"),
                arguments(5, "'5'", "5"),
                arguments(TODAY, "'2026-11-23'", "2026-11-23"),
                arguments(new Object(), "an object that is no text, number or date", null),
                arguments(Optional.of("x"), "an object that is no text, number or date", null),
                arguments(List.of("x").iterator(), "an object that is no text, number or date", null));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void aValueIsSaidInPlainWords(Object value, String described, String shown) {
        String message = "fact 'remark' is a text, but " + described + " is given; expected a text";
        assertThatThrownBy(() -> ASSESSOR.judge(NEW, Map.of("remark", value), TODAY))
                .hasMessage(message);
        Misfit misfit = misfit("remark", value);
        assertThat(misfit.problem()).isEqualTo(message);
        assertThat(misfit.value()).isEqualTo(Optional.ofNullable(shown));
        assertThat(misfit.explain(Locale.ENGLISH))
                .isEqualTo(
                        "Remark: " + (shown == null ? "an object that is no text, number or date" : "'" + shown + "'")
                                + " does not fit, expected: text; it counts as not known");
    }

    @Test
    void whatNobodySeesIsShown() {
        assertThat(misfit("score", "1\u0000\u202E2\n\uD800").value()).contains("1\\u0000\\u202E2 \\uD800");
        assertThatThrownBy(() -> ASSESSOR.judge(NEW, Map.of("phase", "a\u202Eb"), TODAY))
                .hasMessage("fact 'phase': 'a\\u202Eb' is not an entry; there are idea, demo");
    }

    static Stream<Arguments> expectations() {
        return Stream.of(
                arguments(SCORE, 2000, "en", "Score: '2000' does not fit, expected: a whole number, 0 to 1,000; "),
                arguments(SCORE, 2000, "de", "Score: „2000“ passt nicht, erwartet: eine ganze Zahl, 0 bis 1.000; "),
                arguments(SCORE, 2000, "zh", "评分：“2000”不合要求，应为：整数，0 至 1,000；"),
                arguments(SCORE, 2000, "zh-Hant", "评分：「2000」不合要求，應為：整數，0 至 1,000；"),
                arguments(SCORE, 2000, "ja", "Score：「2000」は不適合（想定：整数（0～1,000））のため"),
                arguments(
                        PHASE,
                        "dema",
                        "en",
                        "Phase: 'dema' does not fit, expected: one of idea, Demo (did you mean 'demo'?); "),
                arguments(PHASE, "dema", "zh", "阶段：“dema”不合要求，应为：idea、演示 之一（是否指“demo”？）；"),
                arguments(
                        UNITS,
                        List.of("MRO"),
                        "en",
                        "Units: '[MRO]' does not fit, expected: entries of MRI, CT (did you mean 'MRI'?); "),
                arguments(
                        FLAG,
                        "none",
                        "en",
                        "Flag: 'none' does not fit, expected: yes or no: write no, or leave it empty when it is not known; "),
                arguments(FLAG, "none", "zh", "标志：“none”不合要求，应为：是否：请写 否，不知道则留空；"));
    }

    @ParameterizedTest(name = "{0} {1} in {2}")
    @MethodSource("expectations")
    void aReaderIsToldWhatWasExpected(Fact<?> fact, Object value, String language, String words) {
        assertThat(misfit(fact.id(), value).explain(Locale.forLanguageTag(language)))
                .startsWith(words);
    }

    @Test
    void aReaderIsToldWhichStagesThereAre() {
        assertThat(misfit("stage", "laed").explain(Locale.ENGLISH))
                .isEqualTo(
                        "stage: 'laed' is no stage of this sale type, expected: one of Lead (did you mean 'lead'?); it"
                                + " counts as not given");
        assertThat(misfit("stage", "nope").explain(Locale.CHINESE)).isEqualTo("阶段：“nope”不是此销售类型的阶段，应为：线索 之一；按未填处理");
        assertThat(misfit("stage", 5).explain(Locale.ENGLISH))
                .isEqualTo("stage: could not be read; it counts as not given");
    }
}
