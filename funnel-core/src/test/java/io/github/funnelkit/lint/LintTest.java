package io.github.funnelkit.lint;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked about definitions that can be used as they are. */
class LintTest {

    private static final SaleType DIRECT = SaleType.of("direct", text("直销", "Direct sale"));
    private static final SaleType TENDER = SaleType.of("tender", text("投标", "Tender"));
    private static final Flag KNOWN = Flag.of("known", text("已知", "Known"));

    /** A funnel with a stage for each probability of direct sales, and with one of tenders at the first; a dash is none. */
    private static Funnel funnel(String direct, String tender) {
        FunnelBuilder funnel = Funnel.define("f", "1").saleTypes(DIRECT, TENDER);
        int number = 0;
        for (String percent : direct.split(" ", -1)) {
            boolean first = number == 0;
            funnel.stage("stage-" + number++, stage -> {
                stage.customerType(text("客户", "Customer"))
                        .criterion("known", c -> c.text(text("已知", "Known")).when(KNOWN.isTrue()));
                if (!percent.equals("-")) {
                    stage.winProbability(DIRECT, WinProbability.parse(percent));
                }
                if (first && !tender.equals("-")) {
                    stage.winProbability(TENDER, WinProbability.parse(tender));
                }
            });
        }
        return funnel.build();
    }

    /** But for what could be left out: these funnels ask the same in each stage. */
    private static List<Advice> questions(Funnel funnel) {
        return Lint.of(funnel).stream()
                .filter(advice -> advice.kind() != AdviceKind.IMPLIED)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1 0.25 0.5 1", "0.1 0.25 100", "1", "0 0.5", "- 0.2 -", "0.75 1 100"})
    void sharesAreAskedAbout(String stated) {
        assertThat(questions(funnel(stated, "20"))).singleElement().satisfies(advice -> {
            assertThat(advice.place()).hasToString("stages");
            assertThat(advice.explain(Locale.ENGLISH))
                    .startsWith("stages: the win probabilities for sale type direct are all at most 1 (")
                    .contains("was percent meant?");
            assertThat(advice.question().in(Locale.CHINESE)).contains("direct").contains("是否本应以百分数填写？");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 25 50 100", "-", "0", "100", "0 100", "0.5 5 50", "1 10", "1.5"})
    void whatIsPercentIsNot(String stated) {
        assertThat(questions(funnel(stated, "-"))).isEmpty();
    }

    @Test
    void saleTypesOfTheSameProbabilitiesAreAskedAboutOnce() {
        assertThat(questions(funnel("0.25", "0.25")))
                .hasToString(
                        "[stages: the win probabilities for sale type direct, tender are all at most 1 (0.25 %): was"
                                + " percent meant? → 0.25 is 0.25 %; for 25 % write 25]");
        assertThat(questions(funnel("0.25", "0.3"))).hasSize(2);
    }

    private static Funnel asking(Condition condition) {
        return Funnel.define("f", "1")
                .saleTypes(DIRECT, TENDER)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        "asks", c -> c.text(text("问", "Asks")).when(condition)))
                .build();
    }

    @Test
    void valuesThatAListReadsAsSomethingElseAreAskedAbout() {
        FreeText method = FreeText.of("method", text("方式", "Method"));
        Checklist units = Checklist.of("units", text("部门", "Units"));
        assertThat(Lint.of(asking(method.oneOf("tender", "无").and(units.ticked("Legal, compliance", "Sales")))))
                .extracting(Advice::toString)
                .containsExactly(
                        "stage 'only', criterion 'asks': a list can say '无' of fact 'method' in quotes only (\"无\"), and is"
                                + " read as something else without them: was another wording meant? → choose another wording, or write \"无\" in"
                                + " lists",
                        "stage 'only', criterion 'asks': a list can say 'Legal, compliance' of fact 'units' in quotes only"
                                + " (\"Legal, compliance\"), and is read as something else without them: was another"
                                + " wording meant? → choose another wording, or write \"Legal, compliance\" in lists");
        assertThat(Lint.of(asking(method.oneOf("a, b", "是")))).isEmpty();
        assertThat(Lint.of(asking(units.allowing("Legal, compliance").ticked("Legal, compliance"))))
                .isEmpty();
    }

    /** Only what is negated can cease by time alone; said once for a criterion of several sale types. */
    @Test
    void criteriaThatCanCeaseByTimeAreAskedAbout() {
        Day due = Day.of("due", text("期限", "Due"));
        Days bought = Days.of("bought", text("采购", "Bought"));
        Check none = bought.noneWithinLast(Period.ofYears(1));
        assertThat(Lint.of(asking(not(none))))
                .extracting(Advice::toString)
                .containsExactly(
                        "stage 'only', criterion 'asks': 'Bought: none within the last 1 year' is negated or the case"
                                + " of a when-then, so its outcome of the day counts: time alone can end this criterion and lower a"
                                + " stage, although it is only asked for entering; was that meant? → ask for it"
                                + " without a negation, or as long as a customer stays (standing)");
        for (Condition ceasing : List.of(
                not(due.withinNext(Period.ofDays(3))),
                not(not(due.upcoming())),
                when(none).then(KNOWN.isTrue()),
                not(when(due.upcoming()).then(KNOWN.isTrue())))) {
            assertThat(Lint.of(asking(ceasing))).as("%s", ceasing).hasSize(1);
        }
        for (Condition lasting : List.of(
                none,
                not(due.upcoming()),
                due.withinLast(Period.ofDays(3)).and(due.upcoming()),
                when(due.upcoming()).then(due.withinNext(Period.ofDays(3))))) {
            assertThat(Lint.of(asking(lasting))).as("%s", lasting).isEmpty();
        }
        Funnel standing = asking(not(none)).derive("f", "2", funnel -> funnel.holds(Holding.STANDING));
        assertThat(Lint.of(standing)).isEmpty();
    }

    @Test
    void theStandardIsNotAskedAbout() {
        assertThat(Lint.of(FunnelStandard.documented())).isEmpty();
        assertThat(Lint.of(FunnelStandard.extended()))
                .extracting(Advice::id)
                .containsExactly( // so it is: these are extensions, and actions that help all of a stage
                        "unhelped:intention.next-action",
                        "unhelped:initiated.next-action",
                        "unhelped:shortlisted.next-action",
                        "unhelped:negotiating.next-action",
                        "unhelped:contracting.next-action",
                        "helps-nothing:step-1",
                        "helps-nothing:step-2",
                        "helps-nothing:step-3",
                        "helps-nothing:step-7");
    }
}
