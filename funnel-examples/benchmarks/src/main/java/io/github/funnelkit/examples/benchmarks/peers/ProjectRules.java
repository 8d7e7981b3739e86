package io.github.funnelkit.examples.benchmarks.peers;

import static io.github.funnelkit.condition.Outcome.UNKNOWN;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.Population;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The criteria of project sales as plain Java, one method each, which the engines call. */
final class ProjectRules {

    private static final BigDecimal LEAST_REVENUE = BigDecimal.valueOf(20_000_000);
    private static final LocalDate TODAY = Population.TODAY;
    private static final LocalDate NEAR_FUTURE = TODAY.plusMonths(12);

    private ProjectRules() {}

    static Outcome revenue(Deal deal) {
        return deal.annualRevenue == null ? UNKNOWN : Outcome.of(deal.annualRevenue.compareTo(LEAST_REVENUE) >= 0);
    }

    static Outcome supportingEquipment(Deal deal) {
        return any(deal.supportingEquipment);
    }

    static Outcome departments(Deal deal) {
        return any(deal.departments);
    }

    static Outcome tumourPatients(Deal deal) {
        return atLeast(deal.residentTumourPatients, 15).or(is(deal.sufficientTumourOutpatients));
    }

    static Outcome surgeons(Deal deal) {
        return atLeast(deal.minimallyInvasiveSurgeons, 1);
    }

    static Outcome noSimilarEquipment(Deal deal) {
        return any(deal.similarEquipment).not();
    }

    static Outcome tumourPurchasePlan(Deal deal) {
        LocalDate planned = deal.plannedPurchaseDate;
        Outcome near =
                planned == null ? UNKNOWN : Outcome.of(!planned.isAfter(NEAR_FUTURE)); // a day that has passed counts
        return is(deal.tumourProject).not().or(near);
    }

    static Outcome cooperationInterest(Deal deal) {
        return any(deal.productsOfInterest);
    }

    static Outcome informationRequested(Deal deal) {
        return any(deal.materialsRequested).or(is(deal.quoteEnquiry)).or(is(deal.academicExchangeRequested));
    }

    static Outcome strategicFit(Deal deal) {
        return is(deal.solutionFitsStrategy);
    }

    static Outcome nextAction(Deal deal) {
        return deal.nextActionDate == null ? UNKNOWN : Outcome.MET; // once it was ahead, that counts
    }

    static Outcome proposalEndorsed(Deal deal) {
        return is(deal.proposalReviewed).and(is(deal.proposalEndorsed));
    }

    static Outcome categoriesDecided(Deal deal) {
        return any(deal.productCategoriesDecided);
    }

    static Outcome visitAgreed(Deal deal) {
        return is(deal.visitOrExchangeAgreed)
                .and(form(deal, "confirmation-letter").or(form(deal, "receipt")));
    }

    static Outcome internalApproval(Deal deal) {
        return is(deal.projectApprovedInternally)
                .and(is(deal.projectTeamFormed))
                .and(form(deal, "project-approval"));
    }

    static Outcome salesPlan(Deal deal) {
        return is(deal.salesPlanCompleted).and(form(deal, "sales-plan"));
    }

    static Outcome candidateAgents(Deal deal) {
        Collection<String> agents = deal.candidateAgents;
        Outcome oneToThree = agents == null ? UNKNOWN : Outcome.of(agents.size() >= 1 && agents.size() <= 3);
        return oneToThree.and(form(deal, "agent-registration"));
    }

    static Outcome publicEndorsement(Deal deal) {
        return is(deal.deepTalksWithDecisionMaker).and(is(deal.publiclyEndorsed));
    }

    static Outcome decisionMakerEngaged(Deal deal) {
        return is(deal.decisionMakerAttendedEvent).or(is(deal.metOurExecutives).and(is(deal.executiveConsensus)));
    }

    static Outcome positiveOpinion(Deal deal) {
        return is(deal.positiveOpinion);
    }

    static Outcome budget(Deal deal) {
        Outcome fixed = deal.budget == null ? UNKNOWN : Outcome.of(deal.budget.signum() > 0);
        return is(deal.hospitalApprovedProject).and(fixed);
    }

    static Outcome termsDiscussed(Deal deal) {
        return is(deal.termsDiscussedInDepth);
    }

    private static Outcome is(@Nullable Boolean flag) {
        return flag == null ? UNKNOWN : Outcome.of(flag);
    }

    private static Outcome any(@Nullable Collection<String> entries) {
        return entries == null ? UNKNOWN : Outcome.of(!entries.isEmpty());
    }

    private static Outcome atLeast(@Nullable Integer count, int least) {
        return count == null ? UNKNOWN : Outcome.of(count >= least);
    }

    private static Outcome form(Deal deal, String form) {
        return deal.forms == null ? UNKNOWN : Outcome.of(deal.forms.contains(form));
    }
}
