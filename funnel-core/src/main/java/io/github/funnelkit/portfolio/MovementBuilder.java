package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.StageVisit;
import io.github.funnelkit.journey.TimeLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds journeys to a movement one by one. Made by {@link Movement#builder}; to be used by one thread at a time.
 *
 * @since 0.1.0
 */
public final class MovementBuilder {

    private final Funnel funnel;
    private final TimeLimits limits;
    private final Instant asOf;
    private final ZoneId zone;
    private final VersionStages versions;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final List<StalledJourney> stalled = new ArrayList<>();
    private final EndingCounter endings = new EndingCounter();
    private final Map<String, Long> overrides = new TreeMap<>();

    /** What is counted at one stage. */
    private static final class AtStage {
        private long wentOn;
        private long won;
        private long lost;
        private long ended;
        private long open;
        private final List<Duration> visits = new ArrayList<>();
        private final List<Duration> ages = new ArrayList<>();

        private void end(JourneyStatus status) {
            switch (status) {
                case OPEN -> open++;
                case WON -> won++;
                case LOST -> lost++;
                case ENDED -> ended++;
            }
        }

        private StageMovement movement(String saleType, Optional<String> stage) {
            return new StageMovement(
                    saleType, stage, wentOn, won, lost, ended, open, Durations.of(visits), Durations.of(ages));
        }
    }

    /** What is counted for one sale type; the stages in order, the time before the first one in front. */
    private static final class Lane {
        private final Map<Optional<String>, AtStage> stages = new LinkedHashMap<>();
        private final Tally.Counter open = new Tally.Counter();
        private final Tally.Counter won = new Tally.Counter();
        private final Tally.Counter lost = new Tally.Counter();
        private final Tally.Counter ended = new Tally.Counter();
        private final List<Duration> cycles = new ArrayList<>();

        private Tally.Counter counter(JourneyStatus status) {
            return switch (status) {
                case OPEN -> open;
                case WON -> won;
                case LOST -> lost;
                case ENDED -> ended;
            };
        }

        private SaleMovement movement(String saleType) {
            return new SaleMovement(
                    saleType, open.tally(), won.tally(), lost.tally(), ended.tally(), Durations.of(cycles));
        }
    }

    MovementBuilder(Funnel funnel, TimeLimits limits, Instant asOf, ZoneId zone) {
        this.funnel = funnel;
        this.limits = Objects.requireNonNull(limits, "limits");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.versions = new VersionStages(funnel);
        limits.requireKnownTo(List.of(funnel));
        for (SaleType saleType : funnel.saleTypes()) {
            Lane lane = new Lane();
            lane.stages.put(Optional.empty(), new AtStage());
            funnel.stages(saleType).forEach(stage -> lane.stages.put(Optional.of(stage.id()), new AtStage()));
            lanes.put(saleType.id(), lane);
        }
    }

    ZoneId zone() {
        return zone;
    }

    /**
     * Counts journeys that go by another version, too, so that rates do not start again with each version: its stages,
     * endings and reasons are those of the same id or those that one of the two says it has renamed, its sale types those of the
     * same id. Who reached a stage that is none here counts for the next one below it that is; how long anybody stood there is
     * not counted.
     *
     * @param version the other version, or another funnel that this one was made of
     * @return this builder
     * @throws IllegalArgumentException if it is counted already
     */
    public MovementBuilder alsoFrom(Funnel version) {
        return alsoFrom(version, Map.of());
    }

    /**
     * Counts journeys that go by another version, too, some stages of which have another id here: as {@link
     * #alsoFrom(Funnel)}, but for those. A journey that was moved from there to here has stood at the stages of then.
     *
     * @param version the other version, or another funnel that this one was made of
     * @param stages the ids of stages of the other version, and what each is here
     * @return this builder
     * @throws IllegalArgumentException if the version is counted already, or a stage is unknown; the message names the nearest
     */
    public MovementBuilder alsoFrom(Funnel version, Map<String, String> stages) {
        versions.add(version, stages);
        return this;
    }

    /**
     * Adds a journey. Visits to stages that only another version of the funnel has are not counted.
     *
     * @param journey the journey, as it was at the instant of this movement
     * @param amount what the deal is worth; null when it is not known
     * @return this builder
     * @throws IllegalArgumentException if the journey goes by a version that is not counted, or its sale type is unknown here
     */
    public MovementBuilder add(JourneyState journey, @Nullable Money amount) {
        versions.require(journey);
        Lane lane = Objects.requireNonNull(lanes.get(journey.saleType().id()));
        List<Optional<String>> ladder = List.copyOf(lane.stages.keySet());
        lane.counter(journey.status()).add(amount);
        Optional<String> highest = versions.highest(journey, ladder);
        endings.add(journey, highest, amount, versions.renames(journey));
        for (Map.Entry<Optional<String>, AtStage> stage : lane.stages.entrySet()) {
            if (stage.getKey().equals(highest)) {
                stage.getValue().end(journey.status());
                break;
            }
            stage.getValue().wentOn++;
        }
        for (StageVisit visit : journey.visits()) {
            Optional<String> here = versions.here(journey, visit, ladder);
            AtStage at = lane.stages.get(here);
            if (at != null && here.isPresent() == visit.stage().isPresent()) {
                (visit.to().isPresent() ? at.visits : at.ages).add(visit.duration(asOf, zone));
            }
        }
        if (journey.status() == JourneyStatus.WON) {
            Instant end = last(journey).to().orElse(asOf);
            StageVisit whole = new StageVisit(Optional.empty(), journey.opened().at(), Optional.of(end), List.of());
            lane.cycles.add(whole.duration(end, zone));
        }
        if (journey.status() == JourneyStatus.OPEN) {
            addIfStalled(journey, ladder);
        }
        for (JourneyEvent.StageOverridden override : journey.overrides()) {
            overrides.merge(override.actor().id(), 1L, Long::sum);
        }
        return this;
    }

    private static StageVisit last(JourneyState journey) {
        return journey.visits().get(journey.visits().size() - 1);
    }

    private void addIfStalled(JourneyState journey, List<Optional<String>> ladder) {
        StageVisit now = last(journey);
        Optional<String> stage = versions.left(journey, now, ladder);
        Duration age = now.duration(asOf, zone);
        stage.map(at -> limits.exceeded(at, age))
                .orElseGet(() -> limits.exceededBeforeFirstStage(age))
                .ifPresent(limit -> stalled.add(new StalledJourney(
                        journey.journey(), journey.saleType().id(), stage, age, limit.duration(), limit.severity())));
    }

    /**
     * Adds a journey with the amount that it knows itself.
     *
     * @param journey the journey, as it was at the instant of this movement
     * @return this builder
     * @throws IllegalArgumentException if the journey goes by a version that is not counted, or its sale type is unknown here
     */
    public MovementBuilder add(JourneyState journey) {
        return add(journey, Money.of(journey.terms()).orElse(null));
    }

    /**
     * The movement of what was added so far. More can be added afterwards.
     *
     * @return the movement
     */
    public Movement build() {
        List<SaleMovement> sales = new ArrayList<>();
        List<StageMovement> stages = new ArrayList<>();
        lanes.forEach((saleType, lane) -> {
            sales.add(lane.movement(saleType));
            lane.stages.forEach((stage, at) -> stages.add(at.movement(saleType, stage)));
        });
        return new Movement(
                funnel.reference(), asOf, sales, stages, endings.movements(), stalled, new TreeMap<>(overrides));
    }
}
