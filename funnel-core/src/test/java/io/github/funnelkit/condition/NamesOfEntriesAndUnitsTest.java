package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the allowed entries of a checklist and the units of numbers are called, beside how they are written in the data. */
class NamesOfEntriesAndUnitsTest {

    private static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    private static final Checklist MATERIAL = Checklist.of("material", text("资料", "Material"))
            .entry("clinical", text("临床资料", "Clinical material"))
            .entry("price", text("报价单", "Price list"));

    @Test
    void entriesAreCalledSomething() {
        assertThat(MATERIAL.entries()).containsExactly("clinical", "price");
        assertThat(MATERIAL.entryLabels())
                .containsExactly(
                        Map.entry("clinical", text("临床资料", "Clinical material")),
                        Map.entry("price", text("报价单", "Price list")));
        assertThat(MATERIAL)
                .isNotEqualTo(Checklist.of("material", MATERIAL.label()).allowing("clinical", "price"))
                .isEqualTo(new Checklist(
                        "material",
                        List.of("clinical", "price"),
                        Map.of("price", text("报价单", "Price list"), "clinical", text("临床资料", "Clinical material")),
                        MATERIAL.label()));
        assertThat(MATERIAL.allowing("a").entryLabels()).isEmpty();
        assertThat(MATERIAL.entry("other", Text.of("other")).entryLabels())
                .as("a name that says no more than the entry")
                .containsOnlyKeys("clinical", "price");
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(
                        text("a;b", "a"),
                        "the name of entry 'new', 'a;b' could never be ticked: expected a text without ';' and without "
                                + "blanks around it"),
                arguments(
                        text("无", "a"),
                        "the name of entry 'new', '无' could never be ticked, as it says that there is none, or that it "
                                + "is not known: expected a text that names something, such as 'other'"),
                arguments(text("临床", "CLINICAL"), "the name of entry 'new', 'CLINICAL' names entry 'clinical', too"),
                arguments(text("临床 资料", "x"), "the name of entry 'new', '临床 资料' names entry 'clinical', too"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameThatCannotBeReadOrNamesAnotherEntryIsRefused(Text name, String problem) {
        assertThatThrownBy(() -> MATERIAL.entry("new", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("checklist 'material': " + problem);
    }

    @Test
    void anEntryThatIsAnothersNameIsRefused() {
        assertThatThrownBy(() -> MATERIAL.entry("临床资料", text("别的", "Other")))
                .hasMessage("checklist 'material': the name of entry 'clinical', '临床资料' names entry '临床资料', too");
        assertThatThrownBy(() -> new Checklist("m", List.of("a"), Map.of("b", Text.of("B")), Text.of("M")))
                .hasMessage("checklist 'm': entry 'b' is called something, but it is not allowed");
    }

    @Test
    void unitsAreCalledSomething() {
        Count patients = Count.of("patients", "patients", text("病人", "Patients"));
        assertThat(patients.unitLabel()).isEmpty();
        Count named = patients.withUnitLabel(text("人", "patients"));
        assertThat(named.unitLabel()).contains(text("人", "patients"));
        assertThat(named.unit()).isEqualTo("patients");
        assertThat(named).isNotEqualTo(patients).isEqualTo(patients.withUnitLabel(text("人", "patients")));
        Quantity budget = BUDGET.withUnitLabel(text("元", "CNY"));
        assertThat(budget).isNotEqualTo(BUDGET);
        assertThat(budget.unitLabel()).contains(text("元", "CNY"));
        assertThat(BUDGET.withUnitLabel(Text.of("CNY")))
                .as("a name that says no more than the unit")
                .isEqualTo(BUDGET);
        assertThatThrownBy(() -> Count.of("visits", "", text("拜访", "Visits")).withUnitLabel(text("次", "times")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'visits' has no unit that could be called 'times'");
    }

    @Test
    void conditionsSayEntriesByTheirNames() {
        Check both = MATERIAL.ticked("clinical", "price");
        assertThat(both.describe(Locale.CHINESE)).isEqualTo("资料：临床资料、报价单");
        assertThat(both.describe(Locale.ENGLISH)).isEqualTo("Material: Clinical material, Price list");
        FactSheet facts = FactSheet.empty().with(MATERIAL, List.of("clinical"));
        Finding finding = both.examine(facts, LocalDate.EPOCH);
        assertThat(finding.explain(Locale.CHINESE)).isEqualTo("资料：临床资料，缺 报价单");
        assertThat(finding.explain(Locale.ENGLISH)).isEqualTo("Material: Clinical material, lacks Price list");
        assertThat(MATERIAL.sizeBetween(2, 2).examine(facts, LocalDate.EPOCH).explain(Locale.ENGLISH))
                .contains("Clinical material");
    }
}
