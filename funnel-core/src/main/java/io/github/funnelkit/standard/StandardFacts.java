package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.List;

/**
 * The facts of the built-in standard: what a host binds to its own class. The ids are fixed; a fact's constant is its id
 * in upper case.
 *
 * @since 0.1.0
 */
public final class StandardFacts {

    private static final Text PATIENTS = text("人", "patients");
    private static final Text CNY = text("元", "CNY");

    /** Wages and bonuses are paid on time. */
    public static final Flag WAGES_PAID_ON_TIME =
            Flag.of("wagesPaidOnTime", text("工资奖金按时发放", "Wages and bonuses are paid on time"));

    /** Dates on which similar equipment was bought. */
    public static final Days SIMILAR_PURCHASES =
            Days.of("similarPurchases", text("同类设备采购日期", "Dates on which similar equipment was bought"));

    /** There is a certain number of patients. */
    public static final Flag SUFFICIENT_PATIENTS =
            Flag.of("sufficientPatients", text("有一定数量的病源", "There is a certain number of patients"));

    /** Annual revenue. */
    public static final Quantity ANNUAL_REVENUE =
            Quantity.of("annualRevenue", "CNY", text("年收入", "Annual revenue")).withUnitLabel(CNY);

    /** Supporting equipment in place. */
    public static final Checklist SUPPORTING_EQUIPMENT =
            Checklist.of("supportingEquipment", text("已有配套设备", "Supporting equipment in place"));

    /** Relevant departments. */
    public static final Checklist DEPARTMENTS = Checklist.of("departments", text("相关科室", "Relevant departments"));

    /** Resident tumour patients. */
    public static final Count RESIDENT_TUMOUR_PATIENTS = Count.of(
                    "residentTumourPatients", "patients", text("常住肿瘤病人数", "Resident tumour patients"))
            .withUnitLabel(PATIENTS);

    /** The tumour out-patient volume is sufficient. */
    public static final Flag SUFFICIENT_TUMOUR_OUTPATIENTS =
            Flag.of("sufficientTumourOutpatients", text("肿瘤门诊量达标", "The tumour out-patient volume is sufficient"));

    /**
     * Tumour out-patients per year. Only where a {@linkplain StandardSettings#minimumTumourOutpatients() least number} of them
     * was set.
     */
    public static final Count TUMOUR_OUTPATIENTS = Count.of(
                    "tumourOutpatients", "patients", text("年肿瘤门诊量", "Tumour out-patients per year"))
            .withUnitLabel(PATIENTS);

    /** Doctors able to operate minimally invasively. */
    public static final Count MINIMALLY_INVASIVE_SURGEONS = Count.of(
                    "minimallyInvasiveSurgeons",
                    "doctors",
                    text("具备微创手术能力的医生人数", "Doctors able to operate minimally invasively"))
            .withUnitLabel(text("名", "doctors"));

    /** Similar equipment already installed. */
    public static final Checklist SIMILAR_EQUIPMENT =
            Checklist.of("similarEquipment", text("现有同类设备", "Similar equipment already installed"));

    /** This is a tumour project. */
    public static final Flag TUMOUR_PROJECT = Flag.of("tumourProject", text("属于肿瘤项目", "This is a tumour project"));

    /** Planned purchase date of tumour-treatment equipment. */
    public static final Day PLANNED_PURCHASE_DATE =
            Day.of("plannedPurchaseDate", text("计划购买肿瘤治疗设备日期", "Planned purchase date of tumour-treatment equipment"));

    /** The department director intends to buy. */
    public static final Flag DIRECTOR_INTENDS_TO_BUY =
            Flag.of("directorIntendsToBuy", text("科室主任表明购买意向", "The department director intends to buy"));

    /** The customer has a purchase plan for this kind of product. */
    public static final Flag PURCHASE_PLANNED =
            Flag.of("purchasePlanned", text("客户已有购买计划", "The customer has a purchase plan for this kind of product"));

