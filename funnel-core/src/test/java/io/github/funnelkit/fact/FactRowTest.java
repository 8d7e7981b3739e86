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
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rows of a list, cell by cell: the same as parsing each cell alone, however often a text comes. */
class FactRowTest {

    private static final Flag FLAG = Flag.of("trial", text("试用", "Trial"));
    private static final Checklist CLOSED =
            Checklist.of("materials", text("资料", "Materials")).allowing("clinical", "application", "principle");

    /** Not in the order of their ids. */
    private static final List<Fact<?>> COLUMNS = List.of(
            FLAG,
            Count.of("patients", "patients", text("病人", "Patients")),
            Quantity.of("budget", "CNY", text("预算", "Budget")),
            Day.of("due", text("日期", "Due")),
            Days.of("purchases", text("采购", "Purchases")),
            FreeText.of("method", text("方式", "Method")),
            Checklist.of("departments", text("科室", "Departments")),
            CLOSED);

    @Property
    void everyCellSaysWhatItSaysAlone(@ForAll("rows") List<List<String>> rows) {
        FactRow texts = FactRow.of(COLUMNS);
        FactRow characters = FactRow.of(COLUMNS);
        for (List<String> cells : rows) {
            FactSheet.Builder expected = FactSheet.builder();
            for (int column = 0; column < COLUMNS.size(); column++) {
                String cell = cells.get(column);
                String refusal = parsed(expected, COLUMNS.get(column), cell);
                assertThat(read(texts, column, cell)).isEqualTo(refusal);
                assertThat(readCharacters(characters, column, cell)).isEqualTo(refusal);
            }
            assertThat(texts.sheet()).isEqualTo(expected.build());
            assertThat(characters.sheet()).isEqualTo(expected.build());
        }
    }

    /** Numbers, dates, flags and lists, well written and not; each fits some column, and none fits all. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> number = Arbitraries.strings().withChars("0019+-. ").ofMaxLength(6);
        Arbitrary<String> longNumber =
                Arbitraries.strings().withChars("059.").ofMinLength(15).ofMaxLength(22);
        Arbitrary<String> day =
                Arbitraries.strings().withChars("0123-").ofLength(5).map(end -> "2024-" + end);
        Arbitrary<String> usual = Arbitraries.of(
                "",
                " ",
                "true",
                "false",
                "TRUE",
                "yes",
                "no",
                "是",
                "none",
                "None",
                "tr",
                "trua",
                "2026-11-23",
                "2026-02-30",
                "0000-01-01",
                "+12026-01-01",
                "clinical",
                "clinical;principle",
                "principle;clinical",
                "clinicle",
                "a;none",
                ";",
                "x".repeat(64),
                "x".repeat(65),
                "y".repeat(300),
                "1560000.50",
                "007",
                "12.0",
                "0.00");
        Arbitrary<String> entries = Arbitraries.of("a", "b", " c ", "", "肿瘤科", "2024-02-29", "2026-11-23")
                .list()
                .ofMaxSize(4)
                .map(list -> String.join(";", list));
        return Arbitraries.oneOf(usual, number, longNumber, day, entries)
                .list()
                .ofSize(COLUMNS.size())
                .list()
                .ofMaxSize(6);
    }

    private static <V> String parsed(FactSheet.Builder sheet, Fact<V> fact, String cell) {
        try {
            sheet.setValue(fact, FactText.parse(fact, cell));
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String read(FactRow row, int column, String cell) {
        try {
            row.read(column, cell);
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String readCharacters(FactRow row, int column, String cell) {
        try {
            row.read(column, ("," + cell + ",true").toCharArray(), 1, cell.length());
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void whatIsRememberedIsBoundedAndNeverMixedUp() {
        FactRow row = FactRow.of(COLUMNS);
        for (int round = 0; round < 2; round++) {
            for (int number = 0; number < 5_000; number++) {
                String cell = "d" + number + ";e" + number % 7;
                row.read(6, cell);
                assertThat(row.value(6)).isEqualTo(FactValue.known(List.of("d" + number, "e" + number % 7)));
            }
        }
    }

    @Test
    void aCellThatIsReadAgainReplacesWhatItSaid() {
        FactRow row = FactRow.of(COLUMNS);
        row.read(0, "true");
        row.read(0, "");
        assertThat(row.value(0).isUnknown()).isTrue();
        row.read(1, "none");
        assertThat(row.value(1).isNone()).isTrue();
        row.read(0, "true");
        assertThatThrownBy(() -> row.read(0, "maybe"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'maybe' is not a flag");
        assertThat(row.value(0).isUnknown()).isTrue();
    }

    @Test
    void everySheetStartsAnew() {
        FactRow row = FactRow.of(COLUMNS);
        row.read(0, "true");
        assertThat(row.sheet()).isEqualTo(FactSheet.empty().with(FLAG, true));
        assertThat(row.sheet()).isEqualTo(FactSheet.empty());
        row.read(0, "true");
        row.clear();
        assertThat(row.sheet()).isEqualTo(FactSheet.empty());
    }

    @Test
    void aFactHasOneColumn() {
        assertThatThrownBy(() -> FactRow.of(List.of(FLAG, CLOSED, FLAG)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'trial' has two columns: expected one for each fact");
    }
}
