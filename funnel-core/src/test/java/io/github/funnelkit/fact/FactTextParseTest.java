package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.text.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell may say, type by type, and what is answered to everything else. */
class FactTextParseTest {

    private static final Flag FLAG = Flag.of("agreed", text("同意", "Agreed"));
    private static final Count COUNT = Count.of("patients", "patients", text("病人", "Patients"));
    private static final Quantity QUANTITY = Quantity.of("budget", "CNY", text("预算", "Budget"));
    private static final Day DAY = Day.of("due", text("日期", "Due"));
    private static final Days DAYS = Days.of("purchases", text("采购", "Purchases"));
    private static final FreeText WORDS = FreeText.of("method", text("方式", "Method"));
    private static final Checklist OPEN = Checklist.of("departments", text("科室", "Departments"));
    private static final Checklist CLOSED =
            Checklist.of("materials", text("资料", "Materials")).allowing("clinical", "application", "principle");

    private static final String A_FLAG = "a flag: expected yes or no (also true/false, 是/否)";
    private static final String A_COUNT = "a count: expected a whole number of at least 0, such as 15";
    private static final String A_QUANTITY =
            "a quantity: expected a decimal number without grouping, such as 20000000 or 0.5";
    private static final String A_DATE = "a date: expected a date as YYYY-MM-DD, such as 2026-11-23";
    private static final String DATES = "a set of dates: expected dates as YYYY-MM-DD with ';' between them";

    static Stream<TypedFact<?>> factsOfEveryType() {
        return Stream.of(FLAG, COUNT, QUANTITY, DAY, DAYS, WORDS, OPEN, CLOSED);
    }

