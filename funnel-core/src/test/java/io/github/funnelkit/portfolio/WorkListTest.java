package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.TaskKind;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whom to look after first, by the sample. */
class WorkListTest {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final LocalDate TODAY = LocalDate.parse(SampleCustomers.AS_OF);
    private static final List<WorkItem> ITEMS = items(FUNNEL);

    private static List<WorkItem> items(Funnel funnel) {
        List<WorkItem> items = new ArrayList<>();
        for (SampleCustomers.Customer customer : SampleCustomers.read(funnel)) {
            items.add(WorkItem.of(customer.id(), assess(funnel, customer), customer.amount())
                    .ownedBy("manager-" + items.size() % 3)
                    .closingOn(customer.closing().atDay(1)));
        }
        return items;
    }

    private static Assessment assess(Funnel funnel, SampleCustomers.Customer customer) {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        return assessor.assess(customer.saleType(), customer.facts(), TODAY);
    }

    @Test
    void theSampleIsRankedByGainPerStep() {
        WorkList list = WorkList.of(FUNNEL, ITEMS);
        assertThat(list.items())
                .extracting(item -> item.customer() + " " + item.steps() + " "
                        + item.gain().map(Money::amount).orElse(null))
                .startsWith(
                        "C0039 1 2110000",
                        "C0005 1 1952500",
                        "C0013 1 1308000",
                        "C0006 2 2502500",
                        "C0014 2 2422500",
                        "C0012 2 2355000",
                        "C0001 1 1043000");
        assertThat(list).hasToString("WorkList of " + FUNNEL.reference() + ": 40 customers");
    }

    @Test
    void aBuilderMakesTheItemsOfEachCustomerAndTheirList() {
        WorkListBuilder builder = WorkList.builder(FUNNEL);
        for (SampleCustomers.Customer customer : SampleCustomers.read(FUNNEL)) {
            Assessment assessment = assess(FUNNEL, customer);
            WorkItem item = builder.item(customer.id(), assessment, customer.amount());
            assertThat(item).isEqualTo(WorkItem.of(customer.id(), assessment, customer.amount()));
            assertThat(builder.item(customer.id(), Tasks.of(assessment), customer.amount()))
                    .isEqualTo(item);
            builder.add(item);
        }
        assertThat(builder.build().items()).hasSize(40);
        Funnel other = FUNNEL.derive("other", "1", funnel -> {});
        Assessment byOther = assess(other, SampleCustomers.read(FUNNEL).get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.item("C0001", byOther, null))
                .withMessageContaining("an assessment by " + other.reference())
                .withMessageContaining("expected one by " + FUNNEL.reference());
    }

    /** By dividing, for every customer, from the assessments alone. */
    @Test
    void theOrderIsThatOfAPlainComputation() {
        List<BigDecimal> perStep = new ArrayList<>();
        for (SampleCustomers.Customer customer : SampleCustomers.read(FUNNEL)) {
            Assessment assessment = assess(FUNNEL, customer);
            int steps = ShortestWay.of(assessment).ways().get(0).steps().size();
            BigDecimal points =
                    points(assessment.nextStage(), assessment).subtract(points(assessment.stage(), assessment));
            perStep.add(customer.amount()
                    .amount()
                    .multiply(points)
                    .divide(BigDecimal.valueOf(100L * steps), MathContext.DECIMAL64));
        }
        perStep.sort(Comparator.reverseOrder());
        assertThat(WorkList.of(FUNNEL, ITEMS).items())
                .extracting(item -> item.gain()
                        .orElseThrow()
                        .amount()
                        .divide(BigDecimal.valueOf(item.steps()), MathContext.DECIMAL64))
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactlyElementsOf(perStep);
    }

    private static BigDecimal points(Optional<Stage> stage, Assessment assessment) {
        return stage.flatMap(at -> at.winProbability(assessment.saleType()))
                .map(stated -> stated.percent())
                .orElse(BigDecimal.ZERO);
    }

