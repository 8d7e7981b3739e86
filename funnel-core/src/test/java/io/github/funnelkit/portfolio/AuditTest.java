package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What records claim, held against the facts: on the sample, and on any choice of customers, claims, owners and amounts. */
class AuditTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(FUNNEL, Clock.systemUTC());
    private static final LocalDate AS_OF = LocalDate.parse(SampleCustomers.AS_OF);
    private static final List<Assessment> SAMPLE = SampleCustomers.read(FUNNEL).stream()
            .map(customer -> ASSESSOR.assess(customer.saleType(), customer.facts(), AS_OF))
            .toList();

    /** One deal; the claimed stage is the number of one of its sale type, or -1. */
    record Deal(
            Assessment assessment,
            int claimed,
            @Nullable String owner,
            @Nullable Money amount) {

        @Nullable
        Stage stage() {
            List<Stage> stages = FUNNEL.stages(assessment.saleType());
            return claimed < 0 ? null : stages.get(claimed % stages.size());
        }

        void addTo(AuditBuilder audit) {
            Stage stage = stage();
            if (stage == null) {
                audit.add(assessment, owner, amount);
            } else {
                audit.add(assessment, assessment.claim(stage), owner, amount);
            }
        }

        BigDecimal worth(@Nullable Stage stage) {
            return stage == null || amount == null
                    ? BigDecimal.ZERO
                    : stage.winProbability(assessment.saleType())
                            .map(stated ->
                                    amount.amount().multiply(stated.percent()).movePointLeft(2))
                            .orElse(BigDecimal.ZERO);
        }

        BigDecimal gap() {
            return worth(stage()).subtract(worth(assessment.stage().orElse(null)));
        }
    }

    @Provide
    Arbitrary<List<Deal>> deals() {
        Arbitrary<Money> amounts = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                                .ofScale(2),
                        Arbitraries.of("CNY", "EUR"))
                .as(Money::of)
                .injectNull(0.1);
        return Combinators.combine(
                        Arbitraries.of(SAMPLE),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of("li", "wang", " ").injectNull(0.1),
                        amounts)
                .as(Deal::new)
                .list()
                .ofMaxSize(30);
    }

    private static Audit of(List<Deal> deals) {
        AuditBuilder audit = Audit.builder(FUNNEL);
        deals.forEach(deal -> deal.addTo(audit));
        return audit.build();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void partsGiveTheWholeInAnySplitAndOrder(
            @ForAll("deals") List<Deal> one, @ForAll("deals") List<Deal> two, @ForAll("deals") List<Deal> three) {
        List<Deal> all = new ArrayList<>(one);
        all.addAll(two);
        all.addAll(three);
        Audit whole = of(all);
        assertThat(of(one).merge(of(two)).merge(of(three))).isEqualTo(whole);
        assertThat(of(three).merge(of(one).merge(of(two)))).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole.merge(Audit.empty(FUNNEL))).isEqualTo(whole);
        assertThat(Audit.builder(FUNNEL)
                        .add(of(two))
                        .add(of(three))
                        .add(of(one))
                        .build())
                .isEqualTo(whole);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theGapIsTheSumOfTheGapsOfTheDeals(@ForAll("deals") List<Deal> deals) {
        Audit audit = of(deals);
        Map<String, BigDecimal> gaps = new TreeMap<>();
        Map<String, Integer> claims = new HashMap<>();
        Map<String, Integer> lacking = new HashMap<>();
        int unclaimed = 0;
        for (Deal deal : deals) {
            Stage stage = deal.stage();
            if (stage == null) {
                unclaimed++;
                continue;
            }
            Money amount = deal.amount();
            if (amount != null) {
                gaps.merge(amount.currency(), deal.gap(), BigDecimal::add);
            }
            Claim claim = deal.assessment().claim(stage);
            String owner = deal.owner() == null ? "" : deal.owner().strip();
            claims.merge(deal.assessment().saleType() + stage.id() + owner + claim.verdict(), 1, Integer::sum);
            for (CriterionResult result : deal.assessment().missingUpTo(stage)) {
                lacking.merge(result.criterion().id(), 1, Integer::sum);
            }
        }
        gaps.replaceAll((currency, gap) -> gap.stripTrailingZeros());
        Map<String, BigDecimal> found = new TreeMap<>(audit.figures().gap());
        found.replaceAll((currency, gap) -> gap.stripTrailingZeros());
        assertThat(found).isEqualTo(gaps);
        assertThat(audit.unclaimed().customers()).isEqualTo(unclaimed);
        Map<String, Integer> counted = new HashMap<>();
        for (AuditStage stage : audit.stages()) {
            for (AuditLine line : stage.lines()) {
                counted.put(stage.saleType() + stage.claimed() + line.owner() + line.verdict(), (int)
                        line.figures().deals().customers());
            }
        }
        assertThat(counted).isEqualTo(claims);
        Map<String, Integer> criteria = new HashMap<>();
        audit.criteriaByDeals()
                .forEach(each -> criteria.put(
                        each.criterion(), (int) each.figures().deals().customers()));
        assertThat(criteria).isEqualTo(lacking);
        assertThat(audit.byVerdict().values().stream().reduce(AuditFigures.NONE, AuditFigures::merge))
                .isEqualTo(audit.figures());
        assertThat(audit.byOwner().values().stream().reduce(AuditFigures.NONE, AuditFigures::merge))
                .isEqualTo(audit.figures());
    }

    @Test
    void theSampleIsAudited() {
        AuditBuilder audit = Audit.builder(FUNNEL);
        for (SampleCustomers.Customer customer : SampleCustomers.read(FUNNEL, "claimed.csv")) {
            Assessment assessment = ASSESSOR.assess(customer.saleType(), customer.facts(), AS_OF);
            customer.stage()
                    .ifPresentOrElse(
                            stage ->
                                    audit.add(assessment, assessment.claim(FUNNEL.stage(stage)), "", customer.amount()),
                            () -> audit.add(assessment, "", customer.amount()));
        }
        Audit done = audit.build();
        // worked out from the expected results of the sample and its amounts
        assertThat(done.byVerdict().entrySet())
                .extracting(each -> each.getKey() + " "
                        + each.getValue().deals().customers() + " "
                        + each.getValue().deals().amount("CNY") + " "
                        + each.getValue().claimed().get("CNY") + " "
                        + each.getValue().justified().get("CNY") + " "
                        + each.getValue().gap("CNY"))
                .containsExactly(
                        "JUSTIFIED 13 94840000 23272000 23272000 0",
                        "BEHIND 1 14230000 1423000 3557500 -2134500",
                        "CONTRADICTED 2 15150000 3247500 0 3247500",
                        "UNPROVEN 13 107680000 26654500 8298500 18356000");
        assertThat(done.unclaimed().customers()).isEqualTo(11);
        assertThat(done.figures().gap()).containsOnly(Map.entry("CNY", BigDecimal.valueOf(19_469_000)));
        assertThat(done.explain(FUNNEL, Locale.ENGLISH))
                .startsWith("Sales funnel action standard 1.0: 29 customers, 231,900,000 CNY; weighted by claims"
                        + " 54,597,000 CNY, by facts 35,128,000 CNY, gap 19,469,000 CNY\n")
                .contains("\nNo stage claimed: 11 customers, ")
                .contains("\nWhat the claims lack, by gap in CNY\n- ");
        assertThat(done.explain(FUNNEL, Locale.CHINESE)).contains("按登记阶段加权 5,459.7 万元，按事实加权 3,512.8 万元，差额 1,946.9 万元");
    }

    @Test
    void auditsOfOtherFunnelsAreKeptApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Audit.empty(FUNNEL).merge(Audit.empty(FunnelStandard.extended())))
                .withMessageContaining("assess all customers by one version");
    }
}
