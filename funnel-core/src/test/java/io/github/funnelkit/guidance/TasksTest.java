package io.github.funnelkit.guidance;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.Cells;
import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What to do about a customer, by the sample and by examples. */
class TasksTest {

    private static final LocalDate TODAY = LocalDate.parse(SampleCustomers.AS_OF);
    private static final String TARGET = "wagesPaidOnTime=yes | similarPurchases=none | sufficientPatients=yes";
    private static final String INTENTION = TARGET + " | purchasePlanned=yes | quoteEnquiry=yes";

    private static Tasks tasks(Funnel funnel, SaleType saleType, FactSheet facts) {
        return Tasks.of(Assessor.of(funnel, Clock.systemUTC()).assess(saleType, facts, TODAY));
    }

    private static Tasks extended(String facts) {
        Funnel funnel = FunnelStandard.extended();
        return tasks(funnel, FunnelStandard.NON_PROJECT, Cells.sheet(funnel, facts));
    }

    private static List<String> firstOfTheSample(Funnel funnel) {
        return SampleCustomers.read(funnel).stream()
                .map(customer -> customer.id() + " "
                        + tasks(funnel, customer.saleType(), customer.facts())
                                .first()
                                .map(TasksTest::inShort)
                                .orElse("-"))
                .toList();
    }

    private static String inShort(Task task) {
        return task.kind() + " "
                + task.action().map(action -> action.id() + " ").orElse("")
                + task.about().stream().map(result -> result.criterion().name()).collect(Collectors.joining(","));
    }

    /** No guide leads to the last documented stage, and documented actions have no links: to-dos say what is next. */
    @Test
    void atTheDocumentedStandardTheFirstTaskOfTheSampleComesFromWhatIsMissing() {
        assertThat(firstOfTheSample(FunnelStandard.documented()))
                .containsExactly(
                        "C0001 AGREE next-action",
                        "C0002 ASK intention-expressed",
                        "C0003 ASK solvent",
                        "C0004 ASK application-made",
                        "C0005 RENEW next-action",
                        "C0006 -",
                        "C0007 AGREE next-action",
                        "C0008 CHANGE surgeons",
                        "C0009 AGREE next-action",
                        "C0010 ASK revenue",
                        "C0011 ASK consensus",
                        "C0012 RENEW tumour-purchase-plan",
                        "C0013 AGREE next-action",
                        "C0014 -",
                        "C0015 ASK application-made",
                        "C0016 ASK revenue",
                        "C0017 CHANGE no-objection",
                        "C0018 ASK tumour-patients",
                        "C0019 ASK supporting-equipment",
                        "C0020 ASK solvent",
                        "C0021 ASK no-objection",
                        "C0022 CHANGE patients",
                        "C0023 RENEW next-action",
                        "C0024 AGREE next-action",
                        "C0025 ASK surgeons",
                        "C0026 ASK tumour-purchase-plan",
                        "C0027 ASK supporting-equipment",
                        "C0028 ASK decision-maker-engaged",
                        "C0029 ASK consensus",
                        "C0030 ASK patients",
                        "C0031 ASK revenue",
                        "C0032 AGREE next-action",
                        "C0033 ASK consensus",
                        "C0034 ASK revenue",
                        "C0035 ASK tumour-patients",
                        "C0036 ASK revenue",
                        "C0037 -",
                        "C0038 ASK no-objection",
                        "C0039 ASK decision-maker-engaged",
                        "C0040 AGREE next-action");
    }

    @Test
    void atTheExtendedStandardNobodyIsWithoutATask() {
        List<String> first = firstOfTheSample(FunnelStandard.extended());
        assertThat(first).noneMatch(line -> line.endsWith("-"));
        assertThat(first)
                .contains(
                        "C0002 ACT step-2.meet-director intention-expressed",
                        "C0005 RENEW next-action",
                        "C0006 ACT step-5.negotiate-terms terms-agreed",
                        "C0011 ACT step-4.meet-decision-maker consensus,preference",
                        "C0027 ACT step-1.list-customers supporting-equipment,surgeons",
                        "C0039 ACT step-4.host-visit decision-maker-engaged");
    }

    @Test
    void anActionThatIsOverdueIsOneTaskAlthoughTwoStagesAskForIt() {
        Funnel funnel = FunnelStandard.extended();
        Tasks tasks = Tasks.of(Assessor.of(funnel, Clock.systemUTC())
                .assess(
                        FunnelStandard.NON_PROJECT,
                        Cells.sheet(funnel, INTENTION + " | nextActionDate=2026-11-20"),
                        TODAY,
                        ReachedStage.of(funnel.stage("intention"))));
        assertThat(tasks.assessment().missing())
                .extracting(result -> result.criterion().name())
                .contains("next-action");
        assertThat(tasks.all())
                .filteredOn(task -> inShort(task).contains("next-action"))
                .hasSize(1);
        assertThat(tasks.first().orElseThrow().explain(Locale.ENGLISH))
                .isEqualTo("Agree the date of the next action (2026-11-20, 3 days overdue)");
        assertThat(tasks.agreed()).contains(LocalDate.parse("2026-11-20"));
    }

