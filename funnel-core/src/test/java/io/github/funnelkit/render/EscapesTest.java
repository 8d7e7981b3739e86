package io.github.funnelkit.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of wordings that mean something; plain ones stay readable in a difference. */
class EscapesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\u0001', textBlock = """
                    Pays wages - on time (10 %), 1.5 x; "so": it's able! => Pays wages - on time (10 %), 1.5 x; "so": it's able!
                    a|b => a\\|b
                    C# & `D` => C\\# \\& \\`D\\`
                    <b> [x](y) ![z] => \\<b\\> \\[x\\](y) !\\[z\\]
                    *a* _b_ ~c~ $d$ \\e => \\*a\\* \\_b\\_ \\~c\\~ \\$d\\$ \\\\e
                    - x => \\- x
                    + => \\+
                    --- => \\---
                    -5 => -5
                    12. x => 12\\. x
                    3) => 3\\)
                    2026.4 => 2026.4
                    """)
    void inMarkdown(String wording, String written) {
        assertThat(Inline.text(wording).leading().markdown()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\u0001', textBlock = """
                    客户 (A/B), 50 %. It's - => 客户 (A/B), 50 %. It's -
                    "a" => #34;a#34;
                    <b>; #1 => #60;b#62;#59; #35;1
                    %%{x} => %\u200B%\u200B#123;x#125;
                    fa:fa-car: x => fa#58;\u200Bfa-car#58; x
                    a\\nb => a#92;\u200Bnb
                    """)
    void inMermaid(String wording, String written) {
        assertThat(MermaidLabel.text(wording)).isEqualTo(written);
    }

    @Test
    void onOneLine() {
        assertThat(PrintableLine.of(" a\r\n\r\nb\u2028c\t d\u3000e ")).isEqualTo("a b c d\u3000e");
        assertThat(PrintableLine.of("\u0000x\ud800\u0085")).isEqualTo("\uFFFDx\uFFFD\uFFFD");
        assertThat(PrintableLine.of("😀")).isEqualTo("😀");
    }
}
