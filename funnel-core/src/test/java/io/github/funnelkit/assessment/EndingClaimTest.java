package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditEnding;
import io.github.funnelkit.portfolio.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endings that records claim where they might name a stage. */
class EndingClaimTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag WANTED = Flag.of("wanted", text("有意向", "Wants it"));
    private static final Flag LOST = Flag.of("lost", text("已丢", "Lost"));
    private static final Flag DEAD = Flag.of("dead", text("已死", "Dead"));
    private static final Funnel FUNNEL = Funnel.define("ends", "1")
            .saleTypes(SALE)
            .stage("lead", s -> s.customerType(text("线索", "Lead")).criterion("wanted", c -> c.when(WANTED.isTrue())))
            .ending(
                    "closed-lost",
                    e -> e.lost().label(text("丢单", "Closed lost")).when(LOST.isTrue()))
            .ending("gone", e -> e.neither().label(text("消失", "Gone")).when(DEAD.isTrue()))
            .ending("closed-won", e -> e.won().label(text("赢单", "Closed won")).from("lead"))
            .ending("abandoned", EndingBuilder::neither)
            .build();

    private record Deal(
            String stage,
            @Nullable Boolean wanted,
            @Nullable Boolean lost,
            @Nullable Boolean dead) {
        static Deal of(String stage, String flags) {
            return new Deal(stage, flag(flags.charAt(0)), flag(flags.charAt(1)), flag(flags.charAt(2)));
        }

        private static @Nullable Boolean flag(char known) {
            return known == '?' ? null : Boolean.valueOf(known == '+');
        }
    }

    private static FactBinding.Builder<Deal> binding() {
        return FactBinding.of(Deal.class)
                .bind(WANTED, Deal::wanted)
                .bind(LOST, Deal::lost)
                .bind(DEAD, Deal::dead);
    }

    private static final Assessor<Deal> CLAIMING =
            Assessor.of(FUNNEL, binding().claimedStage(Deal::stage).build(), Clock.systemUTC());
    private static final Assessor<Deal> REACHED =
            Assessor.of(FUNNEL, binding().reachedStage(Deal::stage).build(), Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({ // wanted, lost, dead
        "closed-lost, ?+?, JUSTIFIED",
        "Closed lost, ?++, JUSTIFIED",
        "丢单,         ?+?, JUSTIFIED",
        "gone,        ?++, CONTRADICTED", // the first ending counts
        "closed-lost, ?-?, CONTRADICTED",
        "closed-lost, ?-+, CONTRADICTED",
        "closed-lost, ???, UNPROVEN",
        "closed-won,  +--, JUSTIFIED", // what it needs is met
        "closed-won,  ---, CONTRADICTED",
        "closed-won,  ?--, UNPROVEN",
        "closed-won,  ++-, CONTRADICTED",
        "abandoned,   ---, JUSTIFIED", // nothing can be said of it
        "abandoned,   -+-, CONTRADICTED"
    })
    void theFactsSayWhatIsToBeThoughtOfIt(String claimed, String flags, ClaimVerdict verdict) {
        Deal deal = Deal.of(claimed, flags);
        for (Assessor<Deal> assessor : List.of(CLAIMING, REACHED)) {
            Assessment assessment = assessor.assess(SALE, deal, TODAY);
            assertThat(assessment.endingClaim().map(EndingClaim::verdict)).contains(verdict);
            assertThat(assessment.claim()).isEmpty();
            assertThat(assessment.outcomes()).isEqualTo(assessor.judge(SALE, deal, TODAY));
            assertThat(assessor.assessLeniently(SALE, deal, TODAY).endingClaim().map(EndingClaim::verdict))
                    .contains(verdict);
            assertThat(assessor.assessLeniently(SALE, deal, TODAY).misfits()).isEmpty();
        }
    }

    @Test
    void itIsSaid() {
        Assessment assessment = CLAIMING.assess(SALE, Deal.of("closed-won", "---"), TODAY);
        assertThat(assessment.explain(Locale.ENGLISH)).contains("\nClaimed: Closed won - contradicted by the facts\n");
        EndingClaim claim = assessment.endingClaim().orElseThrow();
        assertThat(claim.explain(Locale.ENGLISH))
                .isEqualTo("Claimed: Closed won - contradicted by the facts\n- Wants it - not met: no");
        assertThat(claim).hasToString("closed-won: CONTRADICTED");
        Assessment ended = CLAIMING.assess(SALE, Deal.of("closed-lost", "?+?"), TODAY);
        assertThat(ended.explain(Locale.ENGLISH)).contains("\nClaimed: Closed lost - justified by the facts\n");
    }

    @Test
    void aClaimOfAStageStaysOne() {
        Assessment assessment = CLAIMING.assess(SALE, Deal.of("lead", "+--"), TODAY);
        assertThat(assessment.claim().map(Claim::stage).map(Stage::id)).contains("lead");
        assertThat(assessment.endingClaim()).isEmpty();
        assertThat(REACHED.assess(SALE, Deal.of("lead", "---"), TODAY).stage()).contains(FUNNEL.stage("lead"));
    }

    /** An open stage is not what the facts are further than when they say that the deal is lost. */
    @ParameterizedTest
    @CsvSource({"lead, ?+?, CONTRADICTED", "lead, ++-, CONTRADICTED", "lead, --+, CONTRADICTED", "lead, +--, JUSTIFIED"
    })
    void aStageOfALostDealIsContradicted(String claimed, String flags, ClaimVerdict verdict) {
        assertThat(CLAIMING.assess(SALE, Deal.of(claimed, flags), TODAY).claim().map(Claim::verdict))
                .contains(verdict);
    }

    @Test
    void whatIsNeitherIsRefusedWithBoth() {
        assertThatThrownBy(() -> CLAIMING.assess(SALE, Deal.of("closed-last", "---"), TODAY))
                .hasMessage(
                        "funnel 'ends' 1: stage 'closed-last' is none of sale type 'sale' (did you mean 'closed-lost'?);"
                                + " expected one of lead, closed-lost, gone, closed-won, abandoned");
        Assessment assessment = CLAIMING.assess(SALE, Deal.of("lead", "---"), TODAY);
        Funnel other = FUNNEL.derive("other", "1", f -> f.ending("merged", EndingBuilder::neither));
        assertThatThrownBy(() -> assessment.claim(other.ending("merged")))
                .hasMessage("ending 'merged' is none of funnel 'ends' 1");
        assertThat(assessment.claiming(FUNNEL.ending("abandoned")).endingClaim())
                .isPresent();
    }

    @Test
    void anAuditCountsThemApart() {
        Money amount = Money.of(10, "CNY");
        Audit first = Audit.builder(FUNNEL)
                .add(CLAIMING.assess(SALE, Deal.of("closed-lost", "?+?"), TODAY), "li", amount)
                .add(CLAIMING.assess(SALE, Deal.of("", "?+?"), TODAY), "li", amount)
                .build();
        Audit second = Audit.builder(FUNNEL)
                .add(CLAIMING.assess(SALE, Deal.of("closed-lost", "?+?"), TODAY), "wang", amount)
                .add(CLAIMING.assess(SALE, Deal.of("closed-won", "---"), TODAY), "wang", amount)
                .build();
        Audit both = first.merge(second);
        assertThat(both).isEqualTo(second.merge(first));
        assertThat(both.endings())
                .extracting(
                        AuditEnding::claimed,
                        AuditEnding::verdict,
                        each -> each.deals().customers())
                .containsExactly(
                        tuple("closed-lost", ClaimVerdict.JUSTIFIED, 2L),
                        tuple("closed-won", ClaimVerdict.CONTRADICTED, 1L));
        assertThat(both.unclaimed().customers()).isEqualTo(1);
        assertThat(both.figures().deals().customers()).isZero();
        assertThat(both.explain(FUNNEL, Locale.ENGLISH))
                .contains("- Sale · Closed lost · justified by the facts: 2 customers, 20 CNY");
    }
}
