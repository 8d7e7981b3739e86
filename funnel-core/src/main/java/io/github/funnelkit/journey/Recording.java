package io.github.funnelkit.journey;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.suggest.NearestName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Decides on what is recorded about the customer and the work. */
final class Recording {

    private Recording() {}

    static Decision learn(Step step, JourneyCommand.Learn learn) {
        JourneyState state = step.state();
        FactSheet learned = learn.changes().learned();
        List<Obstacle> reasons = new ArrayList<>();
        for (Fact<?> fact : learned.facts()) {
            reasons.addAll(FactFit.problems(declared(state.funnel(), fact), fact, learned));
        }
        learn.changes().forgotten().forEach(Recording::requireNotForms);
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        FactSheet before = state.knowledge().besides(learned);
        FactChanges news = FactChanges.between(before, learn.changes().applyTo(before));
        FactChanges all =
                new FactChanges(withRenewed(step, learn, news.learned()), withRenewed(step, learn, news.forgotten()));
        return all.isEmpty()
                ? step.accept(List.of(), List.of())
                : step.accept(List.of(new JourneyEvent.FactsLearned(step.stamp(), all, learn.evidence())), List.of());
    }

    /** What is new, and what is known already with evidence that is weaker, or older where that matters. */
    private static FactSheet withRenewed(Step step, JourneyCommand.Learn learn, FactSheet news) {
        FactSheet.Builder all = news.toBuilder();
        for (Fact<?> fact : learn.changes().learned().facts()) {
            step.state()
                    .evidence(fact.id())
                    .filter(strongest -> renews(step, learn.evidence(), strongest))
                    .ifPresent(before -> all.copy(fact, learn.changes().learned()));
        }
        return all.build();
    }

    /** What is unknown from now on, and what is unknown already, but was confirmed before to be known. */
    private static List<String> withRenewed(Step step, JourneyCommand.Learn learn, List<String> news) {
        Set<String> all = new TreeSet<>(news);
        learn.changes().forgotten().stream()
                .filter(fact -> learn.evidence().isConfirmed() && !isConfirmedUnknown(step, learn, fact))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isConfirmedUnknown(Step step, JourneyCommand.Learn learn, String fact) {
        return step.state().overruled().getOrDefault(fact, List.of()).stream()
                .reduce((earlier, later) -> later)
                .map(last ->
                        last.known().facts().isEmpty() && last.evidence().saysNoLessThan(evidence(step, learn, fact)))
                .orElse(true);
    }

    private static FactEvidence evidence(Step step, JourneyCommand.Learn learn, String fact) {
        return new FactEvidence(fact, learn.evidence(), step.actor(), step.at());
    }

    private static boolean renews(Step step, Evidence evidence, FactEvidence strongest) {
        int stronger = evidence.strength().compareTo(strongest.strength());
        FactEvidence more = new FactEvidence(strongest.fact(), evidence, step.actor(), step.at());
        boolean saysMore = step.state().allEvidence(strongest.fact()).stream()
                .noneMatch(before -> LocalDate.ofInstant(before.at(), step.zone())
                                .equals(step.day())
                        && before.saysNoLessThan(more)); // one of a day to come, by a wrong clock, is not recent yet
        boolean isPersonsWord = evidence.isConfirmed()
                && strongest.actor().program()
                && !step.actor().program();
        return stronger > 0
                || (stronger == 0 && isPersonsWord)
                || (saysMore && (stronger == 0 ? !step.policy().evidence().isEmpty() : isRecentWordEnough(step)));
    }

    /** Whether some gate asks for what was said of late, by whomever, so that an older confirmation does not do. */
    private static boolean isRecentWordEnough(Step step) {
        return step.policy().evidence().values().stream().anyMatch(rule -> !rule.confirmed());
    }

    /** The funnel's own key: it is the one that reads the event again. */
    private static Fact<?> declared(Funnel funnel, Fact<?> fact) {
        requireNotForms(fact.id());
        Fact<?> declared = funnel.fact(fact.id());
        if (!FactLikeness.isAlike(declared, fact)) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is " + declared.describe() + " in " + funnel
                    + ", but was learned as " + fact.describe());
        }
        return declared;
    }

    private static void requireNotForms(String fact) {
        if (fact.equals(AttachedForms.FACT.id())) {
            throw new IllegalArgumentException(
                    "fact '" + fact + "' follows from the forms that are attached: attach them");
        }
    }

    /** Nothing is recorded that is so already. */
    static Decision changeOwner(Step step, JourneyCommand.ChangeOwner change) {
        JourneyState state = step.state();
        GateCheck check = step.check();
        if (!check.policy().ownerPositions().isEmpty() && !check.unclear().isEmpty()) {
            return new Decision.Refused(List.copyOf(check.unclear())); // nobody knows what an owner may do
        }
        if (!check.policy()
                .mayNameOwner(step.actor(), state.owner(), state.opened().actor())) {
            return new Decision.Refused(List.of(new Obstacle.PositionLacking(check.policy().ownerNamers().stream()
                    .map(check::positionLabel)
                    .toList())));
        }
        boolean isNew = !state.owner().filter(change.owner()::equals).isPresent();
        return step.accept(
                isNew ? List.of(new DealEvent.OwnerChanged(step.stamp(), change.owner())) : List.of(), List.of());
    }

    static Decision changeDeal(Step step, JourneyCommand.ChangeDeal change) {
        boolean isNew = !step.state().terms().equals(change.terms());
        return step.accept(
                isNew ? List.of(new DealEvent.DealChanged(step.stamp(), change.terms())) : List.of(), List.of());
    }

    static Decision attach(Step step, JourneyCommand.Attach attach) {
        step.state().funnel().form(attach.form());
        return step.unless(
                List.of(), () -> new JourneyEvent.FormAttached(step.stamp(), attach.form(), attach.reference()));
    }

    static Decision complete(Step step, JourneyCommand.Complete complete) {
        List<String> actions = step.state().funnel().guides().stream()
                .flatMap(guide -> guide.actions().stream())
                .map(Action::id)
                .toList();
        if (!actions.contains(complete.action())) {
            throw new UnknownPartException(
                    step.state().funnel() + " has no action '" + complete.action() + "'"
                            + NearestName.hint(complete.action(), actions),
                    complete.action(),
                    actions);
        }
        return step.unless(
                List.of(), () -> new JourneyEvent.ActionDone(step.stamp(), complete.action(), complete.note()));
    }
}
