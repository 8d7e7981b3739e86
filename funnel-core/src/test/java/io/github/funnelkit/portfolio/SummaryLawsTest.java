package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of all summaries, shown on any choice from the sample with any amounts. */
class SummaryLawsTest {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final List<Found> FOUND = found();

    /** A customer of the sample and what a plain look at the assessment finds. */
    record Found(Assessment assessment, Optional<String> stage, Map<String, Outcome> missing, Set<String> unknown) {
        Found(Assessment assessment) {
            this(
                    assessment,
                    assessment.stage().map(Stage::id),
                    assessment.missing().stream()
                            .collect(Collectors.toMap(
                                    result -> result.criterion().id(), CriterionResult::outcome)),
                    assessment.unknownFacts().stream().map(Fact::id).collect(Collectors.toSet()));
        }
    }

    /** A customer of the sample with an amount. */
    record Customer(Found found, @Nullable Money amount) {
        Assessment assessment() {
            return found.assessment();
        }
    }

    private static List<Found> found() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        return SampleCustomers.read(FUNNEL).stream()
                .map(customer -> new Found(
                        assessor.assess(customer.saleType(), customer.facts(), LocalDate.parse(SampleCustomers.AS_OF))))
                .toList();
    }

    @Provide
    Arbitrary<List<Customer>> customers() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(2);
        Arbitrary<Money> amounts = Combinators.combine(numbers, Arbitraries.of("CNY", "EUR", "USD"))
                .as(Money::of)
                .injectNull(0.1);
        return Combinators.combine(Arbitraries.of(FOUND), amounts)
                .as(Customer::new)
                .list()
                .ofMaxSize(30);
    }

    private static Summary of(List<Customer> customers) {
        return customers.stream().collect(Summary.collector(FUNNEL, Customer::assessment, Customer::amount));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void partsGiveTheWholeInAnySplitAndOrder(
            @ForAll("customers") List<Customer> one,
            @ForAll("customers") List<Customer> two,
            @ForAll("customers") List<Customer> three) {
        Summary whole =
                of(List.of(one, two, three).stream().flatMap(List::stream).toList());
        Summary a = of(one);
        Summary b = of(two);
        Summary c = of(three);
        assertThat(a.merge(b).merge(c)).isEqualTo(whole);
        assertThat(a.merge(b.merge(c))).isEqualTo(whole);
        assertThat(c.merge(a).merge(b)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.merge(Summary.empty(FUNNEL))).isEqualTo(whole);
        assertThat(Summary.empty(FUNNEL).merge(whole)).isEqualTo(whole);
        assertThat(Summary.builder(FUNNEL).add(c).add(b).add(a).build()).isEqualTo(whole);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aParallelStreamGivesTheSame(@ForAll("customers") List<Customer> customers) {
        assertThat(customers.parallelStream()
                        .collect(Summary.collector(FUNNEL, Customer::assessment, Customer::amount)))
                .isEqualTo(of(customers));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyNumberIsWhatAPlainCountGives(@ForAll("customers") List<Customer> customers) {
        Summary summary = of(customers);
        List<StageSummary> stages = summary.stages().stream()
                .map(stage -> {
                    Predicate<Found> here =
                            found -> found.assessment().saleType().id().equals(stage.saleType())
                                    && found.stage().equals(stage.stage());
                    return new StageSummary(
                            stage.saleType(),
                            stage.stage(),
                            stage.winProbability(),
                            count(customers, here),
                            count(
                                    customers,
                                    here.and(found ->
                                            !found.assessment().metOutOfOrder().isEmpty())),
                            count(
                                    customers,
                                    here.and(found ->
                                            !found.assessment().lapsed().isEmpty())));
                })
                .toList();
        assertThat(summary.stages()).isEqualTo(stages);
        List<Blocker> blockers = summary.blockers().stream()
                .map(Blocker::criterion)
                .map(id -> new Blocker(
                        id,
                        count(customers, found -> found.missing().containsKey(id)),
                        count(customers, found -> found.missing().get(id) == Outcome.UNKNOWN),
                        count(customers, found -> found.missing().keySet().equals(Set.of(id)))))
                .toList();
        assertThat(summary.blockers()).isEqualTo(blockers);
        List<UnknownFact> unknownFacts = summary.unknownFacts().stream()
                .map(UnknownFact::fact)
                .map(id -> new UnknownFact(
                        id, count(customers, found -> found.unknown().contains(id))))
                .toList();
        assertThat(summary.unknownFacts()).isEqualTo(unknownFacts);
        BigDecimal weighted = customers.stream()
                .filter(each ->
                        each.amount() != null && each.amount().currency().equals("CNY"))
                .map(each -> each.assessment()
                        .winProbability()
                        .map(stated -> stated.applyTo(each.amount().amount()))
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(summary.weighted().getOrDefault("CNY", BigDecimal.ZERO)).isEqualByComparingTo(weighted);
        assertThat(summary.unweighed())
                .isEqualTo(count(
                        customers, found -> found.assessment().winProbability().isEmpty()));
    }

    private static Tally count(List<Customer> customers, Predicate<Found> counted) {
        long without = 0;
        Map<String, BigDecimal> amounts = new TreeMap<>();
        List<Customer> some = customers.stream()
                .filter(customer -> counted.test(customer.found()))
                .toList();
        for (Customer customer : some) {
            Money amount = customer.amount();
            if (amount == null) {
                without++;
            } else {
                amounts.merge(amount.currency(), amount.amount(), BigDecimal::add);
            }
        }
        return new Tally(some.size(), without, new TreeMap<>(amounts));
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void aSummaryTravels(@ForAll("customers") List<Customer> customers) throws Exception {
        Summary summary = of(customers);
        byte[] bytes = Travel.sent(summary);
        assertThat(bytes.length).isLessThan(100_000);
        assertThat(Travel.received(bytes)).isEqualTo(summary);
    }
}