    /** An agent reports the intention. */
    public static final Flag AGENT_REPORTS_INTENTION =
            Flag.of("agentReportsIntention", text("代理商反馈意向", "An agent reports the intention"));

    /** Product material asked for. */
    public static final Checklist MATERIALS_REQUESTED = Checklist.of(
                    "materialsRequested", text("索取的产品资料", "Product material asked for"))
            .entry("clinical", text("临床资料", "Clinical material"))
            .entry("application", text("应用资料", "Application material"))
            .entry("principle", text("技术原理资料", "Technical principles"))
            .entry("feasibility", text("可行性分析", "Feasibility analysis"));

    /** The customer called of its own accord about product and price. */
    public static final Flag QUOTE_ENQUIRY = Flag.of(
            "quoteEnquiry", text("客户主动来电咨询产品与报价", "The customer called of its own accord about product and price"));

    /** Date of the agreed next action. */
    public static final Day NEXT_ACTION_DATE =
            Day.of("nextActionDate", text("下一步行动日期", "Date of the agreed next action"));

    /** Products of interest. */
    public static final Checklist PRODUCTS_OF_INTEREST =
            Checklist.of("productsOfInterest", text("感兴趣的产品", "Products of interest"));

    /** A professional exchange was asked for. */
    public static final Flag ACADEMIC_EXCHANGE_REQUESTED =
            Flag.of("academicExchangeRequested", text("提出学术交流", "A professional exchange was asked for"));

    /** Our solution fits the hospital's or department's direction. */
    public static final Flag SOLUTION_FITS_STRATEGY = Flag.of(
            "solutionFitsStrategy", text("方案符合发展方向", "Our solution fits the hospital's or department's direction"));

    /** The director applied to the management orally. */
    public static final Flag DIRECTOR_APPLIED_VERBALLY =
            Flag.of("directorAppliedVerbally", text("主任已口头申请", "The director applied to the management orally"));

    /** A written report was submitted. */
    public static final Flag WRITTEN_REPORT_SUBMITTED =
            Flag.of("writtenReportSubmitted", text("已提交书面报告", "A written report was submitted"));

    /** The hospital agreed to a trial. */
    public static final Flag TRIAL_AGREED = Flag.of("trialAgreed", text("院方同意试用", "The hospital agreed to a trial"));

    /** First talks with the decision maker were held. */
    public static final Flag DECISION_MAKER_CONTACTED =
            Flag.of("decisionMakerContacted", text("已与决策人初步沟通", "First talks with the decision maker were held"));

    /** The decision maker objects. */
    public static final Flag DECISION_MAKER_OBJECTS =
            Flag.of("decisionMakerObjects", text("决策人持反对意见", "The decision maker objects"));

    /** The hospital has reviewed our proposal or material. */
    public static final Flag PROPOSAL_REVIEWED =
            Flag.of("proposalReviewed", text("方案或资料已初步论证", "The hospital has reviewed our proposal or material"));

    /** The hospital endorses our proposal. */
    public static final Flag PROPOSAL_ENDORSED =
            Flag.of("proposalEndorsed", text("方案获得认可", "The hospital endorses our proposal"));

    /** Product categories the management decided on. */
    public static final Checklist PRODUCT_CATEGORIES_DECIDED =
            Checklist.of("productCategoriesDecided", text("已确定的采购品种", "Product categories the management decided on"));

    /** A site visit or professional exchange is agreed. */
    public static final Flag VISIT_OR_EXCHANGE_AGREED =
            Flag.of("visitOrExchangeAgreed", text("已约定考察或学术交流", "A site visit or professional exchange is agreed"));

    /** Our company approved the project. */
    public static final Flag PROJECT_APPROVED_INTERNALLY =
            Flag.of("projectApprovedInternally", text("公司内部同意立项", "Our company approved the project"));

    /** The project team is formed. */
    public static final Flag PROJECT_TEAM_FORMED =
            Flag.of("projectTeamFormed", text("项目小组已成立", "The project team is formed"));

