package io.github.funnelkit.render;

import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;

/**
 * CommonMark being written in one language, one item on each line. There are only headings, lists of two levels and
 * fenced blocks: tables are no CommonMark, and would put many changes on one line. All numbered items have the number 1,
 * which CommonMark counts on from, so that a new one changes no other line.
 */
final class Page {

    private static final String BULLET = "- ";
    private static final String NUMBER = "1. ";

    private final Locale language;
    private final StringBuilder markdown = new StringBuilder();
    private boolean inList;
    private String indent = "";

    Page(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    String markdown() {
        return markdown.toString();
    }

    void heading(int level, Inline title) {
        apart();
        line("#".repeat(level) + " ", title);
    }

    void heading(int level, Text title) {
        heading(level, words(title));
    }

    void heading(int level, Phrase title) {
        heading(level, words(title));
    }

    /** An item of a list without order. */
    void item(Inline text) {
        listed(BULLET, text);
    }

    /** An item of a list whose order matters. */
    void numbered(Inline text) {
        listed(NUMBER, text);
    }

    /** An item below the last one. */
    void below(Inline text) {
        line(indent + BULLET, text);
    }

    /** A fenced block. No line of the content may begin with a fence. */
    void block(String info, String content) {
        apart();
        markdown.append("```").append(info).append('\n').append(content).append("```\n");
    }

    private void listed(String marker, Inline text) {
        if (!inList) {
            apart();
            inList = true;
        }
        indent = " ".repeat(marker.length());
        line(marker, text);
    }

    private void apart() {
        if (markdown.length() > 0) {
            markdown.append('\n');
        }
        inList = false;
    }

    private void line(String start, Inline text) {
        markdown.append(start).append(text.leading().markdown()).append('\n');
    }

    Inline words(Text text) {
        return Inline.text(text.in(language));
    }

    Inline words(Phrase phrase) {
        return Inline.text(phrase.in(language));
    }

    /** Words of ours around pieces that are written already. */
    Inline filled(Phrase phrase, Inline... pieces) {
        return Inline.around(gaps -> phrase.in(language, (Object[]) gaps), pieces);
    }

    /** {@code "Form: Customer list"}. */
    Inline field(Phrase name, Inline value) {
        return labelled(words(name), value);
    }

    Inline field(Phrase name, Text value) {
        return field(name, words(value));
    }

    Inline labelled(Inline label, Inline value) {
        return filled(CommonWords.LABELLED, label, value);
    }

    /** {@code "Customer list (`customer-list`)"}. */
    Inline named(Text label, String id) {
        return with(words(label), Inline.code(id));
    }

    /** {@code "documented (step-1)"}. */
    Inline with(Inline text, Inline inBrackets) {
        return filled(CommonWords.REMARKED, text, inBrackets);
    }

    Inline saleTypes(List<SaleType> saleTypes) {
        return joined(
                saleTypes.stream().map(saleType -> words(saleType.label())).toList(), CommonWords.LIST);
    }

    /** One of the forms. */
    Inline anyOf(List<Form> forms) {
        return joined(forms.stream().map(form -> named(form.label(), form.id())).toList(), CommonWords.ALTERNATIVES);
    }

    Inline joined(List<Inline> parts, Phrase joining) {
        return Inline.around(gaps -> joining.join(language, List.of(gaps)), parts.toArray(Inline[]::new));
    }
}
