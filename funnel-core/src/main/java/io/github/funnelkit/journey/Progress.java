package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Phrase.phrase;
import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.CustomerType;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.text.Text;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far a journey is on its way to the next stage: which actions are done, which forms are in, what is left for the
 * gate, who is responsible - and what was overridden to get here.
 *
 * @param state the journey
 * @param gate what stands before the next stage; empty at the last one
 * @param guide the guide to the next stage; empty when there is none
 * @param actions the actions of the guide in its order, with what was recorded
 * @param forms the forms that the guide's actions fill in and the next stage's criteria ask for, with what was attached;
 *     where a criterion takes one of several, all are here
 * @since 0.1.0
 */
public record Progress(
        JourneyState state,
        Optional<Gate> gate,
        Optional<ActionGuide> guide,
        List<ActionProgress> actions,
        List<FormProgress> forms) {

    private static final Text BEFORE = text("尚未达到第一阶段", "before the first stage");
    private static final Text LAST = text("已是最后阶段", "This is the last stage");
    private static final Text UNASSIGNED = text("未指定", "unassigned");
    private static final Phrase STANDING = phrase("当前:{}({})", "Now: {} ({})");
    private static final Phrase DONE = phrase("动作已完成 {}/{}", "Actions done: {} of {}");
    private static final Phrase ATTACHED = phrase("表单已附 {}/{}", "Forms attached: {} of {}");
    private static final Phrase HOLDER = phrase("{}:{}", "{}: {}");
    private static final Phrase NOTE = phrase("注意：{}", "Note: {}");
    private static final Phrase OVERRIDDEN =
            phrase("注意:「{}」由 {} 越权放行,原因:{}", "Note: '{}' was entered by override of {}, because: {}");

    /**
     * An action and whether it was done.
     *
     * @param action the action
     * @param done the last time it was done; empty when it was not
     */
    public record ActionProgress(Action action, Optional<JourneyEvent.ActionDone> done) {}

    /**
     * A form and whether it is in.
     *
     * @param form the form
     * @param attached the last time it was attached; empty when it is not
     */
    public record FormProgress(Form form, Optional<JourneyEvent.FormAttached> attached) {}

    /** Keeps the order. */
    public Progress {
        actions = List.copyOf(actions);
        forms = List.copyOf(forms);
    }

    /**
     * Looks how far a journey is.
     *
     * @param state the journey
     * @param gatekeeper by whose policy the gate is kept
     * @param at when
     * @return the progress
     */
    public static Progress of(JourneyState state, Gatekeeper gatekeeper, Instant at) {
        GateCheck check = gatekeeper.settled(state, at);
        Optional<ActionGuide> guide = check.nextGuide();
        Set<Form> forms = new LinkedHashSet<>();
        guide.ifPresent(found -> found.actions().forEach(action -> forms.addAll(action.forms())));
        check.nextStage()
                .ifPresent(
                        next -> next.criteria(state.saleType()).forEach(criterion -> forms.addAll(criterion.forms())));
        return new Progress(
                state,
                check.nextStage().map(check::gate),
                guide,
                guide.map(ActionGuide::actions).orElse(List.of()).stream()
                        .map(action -> new ActionProgress(action, lastDone(state, action)))
                        .toList(),
                forms.stream()
                        .map(form -> new FormProgress(form, lastAttached(state, form)))
                        .toList());
    }

    private static Optional<JourneyEvent.ActionDone> lastDone(JourneyState state, Action action) {
        return state.actionsDone().stream()
                .filter(done -> done.action().equals(action.id()))
                .reduce((earlier, later) -> later);
    }

    private static Optional<JourneyEvent.FormAttached> lastAttached(JourneyState state, Form form) {
        return state.forms().stream()
                .filter(attached -> attached.form().equals(form.id()))
                .reduce((earlier, later) -> later);
    }

    /**
     * Who does and who supervises the work.
     *
     * @return the team of the guide; a team without positions when there is no guide
     */
    public Team team() {
        return guide.map(ActionGuide::team).orElse(new Team(List.of()));
    }

    /**
     * Says where the journey stands, what is left, and who is responsible; overrides in force and facts that do not count in
     * the version of now are always said.
     *
     * @param language the reader's language
     * @return the words, on several lines
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder(STANDING.in(
                language,
                state.stage().map(Stage::customerType).map(CustomerType::label).orElse(BEFORE),
                state.status().label()));
        state.inForce()
                .forEach(override -> words.append('\n')
                        .append(OVERRIDDEN.in(
                                language,
                                override.label(),
                                override.event().actor().id(),
                                override.event().reason())));
        state.setAside().forEach(fact -> words.append('\n').append(NOTE.in(language, fact.explain(language))));
        words.append('\n').append(gate.map(each -> each.explain(language)).orElse(LAST.in(language)));
        if (!actions.isEmpty()) {
            long done = actions.stream().filter(each -> each.done().isPresent()).count();
            words.append('\n').append(DONE.in(language, done, actions.size()));
        }
        if (!forms.isEmpty()) {
            long in = forms.stream().filter(each -> each.attached().isPresent()).count();
            words.append('\n').append(ATTACHED.in(language, in, forms.size()));
        }
        team().assignments()
                .forEach(assignment -> words.append('\n')
                        .append(HOLDER.in(
                                language,
                                assignment.position().label(),
                                assignment.holder().orElse(UNASSIGNED))));
        return words.toString();
    }
}
