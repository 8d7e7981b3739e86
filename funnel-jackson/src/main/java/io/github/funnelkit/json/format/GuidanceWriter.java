package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.NextAction;
import io.github.funnelkit.json.DocumentFormat;
import java.util.List;
import java.util.Locale;

/** Writes guidance: the actions best first, who does them, and the forms. */
public final class GuidanceWriter {

    private final Wordings wordings;
    private final CheckedSink sink;

    private GuidanceWriter(Wordings wordings, CheckedSink sink) {
        this.wordings = wordings;
        this.sink = sink;
    }

    /**
     * Writes guidance.
     *
     * @param guidance the guidance
     * @param languages the languages of the texts and explanations; empty for none
     * @param sink where to write it
     */
    public static void write(Guidance guidance, List<Locale> languages, TokenSink sink) {
        new GuidanceWriter(Wordings.of(languages), new CheckedSink(DocumentKind.GUIDANCE, sink)).write(guidance);
    }

    private void write(Guidance guidance) {
        sink.startObject();
        AssessmentWriter.head(DocumentFormat.GUIDANCE, guidance.assessment(), sink);
        guidance.guide().ifPresent(guide -> {
            sink.property("guide", guide.id());
            guide.from()
                    .or(() -> guidance.assessment().stage().map(Stage::id).filter(stage -> guide.fromAny()))
                    .ifPresent(from -> sink.property("from", from));
            sink.property("to", guide.to());
        });
        if (guidance.guides().size() > 1) {
            Lists.strings(
                    "mayApply", guidance.guides().stream().map(ActionGuide::id).toList(), sink);
        }
        sink.name("actions");
        sink.startArray();
        guidance.nextBest().forEach(this::action);
        sink.endArray();
        sink.name("forms");
        sink.startArray();
        guidance.forms().forEach(this::form);
        sink.endArray();
        sink.name("team");
        sink.startArray();
        guidance.team().assignments().forEach(this::assignment);
        sink.endArray();
        wordings.write("explanation", guidance::explain, sink);
        sink.endObject();
    }

    private void action(NextAction next) {
        Action action = next.action();
        sink.startObject();
        sink.property("action", action.id());
        sink.name("mandatory");
        sink.bool(action.isMandatory());
        wordings.write("text", action.text(), sink);
        Lists.strings("forms", action.forms().stream().map(Form::id).toList(), sink);
        Lists.strings(
                "helps",
                next.helps().stream().map(result -> result.criterion().id()).toList(),
                sink);
        sink.endObject();
    }

    private void form(Form form) {
        sink.startObject();
        sink.property("form", form.id());
        wordings.write("label", form.label(), sink);
        sink.endObject();
    }

    private void assignment(Team.Assignment assignment) {
        sink.startObject();
        sink.property("position", assignment.position().id());
        wordings.write("label", assignment.position().label(), sink);
        sink.name("assigned");
        sink.bool(assignment.holder().isPresent());
        assignment.holder().ifPresent(holder -> wordings.write("holder", holder, sink));
        sink.endObject();
    }
}
