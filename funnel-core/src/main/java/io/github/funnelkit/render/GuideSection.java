package io.github.funnelkit.render;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.CriterionLink;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team.Assignment;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import java.util.List;
import java.util.Optional;

/** What the handbook says of the guides: what to do on the way from stage to stage, and who does it. */
final class GuideSection {

    private static final String ARROW = " → ";

    private final Funnel funnel;
    private final Sources sources;
    private final Page page;

    GuideSection(Funnel funnel, Sources sources, Page page) {
        this.funnel = funnel;
        this.sources = sources;
        this.page = page;
    }

    void write() {
        if (!funnel.guides().isEmpty()) {
            page.heading(2, RenderWords.GUIDES);
            funnel.guides().forEach(this::guide);
        }
    }

    private void guide(ActionGuide guide) {
        Optional<Stage> from = guide.from().map(funnel::stage);
        Stage to = funnel.stage(guide.to());
        page.heading(
                3,
                guide.title()
                        .map(page::words)
                        .orElseGet(() -> from.map(this::customerType)
                                .orElseGet(
                                        () -> page.words(guide.fromAny() ? RenderWords.ANY_STAGE : RenderWords.START))
                                .then(ARROW, customerType(to))));
        page.item(page.field(RenderWords.GUIDE, Inline.code(guide.id())));
        page.item(page.field(
                RenderWords.FROM,
                from.map(this::named)
                        .orElseGet(() -> page.words(guide.fromAny() ? RenderWords.ANY_STAGE : RenderWords.NOTHING))));
        page.item(page.field(guide.back() ? RenderWords.BACK_TO : RenderWords.TO, named(to)));
        guide.when()
                .ifPresent(when ->
                        page.item(page.field(RenderWords.APPLIES_WHEN, Inline.text(when.describe(page.language())))));
        if (!guide.saleTypes().equals(funnel.saleTypes())) {
            page.item(page.field(RenderWords.APPLIES_TO, page.saleTypes(guide.saleTypes())));
        }
        sources.lines(guide.source(), page).forEach(page::item);
        actions(RenderWords.MANDATORY_ACTIONS, guide.mandatory());
        actions(RenderWords.OPTIONAL_ACTIONS, guide.optional());
        if (!guide.team().assignments().isEmpty()) {
            page.heading(4, RenderWords.TEAM);
            guide.team().assignments().forEach(this::assignment);
        }
    }

    private Inline customerType(Stage stage) {
        return page.words(stage.customerType().label());
    }

    private Inline named(Stage stage) {
        return page.named(stage.customerType().label(), stage.id());
    }

    private void actions(Phrase title, List<Action> actions) {
        if (!actions.isEmpty()) {
            page.heading(4, title);
            actions.forEach(this::action);
        }
    }

    private void action(Action action) {
        page.numbered(page.words(action.text()));
        page.below(page.field(RenderWords.ACTION, Inline.code(action.id())));
        action.dueWithin().ifPresent(within -> page.below(page.field(RenderWords.DUE_WITHIN, FactText.period(within))));
        action.points().forEach(point -> page.below(page.field(RenderWords.POINT, point)));
        action.forms().forEach(form -> page.below(page.field(RenderWords.FORM, page.named(form.label(), form.id()))));
        action.helps().forEach(help -> page.below(page.field(RenderWords.HELPS, criterion(help))));
        sources.lines(action.source(), page).forEach(page::below);
    }

    private Inline criterion(CriterionLink help) {
        Criterion criterion = funnel.criterion(help.criterion());
        return sources.marked(page.named(criterion.text(), criterion.id()), help.provenance(), page);
    }

    private void assignment(Assignment assignment) {
        page.item(page.labelled(
                page.words(assignment.position().label()),
                assignment.holder().map(page::words).orElseGet(() -> page.words(CommonWords.UNASSIGNED))));
    }
}
