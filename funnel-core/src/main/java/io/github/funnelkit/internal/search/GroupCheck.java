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

    /** To ask so much more of a record takes as long as to judge a check. */
    private static final int ASKED_AT_ONCE = 4;

    private final Check check;

    /** Of the day. */
    private final ConditionKind.Test test;

    /** The numbers of the facts that it reads, within the group, the lowest first. */
    private final int[] facts;

    /** How many checks it asks of each record of a collection; 0 when it asks nothing of records. */
    private final int asksOfRecord;

    /** What its kind offers as examples, whatever is known. */
    private final List<FactSheet> examples;

    GroupCheck(Check check, int[] facts, LocalDate today) {
        this.check = check;
        this.test = check.test(today);
        this.facts = facts;
        this.asksOfRecord =
                check.ofRecords().map(asked -> asked.checks().size()).orElse(0);
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

    /** What it costs to judge it of so many records. */
    long judgements(int records) {
        return 1 + facts.length / READ_AT_ONCE + (long) records * asksOfRecord / ASKED_AT_ONCE;
    }

    boolean asksOfRecords() {
        return asksOfRecord > 0;
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
