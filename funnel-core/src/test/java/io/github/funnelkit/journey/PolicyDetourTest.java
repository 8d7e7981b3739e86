package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Ladders.BOSS;
import static io.github.funnelkit.journey.Ladders.LI;
import static io.github.funnelkit.journey.Ladders.after;
import static io.github.funnelkit.journey.Ladders.day;
import static io.github.funnelkit.journey.Ladders.gatekeeper;
import static io.github.funnelkit.journey.Ladders.know;
import static io.github.funnelkit.journey.Ladders.move;
import static io.github.funnelkit.journey.Ladders.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy that asks less under another name lets nobody past what it asks under the first. */
class PolicyDetourTest {

    private static final Funnel FIRST = Ladders.funnel("1", "a", "b", "c")
            .derive("ladder", "2", funnel -> funnel.positions(Position.of("owner", Text.of("Owner"))));
    private static final Funnel SWAPPED =
            FIRST.derive("ladder", "3", Renames.NONE.stage("b", "c").stage("c", "b"), same -> {});
    private static final Funnel THIRD = FIRST.derive("ladder", "4", same -> {});
    private static final GatePolicy BOTH =
            GatePolicy.DEFAULT.withApproval("b", "supervisor").withApproval("c", "owner");

    private static Gatekeeper of(GatePolicy policy) {
        return gatekeeper(policy, FIRST, SWAPPED, THIRD);
    }

    private static JourneyState passedInSwapped(Gatekeeper gatekeeper) {
        JourneyState swapped = after(gatekeeper, know("a", "b"), enter("a"), move(SWAPPED));
        for (Actor each : new Actor[] {LI, BOSS}) {
            Decision approval = gatekeeper.decide(swapped, new JourneyCommand.Approve("c", ""), each, day(1));
            swapped = swapped.after(approval.events());
        }
        return after(gatekeeper, swapped, enter("c"));
    }

    static Stream<Arguments> lessUnderTheOtherName() {
        EvidenceRule confirmed = EvidenceRule.confirmedBy("supervisor");
        EvidenceRule old = EvidenceRule.within(Period.ofYears(9));
        return Stream.of(
                Arguments.of(BOTH, "Entering 'at b' needs the approval of: Supervisor"),
                Arguments.of(GatePolicy.DEFAULT.withEvidence("b", confirmed).withEvidence("c", old), "Evidence: "));
    }

    @ParameterizedTest
    @MethodSource("lessUnderTheOtherName")
    void whatAskedLessCountsNotWhereMoreIsAsked(GatePolicy policy, String asked) {
        Gatekeeper gatekeeper = of(policy);
        assertThat(gatekeeper
                        .decide(after(gatekeeper, know("a", "b"), enter("a")), enter("b"), LI, day(1))
                        .explain(Locale.ENGLISH))
                .startsWith("Refused:\n- " + asked);
        JourneyState swapped = passedInSwapped(gatekeeper);
        assertThat(stage(swapped)).isEqualTo("c");
        for (JourneyState state : new JourneyState[] {swapped, after(gatekeeper, swapped, move(THIRD))}) {
            assertThat(gatekeeper.decide(state, move(FIRST), LI, day(1)).explain(Locale.ENGLISH))
                    .startsWith("Refused:\n- " + asked)
                    .endsWith("It can go on at 'at a': name that stage");
        }
    }

    static Stream<GatePolicy> theSameUnderBothNames() {
        return Stream.of(
                GatePolicy.DEFAULT.withApproval("b", "supervisor").withApproval("c", "supervisor"),
                GatePolicy.DEFAULT
                        .withEvidence("b", EvidenceRule.within(Period.ofYears(9)))
                        .withEvidence("c", EvidenceRule.within(Period.ofYears(9))));
    }

    @ParameterizedTest
    @MethodSource("theSameUnderBothNames")
    void whatAskedTheSameCounts(GatePolicy policy) {
        Gatekeeper gatekeeper = of(policy);
        JourneyState swapped = passedInSwapped(gatekeeper);
        assertThat(stage(after(gatekeeper, swapped, move(FIRST)))).isEqualTo("b");
        assertThat(stage(after(gatekeeper, swapped, move(THIRD), move(FIRST)))).isEqualTo("b");
    }

    /** A version that gives an id to a new stage leaves it open what the policy asks of the one that had it. */
    private static final Funnel REUSING = FIRST.derive(
            "ladder",
            "5",
            Renames.NONE.stage("b", "x"),
            funnel -> funnel.stage(
                    "b",
                    stage -> stage.customerType(Text.of("at another b"))
                            .criterion(
                                    Ladders.NEW,
                                    "c",
                                    c -> c.text(Text.of("needs d"))
                                            .when(Ladders.flag("d").isTrue()))));

    @Test
    void whatWasPassedElsewhereCountsNotWhereItIsUnclearWhatIsAsked() {
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT.withApproval("b", "supervisor"), FIRST, REUSING);
        JourneyState been = after(gatekeeper, know("a", "b"), enter("a"), move(REUSING), move(FIRST));
        Decision approval = gatekeeper.decide(been, new JourneyCommand.Approve("b", ""), BOSS, day(1));
        JourneyState passed = after(gatekeeper, been.after(approval.events()), enter("b"));
        assertThat(stage(passed)).isEqualTo("b");

        Obstacle unclear = new Unrecordable.PolicyUnclear(
                "b", REUSING.reference(), new Unrecordable.PolicyUnclear.NameReused("x"));
        assertThat(gatekeeper.decide(passed, move(REUSING), LI, day(1)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons()).contains(unclear));
        assertThat(stage(after(gatekeeper, passed, move(REUSING, "a")))).isEqualTo("a");
    }
}
