package io.github.funnelkit.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void figuresAreComparedWithTheFirst() {
        Table table = new Table(
                "peers",
                "Customers judged",
                "ns/op",
                Table.Comparison.TIMES,
                List.of(new Row("by hand", 200, 2.5, 24), new Row("by an engine", 5000, 30.25, 1234.4)));
        assertThat(table.markdown()).isEqualTo("""
                ## Customers judged

                | | ns/op | ± | × first | B allocated |
                |---|---:|---:|---:|---:|
                | by hand | 200 | 2.50 | 1 | 24 |
                | by an engine | 5,000 | 30.3 | 25 | 1,234 |
                """);
    }

    @Test
    void columnsWithNothingInThemAreLeftOut() {
        Table table = new Table(
                "start",
                "A start",
                "ms",
                Table.Comparison.MORE,
                List.of(new Row("nothing", 40, Double.NaN, Double.NaN), new Row("all", 52, Double.NaN, Double.NaN)));
        assertThat(table.markdown()).isEqualTo("""
                ## A start

                | | ms | more than first |
                |---|---:|---:|
                | nothing | 40 | 0 |
                | all | 52 | 12 |
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.123 | 0.12",
                "1 | 1",
                "9.876 | 9.88",
                "12.34 | 12.3",
                "1234.5 | 1,235",
                "-90.44 | -90.4",
                "NaN | ''"
            })
    void numbersHaveThreeDigits(double value, String text) {
        assertThat(Table.number(value)).isEqualTo(text);
    }
}
