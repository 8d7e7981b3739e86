package io.github.funnelkit.examples.benchmarks.host;

import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.standard.StandardFacts;

/** How the facts of the standard are read from a {@link Deal}. */
public final class DealBinding {

    private DealBinding() {}

    /**
     * Binds every fact that the criteria of project sales read.
     *
     * @return the binding
     */
    public static FactBinding<Deal> binding() {
        FactBinding.Builder<Deal> deal = FactBinding.of(Deal.class);
        target(deal);
        intention(deal);
        initiated(deal);
        shortlisted(deal);
        return deal.bind(Attached.FORMS, d -> d.forms).build();
    }

    private static void target(FactBinding.Builder<Deal> deal) {
        deal.bind(StandardFacts.ANNUAL_REVENUE, d -> d.annualRevenue)
                .bind(StandardFacts.SUPPORTING_EQUIPMENT, d -> d.supportingEquipment)
                .bind(StandardFacts.DEPARTMENTS, d -> d.departments)
                .bind(StandardFacts.RESIDENT_TUMOUR_PATIENTS, d -> d.residentTumourPatients)
                .bind(StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS, d -> d.sufficientTumourOutpatients)
                .bind(StandardFacts.MINIMALLY_INVASIVE_SURGEONS, d -> d.minimallyInvasiveSurgeons)
                .bind(StandardFacts.SIMILAR_EQUIPMENT, d -> d.similarEquipment)
                .bind(StandardFacts.TUMOUR_PROJECT, d -> d.tumourProject)
                .bind(StandardFacts.PLANNED_PURCHASE_DATE, d -> d.plannedPurchaseDate);
    }

    private static void intention(FactBinding.Builder<Deal> deal) {
        deal.bind(StandardFacts.PRODUCTS_OF_INTEREST, d -> d.productsOfInterest)
                .bind(StandardFacts.MATERIALS_REQUESTED, d -> d.materialsRequested)
                .bind(StandardFacts.QUOTE_ENQUIRY, d -> d.quoteEnquiry)
                .bind(StandardFacts.ACADEMIC_EXCHANGE_REQUESTED, d -> d.academicExchangeRequested)
                .bind(StandardFacts.SOLUTION_FITS_STRATEGY, d -> d.solutionFitsStrategy)
                .bind(StandardFacts.NEXT_ACTION_DATE, d -> d.nextActionDate);
    }

    private static void initiated(FactBinding.Builder<Deal> deal) {
        deal.bind(StandardFacts.PROPOSAL_REVIEWED, d -> d.proposalReviewed)
                .bind(StandardFacts.PROPOSAL_ENDORSED, d -> d.proposalEndorsed)
                .bind(StandardFacts.PRODUCT_CATEGORIES_DECIDED, d -> d.productCategoriesDecided)
                .bind(StandardFacts.VISIT_OR_EXCHANGE_AGREED, d -> d.visitOrExchangeAgreed)
                .bind(StandardFacts.PROJECT_APPROVED_INTERNALLY, d -> d.projectApprovedInternally)
                .bind(StandardFacts.PROJECT_TEAM_FORMED, d -> d.projectTeamFormed)
                .bind(StandardFacts.SALES_PLAN_COMPLETED, d -> d.salesPlanCompleted)
                .bind(StandardFacts.CANDIDATE_AGENTS, d -> d.candidateAgents);
    }

    private static void shortlisted(FactBinding.Builder<Deal> deal) {
        deal.bind(StandardFacts.DEEP_TALKS_WITH_DECISION_MAKER, d -> d.deepTalksWithDecisionMaker)
                .bind(StandardFacts.PUBLICLY_ENDORSED, d -> d.publiclyEndorsed)
                .bind(StandardFacts.DECISION_MAKER_ATTENDED_EVENT, d -> d.decisionMakerAttendedEvent)
                .bind(StandardFacts.MET_OUR_EXECUTIVES, d -> d.metOurExecutives)
                .bind(StandardFacts.EXECUTIVE_CONSENSUS, d -> d.executiveConsensus)
                .bind(StandardFacts.POSITIVE_OPINION, d -> d.positiveOpinion)
                .bind(StandardFacts.HOSPITAL_APPROVED_PROJECT, d -> d.hospitalApprovedProject)
                .bind(StandardFacts.BUDGET, d -> d.budget)
                .bind(StandardFacts.TERMS_DISCUSSED_IN_DEPTH, d -> d.termsDiscussedInDepth);
    }
}
