package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.learn;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Refusals as exceptions. */
class RefusedExceptionTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);
    private static final Locale GERMAN = Locale.GERMAN;

    private static Decision decide(JourneyCommand command) {
        return GATEKEEPER.decide(opened(GATEKEEPER), command, LI, MONDAY);
    }

    @Test
    void whatIsAcceptedIsHandedOn() {
        Decision accepted = decide(learn(Deals.INTERESTED));
        assertThat(accepted.orThrow()).isSameAs(accepted);
    }

    @Test
    void whatIsRefusedIsThrownWithEachReasonInTheReadersLanguage() {
        Decision.Refused refused = (Decision.Refused) decide(enter("lead"));
        RefusedException thrown = catchThrowableOfType(RefusedException.class, refused::orThrow);
        assertThat(thrown.reasons()).isEqualTo(refused.reasons()).hasSize(2);
        assertThat(thrown).hasMessage(refused.explain(Locale.ENGLISH)).hasMessageContaining("is interested");
        assertThat(thrown.explain(GERMAN)).isEqualTo(refused.explain(GERMAN)).isNotEqualTo(thrown.getMessage());
    }

    @Test
    void whatCameFromAnotherProgramStillSaysWhy() throws Exception {
        RefusedException thrown = catchThrowableOfType(
                RefusedException.class, () -> decide(enter("lead")).orThrow());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RefusedException read = (RefusedException) in.readObject();
            assertThat(read.reasons()).isEmpty();
            assertThat(read.explain(GERMAN)).isEqualTo(thrown.getMessage());
        }
    }
}
