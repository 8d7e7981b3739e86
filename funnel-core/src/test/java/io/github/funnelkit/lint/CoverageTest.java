package io.github.funnelkit.lint;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.testing.FunnelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final SaleType OTHER = SaleType.of("other", text("其他", "Other"));
    private static final Count BEDS = Count.of("beds", "", text("床位", "Beds"));
    private static final Flag SIGNED = Flag.of("signed", text("已签", "Signed"));
    private static final Funnel FUNNEL = Funnel.define("f", "1")
            .saleTypes(SALE, OTHER)
            .stage(
                    "only",
                    stage -> stage.customerType(text("客户", "Customer"))
                            .criterion(
                                    SALE,
                                    "both",
                                    c -> c.text(text("都", "Both"))
                                            .when(BEDS.atLeast(10).or(SIGNED.isTrue())))
                            .criterion(
                                    OTHER,
                                    "signed",
                                    c -> c.text(text("签", "Signed")).when(SIGNED.isTrue())))
            .build();

    private static Coverage of(FactSheet... sheets) {
        return Coverage.of(FUNNEL, SALE, List.of(sheets), TODAY);
    }

    private static FactSheet beds(long beds) {
        return FactSheet.empty().with(BEDS, beds);
    }

    @Example
    void eachCriterionAndEachCheckIsCounted() {
        Coverage coverage = of(beds(12), beds(3), FactSheet.empty());
        assertThat(coverage.customers()).isEqualTo(3);
        assertThat(coverage.parts())
                .extracting(PartCoverage::counts)
                .containsExactly(
                        new OutcomeCounts(1, 0, 2),
                        new OutcomeCounts(1, 1, 1),
                        new OutcomeCounts(0, 0, 3),
                        OutcomeCounts.NONE);
        assertThat(coverage.parts()).extracting(PartCoverage::isWhole).containsExactly(true, false, false, true);
        assertThat(coverage.uncovered())
                .extracting(part -> part.explain(Locale.ENGLISH))
                .containsExactly(
                        "only.sale.both: no customer shows 'Beds: at least 10, or Signed' as not met",
                        "only.sale.both: no customer shows 'Signed' as met or not met",
                        "only.other.signed: no customer shows 'Signed' as met or not met");
        assertThat(coverage.uncovered().get(0).lacking()).containsExactly(Outcome.NOT_MET);
        assertThat(coverage.parts().get(1).explain(Locale.CHINESE)).isEmpty();
    }

    @Example
    void aBuildIsHeldToIt() {
        Coverage enough = of(beds(12).with(SIGNED, false), beds(3).with(SIGNED, false), beds(1).with(SIGNED, true));
        assertThat(FUNNEL).isCoveredBy(enough, "only.other.signed");
        assertThatThrownBy(() -> assertThat(FUNNEL).isCoveredBy(enough))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("only.other.signed: no customer shows 'Signed'");
        assertThatThrownBy(() -> assertThat(FUNNEL).isCoveredBy(enough, "only.other.sined"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only.other.signed");
        Funnel next = FUNNEL.derive("f", "2", same -> {});
        assertThatThrownBy(() -> assertThat(next).isCoveredBy(enough)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> enough.merge(Coverage.none(next)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be merged");
    }

    /** Whoever comes first, and wherever the set is parted. */
    @Property
    void partsOfASetMergeToTheWhole(@ForAll Random random) {
        RandomFunnels.Case given = RandomFunnels.one(random);
        List<FactSheet> sheets = List.of(given.facts(), FactSheet.empty(), given.facts());
        Coverage whole = Coverage.of(given.funnel(), given.saleType(), sheets, TODAY);
        int cut = random.nextInt(4);
        Coverage first = Coverage.of(given.funnel(), given.saleType(), sheets.subList(0, cut), TODAY);
        Coverage rest = Coverage.of(given.funnel(), given.saleType(), sheets.subList(cut, 3), TODAY);
        assertThat(first.merge(rest)).isEqualTo(whole);
        assertThat(rest.merge(first)).isEqualTo(whole);
        whole.parts().stream()
                .filter(part -> part.criterion().saleType().equals(given.saleType()))
                .forEach(part -> assertThat(part.counts().met()
                                + part.counts().notMet()
                                + part.counts().unknown())
                        .isEqualTo(3));
    }
}
