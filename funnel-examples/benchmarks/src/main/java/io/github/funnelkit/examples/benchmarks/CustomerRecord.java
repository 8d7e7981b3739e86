package io.github.funnelkit.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A fact sheet's document as a host without the library would read it: a record for databind. */
record CustomerRecord(
        Boolean wagesPaidOnTime,
        List<LocalDate> similarPurchases,
        Boolean sufficientPatients,
        Amount annualRevenue,
        List<String> supportingEquipment,
        List<String> departments,
        Amount residentTumourPatients,
        Boolean sufficientTumourOutpatients,
        Amount minimallyInvasiveSurgeons,
        List<String> similarEquipment,
        Boolean tumourProject,
        LocalDate plannedPurchaseDate,
        Boolean directorIntendsToBuy,
        Boolean purchasePlanned,
        Boolean agentReportsIntention,
        List<String> materialsRequested,
        Boolean quoteEnquiry,
        LocalDate nextActionDate,
        List<String> productsOfInterest,
        Boolean academicExchangeRequested,
        Boolean solutionFitsStrategy,
        Boolean directorAppliedVerbally,
        Boolean writtenReportSubmitted,
        Boolean trialAgreed,
        Boolean decisionMakerContacted,
        Boolean decisionMakerObjects,
        Boolean proposalReviewed,
        Boolean proposalEndorsed,
        List<String> productCategoriesDecided,
        Boolean visitOrExchangeAgreed,
        Boolean projectApprovedInternally,
        Boolean projectTeamFormed,
        Boolean salesPlanCompleted,
        List<String> candidateAgents,
        Boolean deepTalksWithDecisionMaker,
        Boolean consensusWithDecisionMaker,
        Boolean decisionMakerAgreesToBuy,
        Boolean decisionMakerPrefersUs,
        Boolean writtenReportApproved,
        Boolean trialMetRequirements,
        LocalDate procurementDate,
        String procurementMethod,
        Boolean publiclyEndorsed,
        Boolean decisionMakerAttendedEvent,
        Boolean metOurExecutives,
        Boolean executiveConsensus,
        Boolean positiveOpinion,
        Boolean hospitalApprovedProject,
        Amount budget,
        Boolean termsDiscussedInDepth,
        List<String> forms) {

    /** A number with its unit. */
    record Amount(BigDecimal value, String unit) {}
}
