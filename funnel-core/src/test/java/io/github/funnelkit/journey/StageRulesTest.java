package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.Aspect;
import io.github.funnelkit.change.Detail;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.StageRules;
import io.github.funnelkit.definition.StageRulesBuilder;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.portfolio.Movement;
import io.github.funnelkit.portfolio.StalledJourney;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.portfolio.WorkList;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a methodology itself says of a stage becomes the policy and the limits that journeys go by. */
class StageRulesTest {

    private static final Position BOSS = Position.of("boss", Text.of("Boss"));
    private static final Position DIRECTOR = Position.of("director", Text.of("Director"));
    private static final Count SEATS = Count.of("seats", "", Text.of("Seats"));

    private static Funnel with(Consumer<StageRulesBuilder> rules) {
        return Deals.FUNNEL.derive("deals", "1", funnel -> funnel.stage("offer", stage -> stage.rules(rules)));
    }

    private static Gatekeeper gatekeeper(Funnel funnel) {
        return Gatekeeper.of(FunnelCatalog.of(funnel), GatePolicy.of(funnel), Deals.SHANGHAI);
    }

    private static Decision entering(Funnel funnel, JourneyCommand... first) {
        Gatekeeper gatekeeper = gatekeeper(funnel);
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(),
                List.of(gatekeeper.open("deal-7", funnel.reference(), "direct", Deals.LI, Deals.MONDAY)));
        JourneyState ready = Deals.after(
                gatekeeper,
                opened,
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"));
        ready = Deals.after(gatekeeper, ready, first);
        return gatekeeper.decide(ready, Deals.enter("offer"), Deals.LI, Deals.MONDAY);
    }

