package io.github.funnelkit.examples.benchmarks.host;

import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.FactSink;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.standard.StandardFacts;
import java.util.List;
import java.util.function.BiConsumer;

/** How the facts of the standard are read from a {@link Deal}. */
public final class DealBinding {

    private static final List<Fact<?>> FACTS = List.of(
            StandardFacts.ANNUAL_REVENUE,
            StandardFacts.SUPPORTING_EQUIPMENT,
            StandardFacts.DEPARTMENTS,
            StandardFacts.RESIDENT_TUMOUR_PATIENTS,
            StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS,
            StandardFacts.MINIMALLY_INVASIVE_SURGEONS,
            StandardFacts.SIMILAR_EQUIPMENT,
            StandardFacts.TUMOUR_PROJECT,
            StandardFacts.PLANNED_PURCHASE_DATE,
            StandardFacts.PRODUCTS_OF_INTEREST,
            StandardFacts.MATERIALS_REQUESTED,
            StandardFacts.QUOTE_ENQUIRY,
            StandardFacts.ACADEMIC_EXCHANGE_REQUESTED,
            StandardFacts.SOLUTION_FITS_STRATEGY,
            StandardFacts.NEXT_ACTION_DATE,
            StandardFacts.PROPOSAL_REVIEWED,
            StandardFacts.PROPOSAL_ENDORSED,
            StandardFacts.PRODUCT_CATEGORIES_DECIDED,
            StandardFacts.VISIT_OR_EXCHANGE_AGREED,
            StandardFacts.PROJECT_APPROVED_INTERNALLY,
            StandardFacts.PROJECT_TEAM_FORMED,
            StandardFacts.SALES_PLAN_COMPLETED,
            StandardFacts.CANDIDATE_AGENTS,
            StandardFacts.DEEP_TALKS_WITH_DECISION_MAKER,
            StandardFacts.PUBLICLY_ENDORSED,
            StandardFacts.DECISION_MAKER_ATTENDED_EVENT,
            StandardFacts.MET_OUR_EXECUTIVES,
            StandardFacts.EXECUTIVE_CONSENSUS,
            StandardFacts.POSITIVE_OPINION,
            StandardFacts.HOSPITAL_APPROVED_PROJECT,
            StandardFacts.BUDGET,
            StandardFacts.TERMS_DISCUSSED_IN_DEPTH,
            AttachedForms.FACT);

    private DealBinding() {}

    /**
     * Binds every fact that the criteria of project sales read, by one method for all.
     *
     * @return the binding
     */
    public static FactBinding<Deal> inOneMethod() {
        return FactBinding.of(Deal.class).bindAll(FACTS, new Reading()).build();
    }

    /** A class, as what counts a cold start's milliseconds does not begin with a JVM's first lambda. */
    private static final class Reading implements BiConsumer<Deal, FactSink> {

        @Override
        public void accept(Deal deal, FactSink facts) {
            facts.set(StandardFacts.ANNUAL_REVENUE, deal.annualRevenue)
                    .set(StandardFacts.SUPPORTING_EQUIPMENT, deal.supportingEquipment)
                    .set(StandardFacts.DEPARTMENTS, deal.departments)
                    .set(StandardFacts.RESIDENT_TUMOUR_PATIENTS, deal.residentTumourPatients)
                    .set(StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS, deal.sufficientTumourOutpatients)
                    .set(StandardFacts.MINIMALLY_INVASIVE_SURGEONS, deal.minimallyInvasiveSurgeons)
                    .set(StandardFacts.SIMILAR_EQUIPMENT, deal.similarEquipment)
                    .set(StandardFacts.TUMOUR_PROJECT, deal.tumourProject)
                    .set(StandardFacts.PLANNED_PURCHASE_DATE, deal.plannedPurchaseDate)
                    .set(StandardFacts.PRODUCTS_OF_INTEREST, deal.productsOfInterest)
                    .set(StandardFacts.MATERIALS_REQUESTED, deal.materialsRequested)
                    .set(StandardFacts.QUOTE_ENQUIRY, deal.quoteEnquiry)
                    .set(StandardFacts.ACADEMIC_EXCHANGE_REQUESTED, deal.academicExchangeRequested)
                    .set(StandardFacts.SOLUTION_FITS_STRATEGY, deal.solutionFitsStrategy)
                    .set(StandardFacts.NEXT_ACTION_DATE, deal.nextActionDate)
                    .set(StandardFacts.PROPOSAL_REVIEWED, deal.proposalReviewed)
                    .set(StandardFacts.PROPOSAL_ENDORSED, deal.proposalEndorsed)
                    .set(StandardFacts.PRODUCT_CATEGORIES_DECIDED, deal.productCategoriesDecided)
                    .set(StandardFacts.VISIT_OR_EXCHANGE_AGREED, deal.visitOrExchangeAgreed)
                    .set(StandardFacts.PROJECT_APPROVED_INTERNALLY, deal.projectApprovedInternally)
                    .set(StandardFacts.PROJECT_TEAM_FORMED, deal.projectTeamFormed)
                    .set(StandardFacts.SALES_PLAN_COMPLETED, deal.salesPlanCompleted)
                    .set(StandardFacts.CANDIDATE_AGENTS, deal.candidateAgents)
                    .set(StandardFacts.DEEP_TALKS_WITH_DECISION_MAKER, deal.deepTalksWithDecisionMaker)
                    .set(StandardFacts.PUBLICLY_ENDORSED, deal.publiclyEndorsed)
                    .set(StandardFacts.DECISION_MAKER_ATTENDED_EVENT, deal.decisionMakerAttendedEvent)
                    .set(StandardFacts.MET_OUR_EXECUTIVES, deal.metOurExecutives)
                    .set(StandardFacts.EXECUTIVE_CONSENSUS, deal.executiveConsensus)
                    .set(StandardFacts.POSITIVE_OPINION, deal.positiveOpinion)
                    .set(StandardFacts.HOSPITAL_APPROVED_PROJECT, deal.hospitalApprovedProject)
                    .set(StandardFacts.BUDGET, deal.budget)
                    .set(StandardFacts.TERMS_DISCUSSED_IN_DEPTH, deal.termsDiscussedInDepth)
                    .set(AttachedForms.FACT, deal.forms);
        }
    }

    /**
     * Binds every fact that the criteria of project sales read, by a lambda for each.
     *
     * @return the binding
     */
    public static FactBinding<Deal> oneByOne() {
        FactBinding.Builder<Deal> deal = FactBinding.of(Deal.class);
        target(deal);
        intention(deal);
        initiated(deal);
        shortlisted(deal);
        return deal.bind(AttachedForms.FACT, d -> d.forms).build();
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
