package io.github.funnelkit.examples.benchmarks.host;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Project customers at all stages, generated from the values of the sample: the same ones in every run. About a fifth
 * stand at each stage or at none; what lies beyond a customer's stage is partly known, partly unknown, partly none.
 */
public final class Population {

    /** The day of all assessments. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final int STAGES = 4;
    private static final List<BigDecimal> REVENUES = List.of(
            new BigDecimal("20000000"),
            new BigDecimal("20000000.00"),
            new BigDecimal("86000000"),
            new BigDecimal("145000000.50"));
    private static final List<BigDecimal> SMALL_REVENUES = List.of(BigDecimal.ZERO, new BigDecimal("19999999.99"));
    private static final List<BigDecimal> BUDGETS =
            List.of(new BigDecimal("0.01"), new BigDecimal("3200000"), new BigDecimal("8800000"));
    private static final List<String> EQUIPMENT = List.of("CT", "MRI", "DSA", "B超");
    private static final List<String> DEPARTMENTS = List.of("肿瘤科", "介入科", "外科", "放疗科");
    private static final List<String> PRODUCTS = List.of("氩氦刀", "放疗系统", "热疗系统", "制氧系统");
    private static final List<String> MATERIALS = List.of("clinical", "application", "principle", "feasibility");
    private static final List<String> CATEGORIES = List.of("介入", "热疗", "放疗");
    private static final List<String> AGENTS = List.of("代理商甲", "代理商乙", "代理商丙", "代理商丁");
    private static final List<String> SOME_FORMS = List.of("project-approval", "customer-list");

    private Population() {}

    /**
     * Generates customers.
     *
     * @param size how many
     * @return the customers
     */
    public static List<Deal> of(int size) {
        return IntStream.range(0, size).mapToObj(Population::deal).toList();
    }

    /**
     * Generates the same customers, whose entries are kept in another kind of collection.
     *
     * @param size how many
     * @param kind of collection
     * @return the customers
     */
    public static List<Deal> of(int size, CollectionKind kind) {
        List<Deal> deals = of(size);
        deals.forEach(deal -> keep(deal, kind));
        return deals;
    }

    private static void keep(Deal deal, CollectionKind kind) {
        deal.supportingEquipment = kind.of(deal.supportingEquipment);
        deal.departments = kind.of(deal.departments);
        deal.similarEquipment = kind.of(deal.similarEquipment);
        deal.productsOfInterest = kind.of(deal.productsOfInterest);
        deal.materialsRequested = kind.of(deal.materialsRequested);
        deal.productCategoriesDecided = kind.of(deal.productCategoriesDecided);
        deal.candidateAgents = kind.of(deal.candidateAgents);
        deal.forms = kind.of(deal.forms);
    }

    private static Deal deal(int number) {
        Chance chance = new Chance(number);
        int stage = chance.below(STAGES + 1);
        Deal deal = new Deal();
        deal.id = "P" + number;
        chance.of(stage > 0);
        target(deal, chance);
        chance.of(stage > 1);
        intention(deal, chance);
        chance.of(stage > 2);
        initiated(deal, chance);
        chance.of(stage > 3);
        shortlisted(deal, chance);
        return deal;
    }

    private static void target(Deal deal, Chance chance) {
        deal.annualRevenue = chance.pick(chance.oneOf(REVENUES), chance.oneOf(SMALL_REVENUES));
        deal.supportingEquipment = chance.some(EQUIPMENT);
        deal.departments = chance.some(DEPARTMENTS);
        deal.residentTumourPatients = chance.pick(15 + chance.below(600), chance.below(15));
        deal.sufficientTumourOutpatients = chance.flag();
        deal.minimallyInvasiveSurgeons = chance.pick(1 + chance.below(6), 0);
        deal.similarEquipment = chance.pick(List.of(), chance.shuffled(EQUIPMENT, 1));
        deal.plannedPurchaseDate = chance.day(TODAY, 366);
        deal.tumourProject = chance.flag();
    }

    private static void intention(Deal deal, Chance chance) {
        deal.productsOfInterest = chance.some(PRODUCTS);
        deal.materialsRequested = chance.some(MATERIALS);
        deal.quoteEnquiry = chance.flag();
        deal.academicExchangeRequested = chance.flag();
        deal.solutionFitsStrategy = chance.flag();
        deal.nextActionDate = chance.day(TODAY, 30);
    }

    private static void initiated(Deal deal, Chance chance) {
        deal.proposalReviewed = chance.flag();
        deal.proposalEndorsed = chance.flag();
        deal.productCategoriesDecided = chance.some(CATEGORIES);
        deal.visitOrExchangeAgreed = chance.flag();
        deal.projectApprovedInternally = chance.flag();
        deal.projectTeamFormed = chance.flag();
        deal.salesPlanCompleted = chance.flag();
        deal.candidateAgents = chance.pick(chance.shuffled(AGENTS, 1 + chance.below(3)), AGENTS);
        String agreement = chance.oneOf(List.of("confirmation-letter", "receipt"));
        deal.forms = chance.pick(
                List.of(agreement, "project-approval", "sales-plan", "agent-registration"),
                chance.shuffled(SOME_FORMS, chance.below(3)));
    }

    private static void shortlisted(Deal deal, Chance chance) {
        deal.deepTalksWithDecisionMaker = chance.flag();
        deal.publiclyEndorsed = chance.flag();
        deal.decisionMakerAttendedEvent = chance.flag();
        deal.metOurExecutives = chance.flag();
        deal.executiveConsensus = chance.flag();
        deal.positiveOpinion = chance.flag();
        deal.hospitalApprovedProject = chance.flag();
        deal.budget = chance.pick(chance.oneOf(BUDGETS), BigDecimal.ZERO);
        deal.termsDiscussedInDepth = chance.flag();
    }
}
