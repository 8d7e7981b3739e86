package io.github.funnelkit.examples.eventstore;

import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyCommand.Attach;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.standard.FunnelStandard;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A program that hands in one command after the other, and says of each when it is done, until it is killed. */
public final class KilledWriter {

    static final String JOURNEY = "deal-1";

    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(FunnelStandard.documented());
    private static final Gatekeeper GATEKEEPER =
            Gatekeeper.of(VERSIONS, GatePolicy.DEFAULT, ZoneId.of("Asia/Shanghai"));
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor LI = Actor.of("li", "owner");

    private KilledWriter() {}

    /**
     * Hands in.
     *
     * @param args the URL of the database, and the number of the first command: a command that may be done already, too
     */
    public static void main(String[] args) throws SQLException {
        JourneyDesk desk = new JourneyDesk(store(args[0]), GATEKEEPER);
        for (long number = Long.parseLong(args[1]); ; number++) {
            desk.handIn(JOURNEY, command(number), LI, MONDAY, id(number));
            System.out.println(number);
            System.out.flush();
        }
    }

    /** Creates the journey. */
    static void open(String url) throws SQLException {
        EventStore store = store(url);
        store.createTable();
        store.append(
                JOURNEY,
                0,
                List.of(GATEKEEPER.open(
                        JOURNEY, FunnelStandard.documented().reference(), "project", LI, MONDAY)));
    }

    /** The journey as it is now. */
    static JourneyState state(String url) throws SQLException {
        return JourneyState.replay(VERSIONS, store(url).load(JOURNEY).events());
    }

    /** The id of a command. */
    static String id(long number) {
        return "c-" + number;
    }

    private static EventStore store(String url) {
        return new EventStore(new UrlDataSource(url), VERSIONS);
    }

    /** One event each. */
    private static JourneyCommand command(long number) {
        return new Attach("customer-profile", "profile " + number);
    }
}
