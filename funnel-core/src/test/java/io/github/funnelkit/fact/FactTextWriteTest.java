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
        assertThat(written(WORDS, "none")).isEqualTo("none");
    }

    @Test
    void quotesStandWhereATextWouldBeReadAsSomethingElse() {
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

    @Test
    void aTextIsReadIntoASheetWhichAnUnfitOneLeavesAsItIs() {
        Quantity budget = Quantity.of("budget", "EUR", text("预算", "Budget"));
        Fact<?> fact = budget;
        FactSheet.Builder sheet = FactSheet.builder();
        FactText.parseInto(sheet, fact, " 1500 ");
        assertThat(sheet.build().known(budget)).hasToString("1500");
        assertThatThrownBy(() -> FactText.parseInto(sheet, fact, "much")).isInstanceOf(IllegalArgumentException.class);
        assertThat(sheet.build().known(budget)).hasToString("1500");
        FactText.parseInto(sheet, fact, "none");
        assertThat(sheet.build().isNone(fact)).isTrue();
        FactText.parseInto(sheet, fact, "");
        assertThat(sheet.build()).isEqualTo(FactSheet.empty());
    }

    @Property
    void aSheetIsTheCopyOfItsFacts(@ForAll long seed, @ForAll long other) {
        FactSheet from = RandomFacts.sheet(new Random(seed));
        FactSheet.Builder copy = RandomFacts.sheet(new Random(other)).toBuilder();
        RandomFacts.all().forEach(fact -> copy.copy(fact, from));
        assertThat(copy.build()).isEqualTo(from);
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
