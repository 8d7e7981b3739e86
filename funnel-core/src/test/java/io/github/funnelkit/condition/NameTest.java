package io.github.funnelkit.condition;

import static io.github.funnelkit.text.Text.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How facts may be named, and when keys and conditions are equal. */
class NameTest {

    private static final Text SOME = text("某", "Some");

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "a-b_C9", "z0"})
    void namesBeginWithALetter(String id) {
        assertThat(Flag.of(id, SOME).id()).isEqualTo(id);
        String longest = id + "x".repeat(100 - id.length());
        assertThat(Flag.of(longest, SOME).id()).isEqualTo(longest);
        assertThatThrownBy(() -> Flag.of(longest + "x", SOME)).hasMessageContaining("expected a letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9a", "-a", "_a", "a b", "a.b", "a:b", "é", "阶段", "a\n", "a/", "a@", "a[", "a`", "a{"})
    void otherNamesAreRefused(String id) {
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
        assertThat(Days.of("a", SOME)).isEqualTo(Days.of("a", SOME)).isNotEqualTo(Days.of("a", other));
        assertThat(Words.of("a", SOME)).isEqualTo(Words.of("a", SOME)).isNotEqualTo(Words.of("a", other));
        assertThat(Count.of("a", "u", SOME)).isEqualTo(Count.of("a", "u", SOME)).isNotEqualTo(Count.of("a", "v", SOME));
        assertThat(Quantity.of("a", "u", SOME))
                .isEqualTo(Quantity.of("a", "u", SOME))
                .isNotEqualTo(Quantity.of("a", "v", SOME));
        assertThat(Checklist.of("a", SOME).allowing("x"))
                .isEqualTo(Checklist.of("a", SOME).allowing("x"))
                .isNotEqualTo(Checklist.of("a", SOME));
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
    }
}
