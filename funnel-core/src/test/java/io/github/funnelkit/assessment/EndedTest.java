package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.testing.FunnelAssertions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a deal is that has ended. */
class EndedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag WANTED = Flag.of("wanted", text("有意向", "Wants it"));
    private static final Flag BUYS = Flag.of("buys", text("决定购买", "Buys"));
    private static final Flag LOST = Flag.of("lost", text("丢单", "Lost"));
    private static final Day QUIET = Day.of("lastContact", text("最近联系", "Last contact"));

    private static final Funnel FUNNEL = Funnel.define("ends", "1")
            .saleTypes(SALE)
            .stage(
                    "lead",
                    s -> s.customerType(text("线索", "Lead"))
                            .winProbability(20)
                            .criterion("wanted", c -> c.when(WANTED.isTrue())))
            .stage("deal", s -> s.customerType(text("商机", "Deal")).criterion("buys", c -> c.when(BUYS.isTrue())))
            .ending(
                    "closed-lost",
                    e -> e.lost().label(text("丢单", "Closed lost")).when(LOST.isTrue()))
            .ending("asleep", e -> e.neither().label(text("沉睡", "Asleep")).when(QUIET.longAgo(Period.ofMonths(6))))
            .ending("closed-won", EndingBuilder::won)
            .build();
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(FUNNEL, Clock.systemUTC());

    private static FactSheet facts(String lost, String lastContact) {
        FactSheet.Builder facts = FactSheet.builder().set(WANTED, true);
        if (!lost.equals("?")) {
            facts.set(LOST, Boolean.parseBoolean(lost));
        }
        if (!lastContact.equals("?")) {
            facts.set(QUIET, LocalDate.parse(lastContact));
        }
        return facts.build();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  ?,          closed-lost", // the first counts
        "true,  2020-01-01, closed-lost",
        "false, 2020-01-01, asleep",
        "?,     2020-01-01, asleep", // not known to be lost, and asleep in any case
        "?,     2026-11-01, -",
        "?,     ?,          -", // not known is open
        "false, ?,          -"
    })
    void theFirstEndingThatIsMetCounts(String lost, String lastContact, String ending) {
        Assessment assessment = ASSESSOR.assess(SALE, facts(lost, lastContact), TODAY);
        assertThat(assessment.ending().map(Ending::id).orElse("-")).isEqualTo(ending);
        boolean isOpen = ending.equals("-");
        assertThat(assessment.stage().map(Stage::id).orElse("-")).isEqualTo(isOpen ? "lead" : "-");
        assertThat(assessment.stageByCriteria().map(Stage::id)).contains("lead");
        assertThat(assessment.nextStage().map(Stage::id).orElse("-")).isEqualTo(isOpen ? "deal" : "-");
        assertThat(assessment.missing()).hasSize(isOpen ? 1 : 0);
        assertThat(assessment.unknownFacts()).hasSize(isOpen ? 1 : 0);
        assertThat(assessment.winProbability()).matches(stated -> stated.isPresent() == isOpen);
        assertThat(assessment.missingUpTo(FUNNEL.stage("deal"))).hasSize(1);
        assertThat(assessment.results()).hasSize(2);
        Outcomes outcomes = ASSESSOR.judge(SALE, facts(lost, lastContact), TODAY);
        assertThat(outcomes).isEqualTo(assessment.outcomes());
        assertThat(outcomes.ending()).isEqualTo(assessment.ending());
        assertThat(outcomes.stageByCriteria()).isEqualTo(assessment.stageByCriteria());
        assertThat(outcomes.missing()).hasSize(isOpen ? 1 : 0);
    }

    @Test
    void itSaysWhyTheDealHasEnded() {
        Assessment assessment = ASSESSOR.assess(SALE, facts("true", "?"), TODAY);
        assertThat(assessment.explain(Locale.ENGLISH)).isEqualTo("""
                        Sale · 2026-11-30 · Closed lost
                        The deal has ended (lost), because: Lost
                        By its criteria it would stand at: Lead (20 %)""");
        assertThat(assessment.explain(Locale.CHINESE)).isEqualTo("""
                        销售 · 2026-11-30 · 丢单
                        商机已结束（丢单），原因：丢单
                        按标准应处于：线索（20%）""");
        assertThat(assessment).hasToString("sale on 2026-11-30: closed-lost, 0 missing");
        assertThat(assessment.outcomes()).hasToString("sale: closed-lost, missing []");
    }

    @Test
    void aHostsTestsCanSaySo() {
        Assessment ended = ASSESSOR.assess(SALE, facts("true", "?"), TODAY);
        FunnelAssertions.assertThat(ended).hasEndedAt("closed-lost");
        assertThatThrownBy(() -> FunnelAssertions.assertThat(ended).isOpen())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected to be open, but has ended at 'closed-lost'");
        assertThatThrownBy(() -> FunnelAssertions.assertThat(ended).standsBeforeFirstStage())
                .isInstanceOf(AssertionError.class);
        Assessment open = ASSESSOR.assess(SALE, facts("?", "?"), TODAY);
        FunnelAssertions.assertThat(open).isOpen().standsAt("lead");
        assertThatThrownBy(() -> FunnelAssertions.assertThat(open).hasEndedAt("asleep"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected to have ended at 'asleep', but is open");
    }

    /** There is nothing to do for a deal that has ended. */
    @Test
    void guidanceSaysThatItHas() {
        Assessment assessment = ASSESSOR.assess(SALE, facts("true", "?"), TODAY);
        assertThat(Guidance.of(assessment).explain(Locale.ENGLISH)).isEqualTo("The deal has ended: Closed lost");
        assertThat(ShortestWay.of(assessment).explain(Locale.CHINESE)).isEqualTo("商机已结束：丢单");
        assertThat(ShortestWay.of(assessment).ways()).isEmpty();
    }

    @Test
    void aRecordThatClaimsAStageOfALostDealIsContradicted() {
        Assessment ended = ASSESSOR.assess(SALE, facts("true", "?"), TODAY);
        assertThat(ended.claim(FUNNEL.stage("lead")).verdict()).isEqualTo(ClaimVerdict.CONTRADICTED);
        assertThat(ended.claim(FUNNEL.stage("deal")).verdict()).isEqualTo(ClaimVerdict.CONTRADICTED);
        assertThat(ended.claiming(FUNNEL.stage("lead")).explain(Locale.ENGLISH))
                .contains("\nClaimed: Lead - contradicted by the facts\n");
    }

    @Test
    void fromAReachedStageADealEndsAsWell() {
        ReachedStage deal = ReachedStage.of(FUNNEL.stage("deal"));
        Assessment ended = ASSESSOR.assess(SALE, facts("true", "?"), TODAY, deal);
        assertThat(ended.ending()).contains(FUNNEL.ending("closed-lost"));
        assertThat(ended.stageByCriteria()).contains(FUNNEL.stage("deal"));
        assertThat(ended.lapsed()).isEmpty();
        assertThat(ASSESSOR.judge(SALE, facts("true", "?"), TODAY, deal)).isEqualTo(ended.outcomes());
        assertThat(ASSESSOR.judge(SALE, facts("false", "?"), TODAY, deal)).isNotEqualTo(ended.outcomes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 31, 32, 33, 62, 63, 64, 65, 127, 128})
    void besidesAnyNumberOfCriteria(int criteria) {
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < criteria + 2; i++) {
            flags.add(Flag.of("flag" + i, text("旗", "Flag")));
        }
        Funnel funnel = Funnel.define("many", "1")
                .saleTypes(SALE)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 0; i < criteria; i++) {
                        Flag flag = flags.get(i);
                        stage.criterion("c" + i, c -> c.when(flag.isTrue()));
                    }
                })
                .ending("one", e -> e.lost().when(flags.get(criteria).isTrue()))
                .ending("other", e -> e.won().when(flags.get(criteria + 1).isTrue()))
                .build();
        Assessor<FactSheet> plain = Assessor.of(funnel, Clock.systemUTC());
        Assessor<FactSheet> compiled = new Assessor<>(funnel, FactBinding.ofSheets(flags), Clock.systemUTC(), 1);
        Random random = new Random(criteria);
        for (int customer = 0; customer < 50; customer++) {
            FactSheet.Builder facts = FactSheet.builder();
            for (Flag flag : flags) {
                facts.set(flag, random.nextInt(3) != 0);
            }
            FactSheet known = facts.build();
            String ending = Boolean.TRUE.equals(known.known(flags.get(criteria)))
                    ? "one"
                    : Boolean.TRUE.equals(known.known(flags.get(criteria + 1))) ? "other" : "-";
            for (Assessor<FactSheet> assessor : List.of(plain, compiled)) {
                Outcomes outcomes = assessor.judge(SALE, known, TODAY);
                assertThat(outcomes.ending().map(Ending::id).orElse("-")).isEqualTo(ending);
                assertThat(assessor.assess(SALE, known, TODAY).outcomes()).isEqualTo(outcomes);
                assertThat(assessor.assess(SALE, known, TODAY, ReachedStage.of(funnel.stage("only")))
                                .ending()
                                .map(Ending::id)
                                .orElse("-"))
                        .isEqualTo(ending);
            }
        }
    }
}
