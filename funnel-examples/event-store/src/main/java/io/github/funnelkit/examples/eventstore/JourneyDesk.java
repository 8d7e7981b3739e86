package io.github.funnelkit.examples.eventstore;

import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import io.github.funnelkit.journey.JourneyState;
import java.sql.SQLException;
import java.time.Instant;

/** Where people hand in what they want: it is decided on the journey as it stands, and again when that has changed. */
public final class JourneyDesk {

    private final EventStore store;
    private final Gatekeeper gatekeeper;

    /**
     * Makes a desk.
     *
     * @param store where the events are kept
     * @param gatekeeper decides
     */
    public JourneyDesk(EventStore store, Gatekeeper gatekeeper) {
        this.store = store;
        this.gatekeeper = gatekeeper;
    }

    /**
     * What came of a command.
     *
     * @param decision the decision that counts
     * @param state the journey after it
     * @param conflicts how often somebody else was faster
     */
    public record Outcome(Decision decision, JourneyState state, int conflicts) {}

    /**
     * Decides on a command and keeps what follows from it, once however often it is handed in: whoever does not know whether it
     * arrived hands it in again with its id.
     *
     * @param journey the id of a journey that was opened
     * @param command what somebody wants
     * @param actor who wants it
     * @param at when
     * @param commandId the id of the command, such as a UUID that the form was given when it was opened
     * @return what came of it
     * @throws SQLException if the database refuses
     */
    public Outcome handIn(String journey, JourneyCommand command, Actor actor, Instant at, String commandId)
            throws SQLException {
        for (int conflicts = 0; ; conflicts++) {
            JourneyState state = JourneyState.replay(
                    gatekeeper.catalog(), store.load(journey).events());
            Decision decision = gatekeeper.decide(state, command, actor, at, commandId);
            Appending appending = store.append(journey, state.last().sequence(), decision.events());
            if (appending instanceof Appending.Appended) {
                return new Outcome(decision, state.after(decision.events()), conflicts);
            }
        }
    }
}
