package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.StageVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds deals to a waterfall one by one. To be used by one thread at a time. It keeps sums,
 * and the ids of the deals that were pushed out.
 *
 * @since 0.1.0
 */
public final class WaterfallBuilder {

    private final Funnel funnel;
    private final LocalDate from;
    private final LocalDate to;
    private final ZoneId zone;
    private final VersionStages versions;
    private final WaterfallCounter counter = new WaterfallCounter();
    private final DealChanges changes;
    private final SortedMap<String, Long> pushes = new TreeMap<>();

    /**
     * Starts a waterfall to which deals are added one by one; days of journeys end at midnight UTC.
     *
     * @param funnel the funnel that they are assessed by
     * @param from the first day
     * @param to the second day
     * @return a builder
     * @throws IllegalArgumentException if the second day is before the first
     */
    public static WaterfallBuilder of(Funnel funnel, LocalDate from, LocalDate to) {
        return of(funnel, from, to, ZoneOffset.UTC);
    }

    /**
     * Starts a waterfall to which deals are added one by one.
     *
     * @param funnel the funnel that they are assessed by
     * @param from the first day
     * @param to the second day
     * @param zone where the days of journeys end
     * @return a builder
     * @throws IllegalArgumentException if the second day is before the first
     */
    public static WaterfallBuilder of(Funnel funnel, LocalDate from, LocalDate to, ZoneId zone) {
        return new WaterfallBuilder(funnel, from, to, zone);
    }

