package io.github.funnelkit.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a terminal of text that strangers have written. */
class ShownWriterTest {

    private static String text(String... parts) throws IOException {
        StringWriter shown = new StringWriter();
        Writer writer = ShownWriter.ofText(shown);
        for (String part : parts) {
            writer.write(part);
        }
        writer.flush();
        return shown.toString();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x90, 0x9B, 0x9D, 0x9F, 0x061C, 0x200E, 0x200F, 0x202A, 0x202B,
                0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0xFFF9, 0xFFFB
            })
    void whatATerminalActsOnIsReplacedByAMark(int letter) throws IOException {
        String acting = "a" + (char) letter + "b";
        assertThat(text(acting)).isEqualTo("a\uFFFDb");
        assertThat(text("a", String.valueOf((char) letter), "b")).isEqualTo("a\uFFFDb");
        assertThat(TerminalText.oneLine(acting)).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0B, 0x0C, '\r', 0x85, 0x2028, 0x2029})
    void whatBreaksTheLineIsASpace(int letter) throws IOException {
        assertThat(text("a" + (char) letter + "b")).isEqualTo("a b");
        assertThat(text("a" + (char) letter, "b")).isEqualTo("a b");
        assertThat(TerminalText.oneLine("a" + (char) letter + "\n\tb")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a line\nand\tanother\n",
                "ended as Windows does\r\n",
                "示例医院，ё é ñ \u00A0 عربي שלום",
                "\uD83D\uDC69\u200D\uD83D\uDCBB a\u200Cb \u2027\u202F\u2065 \u3000"
            })
    void everythingElsePasses(String text) throws IOException {
        assertThat(text(text)).isEqualTo(text);
        assertThat(text(text.split("(?<=\r)"))).isEqualTo(text);
    }

    @Test
    void aReturnThatIsNotFollowedByALineFeedGoesNowhere() throws IOException {
        assertThat(text("paid\rnot ", "x\r", "\ry\r", "\nz\r", "\u001B\r\r\n"))
                .isEqualTo("paid not x  y\r\nz \uFFFD \r\n");
    }

    @Test
    void singleLettersAndPartsOfTextsToo() throws IOException {
        StringWriter shown = new StringWriter();
        Writer writer = ShownWriter.ofText(shown);
        writer.write(0x1B);
        writer.write('x');
        writer.write("..\u009B..", 1, 3);
        writer.append('\u202E').append("ab\u202Ecd", 1, 4);
        assertThat(shown).hasToString("\uFFFDx.\uFFFD.\uFFFDb\uFFFDc");
    }

    @Test
    void jsonStaysWhatItIs() throws IOException {
        String text = "\u001B\u007F\u009B\u202E\u2028\u2066 示例 \"\\ \r\n\t";
        ObjectMapper json = new ObjectMapper();
        StringWriter shown = new StringWriter();
        Writer writer = ShownWriter.ofJson(shown);
        writer.write(json.writerWithDefaultPrettyPrinter().writeValueAsString(new String[] {text}) + "\r\n");
        assertThat(json.readValue(shown.toString(), String[].class)).containsExactly(text);
        assertThat(shown.toString())
                .contains("\\u009b\\u202e\\u2028\\u2066 示例")
                .doesNotContainPattern("[\\x00-\\x09\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028\\u202e\\u2066]");
    }
}
