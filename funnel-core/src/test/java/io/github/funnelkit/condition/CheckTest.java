package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.BUDGET;
import static io.github.funnelkit.condition.TestFacts.DEPARTMENTS;
import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.METHOD;
import static io.github.funnelkit.condition.TestFacts.PATIENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.fact.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A kind with its arguments, as a value, made by name as a definition in a document does it. */
class CheckTest {

    private static Check check(String kind, Map<String, ?> arguments) {
        return new Check(CriteriaRegistry.builtIn().kind(kind), Arguments.of(arguments));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> refused() {
        return Stream.of(
                row(
                        "anyTicked",
                        Map.of("fact", BUDGET),
                        "fact 'budget' is a quantity in CNY, but a checklist is needed"),
                row("is", Map.of("fact", DUE), "fact 'due' is a date, but a flag is needed"),
                row(
                        "atLeast",
                        Map.of("fact", AGREED, "value", BigDecimal.ONE),
                        "fact 'agreed' is a flag, but a count or a quantity is needed"),
                row("atLeast", Map.of("fact", BUDGET), "'value' is missing: a number is needed"),
                row("atLeast", Map.of(), "'fact' is missing: a fact is needed; 'value' is missing: a number is needed"),
                row("atLeast", Map.of("fact", BUDGET, "value", "5"), "'value' is 5, but a number is needed"),
                row(
                        "atLeast",
                        Map.of("fact", BUDGET, "value", new BigDecimal("1E+2000000000")),
                        "'value' is 1E+2000000000, but a number of at most 100 digits on each side of the point is "
                                + "needed"),
                row(
                        "atLeast",
                        Map.of("fact", BUDGET, "value", new BigDecimal("1E+100")),
                        "'value' is 1E+100, but a number of at most 100 digits on each side of the point is needed"),
                row(
                        "atLeast",
                        Map.of("fact", BUDGET, "value", new BigDecimal("1E-101")),
                        "'value' is 1E-101, but a number of at most 100 digits on each side of the point is needed"),
                row(
                        "atLeast",
                        Map.of("fact", BUDGET, "value", new BigDecimal(Math.pow(2, -101))),
                        "'value' is " + new BigDecimal(Math.pow(2, -101))
                                + ", but a number of at most 100 digits on each side of "
                                + "the point is needed; these are the digits of the double 3.944304526105059E-31: use "
                                + "BigDecimal.valueOf(3.944304526105059E-31) or new "
                                + "BigDecimal(\"3.944304526105059E-31\")"),
                row("upcoming", Map.of("fact", "due"), "'fact' is due, but a fact is needed"),
                row(
                        "withinNext",
                        Map.of("fact", DUE, "period", "P1Y"),
                        "'period' is P1Y, but a period such as P12M or P1Y is needed"),
                row(
                        "sizeBetween",
                        Map.of("fact", DEPARTMENTS, "least", 1, "most", BigDecimal.TEN),
                        "'most' is 10, but a whole number is needed"),
                row(
                        "oneOf",
                        Map.of("fact", METHOD, "values", List.of()),
                        "'values' is [], but a list of texts is needed"),
                row(
                        "oneOf",
                        Map.of("fact", METHOD, "values", List.of(1)),
                        "'values' is [1], but a list of texts is needed"),
                row(
                        "upcoming",
                        Map.of("fact", DUE, "zeal", 1, "facts", DUE),
                        "'facts' is not a parameter (did you mean 'fact'?); there are fact; "
                                + "'zeal' is not a parameter; there are fact"));
    }

    private static org.junit.jupiter.params.provider.Arguments row(String kind, Map<String, ?> values, String message) {
        return org.junit.jupiter.params.provider.Arguments.of(kind, values, message);
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("refused")
    void wrongArgumentsAreRefused(String kind, Map<String, ?> values, String message) {
        assertThatThrownBy(() -> check(kind, values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("condition '" + kind + "': " + message);
    }

    @Test
    void madeByNameIsTheSameAsMadeByKey() {
        assertThat(check("atLeast", Map.of("fact", PATIENTS, "value", new BigDecimal("15.0"))))
                .isEqualTo(PATIENTS.atLeast(15))
                .hasSameHashCodeAs(PATIENTS.atLeast(15));
        assertThat(PATIENTS.atLeast(15)).isNotEqualTo(PATIENTS.atLeast(16)).isNotEqualTo(PATIENTS.atMost(15));
        assertThat(BUDGET.atLeast(new BigDecimal("1.50"))).isEqualTo(BUDGET.atLeast(new BigDecimal("1.5")));
    }

    /** As many digits as may be written out on either side of the point. */
    @ParameterizedTest
    @ValueSource(strings = {"1E+99", "-1E+99", "1E-100", "12.50", "0", "0.0", "1E+2"})
    void numbersAreKeptPlainly(String bound) {
        BigDecimal number = new BigDecimal(bound);
        Check check = BUDGET.atLeast(number);
        BigDecimal kept = (BigDecimal) check.arguments().values().get("value");
        assertThat(kept).isEqualByComparingTo(number);
        assertThat(kept.scale()).as("no digits before the point are left out").isNotNegative();
        assertThat(check).isEqualTo(BUDGET.atLeast(number.setScale(number.scale() + 1)));
    }

    @Test
    void anArgumentIsGotByItsParameter() {
        Parameter<BigDecimal> value = Parameter.number("value");
        Arguments arguments = BUDGET.atLeast(5).arguments();
        assertThat(arguments.get(value)).isEqualByComparingTo("5");
        assertThat(arguments).hasToString("(budget, 5)").isNotEqualTo("(budget, 5)");
        assertThat(arguments.hashCode())
                .isNotEqualTo(BUDGET.atLeast(6).arguments().hashCode());
        assertThatThrownBy(() -> arguments.get(Parameter.text("note")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no argument 'note' in (budget, 5)");
        assertThatThrownBy(() -> arguments.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void argumentsStandInTheOrderOfTheKindsParameters() {
        Map<String, Object> backwards = new LinkedHashMap<>();
        backwards.put("most", 3);
        backwards.put("least", 1);
        backwards.put("fact", DEPARTMENTS);
        Check check = check("sizeBetween", backwards);
        assertThat(check).hasToString("sizeBetween(departments, 1, 3)").isEqualTo(DEPARTMENTS.sizeBetween(1, 3));
        assertThat(check.arguments().values().keySet()).containsExactly("fact", "least", "most");
        assertThat(check.arguments().facts()).containsExactly(DEPARTMENTS);
    }

    @Test
    void argumentsKeepNothingMutable() {
        List<String> values = new ArrayList<>(List.of("tender"));
        Check check = check("oneOf", Map.of("fact", METHOD, "values", values));
        values.add("direct");
        assertThat(check).isEqualTo(METHOD.oneOf("tender"));
    }

    private static TypedFact<?> key(FactType type, String id) {
        return type == FactType.RECORDS
                ? Records.of(id, text("事实", "Fact"), AGREED)
                : TypedFact.of(type, id, "", List.of(), text("事实", "Fact"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "é", "-x", "_x", ".x", "a;b", "a/b", "１"})
    void malformedFactIdsAreRefused(String id) {
        for (FactType type : FactType.values()) {
            assertThatThrownBy(() -> key(type, id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "fact id '" + id + "': expected a letter or digit, then letters, digits, '-', '_' or '.'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1st", "10234", "a.b", "custom.field_12", "0x1F", "1e5"})
    void idsOfFieldsOfOtherSystemsAreFactIds(String id) {
        for (FactType type : FactType.values()) {
            TypedFact<?> fact = type == FactType.RECORDS
                    ? Records.of(id, text("事实", "Fact"), Flag.of(id, text("事实", "Fact")))
                    : TypedFact.of(type, id, "", List.of(), text("事实", "Fact"));
            assertThat(fact.id()).isEqualTo(id);
            assertThat(fact.type()).isEqualTo(type);
        }
    }

    @Test
    void keysOfATypeOnlyKnownAtRunTime() {
        assertThat(TypedFact.of(FactType.QUANTITY, "budget", "CNY", List.of(), text("预算", "Budget")))
                .isEqualTo(BUDGET);
        assertThatThrownBy(() -> TypedFact.of(FactType.FLAG, "agreed", "CNY", List.of(), text("同意", "Agreed")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a flag has no unit, but 'CNY' is given");
        assertThatThrownBy(() -> TypedFact.of(FactType.DAY, "due", "", List.of("a"), text("日期", "Due")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a date has no entries, but [a] are given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " CT", "CT ", "a;b"})
    void entriesThatCouldNeverBeTickedAreRefused(String entry) {
        assertThatThrownBy(() -> DEPARTMENTS.allowing("MRI", entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("checklist 'departments': entry '" + entry
                        + "' could never be ticked: expected a text without ';' and without blanks around it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "NONE", "无", "没有", "-", "N/A", "未知", "?"})
    void whatSaysNoneOrUnknownIsNoEntry(String entry) {
        assertThatThrownBy(() -> DEPARTMENTS.allowing("MRI", entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("checklist 'departments': entry '" + entry
                        + "' could never be ticked, as it says that there is none, or that it is not known: expected "
                        + "a text that names something, such as 'other'");
    }

    @Test
    void anEntryIsAllowedOnce() {
        assertThatThrownBy(() -> DEPARTMENTS.allowing("CT", "MRI", "CT"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("checklist 'departments': entry 'CT' is there twice");
    }
}