    /** The detailed sales plan is done. */
    public static final Flag SALES_PLAN_COMPLETED =
            Flag.of("salesPlanCompleted", text("项目销售计划已完成", "The detailed sales plan is done"));

    /** Candidate agents. */
    public static final Checklist CANDIDATE_AGENTS =
            Checklist.of("candidateAgents", text("候选合作代理商", "Candidate agents"));

    /** In-depth talks with the key decision maker were held. */
    public static final Flag DEEP_TALKS_WITH_DECISION_MAKER = Flag.of(
            "deepTalksWithDecisionMaker", text("已与关键决策人深入交流", "In-depth talks with the key decision maker were held"));

    /** Consensus with the key decision maker. */
    public static final Flag CONSENSUS_WITH_DECISION_MAKER =
            Flag.of("consensusWithDecisionMaker", text("与关键决策人达成共识", "Consensus with the key decision maker"));

    /** The decision maker agreed to buy. */
    public static final Flag DECISION_MAKER_AGREES_TO_BUY =
            Flag.of("decisionMakerAgreesToBuy", text("决策者同意购买", "The decision maker agreed to buy"));

    /** The decision maker clearly prefers us. */
    public static final Flag DECISION_MAKER_PREFERS_US =
            Flag.of("decisionMakerPrefersUs", text("决策者倾向我方", "The decision maker clearly prefers us"));

    /** The written report was formally approved. */
    public static final Flag WRITTEN_REPORT_APPROVED =
            Flag.of("writtenReportApproved", text("书面报告已通过", "The written report was formally approved"));

    /** The trial met the customer's requirements. */
    public static final Flag TRIAL_MET_REQUIREMENTS =
            Flag.of("trialMetRequirements", text("试用达到要求", "The trial met the customer's requirements"));

    /** Date in the procurement schedule. */
    public static final Day PROCUREMENT_DATE =
            Day.of("procurementDate", text("采购日期", "Date in the procurement schedule"));

    /** Procurement method. */
    public static final FreeText PROCUREMENT_METHOD =
            FreeText.of("procurementMethod", text("采购方式", "Procurement method"));

    /** Endorsed in front of others. */
    public static final Flag PUBLICLY_ENDORSED =
            Flag.of("publiclyEndorsed", text("获得当众认可", "Endorsed in front of others"));

    /** The decision maker took part in a visit or event of ours. */
    public static final Flag DECISION_MAKER_ATTENDED_EVENT = Flag.of(
            "decisionMakerAttendedEvent",
            text("决策人参加过考察或学术活动", "The decision maker took part in a visit or event of ours"));

    /** The decision maker held in-depth talks with our executives. */
    public static final Flag MET_OUR_EXECUTIVES = Flag.of(
            "metOurExecutives", text("决策人与我方高层深入会谈", "The decision maker held in-depth talks with our executives"));

    /** That meeting reached consensus. */
    public static final Flag EXECUTIVE_CONSENSUS =
            Flag.of("executiveConsensus", text("高层会谈达成共识", "That meeting reached consensus"));

    /** A positive opinion of product and solution was formed. */
    public static final Flag POSITIVE_OPINION =
            Flag.of("positiveOpinion", text("对产品及方案形成肯定意见", "A positive opinion of product and solution was formed"));

    /** The hospital approved the project. */
    public static final Flag HOSPITAL_APPROVED_PROJECT =
            Flag.of("hospitalApprovedProject", text("院方已立项", "The hospital approved the project"));

    /** The fixed budget. */
    public static final Quantity BUDGET =
            Quantity.of("budget", "CNY", text("确定的预算", "The fixed budget")).withUnitLabel(CNY);

    /** Commercial and technical terms were discussed in depth. */
    public static final Flag TERMS_DISCUSSED_IN_DEPTH = Flag.of(
            "termsDiscussedInDepth", text("商务与技术条款已深入探讨", "Commercial and technical terms were discussed in depth"));

    /** Commercial and technical terms are agreed. Only in the extended form. */
    public static final Flag TERMS_AGREED =
            Flag.of("termsAgreed", text("商务与技术条款已达成一致", "Commercial and technical terms are agreed"));