    private WaterfallBuilder(Funnel funnel, LocalDate from, LocalDate to, ZoneId zone) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "from " + from + " to " + to + ": expected the earlier day first, or twice the same");
        }
        this.funnel = funnel;
        this.from = from;
        this.to = to;
        this.zone = zone;
        this.versions = new VersionStages(funnel);
        this.changes = new DealChanges(funnel, counter);
    }

    /**
     * Counts journeys that go by another version, too, as {@link MovementBuilder#alsoFrom(Funnel)} does. They are weighed with
     * the win probabilities of this version.
     *
     * @param version the other version, or another funnel that this one was made of
     * @return this builder
     * @throws IllegalArgumentException if it is counted already
     */
    public WaterfallBuilder alsoFrom(Funnel version) {
        versions.add(version, Map.of());
        return this;
    }

    /**
     * Adds a deal by how it stood on each of the two days. What happened in between and was undone again is not seen.
     *
     * @param before how it stood on the first day; null when it was not there
     * @param after how it stands on the second day; null when it is no longer there
     * @return this builder
     * @throws IllegalArgumentException if there is neither, they are of different deals, or one is of another funnel or version
     *     or names a sale type or stage that the funnel does not have
     */
    public WaterfallBuilder add(@Nullable DealSnapshot before, @Nullable DealSnapshot after) {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a deal that is there on neither day: expected it on one of them");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException(
                    "deals '" + before.id() + "' and '" + after.id() + "': expected one deal, as it stood on two days");
        }
        require(before);
        require(after);
        start(before);
        step(before, after);
        end(after);
        return this;
    }

    /**
     * Adds the deals of two lists, which are found again by their ids.
     *
     * @param before the deals as they stood on the first day
     * @param after the deals as they stand on the second day
     * @return this builder
     * @throws IllegalArgumentException if an id comes twice in a list, or a deal is as {@link #add} refuses it
     */
    public WaterfallBuilder addLists(Collection<DealSnapshot> before, Collection<DealSnapshot> after) {
        Map<String, DealSnapshot> left = byId(before, from);
        for (DealSnapshot deal : byId(after, to).values()) {
            add(left.remove(deal.id()), deal);
        }
        left.values().forEach(deal -> add(deal, null));
        return this;
    }

    private static Map<String, DealSnapshot> byId(Collection<DealSnapshot> deals, LocalDate day) {
        Map<String, DealSnapshot> byId = new LinkedHashMap<>();
        for (DealSnapshot deal : deals) {
            if (byId.put(deal.id(), deal) != null) {
                throw new IllegalArgumentException(
                        "deal '" + deal.id() + "' comes twice on " + day + ": expected each id once");
            }
        }
        return byId;
    }

    private void require(@Nullable DealSnapshot deal) {
        if (deal == null) {
            return;
        }
        Summary.requireSame(funnel.reference(), deal.funnel());
        funnel.saleType(deal.saleType());
        List<String> stages = funnel.stages().stream().map(Stage::id).toList();
        deal.stage().filter(stage -> !stages.contains(stage)).ifPresent(stage -> {
            throw new IllegalArgumentException("deal '" + deal.id() + "': " + funnel + " has no stage '" + stage + "'"
                    + NearestName.hint(stage, stages) + "; there are " + String.join(", ", stages));
        });
    }

    /**
     * Adds a journey by everything that happened between the two days: each event is a change of its own, also where a later
     * one undoes it. An event counts from its instant on, or from that of one before it where its clock was behind; how the
     * deal stood on a day is how it stood when the day ended.
     *
     * @param catalog where the events' funnels are looked up
     * @param events all events of the journey from the first one; later ones than the second day do not count
     * @return this builder
     * @throws IllegalArgumentException as {@link JourneyState#replay} throws, or if the journey goes by a version that is not
     *     counted, or its sale type is unknown here
     */
    public WaterfallBuilder addJourney(FunnelCatalog catalog, List<? extends JourneyEvent> events) {
        Instant start = endOf(from);
        Instant end = endOf(to);
        int first = before(start, events);
        int last = before(end, events);
        if (last == 0) {
            return this;
        }
        JourneyState state = JourneyState.replay(catalog, List.copyOf(events.subList(0, Math.max(1, first))));
        DealSnapshot current = first == 0 ? null : snapshot(state);
        start(current);
        if (first == 0) {
            DealSnapshot opened = snapshot(state);
            step(null, opened);
            current = opened;
        }
        for (JourneyEvent event : events.subList(Math.max(1, first), last)) {
            state = state.after(List.of(event));
            DealSnapshot next = snapshot(state);
            step(current, next);
            current = next;
        }
        end(current);
        return this;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** How many of the events have happened before an instant. */
    private static int before(Instant instant, List<? extends JourneyEvent> events) {
        int happened = 0;
        while (happened < events.size() && events.get(happened).metadata().at().isBefore(instant)) {
            happened++;
        }
        return happened;
    }

    private DealSnapshot snapshot(JourneyState journey) {
        versions.require(journey);
        DealTerms terms = journey.terms();
        boolean isOpen = journey.status() == JourneyStatus.OPEN;
        List<StageVisit> visits = journey.visits();
        List<Optional<String>> ladder = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        funnel.stages(funnel.saleType(journey.saleType().id())).stream()
                                .map(stage -> Optional.of(stage.id())))
                .toList();
        Optional<String> stage =
                isOpen ? versions.left(journey, visits.get(visits.size() - 1), ladder) : Optional.empty();
        return new DealSnapshot(
                journey.journey(),
                funnel.reference(),
                journey.saleType().id(),
                journey.owner().map(Owner::id).orElse(""),
                stage,
                stage.flatMap(at -> funnel.stage(at)
                        .winProbability(funnel.saleType(journey.saleType().id()))),
                Money.of(terms),
                Optional.ofNullable(terms.expectedClose()).map(YearMonth::from),
                ending(journey.status()));
    }

    private static Optional<EndingKind> ending(JourneyStatus status) {
        return switch (status) {
            case OPEN -> Optional.empty();
            case WON -> Optional.of(EndingKind.WON);
            case LOST -> Optional.of(EndingKind.LOST);
            case ENDED -> Optional.of(EndingKind.NONE);
        };
    }

    private void start(@Nullable DealSnapshot deal) {
        if (deal != null && deal.isOpen()) {
            counter.start(new DealWorth(deal));
        }
    }

    private void step(@Nullable DealSnapshot before, @Nullable DealSnapshot after) {
        if (changes.count(before, after) && after != null) {
            pushes.merge(after.id(), 1L, Long::sum);
        }
    }

    private void end(@Nullable DealSnapshot deal) {
        if (deal != null && deal.isOpen()) {
            counter.end(new DealWorth(deal));
        }
    }

    /**
     * The waterfall of what was added so far. More can be added afterwards.
     *
     * @return the waterfall
     */
    public Waterfall build() {
        return new Waterfall(funnel.reference(), from, to, counter.lines(), new TreeMap<>(pushes));
    }
}
