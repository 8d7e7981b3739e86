package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a form sends for a fact: the text of a field, or a text for each tick. */
class FactFormFieldTest {

    private static final Checklist OPEN = Checklist.of("open", text("清单", "List"));
    private static final Checklist CLOSED =
            Checklist.of("closed", text("清单", "List")).allowing("Legal, compliance", "3", "\"Quoted\"");
    private static final Count USERS = Count.of("users", "users", text("用户", "Users"));
    private static final FreeText WORDS = FreeText.of("words", text("文字", "Words"));

    private static <V> void assertSaid(Fact<V> fact, V value, String... sent) {
        assertThat(FactText.parse(fact, List.of(sent))).isEqualTo(FactValue.ofNullable(value));
    }

    @Test
    void aTickIsThatEntryWhateverItLooksLike() {
        for (String entry : CLOSED.entries()) {
            assertSaid(CLOSED, List.of(entry), entry);
        }
        assertSaid(CLOSED, List.of("3", "Legal, compliance"), "Legal, compliance", "", "3");
        assertSaid(CLOSED, List.of("3"), " ", "3");
        assertSaid(OPEN, List.of("CT/MRI", "a; b"), "CT/MRI", "a; b");
    }

    @Test
    void oneFieldIsReadAsACell() {
        assertSaid(OPEN, List.of("CT", "MRI"), "CT; MRI");
        assertSaid(USERS, 15L, " 15 ");
        assertSaid(WORDS, "a; b", "a; b");
        assertThatThrownBy(() -> FactText.parse(OPEN, List.of("3"))).isInstanceOf(AmbiguousCellException.class);
    }

    @Test
    void nothingThatIsSaidIsUnknownAndNoneIsNone() {
        for (Fact<?> fact : List.of(OPEN, CLOSED, USERS, WORDS)) {
            assertThat(FactText.parse(fact, List.of()).isUnknown()).isTrue();
            assertThat(FactText.parse(fact, List.of("", " ")).isUnknown()).isTrue();
            assertThat(FactText.parse(fact, List.of("", "none")).isNone()).isTrue();
        }
    }

    @Test
    void severalTextsAreNoOneValueAndNoneStandsAlone() {
        for (Fact<?> fact :
                List.of(USERS, WORDS, Flag.of("flag", text("标志", "Flag")), Day.of("day", text("日期", "Day")))) {
            assertThatThrownBy(() -> FactText.parse(fact, List.of("yes", "no")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(fact.id())
                    .hasMessageContaining("2 values");
        }
        assertThatThrownBy(() -> FactText.parse(CLOSED, List.of("3", "none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'none' stands alone");
    }

    @Test
    void aFormIsReadIntoASheetFieldByField() {
        FactSheet.Builder sheet = FactSheet.builder().set(USERS, 15L).set(WORDS, "before");
        FactText.parseInto(sheet, CLOSED, List.of("3"));
        FactText.parseInto(sheet, WORDS, List.of(""));
        assertThatThrownBy(() -> FactText.parseInto(sheet, USERS, List.of("about nine")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sheet.build())
                .isEqualTo(FactSheet.empty().with(CLOSED, List.of("3")).with(USERS, 15L));
    }

    @Test
    void eachTickIsWrittenForItselfAndAFieldAsOne() {
        assertThat(FactText.writeEach(CLOSED, FactText.parse(CLOSED, List.of("3", "Legal, compliance"))))
                .containsExactly("3", "Legal, compliance");
        assertThat(FactText.writeEach(OPEN, FactText.parse(OPEN, "CT; MRI"))).containsExactly("CT; MRI");
        assertThat(FactText.writeEach(CLOSED, FactValue.none())).containsExactly("none");
        assertThat(FactText.writeEach(CLOSED, FactValue.unknown())).containsExactly("");
    }

    @Property
    void whatIsKnownOfAnyFactIsReadAsTheSame(@ForAll long seed) {
        FactSheet sheet = RandomFacts.sheet(new Random(seed));
        RandomFacts.all().stream()
                .filter(fact -> fact.type() != FactType.RECORDS)
                .forEach(fact -> assertReadAsTheSame(fact, sheet));
    }

    private static <V> void assertReadAsTheSame(Fact<V> fact, FactSheet sheet) {
        FactValue<V> value = sheet.value(fact);
        assertThat(FactText.parse(fact, FactText.writeEach(fact, value))).isEqualTo(value);
    }
}
