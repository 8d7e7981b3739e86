package io.github.funnelkit.render;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.text.Text;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Wordings that mean something to Markdown or Mermaid, and a funnel all of whose wordings are such. */
final class Hostile {

    private static final String[] PIECES = {
        "#",
        "# x",
        "###",
        "-",
        "- x",
        "+",
        "* x",
        "*",
        "**",
        "_",
        "__",
        "1.",
        "1. x",
        "2) x",
        "---",
        "===",
        "***",
        "- - -",
        "`",
        "```",
        "````mermaid",
        "~~~",
        "~~x~~",
        "<b>",
        "<!--",
        "-->",
        "<script>",
        "</details>",
        "<?x",
        "<![CDATA[",
        "https://example.com",
        "<https://example.com>",
        "[a](b)",
        "![a](b)",
        "[x]: /y",
        "[^1]",
        "[ ]",
        "[x]",
        "&amp;",
        "&#35;",
        "&lt",
        "#35;",
        "#quot;",
        "|",
        "|---|",
        "a | b",
        "\\",
        "\\\\",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "    ",
        "\u2028",
        "\u0085",
        "\u0000",
        "\u001b",
        "\ud800",
        "\u00a0",
        "\u3000",
        "\"",
        "'",
        "“”",
        "]",
        "}",
        ")",
        "\"]",
        "%%",
        "%%{init: {}}%%",
        "%",
        ":::x",
        "fa:fa-car",
        "$",
        "$$x$$",
        ";",
        "end",
        "subgraph",
        "click",
        "style x:#f;",
        "x",
        "客户",
        "。",
        "😀",
        ">",
        "> x",
        "!"
    };

    private Hostile() {}

    static Arbitrary<String> wordings() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.of(PIECES),
                Arbitraries.strings().ofMaxLength(3));
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pieces -> pieces.stream().collect(Collectors.joining()))
                .filter(wording -> !wording.isBlank());
    }

    /** A funnel in which each wording stands wherever a wording can stand. */
    static Funnel funnel(String wording) {
        Text text = Text.of(wording);
        SaleType one = SaleType.of("one", text);
        SaleType two = SaleType.of("two", text);
        Quantity price = Quantity.of("price", wording, text);
        Checklist list = Checklist.of("list", text).allowing("x");
        Form form = Form.of("form", text);
        return Funnel.define("hostile", wording)
                .label(text)
                .saleTypes(one, two)
                .stage(
                        "first",
                        stage -> stage.customerType(text)
                                .winProbability(one, 5)
                                .criterion(
                                        "price",
                                        c -> c.text(text)
                                                .when(price.atLeast(1).and(list.ticked("x")))
                                                .requiresForm(form, Form.of("other", text))
                                                .source(Source.interpreted(wording, text))))
                .stage(
                        "second--",
                        stage -> stage.customerType(text)
                                .saleTypes(two)
                                .source(Source.extension(text))
                                .criterion("list", c -> c.text(text).when(list.anyTicked())))
                .guide(
                        "guide",
                        guide -> guide.from("first")
                                .to("second--")
                                .mandatory(
                                        "must",
                                        a -> a.text(text)
                                                .points(text, text)
                                                .forms(form)
                                                .helps("second--.two.list"))
                                .optional("may", a -> a.text(text).source(Source.documented(wording)))
                                .team(team -> team.assign(Position.of("held", text), text)
                                        .unassigned(Position.of("free", text))))
                .build();
    }

    /** What is left of a wording when blanks are as good as none, and what cannot be printed is shown as such. */
    static String squeezed(String wording) {
        return wording.replaceAll("[\\p{Z}\\s\\x1C-\\x1F\\u200B]+", "").replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
    }
}
