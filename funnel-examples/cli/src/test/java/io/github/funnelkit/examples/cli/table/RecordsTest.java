package io.github.funnelkit.examples.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static List<RawRow> all(String text) throws IOException {
        List<RawRow> all = new ArrayList<>();
        try (Records records = new Records(new StringReader(text), ',')) {
            for (RawRow record = records.next(); record != null; record = records.next()) {
                all.add(record);
            }
        }
        return all;
    }

    @Test
    void eachRecordKnowsItsLineAndItsText() throws IOException {
        assertThat(all("a,b\r\n\r\nc,\"d\r\ne\rf\ng\"\n\rx,\"\"\"y\"\"\"\rz"))
                .containsExactly(
                        new RawRow(1, "a,b\r\n", List.of("a", "b")),
                        new RawRow(3, "c,\"d\r\ne\rf\ng\"\n", List.of("c", "d\r\ne\rf\ng")),
                        new RawRow(8, "x,\"\"\"y\"\"\"\r", List.of("x", "\"y\"")),
                        new RawRow(9, "z", List.of("z")));
    }

    @Test
    void aMalformedRecordCostsItsLine() throws IOException {
        assertThat(all("a\n\"b\"c\nd\n\"e\nf\n"))
                .containsExactly(
                        new RawRow(1, "a\n", List.of("a")),
                        new RawRow(2, "\"b\"c\n", List.of()),
                        new RawRow(3, "d\n", List.of("d")),
                        new RawRow(4, "\"e\n", List.of()),
                        new RawRow(5, "f\n", List.of("f")));
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoOtherRow() throws IOException {
        String rows = "0123456789\n".repeat(100_000);
        assertThat(all("\"" + rows)).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 1 << 20, (1 << 20) + 1, 3_000_000})
    void aRowIsOneRowHoweverLong(int length) throws IOException {
        String lines = "0123456,\n".repeat(length / 9);
        for (String end : new String[] {"\n", ""}) {
            String row = "C1,\"" + lines + "\",project" + end;
            List<RawRow> records = all("id\n" + row + (end.isEmpty() ? "" : "C2,x,y"));
            assertThat(records.get(1).text().equals(row)).isTrue();
            assertThat(records.get(1).cells().get(1).equals(lines)).isTrue();
            assertThat(records).hasSize(end.isEmpty() ? 2 : 3);
            assertThat(records.subList(2, records.size()))
                    .allMatch(record ->
                            record.line() == 3 + length / 9 && record.text().equals("C2,x,y"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 8_192, 16_384, 100_000, 2_000_000})
    void aMalformedRowIsOneRowHoweverLong(int length) throws IOException {
        String row = "\"b\"c," + "x,".repeat(length / 2) + "\r\n";
        List<RawRow> records = all("a\n" + row + row + "d");
        assertThat(records).extracting(RawRow::line).containsExactly(1L, 2L, 3L, 4L);
        assertThat(records.get(1).text().equals(row)).isTrue();
        assertThat(records.get(2).cells()).isEmpty();
    }

    @Test
    void aRowMayHaveMoreCellsThanASpreadsheet() throws IOException {
        assertThat(all("a\n" + ",".repeat(20_000) + "\nb"))
                .extracting(record -> record.cells().size())
                .containsExactly(1, 20_001, 1);
    }

    @Tag("slow")
    @Test
    void whatIsTooLongToBeKeptEndsTheReadingAndIsNotTakenForRows() throws IOException {
        try (Records records = new Records(new StringReader("a\nb,\"" + "C1,project\n".repeat(1 << 21)), ',')) {
            assertThat(records.next()).isNotNull();
            assertThatThrownBy(records::next)
                    .isInstanceOf(UnreadableListException.class)
                    .hasMessageStartingWith("the row that starts on line 2 has more than 16777216 characters, or");
        }
    }

    /** Records longer and shorter than any buffer: put together again they are the text, to the letter. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLost(long seed) throws IOException {
        Random random = new Random(seed);
        String[] ends = {"\n", "\r\n", "\r"};
        StringBuilder text = new StringBuilder();
        int lines = 1;
        List<Integer> starts = new ArrayList<>();
        for (int record = 0; record < 400; record++) {
            starts.add(lines);
            String cell = "x".repeat(random.nextInt(random.nextInt(20) == 0 ? 20_000 : 50));
            int breaks = random.nextInt(3);
            text.append("r,\"").append(cell);
            for (int i = 0; i < breaks; i++) {
                text.append(ends[random.nextInt(3)]).append("示");
            }
            text.append('"').append(ends[random.nextInt(3)]);
            lines += breaks + 1;
        }
        List<RawRow> records = all(text.toString());
        assertThat(String.join("", records.stream().map(RawRow::text).toList())).isEqualTo(text.toString());
        assertThat(records.stream().map(record -> (int) record.line())).containsExactlyElementsOf(starts);
        assertThat(records).allMatch(record -> record.cells().size() == 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_382, 16_383, 16_384, 16_385, 40_000})
    void brokenUtf8IsFoundWhereItIs(int before) {
        byte[] bytes = ("a\r\n" + "x".repeat(before) + "é").getBytes(UTF_8);
        bytes[bytes.length - 1] = 'y';
        assertThatThrownBy(() -> new StrictReader(new ByteArrayInputStream(bytes), Encoding.UTF8, TableFile.REMEDY)
                        .transferTo(Writer.nullWriter()))
                .isInstanceOf(UnreadableListException.class)
                .hasMessageStartingWith("line 2 (byte " + (before + 4) + "): C3 is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {16_381, 16_382, 16_383, 16_384})
    void lettersAcrossBuffersAreRead(int before) throws IOException {
        String text = "x".repeat(before) + "示例\uD83D\uDE00é";
        StringWriter read = new StringWriter();
        new StrictReader(new ByteArrayInputStream(text.getBytes(UTF_8)), Encoding.UTF8, TableFile.REMEDY)
                .transferTo(read);
        assertThat(read).hasToString(text);
    }

    @Test
    void aLetterCutOffAtTheEndIsBroken() {
        byte[] bytes = {'a', (byte) 0xE7, (byte) 0xA4};
        assertThatThrownBy(() -> new StrictReader(new ByteArrayInputStream(bytes), Encoding.UTF8, TableFile.REMEDY)
                        .transferTo(Writer.nullWriter()))
                .hasMessageStartingWith("line 1 (byte 2): E7 A4 is not UTF-8");
    }
}