    @Test
    void actionsThatHelpComeBeforeQuestionsAndTheOthersOfTheGuideStandApart() {
        Tasks tasks = extended(TARGET + " | nextActionDate=2026-11-30 | quoteEnquiry=yes | purchasePlanned=no");
        assertThat(tasks.all())
                .map(TasksTest::inShort)
                .startsWith("ACT step-2.meet-director intention-expressed")
                .endsWith("ASK intention-expressed");
        assertThat(tasks.others())
                .map(NextAction::toString)
                .containsExactly(
                        "step-2.collect-needs",
                        "step-2.study-competitors",
                        "step-2.find-agents",
                        "step-2.product-manager-exchange",
                        "step-2.regional-event");
        assertThat(tasks.explain(Locale.ENGLISH))
                .startsWith("Towards the next stage: Interested customer\n"
                        + "- Build a relationship with the department directors (list each) (for: Win the director's word,"
                        + " or confirm a purchase plan)\n")
                .contains("\n- Win the director's word, or confirm a purchase plan (not known: The department director"
                        + " intends to buy, An agent reports the intention)\nAlso in the guide:\n")
                .endsWith("\n- Invite the hospital to a regional academic event that we host (optional)");
        assertThat(tasks.explain(Locale.CHINESE)).contains("（尚不清楚：科室主任表明购买意向、代理商反馈意向）");
    }

    @Test
    void whatIsKnownAndDoesNotDoIsToBeChanged() {
        Funnel funnel = FunnelStandard.documented();
        Task task = tasks(
                        funnel,
                        FunnelStandard.NON_PROJECT,
                        Cells.sheet(funnel, "wagesPaidOnTime=yes | similarPurchases=none | sufficientPatients=no"))
                .first()
                .orElseThrow();
        assertThat(task.kind()).isEqualTo(TaskKind.CHANGE);
        assertThat(task.explain(Locale.ENGLISH)).isEqualTo("Check the number of patients (now: no)");
        assertThat(task.explain(Locale.CHINESE)).isEqualTo("核实病源量（现为：否）");
    }

    @Test
    void whereThereIsNoToDoTheCriterionSaysWhatToFindOutOrToBringAbout() {
        SaleType sale = SaleType.of("sale", text("销售", "Sale"));
        Flag asked = Flag.of("asked", text("已问", "Asked"));
        Count people = Count.of("people", "people", text("人数", "People"));
        Day next = Day.of("next", text("下一步", "Next"));
        Funnel funnel = Funnel.define("f", "1")
                .saleTypes(sale)
                .stage(
                        "one",
                        stage -> stage.customerType(text("一", "One"))
                                .criterion(
                                        sale,
                                        "asked",
                                        c -> c.text(text("已问过", "It was asked")).when(asked.isTrue()))
                                .criterion(
                                        sale,
                                        "people",
                                        c -> c.text(text("有三人", "There are three"))
                                                .when(people.atLeast(3)))
                                .criterion(
                                        sale,
                                        "next",
                                        c -> c.text(text("已约", "It is agreed")).when(next.upcoming())))
                .build();
        Tasks tasks = tasks(funnel, sale, FactSheet.empty().with(people, 1).with(next, TODAY.minusDays(1)));
        assertThat(tasks.all())
                .map(task -> task.explain(Locale.ENGLISH))
                .containsExactly(
                        "renew - It is agreed (2026-11-22, 1 day overdue)",
                        "find out - It was asked (not known: Asked)",
                        "bring about - There are three (now: 1 of 3, 2 short)");
        FactSheet met = FactSheet.empty().with(people, 3).with(asked, true).with(next, TODAY.minusDays(1));
        assertThat(tasks(funnel, sale, met).all())
                .map(task -> task.explain(Locale.ENGLISH))
                .containsExactly("renew - It is agreed (2026-11-22, 1 day overdue)");
        assertThat(tasks(funnel, sale, met).explain(Locale.ENGLISH))
                .startsWith("The customer stands at the last stage; no guide leads further\n- renew");
    }

    @Test
    void theStepsAreThoseOfTheShortestWayAndNoneAtTheLastStage() {
        Funnel funnel = FunnelStandard.documented();
        List<Integer> steps = new ArrayList<>();
        for (SampleCustomers.Customer customer : SampleCustomers.read(funnel)) {
            Tasks tasks = tasks(funnel, customer.saleType(), customer.facts());
            steps.add(tasks.steps());
            Assessment assessment = tasks.assessment();
            assertThat(tasks.steps())
                    .isEqualTo(ShortestWay.of(assessment).ways().stream()
                            .mapToInt(way -> way.steps().size())
                            .findFirst()
                            .orElse(0));
        }
        assertThat(steps).contains(0, 1, 3, 5, 7);
    }

    @Test
    void aTaskIsAboutSomethingAndHasAnActionWhereItIsOne() {
        Task task = extended(TARGET).first().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Task(TaskKind.ASK, List.of(), Optional.empty()))
                .withMessage("task to ASK: expected at least one criterion that it is about");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Task(TaskKind.ACT, task.about(), Optional.empty()))
                .withMessage("task to ACT with no action: expected an action for ACT alone");
    }
}
