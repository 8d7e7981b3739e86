package io.github.funnelkit.internal.holding;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.TimeEffect;
import io.github.funnelkit.condition.WhenThen;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a criterion asks where no stage is known to have been reached: the facts alone must say that it was met. */
public final class CountedCondition {

    private CountedCondition() {}

    /** The requirement of a criterion by its holding rule; the very requirement where time cannot undo it. */
    public static Condition of(Criterion criterion) {
        return of(criterion, criterion.requirement());
    }

    /** The same, where the requirement is at hand. */
    public static Condition of(Criterion criterion, Condition requirement) {
        return criterion.holding() == Holding.ENTRY ? onceMet(requirement) : requirement;
    }

    /** The condition in which each check that time can undo counts as met once it was; the very condition if there is none. */
    @SuppressWarnings("ReferenceEquality") // what is not changed is the very same
    public static Condition onceMet(Condition condition) {
        if (condition instanceof Check check) {
            return onceMet(check);
        }
        if (condition instanceof AllOf all) {
            List<Condition> parts = ofEach(all.parts());
            return parts == all.parts() ? all : new AllOf(parts);
        }
        if (condition instanceof AnyOf any) {
            List<Condition> parts = ofEach(any.parts());
            return parts == any.parts() ? any : new AnyOf(parts);
        }
        if (condition instanceof AtLeastOf some) {
            List<Condition> parts = ofEach(some.parts());
            return parts == some.parts() ? some : new AtLeastOf(some.least(), parts);
        }
        if (condition instanceof WhenThen whenThen) {
            Condition then = onceMet(whenThen.then());
            return then == whenThen.then() ? whenThen : new WhenThen(whenThen.when(), then);
        }
        return condition; // negated: the outcome of the day counts
    }

    /** Of records each check of a record counts; where none may meet it, that is a negation, and the day counts. */
    @SuppressWarnings("ReferenceEquality") // as above
    private static Condition onceMet(Check check) {
        if (!check.timeEffect().undoes()) {
            return check;
        }
        Optional<Condition> ofRecords = check.ofRecords();
        if (ofRecords.isEmpty()) {
            return OnceMet.of(check);
        }
        Condition counted = check.isNegated() ? ofRecords.get() : onceMet(ofRecords.get());
        return counted == ofRecords.get() ? check : check.askingOfRecords(counted);
    }

    /**
     * The checks by which time alone can make a condition that counts cease to: those below a negation or in the case of a
     * when-then, where the outcome of the day counts. What is not negated counts once it was met.
     */
    public static List<Check> ceasing(Condition condition) {
        List<Check> ceasing = new ArrayList<>();
        addCeasing(condition, true, true, ceasing);
        return ceasing;
    }

    private static void addCeasing(Condition condition, boolean wanted, boolean onceMet, List<Check> ceasing) {
        if (condition instanceof Check check && check.ofRecords().isPresent()) {
            boolean negated = check.isNegated();
            addCeasing(check.ofRecords().get(), wanted != negated, onceMet && !negated, ceasing);
        } else if (condition instanceof Check check) {
            TimeEffect effect = check.timeEffect();
            if (wanted ? effect.undoes() && !onceMet : effect.fulfils()) {
                ceasing.add(check);
            }
        } else if (condition instanceof WhenThen whenThen) {
            addCeasing(whenThen.when(), !wanted, false, ceasing);
            addCeasing(whenThen.then(), wanted, onceMet, ceasing);
        } else {
            boolean negated = condition instanceof Not;
            for (Condition part : condition.parts()) {
                addCeasing(part, wanted != negated, onceMet && !negated, ceasing);
            }
        }
    }

    /** The condition as it was written, with the checks themselves in place of what counts once they were met. */
    public static Condition asWritten(Condition counted) {
        if (counted instanceof Check check) {
            return check.kind() instanceof OnceMet once
                    ? once.check()
                    : check.ofRecords()
                            .map(asked -> check.askingOfRecords(asWritten(asked)))
                            .orElse(check);
        }
        if (counted instanceof AllOf all) {
            return new AllOf(
                    all.parts().stream().map(CountedCondition::asWritten).toList());
        }
        if (counted instanceof AnyOf any) {
            return new AnyOf(
                    any.parts().stream().map(CountedCondition::asWritten).toList());
        }
        if (counted instanceof AtLeastOf some) {
            return new AtLeastOf(
                    some.least(),
                    some.parts().stream().map(CountedCondition::asWritten).toList());
        }
        return counted instanceof WhenThen whenThen
                ? new WhenThen(whenThen.when(), asWritten(whenThen.then()))
                : counted;
    }

    @SuppressWarnings("ReferenceEquality") // as above
    private static List<Condition> ofEach(List<Condition> parts) {
        List<Condition> counted = new ArrayList<>(parts.size());
        boolean changed = false;
        for (Condition part : parts) {
            Condition once = onceMet(part);
            changed |= once != part;
            counted.add(once);
        }
        return changed ? counted : parts;
    }
}
