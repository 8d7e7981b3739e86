package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.CriterionLink;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.json.DocumentLimits;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes action guides. */
final class GuideWriter {

    private GuideWriter() {}

    static void write(Funnel funnel, CheckedSink sink) {
        if (funnel.guides().isEmpty()) {
            return;
        }
        sink.name("guides");
        sink.requireAtMost(DocumentLimits.STAGES, funnel.guides().size(), "entries");
        sink.startObject();
        for (ActionGuide guide : funnel.guides()) {
            sink.name(guide.id());
            guide(guide, funnel, sink);
        }
        sink.endObject();
    }

    private static void guide(ActionGuide guide, Funnel funnel, CheckedSink sink) {
        sink.startObject();
        guide.title().ifPresent(title -> {
            sink.name("title");
            TextFormat.write(title, sink);
        });
        guide.from().ifPresent(from -> sink.property("from", from));
        if (guide.fromAny()) {
            sink.property("from", ActionGuide.ANY);
        }
        sink.property("to", guide.to());
        if (guide.back()) {
            sink.name("back");
            sink.bool(true);
        }
        if (guide.when().isPresent()) {
            sink.name("when");
            ConditionWriter.write(guide.when().get(), sink);
        }
        if (!guide.saleTypes().equals(usual(guide, funnel))) {
            Lists.oneOrMore(
                    "saleTypes", guide.saleTypes().stream().map(SaleType::id).toList(), sink);
        }
        SourceFormat.write(guide.source(), sink);
        actions("mandatory", guide.mandatory(), sink);
        actions("optional", guide.optional(), sink);
        team(guide.team(), sink);
        sink.endObject();
    }

    /** The sale types of a guide that names none. */
    private static List<SaleType> usual(ActionGuide guide, Funnel funnel) {
        return funnel.saleTypes().stream()
                .filter(type -> funnel.stage(guide.to()).appliesTo(type)
                        && guide.from()
                                .map(from -> funnel.stage(from).appliesTo(type))
                                .orElse(true))
                .toList();
    }

    private static void actions(String name, List<Action> actions, CheckedSink sink) {
        if (!actions.isEmpty()) {
            sink.name(name);
            sink.startObject();
            for (Action action : actions) {
                sink.name(action.name());
                action(action, sink);
            }
            sink.endObject();
        }
    }

    private static void action(Action action, CheckedSink sink) {
        boolean onlyText = action.text().languages().equals(Set.of(Locale.ROOT))
                && action.points().isEmpty()
                && action.forms().isEmpty()
                && action.helps().isEmpty()
                && action.dueWithin().isEmpty()
                && action.source().equals(Source.extension());
        if (onlyText) {
            TextFormat.write(action.text(), sink);
            return;
        }
        sink.startObject();
        sink.name("text");
        TextFormat.write(action.text(), sink);
        if (!action.points().isEmpty()) {
            sink.name("points");
            sink.startArray();
            action.points().forEach(point -> TextFormat.write(point, sink));
            sink.endArray();
        }
        if (!action.forms().isEmpty()) {
            Lists.oneOrMore("forms", action.forms().stream().map(Form::id).toList(), sink);
        }
        helps(action.helps(), sink);
        action.dueWithin().ifPresent(within -> sink.property(DueFormat.PROPERTY, within.toString()));
        SourceFormat.write(action.source(), sink);
        sink.endObject();
    }

    private static void helps(List<CriterionLink> helps, CheckedSink sink) {
        if (helps.isEmpty()) {
            return;
        }
        sink.name("helps");
        boolean several = helps.size() > 1;
        if (several) {
            sink.startArray();
        }
        for (CriterionLink help : helps) {
            if (help.provenance() == Provenance.EXTENSION) {
                sink.string(help.criterion());
            } else {
                sink.startObject();
                sink.property("criterion", help.criterion());
                sink.property("provenance", SourceFormat.id(help.provenance()));
                sink.endObject();
            }
        }
        if (several) {
            sink.endArray();
        }
    }

    private static void team(Team team, CheckedSink sink) {
        if (team.responsible().isEmpty()) {
            return;
        }
        sink.name("team");
        sink.startObject();
        for (Team.Assignment assignment : team.assignments()) {
            assignment.holder().ifPresent(holder -> {
                sink.name(assignment.position().id());
                TextFormat.write(holder, sink);
            });
        }
        sink.endObject();
    }
}
