package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.FactSheet;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the values of a journey take, refuse and print. */
class JourneyValuesTest {

    private static final EventMetadata FIRST = EventMetadata.of(1, MONDAY, LI);
    private static final FunnelReference FUNNEL = Deals.FUNNEL.reference();
    private static final Waived NOTHING = new Waived(List.of(), List.of(), List.of(), List.of());

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("actor id is blank", () -> Actor.of(" ")),
                mistake("position is blank", () -> Actor.of("li", "owner", "")),
                mistake("sequence number 0: expected 1 or more", () -> EventMetadata.of(0, MONDAY, LI)),
                mistake("journey id is blank", () -> new JourneyEvent.Opened(FIRST, "", FUNNEL, "direct")),
                mistake("sale type is blank", () -> new JourneyEvent.Opened(FIRST, "deal", FUNNEL, "\t")),
                mistake("form is blank", () -> new JourneyEvent.FormAttached(FIRST, "", "1")),
                mistake(
                        "reference of form 'contract' is blank",
                        () -> new JourneyEvent.FormAttached(FIRST, "contract", "")),
                mistake("action is blank", () -> new JourneyEvent.ActionDone(FIRST, "", "")),
                mistake("stage is blank", () -> new JourneyEvent.OverrideRequested(FIRST, "", "why")),
                mistake("reason is blank", () -> new JourneyEvent.OverrideRequested(FIRST, "lead", " ")),
                mistake("stage is blank", () -> new JourneyEvent.StageApproved(FIRST, "", "supervisor", "")),
                mistake("position is blank", () -> new JourneyEvent.StageApproved(FIRST, "lead", "", "")),
                mistake("stage is blank", () -> new JourneyEvent.StageEntered(FIRST, "")),
                mistake("stage is blank", () -> overridden("", "supervisor", "why")),
                mistake("position is blank", () -> overridden("lead", "", "why")),
                mistake("reason is blank", () -> overridden("lead", "supervisor", "")),
                mistake("reason is blank", () -> new JourneyEvent.Lost(FIRST, "", Optional.empty())),
                mistake("reason is blank", () -> new JourneyEvent.Reopened(FIRST, "")),
                mistake("reference of form 'contract' is blank", () -> new JourneyCommand.Attach("contract", " ")),
                mistake("a refusal without a reason", () -> new Decision.Refused(List.of())),
                mistake("stage is blank", () -> GatePolicy.DEFAULT.withApproval("", "supervisor")),
                mistake("position is blank", () -> GatePolicy.DEFAULT.withApproval("lead", " ")),
                mistake("position is blank", () -> GatePolicy.DEFAULT.withOverrideBy("")),
                mistake("limit PT0S: expected more than nothing", () -> TimeLimits.NONE.withLimit(Duration.ZERO)),
                mistake(
                        "limit PT-0.000000001S: expected more than nothing",
                        () -> TimeLimits.NONE.withLimit("lead", Duration.ofNanos(-1))),
                mistake("stage is blank", () -> TimeLimits.NONE.withLimit(" ", Duration.ofDays(1))),
                mistake("percentile 0: expected 1 to 100", () -> learned(0, Duration.ofDays(1))),
                mistake("percentile 101: expected 1 to 100", () -> learned(101, Duration.ofDays(1))),
                mistake("stage 'lead': no past durations to learn a limit from", () -> learned(90)),
                mistake(Deals.FUNNEL + " is given twice", () -> FunnelCatalog.of(Deals.FUNNEL, Deals.FUNNEL)),
                mistake(
                        "unknown funnel 'deals' 1; there is none",
                        () -> FunnelCatalog.of().find(FUNNEL)),
                mistake(
                        "fact 'interest' is both learned and unknown again",
                        () -> FactChanges.learned(Deals.INTERESTED).andForgotten(Deals.INTEREST)));
    }

    private static Arguments mistake(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    private static JourneyEvent overridden(String stage, String position, String reason) {
        return new JourneyEvent.StageOverridden(FIRST, stage, position, reason, NOTHING);
    }

    private static TimeLimits learned(int percentile, Duration... past) {
        return TimeLimits.NONE.withHistory("lead", List.of(past), percentile);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void whatMakesNoSenseIsRefused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void anActorHoldsItsPositionsInTheOrderOfTheirIds() {
        Actor chen = Actor.of("chen", "supervisor", "owner");
        assertThat(chen).isEqualTo(Actor.of("chen", "owner", "supervisor")).hasToString("chen (owner, supervisor)");
        assertThat(chen.holds("owner")).isTrue();
        assertThat(chen.holds("director")).isFalse();
        assertThat(Actor.of("robot")).hasToString("robot");
    }

    @Test
    void aStampSaysWhichEventWhenAndByWhom() {
        assertThat(EventMetadata.of(3, MONDAY, LI))
                .isEqualTo(new EventMetadata(3, MONDAY, LI))
                .hasToString("#3 2026-11-23T02:00:00Z li (owner)");
    }

    @Test
    void theVersionsAreKeptInTheirOrder() {
        assertThat(Deals.VERSIONS.all()).containsExactly(Deals.FUNNEL, Deals.STRICTER);
        assertThat(Deals.VERSIONS).hasToString("FunnelCatalog[funnel 'deals' 1, funnel 'deals' 2]");
    }

    @Test
    void limitsKeepWhatTheyAreNotAskedToChange() {
        TimeLimits.Limit week = new TimeLimits.Limit(Duration.ofDays(7), Optional.empty(), Optional.empty());
        TimeLimits limits = TimeLimits.NONE
                .withNextAction(Deals.NEXT_ACTION)
                .withLimit(Duration.ofDays(7))
                .withHistory("lead", List.of(Duration.ofDays(3)), 50);
        assertThat(limits.nextAction()).contains(Deals.NEXT_ACTION);
        assertThat(limits.limits("lead"))
                .containsExactly(new TimeLimits.Limit(Duration.ofDays(3), Optional.of(50), Optional.empty()));
        assertThat(limits.limits("offer")).containsExactly(week);
        assertThat(limits.otherwise()).contains(week);
        assertThat(TimeLimits.NONE.limits("offer")).isEmpty();
        assertThat(TimeLimits.NONE.otherwise()).isEmpty();
    }

    @Test
    void aGatekeeperTellsByWhatItDecides() {
        GatePolicy policy = GatePolicy.DEFAULT.withSkipping(true);
        Gatekeeper gatekeeper = Deals.gatekeeper(policy);
        assertThat(gatekeeper.policy()).isEqualTo(policy);
        assertThat(gatekeeper.zone()).isEqualTo(SHANGHAI);
        assertThat(gatekeeper.catalog()).isEqualTo(Deals.VERSIONS);
        assertThat(gatekeeper).hasToString("Gatekeeper of " + policy + " in Asia/Shanghai");
    }

    @Test
    void changesAreWhatLeadsFromOneSheetToAnotherButForTheForms() {
        FactSheet before = Deals.READY_FOR_OFFER.with(AttachedForms.FACT, List.of("contract"));
        FactSheet after = Deals.INTERESTED.with(Deals.SIGNED, true).with(AttachedForms.FACT, List.of("plan"));
        FactChanges changes = FactChanges.between(before, after);
        assertThat(changes)
                .isEqualTo(
                        new FactChanges(FactSheet.empty().with(Deals.SIGNED, true), List.of("nextAction", "budget")));
        assertThat(changes.forgotten()).containsExactly("budget", "nextAction");
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.applyTo(before)).isEqualTo(after.with(AttachedForms.FACT, List.of("contract")));
        assertThat(FactChanges.between(before, before).isEmpty()).isTrue();
        assertThat(FactChanges.between(before, before.with(AttachedForms.FACT, List.of()))
                        .isEmpty())
                .isTrue();
        assertThat(FactChanges.forgotten(Deals.BUDGET).isEmpty()).isFalse();
    }

    @Test
    void eachStatusHasItsName() {
        assertThat(JourneyStatus.values())
                .extracting(status ->
                        status.label().in(Locale.CHINESE) + " " + status.label().in(Locale.ENGLISH))
                .containsExactly("进行中 open", "已赢单 won", "已丢单 lost", "已结束 ended");
    }
}
