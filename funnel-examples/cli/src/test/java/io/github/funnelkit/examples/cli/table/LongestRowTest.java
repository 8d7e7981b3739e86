package io.github.funnelkit.examples.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest row of CSV and the longest line of NDJSON: 16,777,216 characters are read, one more ends the reading. */
class LongestRowTest {

    private static final int MOST = 16_777_216;

    @ParameterizedTest
    @ValueSource(ints = {MOST - 1, MOST, MOST + 1})
    void aLineOfNdjson(int length) throws IOException {
        try (Lines lines = new Lines(new StringReader("{}\n" + "x".repeat(length) + "\n{}"))) {
            assertThat(lines.next()).isEqualTo(new Lines.Line(1, "{}\n"));
            if (length > MOST) {
                assertThatThrownBy(lines::next)
                        .isInstanceOf(UnreadableListException.class)
                        .hasMessageContaining("line 2")
                        .hasMessageContaining("16777216");
            } else {
                assertThat(lines.next().text().length()).isEqualTo(length + 1);
                assertThat(lines.next()).isEqualTo(new Lines.Line(3, "{}"));
            }
        }
    }

    /** Of several cells, the first and the last as well as within the list. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {MOST - 1, MOST, MOST + 1})
    void aRowOfCsv(int length) throws IOException {
        String row = "C1," + "x".repeat(length - 3);
        for (String before : new String[] {"", "id,name\n"}) {
            for (String after : new String[] {"", "\n", "\nC2,y\n"}) {
                try (Records records = new Records(new StringReader(before + row + after), ',')) {
                    if (!before.isEmpty()) {
                        assertThat(records.next()).isNotNull();
                    }
                    if (length > MOST) {
                        assertThatThrownBy(records::next)
                                .as("%s...%s", before, after)
                                .isInstanceOf(UnreadableListException.class)
                                .hasMessageContaining("16777216");
                    } else {
                        RawRow read = records.next();
                        assertThat(read.cells()).as("%s...%s", before, after).hasSize(2);
                        assertThat(read.text().strip().length()).isEqualTo(length);
                        assertThat(records.next() == null).isEqualTo(!after.endsWith("y\n"));
                    }
                }
            }
        }
    }
}