    @Test
    void whatIsNotStatedIsAsByDefault() {
        assertThat(Deals.FUNNEL.stage("offer").rules()).isEqualTo(StageRules.NONE);
        assertThat(with(rules -> {}).stage("offer").rules().isStated()).isFalse();
        assertThat(TimeLimits.of(Deals.FUNNEL)).isEqualTo(TimeLimits.NONE);
        assertThat(entering(Deals.FUNNEL)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void approvalsAreNeeded() {
        Funnel funnel = with(rules -> rules.approval(BOSS).approval(DIRECTOR, Deals.BUDGET.atLeast(1_000)));

        assertThat(GatePolicy.of(funnel))
                .isEqualTo(GatePolicy.DEFAULT
                        .withApproval("offer", "boss")
                        .withApproval("offer", ApprovalRule.by("director").when(Deals.BUDGET.atLeast(1_000))));
        assertThat(funnel.positions()).contains(BOSS, DIRECTOR);
        assertThat(((Decision.Refused) entering(funnel)).reasons())
                .extracting(obstacle ->
                        ((Obstacle.ApprovalMissing) obstacle).position().in(Locale.ENGLISH))
                .containsExactly("Boss");
        assertThat(entering(with(rules -> rules.approval(DIRECTOR, Deals.BUDGET.atLeast(1_000)))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anApprovalMayBeNeededBecauseOfAFormThatIsAttached() {
        Funnel funnel = with(rules -> rules.approval(BOSS, AttachedForms.anyOf("contract")));
        assertThat(entering(funnel)).isInstanceOf(Decision.Accepted.class);
        assertThat(entering(funnel, new JourneyCommand.Attach("contract", "file 7")))
                .isEqualTo(new Decision.Refused(
                        List.of(new Obstacle.ApprovalMissing(funnel.stage("offer"), BOSS.label()))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gatekeeper.of(
                        FunnelCatalog.of(funnel),
                        GatePolicy.DEFAULT.withApproval(
                                "offer", ApprovalRule.by("boss").when(AttachedForms.anyOf("contrakt"))),
                        Deals.SHANGHAI))
                .withMessage(
                        "approval: no funnel has a form 'contrakt' (did you mean 'contract'?); there are contract");
    }

    @Test
    void evidenceIsAsked() {
        assertThat(GatePolicy.of(with(rules -> rules.evidence(AskedEvidence.CONFIRMED))))
                .isEqualTo(GatePolicy.DEFAULT.withEvidence("offer", EvidenceRule.confirmedBy()));
        assertThat(GatePolicy.of(
                        with(rules -> rules.evidence(AskedEvidence.CONFIRMED.notOlderThan(Period.ofDays(90))))))
                .isEqualTo(GatePolicy.DEFAULT.withEvidence(
                        "offer", EvidenceRule.confirmedBy().notOlderThan(Period.ofDays(90))));
        assertThat(GatePolicy.of(with(rules -> rules.evidence(AskedEvidence.within(Period.ofMonths(1))))))
                .isEqualTo(GatePolicy.DEFAULT.withEvidence("offer", EvidenceRule.within(Period.ofMonths(1))));
    }

    @Test
    void staysHaveLimits() {
        TimeLimits limits = TimeLimits.of(with(rules -> rules.staysAtMost(Period.ofWeeks(2))));

        assertThat(limits).isEqualTo(TimeLimits.NONE.withLimit("offer", Duration.ofDays(14)));
    }

    private static final StayLimits GROWING = StayLimits.NONE
            .with(StaySeverity.WARNING, Period.ofDays(30))
            .with(StaySeverity.ADVICE, Period.ofDays(14))
            .with(StaySeverity.RED_FLAG, Period.ofDays(60));

    @Test
    void limitsMayHaveSeverities() {
        TimeLimits limits = TimeLimits.of(with(rules -> rules.staysAtMost(GROWING)));

        assertThat(limits)
                .isEqualTo(TimeLimits.NONE
                        .withLimit("offer", Duration.ofDays(7))
                        .withLimit("offer", StaySeverity.RED_FLAG, Duration.ofDays(60))
                        .withLimit("offer", StaySeverity.ADVICE, Duration.ofDays(15))
                        .withLimit("offer", StaySeverity.ADVICE, Duration.ofDays(14))
                        .withLimit("offer", StaySeverity.WARNING, Duration.ofDays(30)));
        String offer = "offer";
        assertThat(limits.exceeded(offer, Duration.ofDays(14))).isEmpty();
        assertThat(limits.exceeded(offer, Duration.ofDays(15)))
                .flatMap(TimeLimits.Limit::severity)
                .contains(StaySeverity.ADVICE);
        assertThat(limits.exceeded(offer, Duration.ofDays(60)))
                .flatMap(TimeLimits.Limit::severity)
                .contains(StaySeverity.WARNING);
        assertThat(limits.exceeded(offer, Duration.ofDays(61)))
                .contains(new TimeLimits.Limit(
                        Duration.ofDays(60), Optional.empty(), Optional.of(StaySeverity.RED_FLAG)));
        assertThat(limits.exceeded("lead", Duration.ofDays(900))).isEmpty();
    }

    @Test
    void aStayThatIsTooLongSaysItsSeverity() {
        Funnel funnel = Deals.FUNNEL.derive(
                "deals", "1", each -> each.stage("lead", stage -> stage.rules(rules -> rules.staysAtMost(GROWING))));
        Gatekeeper gatekeeper = gatekeeper(funnel);
        JourneyState lead = Deals.atLead(gatekeeper);
        TimeLimits limits = TimeLimits.of(funnel);
        Instant later = Deals.MONDAY.plus(Duration.ofDays(61));

        assertThat(JourneyTime.of(lead, limits, later, Deals.SHANGHAI).explain(Locale.ENGLISH))
                .isEqualTo("red flag: At 'Lead' for 61 days; the limit is 60 days");
        assertThat(JourneyTime.of(lead, limits, later, Deals.SHANGHAI).explain(Locale.CHINESE))
                .startsWith("红旗：");
        assertThat(SupervisorView.of(List.of(lead), gatekeeper, limits, later).explain(Locale.ENGLISH))
                .contains("deal-7: red flag: At 'Lead'");
        Movement movement = Movement.builder(funnel, limits, later).add(lead).build();
        assertThat(movement.stalled())
                .extracting(StalledJourney::severity)
                .containsExactly(Optional.of(StaySeverity.RED_FLAG));
        WorkItem item = WorkItem.of(
                        "deal-7",
                        Assessor.of(funnel, Clock.systemUTC()).assess(Deals.DIRECT, lead.facts(), Deals.TODAY))
                .standing(lead, JourneyTime.of(lead, limits, later, Deals.SHANGHAI));
        assertThat(item.stalled()).map(StalledJourney::severity).contains(Optional.of(StaySeverity.RED_FLAG));
        assertThat(WorkList.of(funnel, List.of(item)).explain(funnel, Locale.ENGLISH))
                .contains("red flag: here for 61 days, the limit is 60 days");
        assertThat(item.standing(lead, JourneyTime.of(lead, limits, Deals.MONDAY, Deals.SHANGHAI))
                        .stalled())
                .isEmpty();
        assertThat(movement.explain(funnel, Locale.ENGLISH))
                .endsWith("- deal-7: red flag: Lead, 61 days; the limit is 60 days");
    }

    @Test
    void limitsGrowWithTheirSeverities() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROWING.with(StaySeverity.WARNING, Period.ofDays(14)))
                .withMessage("staysAtMost warning P14D: expected more than P14D, the period of what is less severe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROWING.with(StaySeverity.RED_FLAG, Period.ofMonths(3)))
                .withMessageContaining("redFlag P3M")
                .withMessageContaining("P30D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StayLimits(Optional.of(Period.ofDays(1)), GROWING.bySeverity()))
                .withMessageContaining("a single period, or one for each severity");
        assertThat(StayLimits.of(Period.ofDays(90)).with(StaySeverity.ADVICE, Period.ofDays(14)))
                .isEqualTo(StayLimits.NONE.with(StaySeverity.ADVICE, Period.ofDays(14)));
        assertThat(Handbook.of(with(rules -> rules.staysAtMost(GROWING))).markdown(Locale.ENGLISH))
                .contains("A stay of more than 14 days: advice; A stay of more than 30 days: warning; "
                        + "A stay of more than 60 days: red flag");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(rules -> rules.staysAtMost(Period.ofMonths(1))))
                .withMessageContaining("P1M")
                .withMessageContaining("P30D");
        assertThatIllegalArgumentException().isThrownBy(() -> with(rules -> rules.staysAtMost(Period.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> AskedEvidence.within(Period.ofDays(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AskedEvidence(false, Optional.empty()));
        assertThatThrownBy(() -> with(rules -> rules.approval(BOSS).approval(BOSS, Deals.BUDGET.atLeast(7))))
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessageContaining("boss")
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> with(rules -> rules.approval(BOSS, AttachedForms.anyOf("contrat"))))
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessageContaining("boss")
                .hasMessageContaining("contract");
    }

    @Test
    void aDerivedFunnelKeepsWhatItDoesNotChange() {
        Funnel base = with(rules -> rules.approval(BOSS).approval(DIRECTOR).staysAtMost(Period.ofDays(30)));
        Funnel derived = base.derive(
                "ours",
                "1",
                funnel -> funnel.stage(
                        "offer",
                        stage -> stage.rules(
                                rules -> rules.withoutApproval(DIRECTOR).approval(BOSS, Deals.BUDGET.atLeast(7)))));

        assertThat(GatePolicy.of(derived).approvals())
                .isEqualTo(GatePolicy.DEFAULT
                        .withApproval("offer", ApprovalRule.by("boss").when(Deals.BUDGET.atLeast(7)))
                        .approvals());
        assertThat(TimeLimits.of(derived)).isEqualTo(TimeLimits.of(base));
        assertThatIllegalArgumentException().isThrownBy(() -> with(rules -> rules.withoutApproval(BOSS)));
    }

    @Test
    void positionsAndFormsOfThemAreRenamed() {
        Funnel base = with(rules -> rules.approval(BOSS, AttachedForms.anyOf("contract")));
        Position head = Position.of("head", Text.of("Head"));
        Funnel renamed = base.derive("deals", "2", Renames.NONE.position("boss", head), funnel -> {});

        assertThat(renamed.stage("offer").rules().approvals())
                .singleElement()
                .satisfies(approval -> assertThat(approval.position()).isEqualTo(head));
        assertThat(GatePolicy.of(renamed).approvals().get("offer").get(0).position())
                .isEqualTo("head");
    }

    @Test
    void whatApprovalsReadIsAFactOfTheFunnelAndUsed() {
        Funnel funnel = with(rules -> rules.approval(BOSS, SEATS.atLeast(7)));

        assertThat(funnel.facts()).contains(SEATS);
        assertThat(Lint.of(funnel).toString()).doesNotContain("Seats").doesNotContain("Boss");
    }

    @Test
    void handbookFingerprintAndDifferenceSaySo() {
        Funnel funnel = with(rules -> rules.approval(BOSS)
                .approval(DIRECTOR, Deals.BUDGET.atLeast(1_000))
                .staysAtMost(Period.ofDays(30))
                .evidence(AskedEvidence.CONFIRMED.notOlderThan(Period.ofDays(90))));

        assertThat(Handbook.of(funnel).markdown(Locale.ENGLISH))
                .contains("Rules of the gates: Entering needs the approval of: Boss; "
                        + "Entering needs the approval of Director if this holds or is not known: ")
                .contains("A stay of more than 30 days is too long")
                .contains("only when they are confirmed")
                .contains("only when they are not older than 90 days");
        assertThat(List.of(
                        Deals.FUNNEL.fingerprint(),
                        with(rules -> rules.approval(BOSS)).fingerprint(),
                        with(rules -> rules.approval(BOSS, SEATS.atLeast(1))).fingerprint(),
                        with(rules -> rules.approval(BOSS, SEATS.atLeast(2))).fingerprint(),
                        with(rules -> rules.staysAtMost(Period.ofDays(1))).fingerprint(),
                        with(rules -> rules.staysAtMost(GROWING)).fingerprint(),
                        with(rules -> rules.staysAtMost(GROWING.with(StaySeverity.ADVICE, Period.ofDays(15))))
                                .fingerprint(),
                        with(rules -> rules.evidence(AskedEvidence.CONFIRMED)).fingerprint(),
                        with(rules -> rules.evidence(AskedEvidence.within(Period.ofDays(1))))
                                .fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(FunnelDifference.between(Deals.FUNNEL, funnel).changes())
                .filteredOn(change -> change.id().equals("offer"))
                .singleElement()
                .satisfies(change -> assertThat(change.details())
                        .extracting(Detail::aspect)
                        .containsExactly(Aspect.GATE, Aspect.GATE, Aspect.GATE, Aspect.GATE));
        assertThat(FunnelDifference.between(funnel, funnel).changes()).isEmpty();
    }
}
