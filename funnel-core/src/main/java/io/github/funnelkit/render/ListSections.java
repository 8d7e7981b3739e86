package io.github.funnelkit.render;

import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a funnel that the handbook lists: what each is called, and its id. */
final class ListSections {

    private final Funnel funnel;
    private final Page page;

    ListSections(Funnel funnel, Page page) {
        this.funnel = funnel;
        this.page = page;
    }

    void saleTypes() {
        list(RenderWords.SALE_TYPES, funnel.saleTypes(), SaleType::label, SaleType::id);
    }

    void forms() {
        list(RenderWords.FORMS, funnel.forms(), Form::label, Form::id);
    }

    /** The first position that is held is responsible, so their order matters. */
    void positions() {
        list(RenderWords.POSITIONS, funnel.positions(), Position::label, Position::id);
    }

    private <V> void list(Phrase title, List<V> parts, Function<V, Text> label, Function<V, String> id) {
        if (!parts.isEmpty()) {
            page.heading(2, title);
            parts.forEach(part -> page.item(page.named(label.apply(part), id.apply(part))));
        }
    }

    void facts() {
        if (!funnel.facts().isEmpty()) {
            page.heading(2, RenderWords.FACTS);
            funnel.facts().forEach(this::fact);
            funnel.sums().forEach(this::fact);
        }
    }

    private void fact(Fact<?> fact) {
        page.item(page.labelled(
                page.named(fact.label(), fact.id()), page.words(fact.type().label())));
        if (!fact.unit().isEmpty()) {
            page.below(page.field(RenderWords.UNIT, called(fact.unitLabel(), fact.unit())));
        }
        if (!fact.addends().isEmpty()) {
            List<Text> parts = fact.addends().stream().map(ListSections::addend).toList();
            page.below(page.field(RenderWords.SUM, page.words(CommonWords.LIST.joined(parts))));
        }
        if (!fact.bounds().areNone()) {
            page.below(page.field(RenderWords.BOUNDS, page.words(FactText.bounds(fact.bounds()))));
        }
        for (String entry : fact.entries()) {
            Optional<Text> label = Optional.ofNullable(fact.entryLabels().get(entry));
            page.below(page.field(RenderWords.ENTRY, called(label, entry)));
        }
        for (Fact<?> each : fact.each()) {
            page.below(page.labelled(
                    page.named(each.label(), each.id()), page.words(each.type().label())));
        }
    }

    private static Text addend(Fact.Addend addend) {
        return addend.times().compareTo(BigDecimal.ONE) == 0
                ? addend.fact().label()
                : RenderWords.TIMES.text(addend.times(), addend.fact().label());
    }

    /** What something is called, with how it is written in the data where that is something else. */
    private Inline called(Optional<Text> label, String written) {
        return label.map(name -> page.words(name).equals(Inline.text(written))
                        ? page.words(name)
                        : page.with(page.words(name), Inline.text(written)))
                .orElseGet(() -> Inline.text(written));
    }
}
