package io.github.funnelkit.journey;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import java.util.List;

/** Whether a funnel has what a policy names. */
final class NamedByPolicies {

    private NamedByPolicies() {}

    static boolean hasStage(Funnel funnel, String id) {
        return funnel.stages().stream().map(Stage::id).anyMatch(id::equals);
    }

    static boolean hasCriterion(Funnel funnel, String id) {
        return funnel.criteria().stream().map(Criterion::id).anyMatch(id::equals);
    }

    /** Where a funnel has none, positions are the host's. */
    static boolean hasPosition(Funnel funnel, String id) {
        List<Position> positions = funnel.positions();
        return positions.isEmpty() || positions.stream().map(Position::id).anyMatch(id::equals);
    }

    /** Whether a funnel has the facts and forms that a condition asks for. */
    static boolean hasAllOf(Funnel funnel, Condition condition) {
        return condition.facts().stream().allMatch(asked -> has(funnel, asked))
                && AttachedForms.formIds(condition).stream()
                        .allMatch(form -> funnel.forms().stream().map(Form::id).anyMatch(form::equals));
    }

    private static boolean has(Funnel funnel, Fact<?> asked) {
        return asked.equals(AttachedForms.FACT) || has(funnel.facts(), asked);
    }

    private static boolean has(Iterable<? extends Fact<?>> facts, Fact<?> asked) {
        for (Fact<?> fact : facts) {
            if (fact.id().equals(asked.id())) {
                return FactLikeness.isAlike(fact, asked)
                        && fact.entries().containsAll(asked.entries())
                        && asked.each().stream().allMatch(ofRecord -> has(fact.each(), ofRecord));
            }
        }
        return false;
    }

    /** Whether it is a part of the funnel, and not one of the host's. */
    static boolean states(Funnel funnel, NamedPart part, String id) {
        return has(funnel, part, id)
                && (part != NamedPart.POSITION || !funnel.positions().isEmpty());
    }

    static boolean has(Funnel funnel, NamedPart part, String id) {
        return switch (part) {
            case STAGE -> hasStage(funnel, id);
            case CRITERION -> hasCriterion(funnel, id);
            case POSITION -> hasPosition(funnel, id);
            case SALE_TYPE, GUIDE, ACTION, FACT, ENTRY, FORM, ENDING, REASON ->
                throw new IllegalArgumentException("a policy names no " + part);
        };
    }
}
