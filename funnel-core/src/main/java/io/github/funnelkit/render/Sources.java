package io.github.funnelkit.render;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the items of a funnel come from. A funnel of which nothing says where it comes from is its own source: that all of
 * it is an extension would be said in vain, on every other line.
 */
final class Sources {

    private final Set<Provenance> provenances = EnumSet.noneOf(Provenance.class);
    private boolean stated;

    Sources(Funnel funnel) {
        stated = funnel.source().isPresent();
        funnel.stages().forEach(this::add);
        funnel.guides().forEach(this::add);
        funnel.endings().forEach(ending -> add(ending.source()));
    }

    private void add(Stage stage) {
        add(stage.source());
        for (Criterion criterion : stage.criteria()) {
            add(criterion.source());
            criterion.toDo().ifPresent(toDo -> add(Provenance.EXTENSION));
        }
    }

    private void add(ActionGuide guide) {
        add(guide.source());
        for (Action action : guide.actions()) {
            add(action.source());
            action.helps().forEach(help -> add(help.provenance()));
        }
    }

    private void add(Source source) {
        add(source.provenance());
        stated |= !source.equals(Source.extension());
    }

    private void add(Provenance provenance) {
        provenances.add(provenance);
        stated |= provenance != Provenance.EXTENSION;
    }

    /** Whether the funnel says at all where it comes from. */
    boolean areStated() {
        return stated;
    }

    /** The lines that say where an item comes from: provenance with reference, and the note. */
    List<Inline> lines(Source source, Page page) {
        List<Inline> lines = new ArrayList<>();
        if (stated) {
            Inline provenance = page.words(source.provenance().label());
            lines.add(page.field(
                    RenderWords.SOURCE,
                    source.reference().isEmpty()
                            ? provenance
                            : page.with(provenance, Inline.text(source.reference()))));
            source.note().ifPresent(note -> lines.add(page.field(RenderWords.NOTE, note)));
        }
        return lines;
    }

    /** What an item has beside its own words, such as a link, with the provenance of that. */
    Inline marked(Inline words, Provenance provenance, Page page) {
        return stated ? page.filled(RenderWords.MARKED, words, page.words(provenance.label())) : words;
    }

    /** Says what the marks mean that the page has. */
    void explain(Page page) {
        if (stated) {
            page.heading(2, RenderWords.PROVENANCE);
            provenances.forEach(provenance -> page.item(
                    page.labelled(page.words(provenance.label()), page.words(RenderWords.meaning(provenance)))));
        }
    }
}
