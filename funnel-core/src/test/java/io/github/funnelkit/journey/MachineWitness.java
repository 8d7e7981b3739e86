package io.github.funnelkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.EndingKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds each event against the journey on paper: that it may be, and records what is true.
 *
 * @param model the journey before the event
 * @param rules what may be done with it
 * @param policy the policy
 * @param day the day of the event
 */
record MachineWitness(MachineModel model, MachineRules rules, GatePolicy policy, LocalDate day) {

    static MachineWitness of(MachineModel model, GatePolicy policy, LocalDate day) {
        return new MachineWitness(model, model.rules(), policy, day);
    }

    /** Says that an event may be, or fails. */
    void check(JourneyEvent event) {
        boolean settled =
                policy.fallBack() != FallBackRule.AUTOMATIC || rules.due(day).isEmpty();
        if (event instanceof JourneyEvent.StageEntered entered) {
            assertThat(settled && !model.isOnHold(day)).isTrue();
            assertThat(model.isAbove(entered.stage())).isTrue();
            assertThat(rules.isEnded(day)).as("entering although ended").isFalse();
            assertThat(rules.lacking(entered.stage(), day))
                    .as("entering " + entered.stage())
                    .allMatch(Set::isEmpty);
            assertThat(new TreeSet<>(entered.settled()))
                    .as("what is no longer waived")
                    .isEqualTo(rules.settledBy(entered.stage()));
        } else if (event instanceof JourneyEvent.StageOverridden over) {
            assertThat(settled).isTrue();
            overridden(over);
        } else if (event instanceof JourneyEvent.OverrideRequested request) {
            assertThat(settled && rules.mayAskToOverride(request.stage(), day)).isTrue();
        } else if (event instanceof JourneyEvent.FallenBack fallen) {
            MachineRules.Fall due = rules.due(day).orElseThrow();
            assertThat(model.place(fallen.stage())).isEqualTo(due.to());
            assertThat(new TreeSet<>(fallen.ceased())).isEqualTo(due.ceased());
        } else if (event instanceof DealEvent.PutOnHold hold) {
            assertThat(hold.until()).isAfter(day);
        } else if (event instanceof DealEvent.Resumed) {
            assertThat(model.isOnHold(day)).isTrue();
        } else if (event instanceof JourneyEvent.MovedDown down) {
            assertThat(settled && rules.mayMoveDown(down.stage(), day)).isTrue();
            assertThat(down.guide().isEmpty() || rules.mayGoBackBy(down.stage(), day))
                    .isTrue();
        } else if (event instanceof JourneyEvent.TakenBack back) {
            assertThat(settled && rules.mayTakeBack(back.event(), back.actor(), day))
                    .isTrue();
        } else if (event instanceof JourneyEvent.MovedToVersion moved) {
            assertThat(settled).isTrue();
            landsByRight(model.keptIn(model.inVersion(moved.funnel().version()), day), moved.stage());
        } else if (event instanceof DealEvent.SaleTypeChanged changed) {
            assertThat(settled && rules.mayBecome(model.asSale(changed.saleType()), changed.stage(), day))
                    .isTrue();
        } else if (event instanceof JourneyEvent.StageApproved approval) {
            assertThat(rules.isToBeApproved(approval.stage())).isTrue();
            assertThat(rules.maySpeak(approval.actor(), approval.stage(), approval.position()))
                    .isTrue();
        } else if (event instanceof JourneyEvent.Won) {
            assertThat(settled && rules.mayWin(day)).isTrue();
            assertThat(model.plan().ends().of(EndingKind.WON)).isEmpty();
        } else if (event instanceof JourneyEvent.Lost lost) {
            assertThat(rules.mayLose(lost.reason(), day)).isTrue();
            assertThat(model.plan().ends().of(EndingKind.LOST)).isEmpty();
        } else if (event instanceof DealEvent.Ended ended) {
            assertThat(settled && rules.mayEnd(ended.ending(), ended.reason(), day))
                    .isTrue();
            assertThat(ended.endingKind()).isEqualTo(MachineEnds.KINDS.get(ended.ending()));
        }
    }

    private void overridden(JourneyEvent.StageOverridden over) {
        assertThat(rules.mayOverride(over.stage(), over.actor(), day)).isTrue();
        assertThat(over.actor().holds(over.position())).isTrue();
        assertThat(policy.overridePositions()).contains(over.position());
        assertThat(over.reason()).isNotBlank();
        Waived waived = over.waived();
        assertThat(Stream.of(waived.criteria(), waived.actions(), waived.stages(), waived.approvals())
                        .<Set<String>>map(TreeSet::new)
                        .toList())
                .as("the record of what was overridden")
                .isEqualTo(rules.lacking(over.stage(), day))
                .anyMatch(kind -> !kind.isEmpty());
    }

    private void landsByRight(MachineModel kept, Optional<String> stage) {
        if (kept.place(stage) != kept.standing()) {
            assertThat(kept.rules().mayEnter(stage.orElseThrow(), day))
                    .as("landing higher")
                    .isTrue();
        }
    }
}
