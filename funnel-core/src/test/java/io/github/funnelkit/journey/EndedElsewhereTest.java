package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Ladders.LI;
import static io.github.funnelkit.journey.Ladders.after;
import static io.github.funnelkit.journey.Ladders.day;
import static io.github.funnelkit.journey.Ladders.flag;
import static io.github.funnelkit.journey.Ladders.gatekeeper;
import static io.github.funnelkit.journey.Ladders.know;
import static io.github.funnelkit.journey.Ladders.move;
import static io.github.funnelkit.journey.Ladders.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version that does not know of an ending is no way on for what has ended by its facts. */
class EndedElsewhereTest {

    private static final Funnel ENDING = Ladders.funnel("1", "a", "b", "c")
            .derive(
                    "ladder",
                    "2",
                    funnel -> funnel.ending(
                            "lost",
                            ending -> ending.lost()
                                    .label(Text.of("Lost"))
                                    .when(flag("x").isTrue())));

    private static final Funnel WITHOUT = ENDING.derive("ladder", "3", funnel -> funnel.withoutEnding("lost"));

    /** Its gates ask otherwise besides. */
    private static final Funnel EASIER = WITHOUT.derive(
            "ladder",
            "4",
            funnel -> funnel.stage(
                    "b",
                    stage -> stage.criterion(
                            Ladders.NEW,
                            "c",
                            c -> c.text(Text.of("needs a")).when(flag("a").isTrue()))));

    private static final Funnel SAME = ENDING.derive("ladder", "5", funnel -> {});

    private final Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT, ENDING, WITHOUT, EASIER, SAME);

    @ParameterizedTest
    @ValueSource(strings = {"3", "4"})
    void whatEndedGoesNoFurtherByWayOfAnother(String version) {
        Funnel other = gatekeeper.catalog().all().stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .orElseThrow();
        JourneyState ended = after(gatekeeper, know("a", "b", "c"), enter("a"), know("x"));
        String over = "By the facts the deal has ended (Lost): record that ending, or correct the facts";
        assertThat(gatekeeper.decide(ended, enter("b"), LI, day(1)).explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- " + over);
        JourneyState beyond = after(gatekeeper, ended, move(other), enter("b"));
        assertThat(gatekeeper.decide(beyond, move(ENDING), LI, day(1)).explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- " + over + "\n- It can go on at 'at a': name that stage");
        assertThat(stage(after(gatekeeper, beyond, move(ENDING, "a")))).isEqualTo("a");
    }

    @Test
    void whereTheSameEndsNothingIsAskedAgain() {
        JourneyState there = after(gatekeeper, know("a", "b"), enter("a"), move(SAME), enter("b"), know("x"));
        assertThat(stage(after(gatekeeper, there, move(ENDING)))).isEqualTo("b");
    }
}
