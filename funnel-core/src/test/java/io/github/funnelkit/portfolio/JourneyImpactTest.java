package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.journey.ApprovalRule;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Waived;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyImpactTest {

    private static final Flag CREDIT = Flag.of("credit", Text.of("credit"));

    private static final Funnel STRICTER = Sales.FUNNEL.derive(
            "sales",
            "2",
            funnel -> funnel.stage(
                    "offer",
                    stage -> stage.criterion(
                            "credit", c -> c.text(Text.of("has credit")).when(CREDIT.isTrue()))));

    private static JourneyImpact impact(Funnel version, GatePolicy policy) {
        return JourneyImpact.of(
                Gatekeeper.of(FunnelCatalog.of(Sales.FUNNEL, version), policy, ZoneOffset.UTC), version.reference());
    }

    private static Sales won() {
        return Sales.opened()
                .learnAll()
                .enter("lead")
                .visit()
                .enter("offer")
                .approve()
                .days(3)
                .enter("order")
                .win();
    }

    @Test
    void whatTheVersionAsksMoreWouldHaveBeenRefused() {
        RefusedDeal refused = impact(STRICTER, Sales.POLICY).on(won().history()).orElseThrow();

        assertThat(refused.status()).isEqualTo(JourneyStatus.WON);
        assertThat(refused.steps()).hasSize(1);
        assertThat(refused.steps().get(0).step()).isEqualTo(7);
        assertThat(refused.steps().get(0).stage()).isEqualTo("offer");
        assertThat(refused.steps().get(0).obstacles())
                .allMatch(obstacle -> obstacle instanceof Obstacle.CriterionMissing missing
                        && missing.result().criterion().id().equals("offer.direct.credit"));
        assertThat(refused.explain(Locale.ENGLISH))
                .startsWith("deal: won\n- 2026-01-01: ")
                .contains("has credit");
    }

    @Test
    void theVersionInForceRefusesNothingThatItAccepted() {
        JourneyImpact same = JourneyImpact.of(Sales.GATEKEEPER, Sales.FUNNEL.reference());

        assertThat(same.on(won().history())).isEmpty();
        assertThat(same.on(Sales.opened().enter("lead").history())).isPresent();
    }

    /** Facts, work and approvals count as they did, also where the version calls stages otherwise. */
    @Test
    void aVersionThatOnlyRenamesRefusesNothing() {
        Funnel renamed = Sales.FUNNEL.derive("sales", "3", Renames.NONE.stage("offer", "proposal"), funnel -> {});

        assertThat(impact(renamed, GatePolicy.of(renamed).withApproval("order", "boss"))
                        .on(won().history()))
                .isEmpty();
        assertThat(impact(renamed, GatePolicy.of(renamed).withApproval("proposal", "boss"))
                        .on(won().history())
                        .orElseThrow()
                        .steps())
                .extracting(RefusedStep::stage)
                .containsExactly("proposal");
    }

    /** What the deal was worth by its terms on that day is seen, as it is by the gate. */
    @Test
    void anApprovalOfLargeDealsSeesTheTerms() {
        Quantity amount = Quantity.of("amount", "CNY", Text.of("amount"));
        GatePolicy large =
                Sales.POLICY.withApproval("offer", ApprovalRule.by("boss").when(amount.atLeast(1_000_000)));

        assertThat(impact(STRICTER, large)
                        .on(worth(5))
                        .orElseThrow()
                        .steps()
                        .get(0)
                        .obstacles())
                .noneMatch(Obstacle.ApprovalMissing.class::isInstance);
        assertThat(impact(STRICTER, large)
                        .on(worth(2_000_000))
                        .orElseThrow()
                        .steps()
                        .get(0)
                        .obstacles())
                .anyMatch(Obstacle.ApprovalMissing.class::isInstance);
    }

    private static JourneyHistory worth(long amount) {
        return Sales.opened()
                .by(
                        Sales.WANG,
                        stamp -> new DealEvent.DealChanged(stamp, DealTerms.of(BigDecimal.valueOf(amount), "CNY")))
                .learnAll()
                .enter("lead")
                .visit()
                .enter("offer")
                .history();
    }

    /** Two versions of one know each other by way of it. */
    @Test
    void aSiblingThatOnlyRenamesRefusesNothing() {
        Funnel plain = Sales.FUNNEL.derive("sales", "3", same -> {});
        Funnel swapped = Sales.FUNNEL.derive(
                "sales", "4", Renames.NONE.stage("lead", "offer").stage("offer", "lead"), same -> {});
        Gatekeeper gatekeeper =
                Gatekeeper.of(FunnelCatalog.of(Sales.FUNNEL, plain, swapped), GatePolicy.DEFAULT, ZoneOffset.UTC);
        JourneyHistory history =
                Sales.opened().learnAll().enter("lead").visit().enter("offer").history();
        List<JourneyEvent> byPlain = new ArrayList<>(history.events());
        JourneyEvent.Opened opened = (JourneyEvent.Opened) byPlain.get(0);
        byPlain.set(
                0,
                new JourneyEvent.Opened(
                        opened.metadata(), opened.journey(), plain.reference(), opened.saleType(), Optional.empty()));

        assertThat(JourneyImpact.of(gatekeeper, swapped.reference()).on(new JourneyHistory(byPlain)))
                .isEmpty();
    }

    @Test
    void overriddenGatesAreNotAskedAgain() {
        Sales overridden = Sales.opened()
                .by(
                        Sales.WANG,
                        stamp -> new JourneyEvent.StageOverridden(
                                stamp,
                                "lead",
                                "boss",
                                "in a hurry",
                                new Waived(List.of(), List.of(), List.of(), List.of())));

        assertThat(impact(STRICTER, Sales.POLICY).on(overridden.history())).isEmpty();
    }

    @Test
    void whatCameOfThemIsCounted() {
        JourneyImpact impact = impact(STRICTER, Sales.POLICY);
        List<Optional<RefusedDeal>> all = List.of(
                impact.on(won().history()),
                impact.on(Sales.opened()
                        .learnAll()
                        .enter("lead")
                        .visit()
                        .enter("offer")
                        .history()),
                impact.on(Sales.opened().learnAll().enter("lead").history()));

        RefusedSummary summary =
                RefusedSummary.of(3, all.stream().flatMap(Optional::stream).toList());

        assertThat(summary).isEqualTo(new RefusedSummary(3, 1, 0, 0, 1));
        assertThat(summary.merge(summary).refused()).isEqualTo(4);
        assertThat(summary.explain(Locale.ENGLISH))
                .isEqualTo("2 of 3 deals would have been refused a stage: 1 won, 0 lost, 0 ended otherwise, 1 open");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThatThrownBy(() -> JourneyImpact.of(Sales.GATEKEEPER, new FunnelReference("sales", "9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sales");
        assertThatThrownBy(() -> impact(STRICTER, Sales.POLICY).on(JourneyHistory.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
