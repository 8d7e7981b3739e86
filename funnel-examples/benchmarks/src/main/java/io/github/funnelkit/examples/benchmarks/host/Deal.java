package io.github.funnelkit.examples.benchmarks.host;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A project customer as a CRM would keep it: null is not known, an empty list is known to be none. The fields are open
 * for the sake of brevity; nobody changes them once the customer is made.
 */
public final class Deal {

    public String id = "";

    public @Nullable BigDecimal annualRevenue;
    public @Nullable Collection<String> supportingEquipment;
    public @Nullable Collection<String> departments;
    public @Nullable Integer residentTumourPatients;
    public @Nullable Boolean sufficientTumourOutpatients;
    public @Nullable Integer minimallyInvasiveSurgeons;
    public @Nullable Collection<String> similarEquipment;
    public @Nullable Boolean tumourProject;
    public @Nullable LocalDate plannedPurchaseDate;

    public @Nullable Collection<String> productsOfInterest;
    public @Nullable Collection<String> materialsRequested;
    public @Nullable Boolean quoteEnquiry;
    public @Nullable Boolean academicExchangeRequested;
    public @Nullable Boolean solutionFitsStrategy;
    public @Nullable LocalDate nextActionDate;

    public @Nullable Boolean proposalReviewed;
    public @Nullable Boolean proposalEndorsed;
    public @Nullable Collection<String> productCategoriesDecided;
    public @Nullable Boolean visitOrExchangeAgreed;
    public @Nullable Boolean projectApprovedInternally;
    public @Nullable Boolean projectTeamFormed;
    public @Nullable Boolean salesPlanCompleted;
    public @Nullable Collection<String> candidateAgents;

    public @Nullable Boolean deepTalksWithDecisionMaker;
    public @Nullable Boolean publiclyEndorsed;
    public @Nullable Boolean decisionMakerAttendedEvent;
    public @Nullable Boolean metOurExecutives;
    public @Nullable Boolean executiveConsensus;
    public @Nullable Boolean positiveOpinion;
    public @Nullable Boolean hospitalApprovedProject;
    public @Nullable BigDecimal budget;
    public @Nullable Boolean termsDiscussedInDepth;

    /** The ids of the attached forms. */
    public @Nullable Collection<String> forms;

    /** Names the customer. */
    @Override
    public String toString() {
        return id;
    }
}
