package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Had another version of a funnel been in force: which deals would it have refused a stage, when, and what came of them. Each
 * stage that a deal entered through its gate is asked of the other version, with what was known and done on that day; what the
 * deal had reached before counts as reached. It says nothing of what would have come of the deals then.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JourneyImpact {

    private final Gatekeeper gatekeeper;
    private final Funnel version;

    private JourneyImpact(Gatekeeper gatekeeper, Funnel version) {
        this.gatekeeper = gatekeeper;
        this.version = version;
    }

    /**
     * Asks a version.
     *
     * @param gatekeeper the policy that would have been in force, the time zone, and the versions, those that the journeys go by
     *     and the one to ask
     * @param version the version to ask
     * @return the question
     * @throws IllegalArgumentException if the gatekeeper does not have that version
     */
    public static JourneyImpact of(Gatekeeper gatekeeper, FunnelReference version) {
        Objects.requireNonNull(gatekeeper, "gatekeeper");
        return new JourneyImpact(gatekeeper, gatekeeper.catalog().find(version));
    }

    /**
     * What would have been refused in one journey. A stage that the version does not have is not asked, nor is a sale of a
     * type that it does not have.
     *
     * @param history its events
     * @return the deal; empty when nothing would have been refused
     * @throws IllegalArgumentException if it has no event, or cannot be replayed
     */
    public Optional<RefusedDeal> on(JourneyHistory history) {
        List<JourneyEvent> events = history.events();
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a journey without events: expected at least the one that opens it");
        }
        List<RefusedStep> refused = new ArrayList<>();
        JourneyState state = JourneyState.replay(gatekeeper.catalog(), events.subList(0, 1));
        int known = 1;
        for (int index = 1; index < events.size(); index++) {
            if (events.get(index) instanceof JourneyEvent.StageEntered entered) {
                state = state.after(events.subList(known, index));
                known = index;
                refused(state, entered).ifPresent(refused::add);
            }
        }
        state = state.after(events.subList(known, events.size()));
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(new RefusedDeal(state.journey(), state.saleType().id(), state.status(), refused));
    }

    private Optional<RefusedStep> refused(JourneyState before, JourneyEvent.StageEntered entered) {
        Renames renames = gatekeeper.renames(before.funnel(), version);
        String type = renames.id(NamedPart.SALE_TYPE, before.saleType().id());
        Optional<SaleType> saleType = version.saleTypes().stream()
                .filter(each -> each.id().equals(type))
                .findFirst();
        String stage = renames.id(NamedPart.STAGE, entered.stage());
        List<String> ladder = saleType.map(each -> ids(version.stages(each))).orElseGet(List::of);
        Optional<String> standing = left(before, renames, ladder);
        if (ladder.indexOf(stage) <= standing.map(ladder::indexOf).orElse(-1)) {
            return Optional.empty();
        }
        JourneyState then = before.funnel().reference().equals(version.reference())
                ? before
                : before.after(moved(before, entered, renames, ladder, standing));
        Gate gate = gatekeeper.gate(then, stage, entered.at());
        LocalDate day = LocalDate.ofInstant(entered.at(), gatekeeper.zone());
        return gate.isOpen()
                ? Optional.empty()
                : Optional.of(new RefusedStep(entered.sequence(), day, stage, gate.obstacles()));
    }

    /** Where the journey would stand: at its stage, or the next one below that the version has. */
    private static Optional<String> left(JourneyState before, Renames renames, List<String> ladder) {
        List<Stage> stages = before.funnel().stages(before.saleType());
        int place = before.stage().map(stages::indexOf).orElse(-1);
        for (int at = place; at >= 0; at--) {
            String id = renames.id(NamedPart.STAGE, stages.get(at).id());
            if (ladder.contains(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The journey as if it had gone by the version: what was approved stays so. */
    private List<JourneyEvent> moved(
            JourneyState before,
            JourneyEvent.StageEntered entered,
            Renames renames,
            List<String> ladder,
            Optional<String> standing) {
        List<JourneyEvent> events = new ArrayList<>();
        events.add(new JourneyEvent.MovedToVersion(
                stamp(before, events, entered), version.reference(), standing, Optional.empty()));
        for (JourneyEvent.StageApproved approved : before.approvals()) {
            String stage = renames.id(NamedPart.STAGE, approved.stage());
            if (ladder.contains(stage)) {
                events.add(new JourneyEvent.StageApproved(
                        stamp(before, events, approved),
                        stage,
                        renames.id(NamedPart.POSITION, approved.position()),
                        approved.note()));
            }
        }
        return events;
    }

    private static EventMetadata stamp(JourneyState before, List<JourneyEvent> events, JourneyEvent like) {
        return new EventMetadata(before.last().sequence() + 1 + events.size(), like.at(), like.actor());
    }

    private static List<String> ids(List<Stage> stages) {
        return stages.stream().map(Stage::id).toList();
    }
}
