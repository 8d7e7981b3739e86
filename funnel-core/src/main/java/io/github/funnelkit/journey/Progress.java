package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.CustomerType;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far a journey is on its way to the next stage: which actions are done, which forms are in, what is left for the
 * gate, who is responsible - and what was overridden to get here.
 *
 * @param state the journey
 * @param asOf the day
 * @param gate what stands before the next stage; empty at the last one
 * @param guide the guide to the next stage; the first of those that may apply by the facts; empty when there is none
 * @param actions the actions of the guides that may apply in their order, with what was recorded
 * @param forms the forms that their actions fill in and the next stage's criteria ask for, with what was attached;
 *     where a criterion takes one of several, all are here
 * @since 0.1.0
 */
public record Progress(
        JourneyState state,
        LocalDate asOf,
        Optional<Gate> gate,
        Optional<ActionGuide> guide,
        List<ActionProgress> actions,
        List<FormProgress> forms) {

    /**
     * An action and whether it was done.
     *
     * @param action the action
     * @param done the last time it was done; empty when it was not
     * @param due the day until which it is due, counted from the day on which the journey came to where it stands; empty when
     *     the methodology does not say
     */
    public record ActionProgress(Action action, Optional<JourneyEvent.ActionDone> done, Optional<LocalDate> due) {

        /**
         * Whether it was not done although it was due.
         *
         * @param day the day of now
         * @return whether it is late
         */
        public boolean isOverdue(LocalDate day) {
            return done.isEmpty() && due.isPresent() && due.get().isBefore(day);
        }
    }

    /**
     * A form and whether it is in.
     *
     * @param form the form
     * @param attached the last time it was attached; empty when it is not
     */
    public record FormProgress(Form form, Optional<JourneyEvent.FormAttached> attached) {}

    /**
     * Something that would remove an obstacle.
     *
     * @param text what to do
     * @param who who does it, by position or by what the holder is called; empty when the methodology names nobody
     * @param action the action of the guide that it is; empty when it is none
     */
    public record Remedy(Text text, Optional<Text> who, Optional<Action> action) {

        /** Checks that nothing is missing. */
        public Remedy {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(action, "action");
        }
    }

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
        LocalDate since = LocalDate.ofInstant(
                state.visits().get(state.visits().size() - 1).from(), gatekeeper.zone());
        List<ActionGuide> guides = check.guides().next();
        Set<Form> forms = new LinkedHashSet<>();
        guides.forEach(guide -> guide.actions().forEach(action -> forms.addAll(action.forms())));
        check.nextStage()
                .ifPresent(
                        next -> next.criteria(state.saleType()).forEach(criterion -> forms.addAll(criterion.forms())));
        return new Progress(
                state,
                check.day(),
                check.nextStage().map(check::gate),
                guides.stream().findFirst(),
                guides.stream()
                        .flatMap(guide -> guide.actions().stream())
                        .map(action -> new ActionProgress(
                                action,
                                lastDone(state, action),
                                action.dueWithin().map(since::plus)))
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
     * What would remove an obstacle: the action itself where one is not done; for a criterion the actions that help it and are
     * not done, or its to-do where there are none; for an approval, that whoever may gives it.
     *
     * @param obstacle an obstacle of the gate
     * @return what would remove it, in the order of the guides; empty for obstacles that nothing to do removes
     */
    public List<Remedy> remedies(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.ActionUndone undone) {
            return List.of(remedy(undone.action()));
        }
        if (obstacle instanceof Obstacle.CriterionMissing missing) {
            return remedies(missing.result());
        }
        if (obstacle instanceof Obstacle.EvidenceLacking lacking) {
            return remedies(lacking.result());
        }
        return obstacle instanceof Obstacle.ApprovalMissing approval
                ? List.of(new Remedy(
                        JourneyWords.TO_APPROVE.text(approval.stage().label()),
                        Optional.of(approval.position()),
                        Optional.empty()))
                : List.of();
    }

    private List<Remedy> remedies(CriterionResult result) {
        List<Remedy> helping = actions.stream()
                .filter(each -> each.done().isEmpty() && each.action().helps(result.criterion()))
                .map(each -> remedy(each.action()))
                .toList();
        return helping.isEmpty() ? List.of(new Remedy(Task.toDo(result), responsible(), Optional.empty())) : helping;
    }

    private Remedy remedy(Action action) {
        return new Remedy(action.text(), responsible(), Optional.of(action));
    }

    private Optional<Text> responsible() {
        return team().responsible().map(Team.Assignment::who);
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
     * Says where the journey stands, what is left, and who is responsible; overrides in force, that it is on hold, and facts
     * that do not count in the version of now are always said.
     *
     * @param language the reader's language
     * @return the words, on several lines
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder(JourneyWords.STANDING.in(
                language,
                state.stage().map(Stage::customerType).map(CustomerType::label).orElseGet(CommonWords.NO_STAGE::text),
                state.status().label()));
        state.inForce()
                .forEach(override -> words.append('\n')
                        .append(JourneyWords.OVERRIDE_IN_FORCE.in(
                                language,
                                override.label(),
                                override.event().actor().id(),
                                override.event().reason())));
        state.hold(asOf)
                .ifPresent(held ->
                        words.append('\n').append(JourneyWords.NOTE.in(language, EventWords.onHold(held, language))));
        state.setAside()
                .forEach(fact -> words.append('\n').append(JourneyWords.NOTE.in(language, fact.explain(language))));
        words.append('\n')
                .append(gate.map(each -> each.explain(language)).orElseGet(() -> CommonWords.LAST_STAGE.in(language)));
        if (!actions.isEmpty()) {
            long done = actions.stream().filter(each -> each.done().isPresent()).count();
            words.append('\n').append(JourneyWords.ACTIONS_DONE.in(language, done, actions.size()));
            actions.stream()
                    .filter(each -> each.done().isEmpty())
                    .forEach(each -> each.due()
                            .ifPresent(day -> words.append("\n- ")
                                    .append(JourneyWords.ACTION_DUE.in(
                                            language, each.action().text(), day))));
        }
        if (!forms.isEmpty()) {
            long in = forms.stream().filter(each -> each.attached().isPresent()).count();
            words.append('\n').append(JourneyWords.FORMS_ATTACHED.in(language, in, forms.size()));
        }
        team().assignments()
                .forEach(assignment -> words.append('\n')
                        .append(CommonWords.LABELLED.in(
                                language,
                                assignment.position().label(),
                                assignment.holder().orElseGet(CommonWords.UNASSIGNED::text))));
        return words.toString();
    }
}
