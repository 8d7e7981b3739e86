package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.Population;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one writes who knows the criteria by heart and wants it fast: the limit. An outcome is two bits, all of them are
 * one number, and a stage is reached when its bits say so.
 */
final class HandWritten implements Contestant<Deal, HandWritten.Result> {

    private static final long NOT_MET = 0;
    private static final long MET = 1;
    private static final long UNKNOWN = 2;

    private static final int[] CRITERIA_UP_TO_STAGE = {7, 11, 18, 23};
    /** Every criterion met. */
    private static final long ALL_MET = 0x1555_5555_5555L;

    private static final BigDecimal LEAST_REVENUE = BigDecimal.valueOf(20_000_000);

    private final LocalDate nearFuture;

    HandWritten() {
        nearFuture = Population.TODAY.plusMonths(12);
    }

    /** The outcomes, two bits each from the lowest, and the stage. */
    record Result(int stage, long outcomes) {}

    @Override
    public Deal customer(Deal deal) {
        return deal;
    }

    @Override
    public Result judge(Deal deal) {
        long outcomes = target(deal) | intention(deal) << 14 | initiated(deal) << 22 | shortlisted(deal) << 36;
        int stage = -1;
        while (stage < 3 && reached(outcomes, CRITERIA_UP_TO_STAGE[stage + 1])) {
            stage++;
        }
        return new Result(stage, outcomes);
    }

    private static boolean reached(long outcomes, int criteria) {
        long mask = (1L << (2 * criteria)) - 1;
        return (outcomes & mask) == (ALL_MET & mask);
    }

    private long target(Deal deal) {
        return (deal.annualRevenue == null ? UNKNOWN : when(deal.annualRevenue.compareTo(LEAST_REVENUE) >= 0))
                | any(deal.supportingEquipment) << 2
                | any(deal.departments) << 4
                | or(atLeast(deal.residentTumourPatients, 15), is(deal.sufficientTumourOutpatients)) << 6
                | atLeast(deal.minimallyInvasiveSurgeons, 1) << 8
                | not(any(deal.similarEquipment)) << 10
                | or(not(is(deal.tumourProject)), purchaseIsNear(deal.plannedPurchaseDate)) << 12;
    }

    private long intention(Deal deal) {
        return any(deal.productsOfInterest)
                | or(or(any(deal.materialsRequested), is(deal.quoteEnquiry)), is(deal.academicExchangeRequested)) << 2
                | is(deal.solutionFitsStrategy) << 4
                | actionIsAhead(deal) << 6;
    }

    private long initiated(Deal deal) {
        Collection<String> forms = deal.forms;
        return and(is(deal.proposalReviewed), is(deal.proposalEndorsed))
                | any(deal.productCategoriesDecided) << 2
                | and(is(deal.visitOrExchangeAgreed), or(form(forms, "confirmation-letter"), form(forms, "receipt")))
                        << 4
                | and(
                                and(is(deal.projectApprovedInternally), is(deal.projectTeamFormed)),
                                form(forms, "project-approval"))
                        << 6
                | and(is(deal.salesPlanCompleted), form(forms, "sales-plan")) << 8
                | and(oneToThree(deal.candidateAgents), form(forms, "agent-registration")) << 10
                | actionIsAhead(deal) << 12;
    }

    private static long shortlisted(Deal deal) {
        return and(is(deal.deepTalksWithDecisionMaker), is(deal.publiclyEndorsed))
                | or(is(deal.decisionMakerAttendedEvent), and(is(deal.metOurExecutives), is(deal.executiveConsensus)))
                        << 2
                | is(deal.positiveOpinion) << 4
                | and(is(deal.hospitalApprovedProject), deal.budget == null ? UNKNOWN : when(deal.budget.signum() > 0))
                        << 6
                | is(deal.termsDiscussedInDepth) << 8;
    }

    private long purchaseIsNear(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : when(!date.isAfter(nearFuture)); // a day that has passed counts
    }

    private long actionIsAhead(Deal deal) {
        return deal.nextActionDate == null ? UNKNOWN : MET; // once it was ahead, that counts
    }

    private static long oneToThree(@Nullable Collection<String> entries) {
        if (entries == null) {
            return UNKNOWN;
        }
        int size = entries.size();
        return when(size >= 1 && size <= 3);
    }

    private static long form(@Nullable Collection<String> forms, String form) {
        return forms == null ? UNKNOWN : when(forms.contains(form));
    }

    private static long is(@Nullable Boolean flag) {
        return flag == null ? UNKNOWN : when(flag);
    }

    private static long any(@Nullable Collection<String> entries) {
        return entries == null ? UNKNOWN : when(!entries.isEmpty());
    }

    private static long atLeast(@Nullable Integer count, int least) {
        return count == null ? UNKNOWN : when(count >= least);
    }

    private static long when(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    private static long not(long outcome) {
        return outcome == UNKNOWN ? UNKNOWN : MET - outcome;
    }

    private static long and(long one, long other) {
        if (one == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return one == UNKNOWN ? UNKNOWN : other;
    }

    private static long or(long one, long other) {
        if (one == MET || other == MET) {
            return MET;
        }
        return one | other;
    }

    @Override
    public Standing standing(Result result) {
        return new Standing(
                result.stage(),
                IntStream.range(0, 23)
                        .mapToObj(criterion -> outcome((result.outcomes() >> (2 * criterion)) & 3))
                        .toList());
    }

    private static Outcome outcome(long bits) {
        return bits == UNKNOWN ? Outcome.UNKNOWN : Outcome.of(bits == MET);
    }
}