    /** A formal offer or bid was submitted. Only in the extended form. */
    public static final Flag OFFER_SUBMITTED =
            Flag.of("offerSubmitted", text("已递交正式报价或投标文件", "A formal offer or bid was submitted"));

    /** The award or purchase decision was notified. Only in the extended form. */
    public static final Flag AWARD_NOTIFIED =
            Flag.of("awardNotified", text("已获中标通知或采购决定", "The award or purchase decision was notified"));

    /** Both sides confirmed the contract text. Only in the extended form. */
    public static final Flag CONTRACT_TEXT_CONFIRMED =
            Flag.of("contractTextConfirmed", text("合同文本双方确认", "Both sides confirmed the contract text"));

    /** The contract is signed. Only in the extended form. */
    public static final Flag CONTRACT_SIGNED = Flag.of("contractSigned", text("合同已签署", "The contract is signed"));

    /** The first payment has arrived. Only in the extended form. */
    public static final Flag FIRST_PAYMENT_RECEIVED =
            Flag.of("firstPaymentReceived", text("首付款已到账", "The first payment has arrived"));

    static final List<Fact<?>> DOCUMENTED = List.of(
            WAGES_PAID_ON_TIME,
            SIMILAR_PURCHASES,
            SUFFICIENT_PATIENTS,
            ANNUAL_REVENUE,
            SUPPORTING_EQUIPMENT,
            DEPARTMENTS,
            RESIDENT_TUMOUR_PATIENTS,
            SUFFICIENT_TUMOUR_OUTPATIENTS,
            MINIMALLY_INVASIVE_SURGEONS,
            SIMILAR_EQUIPMENT,
            TUMOUR_PROJECT,
            PLANNED_PURCHASE_DATE,
            DIRECTOR_INTENDS_TO_BUY,
            PURCHASE_PLANNED,
            AGENT_REPORTS_INTENTION,
            MATERIALS_REQUESTED,
            QUOTE_ENQUIRY,
            NEXT_ACTION_DATE,
            PRODUCTS_OF_INTEREST,
            ACADEMIC_EXCHANGE_REQUESTED,
            SOLUTION_FITS_STRATEGY,
            DIRECTOR_APPLIED_VERBALLY,
            WRITTEN_REPORT_SUBMITTED,
            TRIAL_AGREED,
            DECISION_MAKER_CONTACTED,
            DECISION_MAKER_OBJECTS,
            PROPOSAL_REVIEWED,
            PROPOSAL_ENDORSED,
            PRODUCT_CATEGORIES_DECIDED,
            VISIT_OR_EXCHANGE_AGREED,
            PROJECT_APPROVED_INTERNALLY,
            PROJECT_TEAM_FORMED,
            SALES_PLAN_COMPLETED,
            CANDIDATE_AGENTS,
            DEEP_TALKS_WITH_DECISION_MAKER,
            CONSENSUS_WITH_DECISION_MAKER,
            DECISION_MAKER_AGREES_TO_BUY,
            DECISION_MAKER_PREFERS_US,
            WRITTEN_REPORT_APPROVED,
            TRIAL_MET_REQUIREMENTS,
            PROCUREMENT_DATE,
            PROCUREMENT_METHOD,
            PUBLICLY_ENDORSED,
            DECISION_MAKER_ATTENDED_EVENT,
            MET_OUR_EXECUTIVES,
            EXECUTIVE_CONSENSUS,
            POSITIVE_OPINION,
            HOSPITAL_APPROVED_PROJECT,
            BUDGET,
            TERMS_DISCUSSED_IN_DEPTH);

    static final List<Fact<?>> EXTENSION = List.of(
            TERMS_AGREED,
            OFFER_SUBMITTED,
            AWARD_NOTIFIED,
            CONTRACT_TEXT_CONFIRMED,
            CONTRACT_SIGNED,
            FIRST_PAYMENT_RECEIVED);

    private StandardFacts() {}
}
