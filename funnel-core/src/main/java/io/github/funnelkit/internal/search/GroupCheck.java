package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DecidedByPredicate;
import io.github.funnelkit.internal.predicate.JudgesUnknown;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A check of a group, made ready for a day. */
final class GroupCheck {

    /** To read so many more facts takes as long as to judge a check. */
    static final int READ_AT_ONCE = 4;

    private final Check check;

    /** Of the day. */
    private final ConditionKind.Test test;

    /** The numbers of the facts that it reads, within the group, the lowest first. */
    private final int[] facts;

    /** What its kind offers as examples, whatever is known. */
    private final List<FactSheet> examples;

    GroupCheck(Check check, int[] facts, LocalDate today) {
        this.check = check;
        this.test = check.test(today);
        this.facts = facts;
        this.examples = check.examples(today);
    }

    Check check() {
        return check;
    }

    int[] facts() {
        return facts;
    }

    boolean readsOneFact() {
        return facts.length == 1;
    }

    /** Whether it reads the fact of a number. */
    boolean reads(int fact) {
        return Arrays.binarySearch(facts, fact) >= 0;
    }

    /** As the check says itself, which would make its test anew. */
    Outcome outcome(Facts known) {
        if (!(test instanceof JudgesUnknown)) {
            for (Fact<?> fact : check.arguments().facts()) {
                if (known.known(fact) == null && !known.isNone(fact)) {
                    return Outcome.UNKNOWN;
                }
            }
        }
        return test.outcome(known);
    }

    /** Whether only its outcome tells two values of its fact apart: examples are the same whatever is known. */
    boolean isIndifferentToKnown() {
        return readsOneFact()
                && test instanceof DecidedByPredicate
                && !check.arguments().facts().get(0).type().isMultiple();
    }

    /** What its kind offers as examples where something is known of its facts. */
    List<FactSheet> examples(FactSheet known, LocalDate today) {
        return isIndifferentToKnown() ? examples : check.examples(known, today);
    }
}
