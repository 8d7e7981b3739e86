package io.github.funnelkit.render;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;

/** What the handbook says of the stages: who stands there, and what it takes, for each sale type. */
final class StageSection {

    private final Funnel funnel;
    private final Sources sources;
    private final Page page;

    StageSection(Funnel funnel, Sources sources, Page page) {
        this.funnel = funnel;
        this.sources = sources;
        this.page = page;
    }

    void write() {
        page.heading(2, RenderWords.STAGES);
        funnel.stages().forEach(this::stage);
    }

    private void stage(Stage stage) {
        page.heading(3, stage.customerType().label());
        page.item(page.field(RenderWords.STAGE, Inline.code(stage.id())));
        if (!stage.saleTypes().equals(funnel.saleTypes())) {
            page.item(page.field(RenderWords.APPLIES_TO, page.saleTypes(stage.saleTypes())));
        }
        for (SaleType saleType : stage.saleTypes()) {
            Inline ofSaleType = page.with(page.words(RenderWords.WIN_PROBABILITY), page.words(saleType.label()));
            Inline probability = stage.winProbability(saleType)
                    .map(stated -> Inline.text(stated.describe(page.language())))
                    .orElseGet(() -> page.words(RenderWords.NONE_STATED));
            page.item(page.labelled(ofSaleType, probability));
        }
        stage.forecastCategory()
                .ifPresent(
                        category -> page.item(page.field(RenderWords.FORECAST_CATEGORY, page.words(category.label()))));
        if (stage.rules().isStated()) {
            page.item(page.field(
                    RenderWords.GATE,
                    page.joined(stage.rules().labels().stream().map(page::words).toList(), CommonWords.CLAUSES)));
        }
        if (stage.incomplete()) {
            page.item(page.field(RenderWords.INCOMPLETE, page.words(RenderWords.BREAKS_OFF)));
        }
        sources.lines(stage.source(), page).forEach(page::item);
        for (SaleType saleType : stage.saleTypes()) {
            page.heading(4, saleType.label());
            stage.criteria(saleType).forEach(this::criterion);
        }
    }

    private void criterion(Criterion criterion) {
        page.numbered(page.words(criterion.text()));
        page.below(page.field(RenderWords.CRITERION, Inline.code(criterion.id())));
        page.below(page.field(
                RenderWords.CONDITION, Inline.text(criterion.condition().describe(page.language()))));
        page.below(page.field(
                RenderWords.FACTS,
                page.joined(
                        criterion.condition().facts().stream()
                                .map(Fact::id)
                                .map(Inline::code)
                                .toList(),
                        CommonWords.LIST)));
        if (!criterion.forms().isEmpty()) {
            page.below(page.field(RenderWords.REQUIRED_FORM, page.anyOf(criterion.forms())));
        }
        if (criterion.holding() == Holding.STANDING) {
            page.below(page.field(
                    RenderWords.HOLDING, page.words(criterion.holding().label())));
        }
        criterion
                .toDo()
                .map(toDo -> sources.marked(page.words(toDo), Provenance.EXTENSION, page))
                .ifPresent(toDo -> page.below(page.field(RenderWords.TO_DO, toDo)));
        sources.lines(criterion.source(), page).forEach(page::below);
    }
}
