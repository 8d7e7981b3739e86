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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known about one customer, as a value. */
class FactSheetTest {

    private static final Flag AGREED = Flag.of("agreed", text("同意", "Agreed"));
    private static final Count PATIENTS = Count.of("patients", "patients", text("病人", "Patients"));
    private static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    private static final Day DUE = Day.of("due", text("日期", "Due"));
    private static final Days PURCHASES = Days.of("purchases", text("采购", "Purchases"));
    private static final FreeText METHOD = FreeText.of("method", text("方式", "Method"));
    private static final Checklist DEPARTMENTS = Checklist.of("departments", text("科室", "Departments"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aFactIsUnknownNoneOrKnown() {
        FactSheet sheet = FactSheet.empty().with(AGREED, false).withNone(DUE);
        assertThat(sheet.value(AGREED)).isEqualTo(FactValue.known(false));
        assertThat(sheet.value(DUE)).isEqualTo(FactValue.none());
        assertThat(sheet.value(BUDGET)).isEqualTo(FactValue.unknown());
        assertThat(sheet.known(DUE)).isNull();
        assertThat(sheet.isNone(BUDGET)).isFalse();
        assertThat(sheet.value(DUE).toOptional()).isEmpty();
        assertThat(sheet.facts()).containsExactly(AGREED, DUE);
        assertThat(sheet).hasToString("{agreed=false, due=none}");
    }

    @Test
    void nullMakesUnknownAndAnEmptyCollectionMakesNone() {
        FactSheet sheet = FactSheet.empty().with(AGREED, true).with(DEPARTMENTS, List.of("CT"));
        assertThat(sheet.with(AGREED, null).with(DEPARTMENTS, null)).isEqualTo(FactSheet.empty());
        assertThat(sheet.with(DEPARTMENTS, List.of()).isNone(DEPARTMENTS)).isTrue();
        assertThat(sheet.with(PURCHASES, Set.of()).isNone(PURCHASES)).isTrue();
        assertThat(sheet.with(METHOD, "  ").value(METHOD).isUnknown()).isTrue();
    }

    @Test
    void sheetsAreEqualWhenTheyKnowTheSame() {
        FactSheet one = FactSheet.builder()
                .set(BUDGET, new BigDecimal("1.00"))
                .set(DEPARTMENTS, List.of("b", " a", "b"))
                .set(PATIENTS, 15)
                .build();
        FactSheet other = FactSheet.builder()
                .set(PATIENTS, 15.0)
                .set(DEPARTMENTS, Set.of("a", "b"))
                .set(BUDGET, 1)
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one).isNotEqualTo(one.with(PATIENTS, 16)).isNotEqualTo(one.withNone(PATIENTS));
        assertThat(one).isNotEqualTo(one.with(PATIENTS, null));
        Quantity dollars = Quantity.of("budget", "USD", text("预算", "Budget"));
        assertThat(FactSheet.empty().with(dollars, 1))
                .isNotEqualTo(FactSheet.empty().with(BUDGET, 1));
    }

    @Test
    void aBuilderNeverChangesWhatItBuilt() {
        FactSheet.Builder builder = FactSheet.builder().set(PATIENTS, 9);
        FactSheet first = builder.build();
        FactSheet second = builder.set(PATIENTS, 15).none(DUE).build();
        FactSheet.Builder third = second.toBuilder().set(AGREED, true);
        assertThat(first).isEqualTo(FactSheet.empty().with(PATIENTS, 9));
        assertThat(second).isEqualTo(FactSheet.empty().with(PATIENTS, 15).withNone(DUE));
        assertThat(third.build().facts()).containsExactly(AGREED, DUE, PATIENTS);
        assertThat(builder.build()).isEqualTo(second);
    }

    @Test
    void sheetsOfOneMakingShareALayout() {
        FactSheet blank = FactSheet.template(List.of(PATIENTS, AGREED, DUE));
        FactSheet one = blank.toBuilder().set(DUE, TODAY).build();
        FactSheet other = blank.toBuilder().none(PATIENTS).set(AGREED, true).build();
        assertThat(one.layout()).isSameAs(blank.layout()).isSameAs(other.layout());
        assertThat(other.with(AGREED, null).with(DUE, TODAY).layout()).isSameAs(blank.layout());
        assertThat(one.with(BUDGET, 1).layout()).isNotSameAs(blank.layout());
        assertThat(one.layout().isShared()).isTrue();
        assertThat(one.with(BUDGET, 1).layout().isShared()).isFalse();
        FactLayout layout = one.layout();
        assertThat(layout.size()).isEqualTo(3);
        assertThat(layout.fact(2)).isEqualTo(PATIENTS);
        assertThat(layout.id(1)).isEqualTo("due");
        assertThat(one.kept(1)).isEqualTo(TODAY);
        assertThat(one.kept(2)).isNull();
    }

    @Test
    void itsLayoutDoesNotMatterToASheet() {
        FactSheet blank = FactSheet.template(List.of(PATIENTS, AGREED, DUE));
        assertThat(blank)
                .isEqualTo(FactSheet.empty())
                .hasSameHashCodeAs(FactSheet.empty())
                .hasToString("{}");
        FactSheet sheet = blank.with(DUE, TODAY);
        assertThat(sheet)
                .isEqualTo(FactSheet.empty().with(DUE, TODAY))
                .hasSameHashCodeAs(FactSheet.empty().with(DUE, TODAY))
                .isNotEqualTo(blank)
                .isNotEqualTo(sheet.with(PATIENTS, 1))
                .isNotEqualTo(FactSheet.empty().with(DUE, TODAY).with(AGREED, true));
        assertThat(sheet.facts()).containsExactly(DUE);
        assertThat(sheet.value(AGREED).isUnknown()).isTrue();
    }

    @Test
    void aBlankSheetHasEachFactOnce() {
        assertThatThrownBy(() -> FactSheet.template(List.of(DUE, AGREED, DUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'due' comes twice: expected each fact once");
    }

    @Test
    void theLatestKeyOfAnIdCounts() {
        Quantity dollars = Quantity.of("budget", "USD", text("预算", "Budget"));
        FactSheet blank = FactSheet.template(List.of(BUDGET, DUE));
        FactSheet sheet = blank.with(dollars, 1);
        assertThat(sheet.facts()).containsExactly(dollars);
        assertThat(sheet.known(dollars)).isEqualTo(BigDecimal.ONE);
        assertThat(sheet.layout()).isNotSameAs(blank.layout());
        assertThat(blank.layout().fact(0)).isEqualTo(BUDGET);
        assertThat(blank.with(dollars, null).layout()).isSameAs(blank.layout());
    }

    @Test
    void aValueIsHeldToWhatItsOwnKeyAllows() {
        Checklist any = Checklist.of("departments", text("科室", "Departments"));
        Checklist some = Checklist.of("departments", text("科室", "Departments")).allowing("CT", "MRI");
        for (FactSheet sheet : List.of(FactSheet.empty(), FactSheet.template(List.of(some)), blankWith(some))) {
            assertThat(sheet.with(some, List.of("MRI")).known(some)).containsExactly("MRI");
            assertThat(sheet.with(any, List.of("ward 3")).known(any)).containsExactly("ward 3");
            assertThatThrownBy(() -> sheet.with(some, List.of("ward 3")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("fact 'departments': 'ward 3' is not an entry");
        }
    }

    private static FactSheet blankWith(Checklist fact) {
        return FactSheet.template(List.of(AGREED, fact)).with(fact, List.of("CT"));
    }

    @Test
    void nothingOfAMutableValueIsKept() {
        List<String> departments = new ArrayList<>(List.of("CT"));
        AtomicLong patients = new AtomicLong(9);
        FactSheet sheet = FactSheet.empty().with(DEPARTMENTS, departments).with(PATIENTS, patients);
        departments.add("MRI");
        patients.set(15);
        assertThat(sheet.known(DEPARTMENTS)).containsExactly("CT");
        assertThat(sheet.known(PATIENTS)).isEqualTo(9L);
        Collection<String> kept = sheet.known(DEPARTMENTS);
        assertThatThrownBy(() -> kept.add("MRI")).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of((byte) 7, "7"),
                Arguments.of((short) 7, "7"),
                Arguments.of(7, "7"),
                Arguments.of(7L, "7"),
                Arguments.of(7.0f, "7"),
                Arguments.of(7.0d, "7"),
                Arguments.of(7e10, "70000000000"),
                Arguments.of(BigInteger.valueOf(7), "7"),
                Arguments.of(new BigDecimal("7.000"), "7"),
                Arguments.of(new BigDecimal("7E+2"), "700"),
                Arguments.of(new AtomicLong(7), "7"),
                Arguments.of(Long.MAX_VALUE, "9223372036854775807"),
                Arguments.of(BigInteger.valueOf(Long.MAX_VALUE), "9223372036854775807"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersOfEveryClassAreKeptInOneForm(Number number, String expected) {
        FactSheet sheet = FactSheet.empty().with(PATIENTS, number).with(BUDGET, number);
        assertThat(sheet.known(PATIENTS)).isEqualTo(Long.valueOf(expected));
        assertThat(sheet.known(BUDGET)).isEqualTo(new BigDecimal(expected));
    }

    static Stream<Arguments> refused() {
        String count =
                "fact 'patients' is a count, but '%s' is given; expected a whole number of at least 0, such as " + "15";
        String quantity = "fact 'budget' is a quantity, but '%s' is given; expected a decimal number without grouping, "
                + "such as 20000000 or 0.5";
        return Stream.of(
                Arguments.of(PATIENTS, -1, String.format(count, "-1")),
                Arguments.of(PATIENTS, -1L, String.format(count, "-1")),
                Arguments.of(PATIENTS, 1.5, String.format(count, "1.5")),
                Arguments.of(PATIENTS, Double.NaN, String.format(count, "NaN")),
                Arguments.of(PATIENTS, BigInteger.TWO.pow(63), String.format(count, "9223372036854775808")),
                Arguments.of(BUDGET, Double.NaN, String.format(quantity, "NaN")),
                Arguments.of(BUDGET, Double.POSITIVE_INFINITY, String.format(quantity, "Infinity")),
                Arguments.of(
                        BUDGET,
                        new BigDecimal("1E+2000000000"),
                        "fact 'budget': a number of more than 100 digits on one side of the point; expected a decimal "
                                + "number without grouping, such as 20000000 or 0.5"),
                Arguments.of(
                        BUDGET,
                        new BigDecimal("1E-101"),
                        "fact 'budget': a number of more than 100 digits on one side of the point; expected a decimal "
                                + "number without grouping, such as 20000000 or 0.5"),
                Arguments.of(
                        BUDGET,
                        new BigDecimal(Math.pow(2, -101)),
                        "fact 'budget': a number of more than 100 digits on one side of the point; expected a decimal "
                                + "number without grouping, such as 20000000 or 0.5; these are the digits of the double "
                                + "3.944304526105059E-31: use BigDecimal.valueOf(3.944304526105059E-31) or new "
                                + "BigDecimal(\"3.944304526105059E-31\")"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void numbersThatDoNotFitAreRefused(Fact<Number> fact, Number value, String message) {
        assertThatThrownBy(() -> FactSheet.empty().with(fact, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void whatHoldsItselfIsRefusedAsAnythingElse() {
        List<Object> one = new ArrayList<>();
        List<Object> other = new ArrayList<>(List.of(one));
        one.add(other);
        assertThatThrownBy(() -> setRaw(DEPARTMENTS, one))
                .hasMessage(
                        "fact 'departments' is a checklist, but the list [[[[…]]]] is given; expected entries with ';' "
                                + "between them");
        assertThatThrownBy(() -> setRaw(PATIENTS, one))
                .hasMessage(
                        "fact 'patients' is a count, but the list [[[[…]]]] is given; expected a whole number of at least "
                                + "0, such as 15");
    }

    @SuppressWarnings("unchecked") // as a host does that has lost the types
    private static <V> FactSheet setRaw(Fact<V> fact, Object value) {
        return FactSheet.empty().with(fact, (V) value);
    }

    @Test
    void entriesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> FactSheet.empty().with(DEPARTMENTS, List.of("CT", " ")))
                .hasMessage("fact 'departments': a blank entry");
        assertThatThrownBy(() -> FactSheet.empty().with(DEPARTMENTS, Arrays.asList("CT", null)))
                .hasMessage("fact 'departments' is a checklist, but an entry is null; expected entries with ';' "
                        + "between them");
        Checklist closed = DEPARTMENTS.allowing("CT", "MRI");
        assertThatThrownBy(() -> FactSheet.empty().with(closed, List.of("CTX")))
                .hasMessage("fact 'departments': 'CTX' is not an entry (did you mean 'CT'?); allowed are CT, MRI");
    }

    @Test
    void theWrongTypeIsRefusedEvenWhereTheCompilerIsCheated() {
        @SuppressWarnings("unchecked")
        Fact<Object> cheated = (Fact<Object>) (Fact<?>) DUE;
        assertThatThrownBy(() -> FactSheet.empty().with(cheated, "2026-11-23"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'due' is a date, but '2026-11-23' is given; expected a date as YYYY-MM-DD, such as "
                        + "2026-11-23");
        assertThat(FactSheet.empty().with(cheated, TODAY).known(DUE)).isEqualTo(TODAY);
    }

    @Test
    void aFlagCannotBeNone() {
        assertThatThrownBy(() -> FactSheet.empty().withNone(AGREED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'agreed' is a flag and cannot be none: use false, or leave it unknown");
        assertThatThrownBy(() -> FactSheet.builder().setValue(AGREED, FactValue.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'agreed' is a flag and cannot be none: use false, or leave it unknown");
    }

    @Test
    void askingUnderAnotherTypeOrUnitIsRefused() {
        FactSheet sheet = FactSheet.empty().with(BUDGET, 5).withNone(DUE);
        Quantity dollars = Quantity.of("budget", "USD", text("预算", "Budget"));
        assertThatThrownBy(() -> sheet.known(dollars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'budget' is a quantity in CNY on the sheet, but was asked for as a quantity in USD");
        assertThatThrownBy(() -> sheet.isNone(Flag.of("due", text("日期", "Due"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'due' is a date on the sheet, but was asked for as a flag");
        assertThatThrownBy(() -> sheet.value(Days.of("due", text("日期", "Due"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStateCanBeSet() {
        FactSheet sheet = FactSheet.builder()
                .setValue(PATIENTS, FactValue.known(9))
                .setValue(DUE, FactValue.none())
                .setValue(DEPARTMENTS, FactValue.known(List.of()))
                .setValue(BUDGET, FactValue.known(1))
                .setValue(BUDGET, FactValue.unknown())
                .build();
        assertThat(sheet).hasToString("{departments=none, due=none, patients=9}");
    }
}
