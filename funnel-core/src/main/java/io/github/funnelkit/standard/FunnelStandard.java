package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.fact.Fact;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The built-in sales-funnel action standard, in two forms.
 *
 * <p>The <em>documented</em> form holds what the source states: four stages, three action guides, nothing of provenance
 * extension. The <em>extended</em> form is derived from it and adds three stages up to the won customer, four guides and
 * the links from actions to the criteria they help to meet.
 *
 * @since 0.1.0
 */
public final class FunnelStandard {

    /** Project sale, {@code project}. */
    public static final SaleType PROJECT = SaleType.of("project", text("项目型销售", "Project sale"));

    /** Non-project sale, {@code non-project}. */
    public static final SaleType NON_PROJECT = SaleType.of("non-project", text("非项目型销售", "Non-project sale"));

    private static final String VERSION = "1.0";

    private static final SourceDocument SOURCE = SourceDocument.of(text("营销漏斗法行动标准", "A sales-funnel action standard"))
            .withDate(LocalDate.of(2018, 7, 16))
            .withPages(34)
            .withNote(text(
                    "幻灯片，读到的是在 50 % 阶段内中断的文字摘录；各条所在的页码不详",
                    "a slide deck, read as a text excerpt that breaks off inside the 50 % stage; on which pages the items "
                            + "stand is not known"));

    private FunnelStandard() {}

    /** Built when it is first asked for. */
    private static final class Documented {
        static final Funnel FUNNEL = documented(StandardSettings.DEFAULT);
    }

    /** Built when it is first asked for. */
    private static final class Extended {
        static final Funnel FUNNEL = extend(Documented.FUNNEL, StandardSettings.DEFAULT);
    }

    /**
     * What the source states, its open points read as the standard's tables say.
     *
     * @return the funnel, always the same
     */
    public static Funnel documented() {
        return Documented.FUNNEL;
    }

    /**
     * What the source states, its open points read as the host says: {@code documented(r ->
     * r.minimumAnnualRevenue(30_000_000))}. What is read otherwise is part of the funnel's version, so that it cannot be
     * taken for the standard as it is.
     *
     * @param readings changes the default readings
     * @return the funnel
     * @throws IllegalArgumentException if a reading makes no sense
     */
    public static Funnel documented(UnaryOperator<StandardSettings> readings) {
        return documented(readings.apply(StandardSettings.DEFAULT));
    }

    /**
     * What the source states and the extension, the source's open points read as the standard's tables say.
     *
     * @return the funnel, always the same
     */
    public static Funnel extended() {
        return Extended.FUNNEL;
    }

    /**
     * What the source states and the extension, the source's open points read as the host says.
     *
     * @param readings changes the default readings
     * @return the funnel
     * @throws IllegalArgumentException if a reading makes no sense
     */
    public static Funnel extended(UnaryOperator<StandardSettings> readings) {
        StandardSettings read = readings.apply(StandardSettings.DEFAULT);
        return extend(documented(read), read);
    }

    private static Funnel documented(StandardSettings readings) {
        // no lambdas here and in what is called: linking some seventy of them would be most of a cold start
        FunnelBuilder funnel = Funnel.define("standard", VERSION + readings.versionSuffix())
                .label(text("销售漏斗行动标准", "Sales funnel action standard"))
                .source(SOURCE)
                .holds(readings.holding())
                .nextAction(StandardFacts.NEXT_ACTION_DATE)
                .saleTypes(NON_PROJECT, PROJECT)
                .facts(StandardFacts.DOCUMENTED.toArray(new Fact<?>[0]))
                .forms(
                        StandardForms.REGIONAL_SURVEY,
                        StandardForms.CUSTOMER_LIST,
                        StandardForms.CUSTOMER_PROFILE,
                        StandardForms.PROJECT_APPROVAL,
                        StandardForms.SALES_PLAN,
                        StandardForms.AGENT_REGISTRATION,
                        StandardForms.CONFIRMATION_LETTER,
                        StandardForms.RECEIPT)
                .positions(
                        StandardPositions.OWNER,
                        StandardPositions.TECHNICAL_SUPPORT,
                        StandardPositions.MARKETING_SUPPORT,
                        StandardPositions.SERVICE,
                        StandardPositions.SUPERVISOR);
        TargetStage.describe(funnel.stage("target"), readings);
        IntentionStage.describe(funnel.stage("intention"), readings);
        InitiatedStage.describe(funnel.stage("initiated"), readings);
        ShortlistedStage.describe(funnel.stage("shortlisted"), readings);
        TargetGuide.describe(funnel.guide("step-1"));
        IntentionGuide.describe(funnel.guide("step-2"));
        InitiatedGuide.describe(funnel.guide("step-3"));
        return funnel.build();
    }

    private static Funnel extend(Funnel documented, StandardSettings readings) {
        return documented.derive("standard-extended", documented.version(), funnel -> {
            funnel.label(text("销售漏斗行动标准（扩展版）", "Sales funnel action standard, extended"));
            funnel.facts(StandardFacts.EXTENSION.toArray(Fact<?>[]::new));
            funnel.forms(StandardForms.CONTRACT);
            funnel.stage(
                    "shortlisted",
                    stage -> stage.criterion(PROJECT, "next-action", criterion -> {
                        NextActionCriterion.describe(criterion, readings);
                        criterion.source(Source.extension(text(
                                "自 10 % 起每个完整清单都以此结尾；仅见于扩展版",
                                "every complete list from 10 % on ends with it; only in the extended form")));
                    }));
            ExtensionStages.describe(funnel, readings);
            ExtensionGuides.describe(funnel);
            ActionLinks.describe(funnel);
        });
    }
}
