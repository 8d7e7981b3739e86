package io.github.funnelkit.render;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import java.util.ArrayList;
import java.util.List;

/** What the handbook says of the endings: what each means, when it is reached, and what must be given for it. */
final class EndingSection {

    private final Funnel funnel;
    private final Sources sources;
    private final Page page;

    EndingSection(Funnel funnel, Sources sources, Page page) {
        this.funnel = funnel;
        this.sources = sources;
        this.page = page;
    }

    void write() {
        if (!funnel.endings().isEmpty()) {
            page.heading(2, RenderWords.ENDINGS);
            funnel.endings().forEach(this::ending);
        }
    }

    private void ending(Ending ending) {
        page.heading(3, ending.label());
        page.item(page.field(RenderWords.ENDING, Inline.code(ending.id())));
        page.item(page.field(RenderWords.ENDING_KIND, ending.kind().label()));
        ending.from().map(funnel::stage).ifPresent(this::from);
        ending.when().ifPresent(this::condition);
        if (!ending.requires().isEmpty()) {
            page.item(page.field(RenderWords.REQUIRED_FACTS, facts(ending.requires())));
        }
        ending.reasons().forEach((id, text) -> page.item(page.field(RenderWords.REASON, page.named(text, id))));
        sources.lines(ending.source(), page).forEach(page::item);
    }

    private void from(Stage stage) {
        page.item(page.field(
                RenderWords.REACHED_FROM, page.named(stage.customerType().label(), stage.id())));
    }

    private void condition(Condition condition) {
        page.item(page.field(RenderWords.CONDITION, Inline.text(condition.describe(page.language()))));
        page.item(page.field(RenderWords.FACTS, facts(condition.facts())));
    }

    private Inline facts(Iterable<Fact<?>> facts) {
        List<Inline> ids = new ArrayList<>();
        facts.forEach(fact -> ids.add(Inline.code(fact.id())));
        return page.joined(ids, CommonWords.LIST);
    }
}
