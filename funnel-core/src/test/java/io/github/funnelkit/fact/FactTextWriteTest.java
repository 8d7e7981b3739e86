package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is written into a field is read as the same. */
class FactTextWriteTest {

    private static final FreeText WORDS = FreeText.of("words", text("文字", "Words"));
    private static final Checklist LIST = Checklist.of("list", text("清单", "List"));

    private static <V> String written(Fact<V> fact, V value) {
        return FactText.write(fact, FactSheet.empty().with(fact, value).value(fact));
    }

    @Test
    void aValueIsWrittenAsPlainlyAsItCanBe() {
        Quantity budget = Quantity.of("budget", "EUR", text("预算", "Budget"));
        assertThat(written(budget, new BigDecimal("1E+7"))).isEqualTo("10000000");
        assertThat(written(Flag.of("flag", text("标志", "Flag")), true)).isEqualTo("yes");
        assertThat(written(Day.of("day", text("日期", "Day")), LocalDate.of(2026, 11, 23)))
                .isEqualTo("2026-11-23");
        assertThat(written(WORDS, "a; b")).isEqualTo("a; b");
        assertThat(written(LIST, List.of("CT", "MRI"))).isEqualTo("CT; MRI");
        assertThat(FactText.write(WORDS, FactValue.unknown())).isEmpty();
        assertThat(FactText.write(WORDS, FactValue.none())).isEqualTo("none");
    }

    @Test
    void quotesStandWhereATextWouldBeReadAsSomethingElse() {
        assertThat(written(WORDS, "none")).isEqualTo("\"none\"");
        assertThat(written(WORDS, "\"so\"")).isEqualTo("\"\"\"so\"\"\"");
        assertThat(written(LIST, List.of("a; b", "c"))).isEqualTo("\"a; b\"; \"c\"");
    }

    @Test
    void recordsHaveNoPlaceInAField() {
        Records people = Records.of("people", text("人员", "People"), WORDS);
        assertThatThrownBy(() -> written(people, List.of(FactSheet.empty().with(WORDS, "Li"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people");
    }

    @Property
    void whatIsKnownOfAnyFactIsReadAsTheSame(@ForAll long seed) {
        FactSheet sheet = RandomFacts.sheet(new Random(seed));
        RandomFacts.all().stream()
                .filter(fact -> fact.type() != FactType.RECORDS)
                .forEach(fact -> assertReadAsTheSame(fact, sheet));
    }

    @Property
    void anyTextIsReadAsTheSame(@ForAll String any) {
        FactSheet sheet;
        try {
            sheet = FactSheet.empty().with(WORDS, any);
        } catch (IllegalArgumentException noText) {
            return;
        }
        assertReadAsTheSame(WORDS, sheet);
    }

    @Property
    void anyEntriesAreReadAsTheSame(@ForAll @Size(min = 1, max = 4) List<String> any) {
        FactSheet sheet;
        try {
            sheet = FactSheet.empty().with(LIST, any);
        } catch (IllegalArgumentException noEntries) {
            return;
        }
        assertReadAsTheSame(LIST, sheet);
    }

    private static <V> void assertReadAsTheSame(Fact<V> fact, FactSheet sheet) {
        FactValue<V> value = sheet.value(fact);
        assertThat(FactText.parse(fact, FactText.write(fact, value))).isEqualTo(value);
    }
}
