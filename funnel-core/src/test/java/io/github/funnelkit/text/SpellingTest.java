package io.github.funnelkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees in a text, and what people read as the same. */
class SpellingTest {

    private static final String UNSEEN =
            " \t\n\r\u00A0\u2007\u202F\u3000\u2028\u0085\u200B\u200C\u200D\u2060\uFEFF\u200E\u00AD";

    @Test
    void whatNobodySeesIsStripped() {
        assertThat(Spelling.strip(UNSEEN + "a" + UNSEEN + "b" + UNSEEN)).isEqualTo("a" + UNSEEN + "b");
        assertThat(Spelling.strip(UNSEEN)).isEmpty();
        assertThat(Spelling.strip("")).isEmpty();
        assertThat(Spelling.strip("甲")).isEqualTo("甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"saleType", "Sale type", "SALE TYPE", "ｓａｌｅ　ｔｙｐｅ", "\uFEFFsale\u00A0type\u200B", "sale\ntype"})
    void thesePeopleReadAsTheSame(String text) {
        assertThat(Spelling.key(text)).isEqualTo("saletype");
    }

    @Test
    void theseTheyDoNot() {
        assertThat(Spelling.key("sale-type")).isNotEqualTo(Spelling.key("sale type"));
        assertThat(Spelling.key("科室（主）")).isEqualTo("科室(主)").isNotEqualTo(Spelling.key("科室"));
    }

    @Test
    void onlyWideCharactersHaveANarrowForm() {
        assertThat(Spelling.narrow('；')).isEqualTo(';');
        assertThat(Spelling.narrow('Ｚ')).isEqualTo('Z');
        assertThat(Spelling.narrow('～')).isEqualTo('~');
        assertThat(Spelling.narrow('、')).isEqualTo('、');
        assertThat(Spelling.narrow('\uFF5F')).isEqualTo('\uFF5F');
    }
}
