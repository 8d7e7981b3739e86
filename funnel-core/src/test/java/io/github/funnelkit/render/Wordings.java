package io.github.funnelkit.render;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team.Assignment;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that a funnel says in one language. */
final class Wordings {

    private final Locale language;
    private final List<String> found = new ArrayList<>();

    private Wordings(Locale language) {
        this.language = language;
    }

    static List<String> of(Funnel funnel, Locale language) {
        Wordings wordings = new Wordings(language);
        funnel.label().ifPresent(wordings::add);
        funnel.source().ifPresent(source -> wordings.add(source.title()));
        funnel.source().flatMap(SourceDocument::note).ifPresent(wordings::add);
        funnel.saleTypes().stream().map(SaleType::label).forEach(wordings::add);
        funnel.forms().stream().map(Form::label).forEach(wordings::add);
        funnel.positions().stream().map(Position::label).forEach(wordings::add);
        funnel.facts().stream().map(Fact::label).forEach(wordings::add);
        funnel.facts().forEach(fact -> wordings.found.add(fact.unit()));
        funnel.facts().forEach(fact -> wordings.found.addAll(fact.entries()));
        funnel.facts().forEach(fact -> fact.unitLabel().ifPresent(wordings::add));
        funnel.facts().forEach(fact -> fact.entryLabels().values().forEach(wordings::add));
        funnel.stages().forEach(wordings::add);
        funnel.criteria().forEach(wordings::add);
        funnel.guides().forEach(wordings::add);
        return wordings.found;
    }

    private void add(Text text) {
        found.add(text.in(language));
    }

    private void add(Source source) {
        found.add(source.reference());
        add(source.provenance().label());
        source.note().ifPresent(this::add);
    }

    private void add(Stage stage) {
        add(stage.customerType().label());
        add(stage.source());
    }

    private void add(Criterion criterion) {
        found.add(criterion.id());
        add(criterion.text());
        criterion.toDo().ifPresent(this::add);
        add(criterion.source());
        found.add(criterion.condition().describe(language));
    }

    private void add(ActionGuide guide) {
        guide.title().ifPresent(this::add);
        add(guide.source());
        guide.actions().forEach(this::add);
        guide.team().assignments().stream().map(Assignment::holder).forEach(holder -> holder.ifPresent(this::add));
    }

    private void add(Action action) {
        found.add(action.id());
        add(action.text());
        action.points().forEach(this::add);
        add(action.source());
    }
}
