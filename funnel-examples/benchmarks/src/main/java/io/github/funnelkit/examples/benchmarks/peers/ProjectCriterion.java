package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The criteria of project sales in the order of the standard, as the engines are given them. */
public enum ProjectCriterion {
    REVENUE(0, ProjectRules::revenue),
    SUPPORTING_EQUIPMENT(0, ProjectRules::supportingEquipment),
    DEPARTMENTS(0, ProjectRules::departments),
    TUMOUR_PATIENTS(0, ProjectRules::tumourPatients),
    SURGEONS(0, ProjectRules::surgeons),
    NO_SIMILAR_EQUIPMENT(0, ProjectRules::noSimilarEquipment),
    TUMOUR_PURCHASE_PLAN(0, ProjectRules::tumourPurchasePlan),

    COOPERATION_INTEREST(1, ProjectRules::cooperationInterest),
    INFORMATION_REQUESTED(1, ProjectRules::informationRequested),
    STRATEGIC_FIT(1, ProjectRules::strategicFit),
    INTENTION_NEXT_ACTION(1, ProjectRules::nextAction),

    PROPOSAL_ENDORSED(2, ProjectRules::proposalEndorsed),
    CATEGORIES_DECIDED(2, ProjectRules::categoriesDecided),
    VISIT_AGREED(2, ProjectRules::visitAgreed),
    INTERNAL_APPROVAL(2, ProjectRules::internalApproval),
    SALES_PLAN(2, ProjectRules::salesPlan),
    CANDIDATE_AGENTS(2, ProjectRules::candidateAgents),
    INITIATED_NEXT_ACTION(2, ProjectRules::nextAction),

    PUBLIC_ENDORSEMENT(3, ProjectRules::publicEndorsement),
    DECISION_MAKER_ENGAGED(3, ProjectRules::decisionMakerEngaged),
    POSITIVE_OPINION(3, ProjectRules::positiveOpinion),
    BUDGET(3, ProjectRules::budget),
    TERMS_DISCUSSED(3, ProjectRules::termsDiscussed);

    static final List<ProjectCriterion> ALL = List.of(values());

    /** The criteria of each stage. */
    static final List<List<ProjectCriterion>> STAGES =
            IntStream.range(0, 4).mapToObj(ProjectCriterion::ofStage).toList();

    private final int stage;
    private final Function<Deal, Outcome> rule;

    ProjectCriterion(int stage, Function<Deal, Outcome> rule) {
        this.stage = stage;
        this.rule = rule;
    }

    private static List<ProjectCriterion> ofStage(int stage) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.stage == stage)
                .toList();
    }

    /**
     * Judges a customer by this criterion.
     *
     * @param deal the customer
     * @return the outcome
     */
    public Outcome outcome(Deal deal) {
        return rule.apply(deal);
    }

    /**
     * Whether a rule for this criterion has something to note: that it is met, or that it is not known.
     *
     * @param deal the customer
     * @return false when it is not met
     */
    public boolean isOpenOrMet(Deal deal) {
        return outcome(deal) != Outcome.NOT_MET;
    }
}
