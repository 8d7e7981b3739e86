package io.github.funnelkit.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void chineseLettersAreTwoColumnsWide() {
        assertThat(Cell.width("示例A1")).isEqualTo(6);
        assertThat(Cell.padded("示例", 6)).isEqualTo("示例  ");
    }

    @Test
    void textIsBrokenBetweenWordsAndLetters() {
        assertThat(Cell.wrapped("the next action", 8, Locale.ENGLISH)).containsExactly("the next", "action");
        assertThat(Cell.wrapped("下一步行动已明确", 9, Locale.CHINESE)).containsExactly("下一步行", "动已明确");
        assertThat(Cell.wrapped("say --number-format", 12, Locale.ENGLISH))
                .containsExactly("say", "--number-for", "mat");
        assertThat(Cell.wrapped("全部，--owner 姓名", 9, Locale.CHINESE)).containsExactly("全部，", "--owner", "姓名");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(Cell.wrapped("ab incomprehensible", 6, Locale.ENGLISH))
                .containsExactly("ab", "incomp", "rehens", "ible");
    }

    @Test
    void nothingInTheListMovesTheCursor() {
        assertThat(Cell.wrapped("a\r\nb\u001B[31mc", 20, Locale.ENGLISH)).containsExactly("a b\uFFFD[31mc");
        assertThat(Cell.wrapped("", 5, Locale.ENGLISH)).containsExactly("");
    }
}
