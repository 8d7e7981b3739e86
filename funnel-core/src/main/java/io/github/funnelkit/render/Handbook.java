package io.github.funnelkit.render;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * The handbook of a funnel: all that it defines, for the people who sell by it and for whoever reviews a change of it.
 *
 * <p>It holds the document that it all comes from which day is that of the next action, and the rules of the gates, where there are any; the sale types; the way as a picture; every stage with its win probabilities and, for each sale type, its
 * criteria with condition, facts, required forms and what to do when they are missing; every guide with its actions, the points to cover, the forms to fill
 * in, the criteria it helps to meet and the team; every ending; forms, positions and facts. Where the funnel says so of anything, every
 * item is marked with where it comes from: provenance, reference and note. Conditions say themselves what they ask, a
 * host's own kinds included.
 *
 * @param funnel the funnel
 * @since 0.1.0
 */
public record Handbook(Funnel funnel) {

    /** Checks that there is a funnel. */
    public Handbook {
        Objects.requireNonNull(funnel, "funnel");
    }

    /**
     * The handbook of a funnel.
     *
     * @param funnel the funnel
     * @return its handbook
     */
    public static Handbook of(Funnel funnel) {
        return new Handbook(funnel);
    }

    /**
     * The handbook as CommonMark, with the picture as a fenced block {@code mermaid}. Each sentence is on a line of its
     * own, lines end with {@code \n}, and the same funnel gives the same text to the byte. Whatever a wording contains
     * reads as it was written; a line break in it becomes a blank.
     *
     * @param language the reader's language. The funnel's wordings are taken as {@link Text#in} does; the handbook's own
     *     words are those of the language pack that fits best
     * @return the text, which ends with a line end
     */
    public String markdown(Locale language) {
        Page page = new Page(language);
        Sources sources = new Sources(funnel);
        ListSections lists = new ListSections(funnel, page);
        title(page);
        page.heading(2, RenderWords.WAY);
        page.block("mermaid", FlowChart.of(funnel).mermaid(language));
        lists.saleTypes();
        new StageSection(funnel, sources, page).write();
        new GuideSection(funnel, sources, page).write();
        new EndingSection(funnel, sources, page).write();
        lists.forms();
        lists.positions();
        lists.facts();
        sources.explain(page);
        return page.markdown();
    }

    private void title(Page page) {
        page.heading(1, funnel.label().map(page::words).orElseGet(() -> Inline.text(funnel.id())));
        page.item(page.field(RenderWords.FUNNEL, Inline.code(funnel.id())));
        page.item(page.field(RenderWords.VERSION, Inline.text(funnel.version())));
        funnel.source().ifPresent(source -> document(source, page));
        funnel.derivedFrom()
                .ifPresent(base ->
                        page.item(page.field(RenderWords.DERIVED_FROM, Inline.text(base.id() + " " + base.version()))));
        funnel.nextAction()
                .ifPresent(fact -> page.item(page.field(RenderWords.NEXT_ACTION, page.named(fact.label(), fact.id()))));
        if (funnel.gate().isStated()) {
            page.item(page.field(
                    RenderWords.GATE,
                    page.joined(funnel.gate().labels().stream().map(page::words).toList(), CommonWords.CLAUSES)));
        }
        if (!funnel.signals().isEmpty()) {
            page.item(page.field(
                    RenderWords.SIGNALS,
                    page.joined(
                            funnel.signals().stream()
                                    .map(signal -> page.words(signal.label()))
                                    .toList(),
                            CommonWords.CLAUSES)));
        }
    }

    private static void document(SourceDocument source, Page page) {
        page.item(page.field(RenderWords.SOURCE_DOCUMENT, source.title()));
        source.date().ifPresent(date -> page.below(page.field(RenderWords.DATE, Inline.text(date.toString()))));
        source.pages()
                .ifPresent(pages -> page.below(page.field(RenderWords.PAGES, Inline.text(String.valueOf(pages)))));
        source.note().ifPresent(note -> page.below(page.field(RenderWords.NOTE, note)));
    }
}