    @ParameterizedTest
    @MethodSource("factsOfEveryType")
    void blankIsUnknown(TypedFact<?> fact) {
        for (String blank : List.of("", " ", "\t", "\r\n", "\u3000", "\u00A0", "\uFEFF", "\u200B", " \u200E\u00A0")) {
            assertThat(FactText.parse(fact, blank).isUnknown()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("factsOfEveryType")
    void noneIsKnownToBeNoneAndNoFlagIs(TypedFact<?> fact) {
        for (String none : List.of("none", "NONE", "None", " none ", "ＮＯＮＥ", "\uFEFFnone\u200B", "nil", "keine")) {
            if (fact.equals(FLAG)) {
                assertThatThrownBy(() -> FactText.parse(fact, none))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("'" + Spelling.strip(none) + "' is not a flag: expected yes or no (also true/false,"
                                + " 是/否); write no, or leave it empty when it is not known");
            } else {
                assertThat(FactText.parse(fact, none).isNone()).isTrue();
            }
        }
    }

    /** They answer "is there any?", too. */
    @ParameterizedTest
    @MethodSource("factsOfEveryType")
    void wordsThatAlsoSayNoAreNoneAndNoOfFlags(TypedFact<?> fact) {
        for (String none : List.of("无", "無", "没有", "沒有", "\u3000无\u00A0", "なし")) {
            FactValue<?> said = FactText.parse(fact, none);
            if (fact.equals(FLAG)) {
                assertThat(said).isEqualTo(FactValue.known(false));
            } else {
                assertThat(said.isNone()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "—",
                "--",
                "－",
                "/",
                "?",
                "？",
                "...",
                "n/a",
                "N/A",
                "#N/A",
                "Ｎ／Ａ",
                "unknown",
                "not known",
                "TBD",
                "NULL",
                "未知",
                "不详",
                "不明",
                "待定",
                " 未 知 ",
                "\u00A0-\u200B"
            })
    void whatSaysThatItIsNotKnownIsUnknown(String cell) {
        factsOfEveryType()
                .forEach(fact ->
                        assertThat(FactText.parse(fact, cell).isUnknown()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "yes,true",
        "YES,true",
        "Yes,true",
        "' yes ',true",
        "true,true",
        "TRUE,true",
        "是,true",
        "no,false",
        "NO,false",
        "No,false",
        "false,false",
        "False,false",
        "否,false",
        "Y,true",
        "有,true",
        "√,true",
        "✓,true",
        "(☑),true",
        "是的。,true",
        "n,false",
        "×,false",
        "✗,false",
        "无,false",
        "暂无,false",
        "不是,false",
    })
    void flags(String cell, boolean expected) {
        assertThat(FactText.parse(FLAG, cell)).isEqualTo(FactValue.known(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "15,15",
        "15.0,15",
        "15.00,15",
        "+7,7",
        "007,7",
        "-0,0",
        "0.0,0",
        "' 15 ',15",
        "999999999999999999,999999999999999999",
        "9223372036854775807,9223372036854775807",
    })
    void counts(String cell, long expected) {
        assertThat(FactText.parse(COUNT, cell)).isEqualTo(FactValue.<Number>known(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "20000000,20000000",
        "0.5,0.5",
        "1.0,1",
        "1.00,1",
        "1.50,1.5",
        "-3.20,-3.2",
        "+5,5",
        "100,100",
        "123456789012345678901234567890.123456789,123456789012345678901234567890.123456789",
    })
    void quantities(String cell, String expected) {
        assertThat(FactText.parse(QUANTITY, cell)).isEqualTo(FactValue.<Number>known(new BigDecimal(expected)));
    }

    @Test
    void aQuantityMayHaveAHundredDigitsBeforeThePoint() {
        String hundred = "9".repeat(100);
        assertThat(FactText.parse(QUANTITY, hundred)).isEqualTo(FactValue.<Number>known(new BigDecimal(hundred)));
    }

    @Test
    void datesAndTexts() {
        assertThat(FactText.parse(DAY, " 2024-02-29 ")).isEqualTo(FactValue.known(LocalDate.of(2024, 2, 29)));
        assertThat(FactText.parse(WORDS, "  public tender ")).isEqualTo(FactValue.known("public tender"));
        assertThat(FactText.parse(WORDS, "a;b")).isEqualTo(FactValue.known("a;b"));
        assertThat(FactText.parse(WORDS, "\uFEFF公开招标\u00A0\u3000")).isEqualTo(FactValue.known("公开招标"));
        assertThat(FactText.parse(WORDS, "是")).isEqualTo(FactValue.known("是"));
        assertThat(FactText.parse(WORDS, "\"none\"")).isEqualTo(FactValue.none());
        assertThat(FactText.parse(WORDS, "\"a\" or \"b\"")).isEqualTo(FactValue.known("\"a\" or \"b\""));
    }

    @Test
    void setsAreSortedWithoutRepetitionAndWithoutEmptyEntries() {
        LocalDate early = LocalDate.of(2024, 2, 29);
        LocalDate late = LocalDate.of(2026, 11, 23);
        assertThat(FactText.parse(DAYS, "2026-11-23; 2024-02-29 ;2026-11-23"))
                .isEqualTo(FactValue.known(List.of(early, late)));
        assertThat(FactText.parse(OPEN, "b;;a; b ;")).isEqualTo(FactValue.known(List.of("a", "b")));
        assertThat(FactText.parse(OPEN, "肿瘤科;放疗科")).isEqualTo(FactValue.known(List.of("放疗科", "肿瘤科")));
        assertThat(FactText.parse(CLOSED, "principle;clinical"))
                .isEqualTo(FactValue.known(List.of("clinical", "principle")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(FLAG, "maybe", "'maybe' is not " + A_FLAG),
                Arguments.of(FLAG, "1", "'1' is not " + A_FLAG),
                Arguments.of(FLAG, "☐", "'☐' is not " + A_FLAG),
                Arguments.of(FLAG, "x", "'x' is not " + A_FLAG),
                Arguments.of(COUNT, "many", "'many' is not " + A_COUNT),
                Arguments.of(COUNT, "-1", "'-1' is not " + A_COUNT),
                Arguments.of(COUNT, "15.5", "'15.5' is not " + A_COUNT),
                Arguments.of(COUNT, "1,000", "'1,000' is not " + A_COUNT),
                Arguments.of(COUNT, "1e3", "'1e3' is not " + A_COUNT),
                Arguments.of(COUNT, "\uFF11\uFF15", "'\uFF11\uFF15' is not " + A_COUNT),
                Arguments.of(COUNT, "١٥", "'١٥' is not " + A_COUNT),
                Arguments.of(COUNT, "9223372036854775808", "'9223372036854775808' is not " + A_COUNT),
                Arguments.of(QUANTITY, "20,000,000", "'20,000,000' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, "2e7", "'2e7' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, "CNY 5", "'CNY 5' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, ".5", "'.5' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, "5.", "'5.' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, "--5", "'--5' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, "\uFF12\uFF10", "'\uFF12\uFF10' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, "NaN", "'NaN' is not " + A_QUANTITY),
                Arguments.of(QUANTITY, "9".repeat(201), "'" + "9".repeat(60) + "…' is not " + A_QUANTITY),
                Arguments.of(
                        QUANTITY,
                        "9".repeat(101),
                        "fact 'budget': a number of more than 100 digits on one side of the point; expected a decimal "
                                + "number without grouping, such as 20000000 or 0.5"),
                Arguments.of(DAY, "2025-02-29", "'2025-02-29' is not " + A_DATE),
                Arguments.of(DAY, "2026-13-01", "'2026-13-01' is not " + A_DATE),
                Arguments.of(DAY, "23.11.2026", "'23.11.2026' is not " + A_DATE),
                Arguments.of(DAY, "2026-1-1", "'2026-1-1' is not " + A_DATE),
                Arguments.of(DAY, "2026-11-23T00:00", "'2026-11-23T00:00' is not " + A_DATE),
                Arguments.of(DAY, "2026-11-23;2026-11-24", "'2026-11-23;2026-11-24' is not " + A_DATE),
                Arguments.of(DAYS, "2026-11-23;soon", "'soon' is not " + DATES),
                Arguments.of(DAYS, "2026-11-23 2026-11-24", "'2026-11-23 2026-11-24' is not " + DATES),
                Arguments.of(
                        CLOSED,
                        "clinical;principal",
                        "fact 'materials': 'principal' is not an entry (did you mean 'principle'?); allowed are "
                                + "clinical, application, principle"),
                Arguments.of(
                        CLOSED,
                        "price",
                        "fact 'materials': 'price' is not an entry; allowed are clinical, application, principle"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void everythingElseIsRefusedWithAdvice(TypedFact<?> fact, String cell, String message) {
        assertThatThrownBy(() -> FactText.parse(fact, cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none;a", "a;None", "a;;none", "甲、无", "a,没有"})
    void noneStandsAlone(String cell) {
        assertThatThrownBy(() -> FactText.parse(OPEN, cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'none' stands alone: no other entry can be beside it");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ";;", " ; "})
    void separatorsAloneSayNothing(String cell) {
        for (Fact<?> set : List.of(OPEN, DAYS, CLOSED)) {
            assertThatThrownBy(() -> FactText.parse(set, cell))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no entry between the ';': leave it blank when it is not known, "
                            + "or write 'none' when there is none");
        }
    }
}
