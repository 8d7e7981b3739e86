package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How facts may be named, and when keys and conditions are equal. */
class NameTest {

    private static final Text SOME = text("某", "Some");

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "Z", "a-b_C9", "z0", "9", "10234", "1a", "custom.field_12", "a..b."})
    void factIdsBeginWithALetterOrDigit(String id) {
        assertThat(Flag.of(id, SOME).id()).isEqualTo(id);
        String longest = id + "x".repeat(100 - id.length());
        assertThat(Flag.of(longest, SOME).id()).isEqualTo(longest);
        assertThatThrownBy(() -> Flag.of(longest + "x", SOME)).hasMessageContaining("expected a letter or digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "_a", ".a", "a b", "a:b", "é", "阶段", "a\n", "a/", "a@", "a[", "a`", "a{"})
    void otherFactIdsAreRefused(String id) {
        assertThatThrownBy(() -> Flag.of(id, SOME)).hasMessageContaining("fact id '" + id + "': expected a letter");
    }

    @Test
    void keysAreEqualWhenAllTheirPartsAre() {
        Text other = text("某", "Other");
        assertThat(Flag.of("a", SOME))
                .isEqualTo(Flag.of("a", text("某", "Some")))
                .hasSameHashCodeAs(Flag.of("a", SOME));
        assertThat(Flag.of("a", SOME)).isNotEqualTo(Flag.of("b", SOME)).isNotEqualTo(Flag.of("a", other));
        assertThat(Flag.of("a", SOME)).isNotEqualTo(Day.of("a", SOME));
        assertThat(Day.of("a", SOME)).isEqualTo(Day.of("a", SOME)).isNotEqualTo(Day.of("a", other));
        assertThat(Day.of("a", SOME)).isNotEqualTo(Day.of("b", SOME)).isNotEqualTo(Flag.of("a", SOME));
        assertThat(Days.of("a", SOME)).isNotEqualTo(Days.of("b", SOME)).isNotEqualTo(Flag.of("a", SOME));
        assertThat(FreeText.of("a", SOME)).isNotEqualTo(FreeText.of("b", SOME)).isNotEqualTo(Flag.of("a", SOME));
        assertThat(Days.of("a", SOME)).isEqualTo(Days.of("a", SOME)).isNotEqualTo(Days.of("a", other));
        assertThat(FreeText.of("a", SOME)).isEqualTo(FreeText.of("a", SOME)).isNotEqualTo(FreeText.of("a", other));
        assertThat(Count.of("a", "u", SOME)).isEqualTo(Count.of("a", "u", SOME)).isNotEqualTo(Count.of("a", "v", SOME));
        assertThat(Count.of("a", "u", SOME))
                .isNotEqualTo(Count.of("b", "u", SOME))
                .isNotEqualTo(Count.of("a", "u", other))
                .isNotEqualTo(Quantity.of("a", "u", SOME));
        assertThat(Quantity.of("a", "u", SOME))
                .isEqualTo(Quantity.of("a", "u", SOME))
                .isNotEqualTo(Quantity.of("a", "v", SOME))
                .isNotEqualTo(Quantity.of("b", "u", SOME))
                .isNotEqualTo(Quantity.of("a", "u", other))
                .isNotEqualTo(Count.of("a", "u", SOME));
        assertThat(Checklist.of("a", SOME).allowing("x"))
                .isEqualTo(Checklist.of("a", SOME).allowing("x"))
                .isNotEqualTo(Checklist.of("a", SOME))
                .isNotEqualTo(Checklist.of("b", SOME).allowing("x"))
                .isNotEqualTo(Checklist.of("a", other).allowing("x"))
                .isNotEqualTo(FreeText.of("a", SOME));
    }

    @Test
    void keysAreCalledByTheirIds() {
        assertThat(List.of(
                        Flag.of("flag", SOME),
                        Count.of("count", "u", SOME),
                        Quantity.of("quantity", "u", SOME),
                        Day.of("day", SOME),
                        Days.of("days", SOME),
                        FreeText.of("text", SOME),
                        Checklist.of("checklist", SOME)))
                .extracting(Object::toString)
                .containsExactly("flag", "count", "quantity", "day", "days", "text", "checklist");
    }

    @Test
    void joinedConditionsAreEqualWhenTheirPartsAre() {
        Condition one = Flag.of("one", SOME).isTrue();
        Condition two = Flag.of("two", SOME).isTrue();
        assertThat(Condition.allOf(one, two))
                .isEqualTo(Condition.allOf(one, two))
                .hasSameHashCodeAs(Condition.allOf(one, two))
                .isNotEqualTo(Condition.allOf(two, one))
                .isNotEqualTo(Condition.anyOf(one, two));
        assertThat(Condition.anyOf(one, two))
                .isEqualTo(Condition.anyOf(one, two))
                .isNotEqualTo(Condition.anyOf(two, one));
        assertThat(Condition.not(one)).isEqualTo(Condition.not(one)).isNotEqualTo(Condition.not(two));
        assertThat(Condition.when(one).then(two))
                .isEqualTo(Condition.when(one).then(two))
                .isNotEqualTo(Condition.when(two).then(one));
        assertThat(one).isNotEqualTo(Condition.not(one)).isNotEqualTo("is(one)");
    }

    /** Keys and conditions are looked up in maps, where those of one hash code would stand in each other's way. */
    @Test
    void hashCodesTellApartWhatDiffers() {
        Condition one = Flag.of("one", SOME).isTrue();
        Condition two = Flag.of("two", SOME).isTrue();
        List<List<?>> unlike = List.of(
                List.of(Flag.of("one", SOME), Flag.of("two", SOME)),
                List.of(Count.of("one", "", SOME), Count.of("two", "", SOME)),
                List.of(Quantity.of("one", "", SOME), Quantity.of("two", "", SOME)),
                List.of(Day.of("one", SOME), Day.of("two", SOME)),
                List.of(Days.of("one", SOME), Days.of("two", SOME)),
                List.of(FreeText.of("one", SOME), FreeText.of("two", SOME)),
                List.of(Checklist.of("one", SOME), Checklist.of("two", SOME)),
                List.of(one, two),
                List.of(one, Condition.not(one), Condition.not(two)),
                List.of(one.and(two), two.and(one), one.or(two), two.or(one)),
                List.of(Condition.when(one).then(two), Condition.when(two).then(one)),
                List.of(Parameter.text("one"), Parameter.text("two"), Parameter.texts("one")));
        assertThat(unlike)
                .allSatisfy(values -> assertThat(values.stream().map(Object::hashCode))
                        .as("%s", values)
                        .doesNotHaveDuplicates());
    }

    @Test
    void parametersAreEqualWhenTheyTakeTheSame() {
        Parameter<Flag> flag = Parameter.fact("fact", FactType.FLAG);
        assertThat(flag)
                .isEqualTo(Parameter.fact("fact", FactType.FLAG))
                .hasSameHashCodeAs(Parameter.fact("fact", FactType.FLAG))
                .isNotEqualTo(Parameter.fact("other", FactType.FLAG))
                .isNotEqualTo(Parameter.fact("fact", FactType.DAY))
                .isNotEqualTo(Parameter.text("fact"))
                .isNotEqualTo("fact");
        assertThat(Parameter.text("note")).isNotEqualTo(Parameter.number("note"));
    }

    @Test
    void aParameterSaysWhatItTakes() {
        assertThat(Parameter.fact("fact", FactType.FLAG)).hasToString("fact: a flag");
        assertThat(Parameter.fact("fact", FactType.COUNT, FactType.QUANTITY))
                .hasToString("fact: a count or a quantity");
        assertThat(List.of(
                        Parameter.wholeNumber("least"),
                        Parameter.number("value"),
                        Parameter.period("period"),
                        Parameter.text("note"),
                        Parameter.texts("notes")))
                .extracting(Object::toString)
                .containsExactly(
                        "least: a whole number",
                        "value: a number",
                        "period: a period such as P12M or P1Y",
                        "note: a text",
                        "notes: a list of texts");
        assertThat(Parameter.fact("fact", FactType.COUNT, FactType.QUANTITY).factTypes())
                .containsExactly(FactType.COUNT, FactType.QUANTITY);
        assertThat(Parameter.anyFact("fact").factTypes()).containsExactly(FactType.values());
        assertThat(Parameter.number("value").factTypes()).isEmpty();
        for (String malformed : List.of("a b", "9a", "a.b")) {
            assertThatThrownBy(() -> Parameter.text(malformed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "parameter name '" + malformed + "': expected a letter, then letters, digits, '-' or '_'");
        }
    }
}
