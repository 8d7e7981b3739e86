package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.funnelkit.Cells;
import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assessor promises to its host: errors that name the place, results that stay, a clock that is the host's. */
class AssessorTest {

    private static final LocalDate TODAY = LocalDate.parse(SampleCustomers.AS_OF);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Funnel FUNNEL = FunnelStandard.extended();

    /** A host's own class, which changes. */
    private static final class Deal {
        private @Nullable Boolean paysOnTime = true;
        private final List<LocalDate> purchases = new ArrayList<>(List.of(LocalDate.of(2020, 1, 1)));
        private final List<String> forms = new ArrayList<>(List.of("contract"));

        @Nullable
        Boolean paysOnTime() {
            return paysOnTime;
        }
    }

    private static FactBinding.Builder<Deal> binding() {
        return FactBinding.of(Deal.class)
                .bind(StandardFacts.WAGES_PAID_ON_TIME, Deal::paysOnTime)
                .bind(StandardFacts.SIMILAR_PURCHASES, deal -> deal.purchases)
                .bind(StandardFacts.CONTRACT_SIGNED, deal -> true)
                .bind(AttachedForms.FACT, deal -> deal.forms);
    }

    @Test
    void aSaleTypeIsKnownByItsId() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, CLOCK);
        SaleType project = FunnelStandard.PROJECT;
        SaleType alike = SaleType.of(project.id(), project.label());
        assertThat(assessor.judge(alike, FactSheet.empty(), TODAY))
                .isEqualTo(assessor.judge(project, FactSheet.empty(), TODAY));
    }

    @Test
    void aSaleTypeOfAnotherFunnelIsRefused() {
        SaleType lease = SaleType.of("lease", text("租赁", "Lease"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(FUNNEL, CLOCK).assess(lease, FactSheet.empty(), TODAY))
                .withMessage("funnel 'standard-extended' 1.0: no sale type 'lease'; there are non-project, project");
    }

    @Test
    void aBindingThatDoesNotFitIsRefusedWithEverythingThatIsWrong() {
        FactBinding<Deal> wrong = FactBinding.of(Deal.class)
                .bind(Count.of("annualRevenue", "CNY", text("年收入", "Annual revenue")), deal -> 1)
                .bind(StandardFacts.WAGES_PAID_ON_TIME, Deal::paysOnTime)
                .bind(Quantity.of("budget", "EUR", text("预算", "Budget")), deal -> 1)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(FUNNEL, wrong, CLOCK))
                .withMessage("FactBinding of Deal, 3 facts does not fit funnel 'standard-extended' 1.0:"
                        + " fact 'annualRevenue' is a quantity in CNY, but is bound as a count in CNY"
                        + " · fact 'budget' is a quantity in CNY, but is bound as a quantity in EUR");
    }

    @Test
    void aLambdaThatFailsIsNamedAndItsFailureKept() {
        IllegalArgumentException failure = new IllegalArgumentException("no connection");
        FactBinding<Deal> failing = FactBinding.of(Deal.class)
                .bind(StandardFacts.TUMOUR_PROJECT, deal -> {
                    throw failure;
                })
                .build();
        Assessor<Deal> assessor = Assessor.of(FUNNEL, failing, CLOCK);
        assertThatIllegalStateException()
                .isThrownBy(() -> assessor.assess(FunnelStandard.PROJECT, new Deal(), TODAY))
                .withMessage("reading fact 'tumourProject' from Deal failed")
                .withCause(failure);
        assertThat(assessor.assess(FunnelStandard.NON_PROJECT, new Deal(), TODAY)
                        .stage())
                .as("a fact that no criterion of the sale type needs is not read")
                .isEmpty();
    }

    @Test
    void aValueThatDoesNotFitItsFactIsRefused() {
        FactBinding<Deal> negative = FactBinding.of(Deal.class)
                .bind(StandardFacts.RESIDENT_TUMOUR_PATIENTS, deal -> -1)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Assessor.of(FUNNEL, negative, CLOCK).assess(FunnelStandard.PROJECT, new Deal(), TODAY))
                .withMessage("fact 'residentTumourPatients' is a count, but '-1' is given;"
                        + " expected a whole number of at least 0, such as 15");
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // what a host without null checks can do
    void nullIsRefusedByName() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, CLOCK);
        assertThatNullPointerException()
                .isThrownBy(() -> assessor.assess(FunnelStandard.PROJECT, null, TODAY))
                .withMessage("customer");
        assertThatNullPointerException()
                .isThrownBy(() -> assessor.assess(FunnelStandard.PROJECT, FactSheet.empty(), null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> assessor.assess(null, FactSheet.empty(), TODAY))
                .withMessage("saleType");
        assertThatNullPointerException()
                .isThrownBy(() -> Assessor.of(FUNNEL, null))
                .withMessage("clock");
    }

    @Test
    void aResultOfTheOtherSaleTypeIsRefused() {
        Assessment assessment = Assessor.of(FUNNEL, CLOCK).assess(FunnelStandard.PROJECT, FactSheet.empty(), TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.result("target.non-project.solvent"))
                .withMessage("criterion 'target.non-project.solvent' is for sale type 'non-project',"
                        + " but the assessment is of 'project'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.result("target.project.revenu"))
                .withMessageContaining("target.project.revenue");
    }

    @Test
    void resultsAreThoseOfAStageOrOfAll() {
        Assessment assessment = Assessor.of(FUNNEL, CLOCK)
                .assess(FunnelStandard.NON_PROJECT, Cells.sheet(FUNNEL, "wagesPaidOnTime=yes"), TODAY);
        assertThat(assessment.results(FUNNEL.stage("target")))
                .extracting(CriterionResult::toString)
                .containsExactly(
                        "target.non-project.solvent: MET",
                        "target.non-project.no-recent-purchase: UNKNOWN",
                        "target.non-project.patients: UNKNOWN");
        assertThat(assessment.results().stream()
                        .map(result -> result.criterion().id()))
                .isEqualTo(FUNNEL.stages(FunnelStandard.NON_PROJECT).stream()
                        .flatMap(stage -> assessment.results(stage).stream())
                        .map(result -> result.criterion().id())
                        .toList());
        Funnel other =
                FunnelStandard.documented().derive("other", "1", f -> f.stage("target", s -> s.winProbability(1)));
        assertThat(assessment.results(other.stage("target")))
                .as("a stage of another funnel")
                .isEmpty();
        assertThat(assessment.asOf()).isEqualTo(TODAY);
        assertThat(assessment.stage()).isEmpty();
        assertThat(assessment.customerType()).isEmpty();
        assertThat(assessment.winProbability()).isEmpty();
        assertThat(assessment.unknownFacts())
                .containsExactly(StandardFacts.SIMILAR_PURCHASES, StandardFacts.SUFFICIENT_PATIENTS);
        Assessment standing = Assessor.of(FUNNEL, CLOCK)
                .assess(
                        FunnelStandard.NON_PROJECT,
                        Cells.sheet(FUNNEL, "wagesPaidOnTime=yes | similarPurchases=none | sufficientPatients=yes"),
                        TODAY);
        assertThat(standing.customerType()).contains(FUNNEL.stage("target").customerType());
        assertThat(Assessor.of(FUNNEL, CLOCK)).hasToString("Assessor of funnel 'standard-extended' 1.0");
    }

    @Test
    void factsThatAreNotBoundAreNamedInTheFunnelsOrder() {
        assertThat(Assessor.of(FUNNEL, CLOCK).unboundFacts()).isEmpty();
        assertThat(Assessor.of(FUNNEL, binding().build(), CLOCK).unboundFacts())
                .isUnmodifiable()
                .doesNotContain(StandardFacts.WAGES_PAID_ON_TIME, StandardFacts.SIMILAR_PURCHASES, AttachedForms.FACT)
                .startsWith(StandardFacts.SUFFICIENT_PATIENTS, StandardFacts.ANNUAL_REVENUE)
                .endsWith(StandardFacts.CONTRACT_TEXT_CONFIRMED, StandardFacts.FIRST_PAYMENT_RECEIVED)
                .hasSize(FUNNEL.facts().size() - 3);
    }

    @Test
    void theAttachedFormsAreMissedOnlyWhereACriterionReadsThem() {
        FactBinding<Deal> nothing = FactBinding.of(Deal.class).build();
        assertThat(Assessor.of(FUNNEL, nothing, CLOCK).unboundFacts()).endsWith(AttachedForms.FACT);
        Funnel formless = Funnel.define("formless", "1")
                .saleTypes(FunnelStandard.PROJECT)
                .stage(
                        "only",
                        stage -> stage.customerType(text("唯一", "Only"))
                                .criterion(
                                        "one", c -> c.text(text("一", "One")).when(StandardFacts.TRIAL_AGREED.isTrue())))
                .build();
        assertThat(Assessor.of(formless, nothing, CLOCK).unboundFacts()).containsExactly(StandardFacts.TRIAL_AGREED);
    }

    @Test
    void anAssessmentNoLongerDependsOnTheHostsObject() {
        Deal deal = new Deal();
        Assessment assessment =
                Assessor.of(FUNNEL, binding().build(), CLOCK).assess(FunnelStandard.NON_PROJECT, deal, TODAY);
        String before = PlainAssessment.summary(assessment) + texts(assessment);
        deal.paysOnTime = null;
        deal.purchases.add(TODAY);
        deal.forms.clear();
        assertThat(PlainAssessment.summary(assessment) + texts(assessment)).isEqualTo(before);
        assertThat(assessment.result("target.non-project.no-recent-purchase").outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void whatIsReturnedCannotBeChanged() {
        Assessment assessment = Assessor.of(FUNNEL, CLOCK)
                .assess(
                        FunnelStandard.NON_PROJECT,
                        Cells.sheet(FUNNEL, "contractSigned=yes | firstPaymentReceived=yes | forms=contract"),
                        TODAY);
        assertThat(assessment.results()).isUnmodifiable();
        assertThat(assessment.missing()).isUnmodifiable();
        assertThat(assessment.metOutOfOrder()).isUnmodifiable().isNotEmpty();
        assertThat(assessment.unknownFacts()).isUnmodifiable();
        assertThat(assessment.missing().get(0).unknownFacts()).isUnmodifiable();
    }

    @Test
    void theFactsOfAnAssessmentAreAskedForByTheirOwnType() {
        Assessment assessment = Assessor.of(FUNNEL, CLOCK)
                .assess(FunnelStandard.PROJECT, Cells.sheet(FUNNEL, "annualRevenue=5 | wagesPaidOnTime=yes"), TODAY);
        assertThat(assessment.facts().known(StandardFacts.ANNUAL_REVENUE)).hasToString("5");
        assertThat(assessment.facts().value(StandardFacts.WAGES_PAID_ON_TIME).isUnknown())
                .as("no criterion of the sale type reads it")
                .isTrue();
        Quantity inEuros = Quantity.of("annualRevenue", "EUR", text("年收入", "Annual revenue"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.facts().known(Count.of("annualRevenue", "CNY", inEuros.label())))
                .withMessageEndingWith("but was asked for as a count in CNY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.facts().known(inEuros))
                .withMessage("fact 'annualRevenue' is a quantity in CNY in this assessment,"
                        + " but was asked for as a quantity in EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:30:00Z, Pacific/Kiritimati, 2026-11-24",
        "2026-11-23T10:30:00Z, UTC, 2026-11-23",
        "2026-11-23T10:30:00Z, Pacific/Pago_Pago, 2026-11-22",
        "2026-11-22T15:59:59Z, Asia/Shanghai, 2026-11-22",
        "2026-11-22T16:00:00Z, Asia/Shanghai, 2026-11-23"
    })
    void todayIsTheDayInTheClocksZone(Instant now, String zone, LocalDate expected) {
        Clock clock = Clock.fixed(now, ZoneId.of(zone));
        assertThat(Assessor.of(FUNNEL, clock)
                        .assess(FunnelStandard.PROJECT, FactSheet.empty())
                        .asOf())
                .isEqualTo(expected);
    }

    @Test
    void oneBindingAndOneFunnelServeManyAssessors() {
        FactBinding<Deal> binding = binding().build();
        Assessor<Deal> extended = Assessor.of(FUNNEL, binding, CLOCK);
        Assessor<Deal> documented = Assessor.of(FunnelStandard.documented(), binding, CLOCK);
        Deal deal = new Deal();
        String first = texts(extended.assess(FunnelStandard.NON_PROJECT, deal, TODAY));
        documented.assess(FunnelStandard.NON_PROJECT, deal, TODAY.plusYears(1));
        extended.assess(FunnelStandard.PROJECT, deal, TODAY.plusYears(1));
        assertThat(texts(extended.assess(FunnelStandard.NON_PROJECT, deal, TODAY)))
                .isEqualTo(first);
    }

    @Test
    void twoThreadsSharingOneAssessorOnTwoDaysAgreeWithAnAssessorOfItsOwnForEach() throws Exception {
        List<SampleCustomers.Customer> customers = SampleCustomers.read(FUNNEL);
        List<String> expected = assessAll(() -> Assessor.of(FUNNEL, CLOCK), customers, 1);
        Assessor<FactSheet> shared = Assessor.of(FUNNEL, CLOCK);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<List<String>> work = () -> assessAll(() -> shared, customers, 20);
            for (Future<List<String>> done : threads.invokeAll(List.of(work, work))) {
                assertThat(done.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every customer on two days in turn; again and again, and what came of it the last time. */
    private static List<String> assessAll(
            Supplier<Assessor<FactSheet>> assessor, List<SampleCustomers.Customer> customers, int times) {
        List<String> all = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            all.clear();
            for (SampleCustomers.Customer customer : customers) {
                for (LocalDate day : List.of(TODAY, TODAY.plusMonths(5))) {
                    all.add(texts(assessor.get().assess(customer.saleType(), customer.facts(), day)));
                }
            }
        }
        return all;
    }

    private static String texts(Assessment assessment) {
        return assessment.explain(Locale.ENGLISH) + assessment.explain(Locale.CHINESE) + assessment.results();
    }
}
