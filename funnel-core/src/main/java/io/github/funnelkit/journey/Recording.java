package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.NearestName;
import java.util.List;

/** Decides on what is recorded about the customer and the work. */
final class Recording {

    private Recording() {}

    static Decision learn(Step step, JourneyCommand.Learn learn) {
        JourneyState state = step.state();
        learn.changes().learned().facts().forEach(fact -> requireFits(state.funnel(), fact));
        FactChanges news = FactChanges.between(state.facts(), learn.changes().applyTo(state.facts()));
        return news.isEmpty()
                ? step.accept(List.of(), List.of())
                : step.accept(List.of(new JourneyEvent.FactsLearned(step.stamp(), news)), List.of());
    }

    private static void requireFits(Funnel funnel, Fact<?> fact) {
        if (fact.id().equals(Attached.FORMS.id())) {
            throw new IllegalArgumentException(
                    "fact '" + fact.id() + "' follows from the forms that are attached: attach them");
        }
        Fact<?> declared = funnel.fact(fact.id());
        if (declared.type() != fact.type() || !declared.unit().equals(fact.unit())) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is " + declared.describe() + " in " + funnel
                    + ", but was learned as " + fact.describe());
        }
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
            throw new IllegalArgumentException(step.state().funnel() + " has no action '" + complete.action() + "'"
                    + NearestName.hint(complete.action(), actions));
        }
        return step.unless(
                List.of(), () -> new JourneyEvent.ActionDone(step.stamp(), complete.action(), complete.note()));
    }
}
