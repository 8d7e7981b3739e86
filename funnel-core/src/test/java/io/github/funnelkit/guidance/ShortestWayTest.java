package io.github.funnelkit.guidance;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.testing.HostKinds;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestWayTest {

    private static final LocalDate TODAY = LocalDate.parse(SampleCustomers.AS_OF);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Count PATIENTS = Count.of("patients", "patients", text("病人数", "Patients"));
    private static final Flag OUTPATIENTS = Flag.of("outpatients", text("门诊量达标", "Out-patients suffice"));
    private static final Flag OBJECTS = Flag.of("objects", text("持反对意见", "Somebody objects"));
    private static final Checklist MATERIALS =
            Checklist.of("materials", text("资料", "Materials")).allowing("clinical", "principle", "price");
    private static final Form PLAN = Form.of("plan", text("销售计划", "Sales plan"));
    private static final Form LETTER = Form.of("letter", text("确认函", "Confirmation letter"));

    @Test
    void anUnknownFactIsToBeFoundOutAndAKnownOneToBeChanged() {
        Condition either = PATIENTS.atLeast(15).or(OUTPATIENTS.isTrue());
        ShortestWay unknown = way(FactSheet.empty(), either);
        assertThat(words(unknown)).containsExactly("""
                - find out - Patients: at least 15""", """
                - find out - Out-patients suffice: yes""");
        ShortestWay known = way(FactSheet.empty().with(PATIENTS, 9), either);
        assertThat(words(known)).containsExactly("""
                - find out - Out-patients suffice: yes""", """
                - change - Patients: at least 15 (now: 9)""");
        assertThat(known.explain(Locale.CHINESE))
                .isEqualTo("到达下一阶段的最短途径——顶层客户\n- 查明——门诊量达标：是\n或者：\n- 改变——病人数：至少 15（现为：9）");
    }

    /** Of each pair one fact is unknown, the other is known and would have to change. */
    @Test
    void ofWaysOfOneLengthThoseComeFirstThatChangeLeastOfWhatIsKnown() {
        assertThat(changesOfKnown(1, 4)).containsExactly(0L, 1L, 1L, 1L, 1L, 2L, 2L, 2L, 2L, 2L);
        assertThat(changesOfKnown(3, 1)).containsExactly(0L, 1L, 1L, 1L, 2L, 2L, 2L, 3L);
    }

    /** How many changes of what is known each way has through so many criteria, each of so many pairs of alternatives. */
    private static List<Long> changesOfKnown(int criteria, int pairs) {
        FactSheet known = FactSheet.empty();
        Condition[] conditions = new Condition[criteria];
        for (int criterion = 0; criterion < criteria; criterion++) {
            Condition[] parts = new Condition[pairs];
            for (int pair = 0; pair < pairs; pair++) {
                String id = criterion + "-" + pair;
                Flag unknown = Flag.of("unknown-" + id, Text.of("Unknown " + id));
                Flag denied = Flag.of("denied-" + id, Text.of("Denied " + id));
                parts[pair] = unknown.isTrue().or(denied.isTrue());
                known = known.with(denied, false);
            }
            conditions[criterion] = Condition.allOf(parts);
        }
        return ShortestWay.of(assess(separately(conditions), known)).ways().stream()
                .map(way -> way.steps().stream()
                        .filter(step -> step instanceof Step.Change)
                        .count())
                .toList();
    }

    private static Funnel separately(Condition... conditions) {
        return Funnel.define("separate", "1")
                .saleTypes(SALE)
                .stage("top", stage -> {
                    stage.customerType(text("顶层客户", "Top customer"));
                    for (int number = 0; number < conditions.length; number++) {
                        Condition condition = conditions[number];
                        stage.criterion(
                                SALE,
                                "c" + number,
                                criterion ->
                                        criterion.text(text("条件", "Criterion")).when(condition));
                    }
                })
                .build();
    }

    @Test
    void theCheaperBranchIsTaken() {
        Condition costly = PATIENTS.atLeast(15).and(MATERIALS.ticked("principle"));
        assertThat(words(way(FactSheet.empty(), costly.or(OUTPATIENTS.isTrue()))))
                .containsExactly("- find out - Out-patients suffice: yes");
        FactSheet enoughPatients = FactSheet.empty().with(PATIENTS, 20);
        assertThat(words(way(enoughPatients, costly.or(OUTPATIENTS.isTrue().and(OBJECTS.isTrue())))))
                .containsExactly("- find out - Materials: principle");
    }

    /** Hosts' threads may have a stack of a quarter of a megabyte. */
    @Test
    void aWayOfManyStepsIsFoundOnAShortStack() throws InterruptedException, ExecutionException {
        Condition[] parts = IntStream.range(0, 500)
                .mapToObj(number -> Flag.of("flag" + number, Text.of("Flag " + number)))
                .map(Flag::isTrue)
                .toArray(Condition[]::new);
        FutureTask<ShortestWay> search = new FutureTask<>(() -> way(FactSheet.empty(), Condition.allOf(parts)));
        Thread thread = new Thread(null, search, "short stack", 256 * 1024);
        thread.start();
        assertThat(search.get().ways())
                .singleElement()
                .satisfies(way -> assertThat(way.steps()).hasSize(500));
    }

    @Test
    void whatIsMetBelowStaysMet() {
        Funnel funnel = funnel(
                PATIENTS.atLeast(15),
                PATIENTS.atMost(20).or(OUTPATIENTS.isTrue().and(OBJECTS.isFalse())));
        FactSheet known = FactSheet.empty().with(PATIENTS, 30);
        Assessment assessment = assess(funnel, known);
        assertThat(assessment.stage()).map(Stage::id).contains("base");
        ShortestWay way = ShortestWay.of(assessment);
        assertThat(words(way)).containsExactly("- change - Patients: at least 15, and Patients: at most 20 (now: 30)");
        assertThat(assess(funnel, way.ways().get(0).applyTo(known)).stage())
                .map(Stage::id)
                .contains("top");
    }

    @Test
    void whatFollowsFromTheRestIsNotSaid() {
        Funnel funnel = funnel(PATIENTS.atLeast(15), PATIENTS.atLeast(50).and(OBJECTS.isFalse()));
        assertThat(words(ShortestWay.of(assess(funnel, FactSheet.empty().with(PATIENTS, 20)))))
                .containsExactly("- change - Patients: at least 50 (now: 20)\n- find out - Somebody objects: no");
    }

    @Test
    void whatTheNextStageAsksForComesFirst() {
        Funnel funnel = funnel(OUTPATIENTS.isTrue().or(PATIENTS.atLeast(15)), PATIENTS.atMost(10));
        ShortestWay way = ShortestWay.of(assess(funnel, FactSheet.empty().with(PATIENTS, 20)));
        assertThat(words(way))
                .containsExactly("- change - Patients: at most 10 (now: 20)\n- find out - Out-patients suffice: yes");
        assertThat(way.ways().get(0).steps())
                .extracting(Step::toString)
                .containsExactly("change - Patients: at most 10 (now: 20)", "find out - Out-patients suffice: yes");
        assertThat(way).hasToString("1 ways of 2 steps");
    }

    @Test
    void everyEntryThatIsAskedForIsSaid() {
        Condition three =
                MATERIALS.ticked("clinical").and(MATERIALS.ticked("principle")).and(MATERIALS.ticked("price"));
        assertThat(words(way(FactSheet.empty(), three)))
                .containsExactly("- find out - Materials: clinical, and Materials: principle, and Materials: price");
    }

    @Test
    void aCheckOfTwoFactsIsSaidOfBothAndHidesNothing() {
        Funnel funnel =
                funnel(PATIENTS.atLeast(15), PATIENTS.atLeast(50).and(HostKinds.twiceAs(PATIENTS, HostKinds.BEDS)));
        assertThat(words(ShortestWay.of(assess(funnel, FactSheet.empty().with(PATIENTS, 20)))))
                .containsExactly("- change - Patients: at least 50, and Patients >= 2 x Beds (now: 20)\n"
                        + "- find out - Beds, so that: Patients >= 2 x Beds");
    }

    @Test
    void ofTwoNumbersComparedTheOneIsNamedThatIsToChange() {
        Quantity price = Quantity.of("price", "CNY", text("价格", "Price"));
        Quantity budget = Quantity.of("budget", "CNY", text("预算", "Budget"));
        FactSheet known = FactSheet.empty().with(price, 500).with(budget, 300);
        ShortestWay both = way(known, price.atMost(budget.percent(100)));
        assertThat(words(both))
                .containsExactlyInAnyOrder(
                        "- change - Price: at most Budget (now: 500 CNY)",
                        "- change - Budget, so that: Price: at most Budget (now: 300 CNY)");
        assertThat(both.explain(Locale.CHINESE)).contains("改变——预算，使得：价格：至多 预算（现为：300 元）");
        assertThat(words(way(FactSheet.empty().with(price, 500), price.atMost(budget.percent(80)))))
                .containsExactly("- find out - Budget, so that: Price: at most 80 % of Budget");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"CNY|20|20 CNY", "CNY||none", "''|20|20"})
    void aQuantityThatIsToChangeIsSaidInItsUnit(String unit, @Nullable BigDecimal known, String now) {
        Quantity budget = Quantity.of("budget", unit, text("预算", "Budget"));
        FactSheet facts = known == null
                ? FactSheet.empty().withNone(budget)
                : FactSheet.empty().with(budget, known);
        assertThat(words(way(facts, budget.atLeast(50))))
                .singleElement()
                .asString()
                .startsWith("- change - Budget: at least 50")
                .endsWith(" (now: " + now + ")");
    }

    @Test
    void formsAreAttachedOneByOneOnTopOfThoseThatAre() {
        FactSheet known = FactSheet.empty().with(AttachedForms.FACT, List.of("other"));
        ShortestWay way = way(known, AttachedForms.anyOf("plan").and(AttachedForms.anyOf("letter", "plan")));
        assertThat(words(way)).containsExactly("- attach - Sales plan");
        ShortestWay both = way(known, AttachedForms.anyOf("plan").and(AttachedForms.anyOf("letter")));
        assertThat(words(both)).containsExactly("- attach - Sales plan\n- attach - Confirmation letter");
        assertThat(both.ways().get(0).applyTo(known).known(AttachedForms.FACT))
                .containsExactly("letter", "other", "plan");
    }

    @Test
    void aFormThatTheFunnelDoesNotHaveIsCalledByItsId() {
        ShortestWay way =
                way(FactSheet.empty().with(AttachedForms.FACT, List.of("plan")), AttachedForms.FACT.ticked("visa"));
        assertThat(way.ways())
                .flatExtracting(Way::steps)
                .containsExactly(new Step.Attach(Form.of("visa", Text.of("visa"))))
                .extracting(Step::toString)
                .containsExactly("attach - visa");
    }

    @Test
    void aWayHasAStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Way(List.of()))
                .withMessage("a way has at least one step");
    }

    @Test
    void aWayThatDoesNotExistIsSaid() {
        Funnel funnel = funnel(PATIENTS.atLeast(15), PATIENTS.atMost(10));
        ShortestWay way = ShortestWay.of(assess(funnel, FactSheet.empty().with(PATIENTS, 15)));
        assertThat(way.ways()).isEmpty();
        assertThat(way.unreached()).extracting(Object::toString).containsExactly("top.sale.only");
        assertThat(way.explain(Locale.ENGLISH)).isEqualTo("No way to the next stage was found: Top");
        assertThat(way).hasToString("no way");
        ShortestWay last = ShortestWay.of(assess(
                funnel(PATIENTS.atLeast(1), PATIENTS.atLeast(2)),
                FactSheet.empty().with(PATIENTS, 2)));
        assertThat(last.ways()).isEmpty();
        assertThat(last.explain(Locale.ENGLISH)).isEqualTo("The customer stands at the last stage");
    }

    @Test
    void everyWayOfEveryCustomerOfTheSampleWorksAndIsMinimal() {
        Funnel funnel = FunnelStandard.documented();
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        for (SampleCustomers.Customer customer : SampleCustomers.read(funnel)) {
            Assessment assessment = assessor.assess(customer.saleType(), customer.facts(), TODAY);
            ShortestWay shortest = ShortestWay.of(assessment);
            assertThat(shortest.ways().isEmpty())
                    .as(customer.id())
                    .isEqualTo(assessment.nextStage().isEmpty());
            ShortestWayLaws.check(shortest, customer.facts(), assessor);
        }
    }

    private static List<String> words(ShortestWay way) {
        return way.ways().stream().map(Way::toString).toList();
    }

    private static ShortestWay way(FactSheet known, Condition condition) {
        return ShortestWay.of(assess(
                funnel(OBJECTS.isTrue().or(OBJECTS.isFalse()).or(PATIENTS.atLeast(0)), condition),
                known.with(OBJECTS, false)));
    }

    private static Assessment assess(Funnel funnel, FactSheet facts) {
        return Assessor.of(funnel, Clock.systemUTC()).assess(SALE, facts, TODAY);
    }

    private static Funnel funnel(Condition base, Condition top) {
        return Funnel.define("two", "1")
                .saleTypes(SALE)
                .forms(PLAN, LETTER)
                .stage(
                        "base",
                        stage -> stage.customerType(text("底层客户", "Base customer"))
                                .criterion(
                                        SALE,
                                        "only",
                                        criterion -> criterion
                                                .text(text("底", "Base"))
                                                .when(base)))
                .stage(
                        "top",
                        stage -> stage.customerType(text("顶层客户", "Top customer"))
                                .criterion(
                                        SALE,
                                        "only",
                                        criterion ->
                                                criterion.text(text("顶", "Top")).when(top)))
                .build();
    }
}
