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
    void aNumberStandsOnOneLineWithItsUnit() {
        assertThat(Cell.wrapped("金额 CNY 781 万", 12, Locale.CHINESE)).containsExactly("金额", "CNY 781 万");
        assertThat(Cell.wrapped("金额共计 CNY 781万", 14, Locale.CHINESE)).containsExactly("金额共计", "CNY 781万");
        assertThat(Cell.wrapped("期望 2,807 万元", 10, Locale.CHINESE)).containsExactly("期望", "2,807 万元");
        assertThat(Cell.wrapped("worth EUR 7.81M", 11, Locale.ENGLISH)).containsExactly("worth", "EUR 7.81M");
        assertThat(Cell.wrapped("es sind 7,8 Mio. EUR", 12, Locale.GERMAN)).containsExactly("es sind", "7,8 Mio. EUR");
        assertThat(Cell.wrapped("win rate 25 %", 10, Locale.ENGLISH)).containsExactly("win rate", "25 %");
        assertThat(Cell.wrapped("as of 2026 MRI", 10, Locale.ENGLISH)).containsExactly("as of", "2026 MRI");
        assertThat(Cell.wrapped("4 items are due", 7, Locale.ENGLISH)).containsExactly("4 items", "are due");
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
