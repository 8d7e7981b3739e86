package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Versions of a funnel that differ in their stages alone; each asks one flag of its own, of which all versions know all. */
final class Ladders {

    static final SaleType NEW = SaleType.of("new", Text.of("New"));
    static final Actor LI = Actor.of("li", "owner");
    static final Actor BOSS = Actor.of("boss", "supervisor");

    private Ladders() {}

    static Flag flag(String stage) {
        return Flag.of("f_" + stage, Text.of("fact " + stage));
    }

    static Funnel funnel(String version, String... stages) {
        return funnel(version, Holding.STANDING, stages);
    }

    static Funnel funnel(String version, Holding holding, String... stages) {
        FunnelBuilder funnel = Funnel.define("ladder", version)
                .holds(holding)
                .saleTypes(NEW)
                .positions(Position.of("supervisor", Text.of("Supervisor")));
        Stream.of("a", "b", "c", "d", "x").forEach(stage -> funnel.facts(flag(stage)));
        for (String stage : stages) {
            funnel.stage(
                    stage,
                    s -> s.customerType(Text.of("at " + stage))
                            .criterion(
                                    NEW,
                                    "c",
                                    c -> c.text(Text.of("needs " + stage))
                                            .when(flag(stage).isTrue())));
        }
        return funnel.build();
    }

    static Gatekeeper gatekeeper(GatePolicy policy, Funnel... versions) {
        return Gatekeeper.of(FunnelCatalog.of(versions), policy, ZoneOffset.UTC);
    }

    static Instant day(int day) {
        return Instant.parse("2026-01-01T08:00:00Z").plus(Duration.ofDays(day));
    }

    static JourneyCommand know(String... stages) {
        FactSheet sheet = FactSheet.empty();
        for (String stage : stages) {
            sheet = sheet.with(flag(stage), true);
        }
        return Deals.learn(sheet);
    }

    static JourneyCommand deny(String stage) {
        return Deals.learn(FactSheet.empty().with(flag(stage), false));
    }

    static JourneyCommand move(Funnel to) {
        return new JourneyCommand.MoveToVersion(to.reference());
    }

    static JourneyCommand move(Funnel to, String stage) {
        return new JourneyCommand.MoveToVersion(to.reference(), new Landing.AtStage(stage));
    }

    static JourneyCommand moveToNone(Funnel to) {
        return new JourneyCommand.MoveToVersion(to.reference(), new Landing.BeforeFirstStage());
    }

    static JourneyCommand override(String stage) {
        return new JourneyCommand.OverrideGate(stage, "a key account");
    }

    /** A journey by the first version of a gatekeeper, after commands of the day 1, all of which must be accepted. */
    static JourneyState after(Gatekeeper gatekeeper, JourneyCommand... commands) {
        Funnel first = gatekeeper.catalog().all().get(0);
        JourneyState state = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("j", first.reference(), "new", LI, day(0))));
        return after(gatekeeper, state, commands);
    }

    static JourneyState after(Gatekeeper gatekeeper, JourneyState state, JourneyCommand... commands) {
        JourneyState now = state;
        for (JourneyCommand command : commands) {
            boolean isForBosses =
                    command instanceof JourneyCommand.OverrideGate || command instanceof JourneyCommand.TakeBack;
            Actor actor = isForBosses ? BOSS : LI;
            now = Deals.after(gatekeeper, now, command, actor, day(1));
        }
        return now;
    }

    /** The id of the stage, {@code -} for none. */
    static String stage(JourneyState state) {
        return state.stage().map(stage -> stage.id()).orElse("-");
    }
}