    @Property(tries = 50)
    void theOrderIsTheSameInAnySplitAndOrder(@ForAll Random random) {
        WorkList whole = WorkList.of(FUNNEL, ITEMS);
        List<WorkItem> shuffled = new ArrayList<>(ITEMS);
        Collections.shuffle(shuffled, random);
        int one = random.nextInt(shuffled.size());
        int two = one + random.nextInt(shuffled.size() - one);
        WorkList a = WorkList.of(FUNNEL, shuffled.subList(0, one));
        WorkList b = WorkList.of(FUNNEL, shuffled.subList(one, two));
        WorkList c = WorkList.of(FUNNEL, shuffled.subList(two, shuffled.size()));
        assertThat(a.merge(b).merge(c)).isEqualTo(whole);
        assertThat(c.merge(a.merge(b))).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(WorkList.empty(FUNNEL).merge(whole)).isEqualTo(whole);
        assertThat(shuffled.parallelStream().collect(WorkList.collector(FUNNEL, item -> item)))
                .isEqualTo(whole);
    }

    @Test
    void currenciesAreNeverCompared() {
        SampleCustomers.Customer large = SampleCustomers.read(FUNNEL).get(0);
        Assessment assessment = assess(FUNNEL, large);
        WorkItem euro = WorkItem.of("e", assessment, Money.of(5, "EUR"));
        WorkItem yen = WorkItem.of("y", assessment, Money.of(900_000_000, "JPY"));
        WorkItem unknown = WorkItem.of("u", assessment);
        WorkItem small = WorkItem.of("c", assessment, Money.of(10, "CNY"));
        assertThat(WorkList.of(FUNNEL, List.of(unknown, yen, euro, small)).items())
                .extracting(WorkItem::customer)
                .containsExactly("c", "e", "y", "u");
        assertThat(unknown.gain()).isEmpty();
    }

    @Test
    void aListIsCutByOwnerPeriodAndWhatIsMissing() {
        WorkList list = WorkList.of(FUNNEL, ITEMS);
        assertThat(list.owners()).containsExactly("manager-0", "manager-1", "manager-2");
        assertThat(list.owners().stream().map(list::ofOwner).reduce(WorkList.empty(FUNNEL), WorkList::merge))
                .isEqualTo(list);
        assertThat(list.due(TODAY, TODAY.plusDays(6)).items())
                .hasSize(12)
                .allMatch(item -> item.agreed().isPresent() && !item.isWithoutAgreement(TODAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.due(TODAY, TODAY.minusDays(1)))
                .withMessage("from 2026-11-23 to 2026-11-22: expected a last day that is not before the first");
        assertThat(list.only(WorkItem::isOneShort).items())
                .extracting(item -> item.missing().size())
                .containsOnly(1);
        assertThat(list.only(item -> item.stage().isPresent() && item.isWithoutAgreement(TODAY))
                        .items())
                .hasSize(9)
                .extracting(item -> item.task().orElseThrow().kind())
                .containsOnly(TaskKind.AGREE, TaskKind.RENEW);
        assertThat(list.gain().customers()).isEqualTo(40);
    }

    @Test
    void itIsSaidInWords() {
        WorkList list = WorkList.of(FUNNEL, ITEMS).ofOwner("manager-1").due(TODAY, TODAY.plusDays(20));
        assertThat(list.explain(FUNNEL, Locale.ENGLISH).split("\n"))
                .startsWith(
                        "Sales funnel action standard, extended 1.0: 6 customers",
                        "- C0014 (manager-1): Shortlisted customer → Customer negotiating terms; Settle the terms (Settle"
                                + " commercial and technical terms); gains 2,422,500 CNY in 2 steps; next action on"
                                + " 2026-11-28; closing on 2027-05-01");
        assertThat(list.explain(FUNNEL, Locale.CHINESE))
                .contains("\n- C0014（manager-1）：入围客户 → 谈判客户；谈定条款（谈定商务与技术条款）；2 步可增加 242.25 万元；下一步行动：2026-11-28");
    }

    @Test
    void itIsSerialized() throws Exception {
        WorkList list = WorkList.of(FUNNEL, ITEMS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(list);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(list);
        }
    }

    @Test
    void listsOfOtherFunnelsAndImpossibleItemsAreRefused() {
        WorkList list = WorkList.empty(FUNNEL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.merge(WorkList.empty(FunnelStandard.documented())))
                .withMessageContaining("cannot take in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.explain(FunnelStandard.documented(), Locale.ENGLISH));
        Assessment assessment = assess(FUNNEL, SampleCustomers.read(FUNNEL).get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkItem.of(" ", assessment))
                .withMessage("a customer on a work list: expected a name that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkTask(TaskKind.ACT, List.of("c"), Optional.empty()))
                .withMessage(
                        "task to ACT about [c] with action none: expected at least one criterion, and an action for"
                                + " ACT alone");
    }
}
