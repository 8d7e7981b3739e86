package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.internal.conformance.Letter;
import io.github.funnelkit.internal.conformance.Standing;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the stays of deals at their stages against the order of the stages, where nothing else is known: a list of a CRM, that
 * says since when which deal stood where and how it ended. It finds what was {@linkplain DeviationKind#SKIPPED skipped}, what
 * came {@linkplain DeviationKind#OUT_OF_ORDER out of order} or {@linkplain DeviationKind#REWORK back}, and what happened to deals
 * that were {@linkplain DeviationKind#INACTIVE closed}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StayCheck {

    private static final Comparator<StageStay> IN_TIME = Comparator.comparing(StageStay::since)
            .thenComparing(stay -> stay.until().orElse(LocalDate.MAX));

    private final Funnel funnel;
    private final GatePolicy policy;

    private StayCheck(Funnel funnel, GatePolicy policy) {
        this.funnel = Objects.requireNonNull(funnel, "funnel");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Judges by a funnel and the gate rules that it states.
     *
     * @param funnel the funnel
     * @return the check
     */
    public static StayCheck by(Funnel funnel) {
        return by(funnel, GatePolicy.of(funnel));
    }

    /**
     * Judges by a funnel and a policy, of which skipping and winning count.
     *
     * @param funnel the funnel
     * @param policy the policy
     * @return the check
     */
    public static StayCheck by(Funnel funnel, GatePolicy policy) {
        return new StayCheck(funnel, policy);
    }

    /**
     * Holds stays against the order of the stages.
     *
     * @param stays the stays of any number of deals, in any order; those of one deal in sales of two types count as two
     * @return how far each deal conforms, in the order of the deals' ids
     * @throws UnknownPartException if the funnel has no such sale type, or no such stage for it
     */
    public List<HistoryConformance> check(Collection<StageStay> stays) {
        Map<String, Map<String, List<StageStay>>> deals = new TreeMap<>();
        stays.forEach(stay -> deals.computeIfAbsent(stay.deal(), added -> new TreeMap<>())
                .computeIfAbsent(stay.saleType(), added -> new ArrayList<>())
                .add(stay));
        List<HistoryConformance> all = new ArrayList<>();
        deals.values()
                .forEach(types -> types.forEach((saleType, of) -> {
                    of.sort(IN_TIME);
                    all.add(new Walk(funnel.saleType(saleType), of).conformance());
                }));
        return List.copyOf(all);
    }

    /** Along the stays of one deal. */
    private final class Walk {

        private final SaleType saleType;
        private final List<StageStay> stays;
        private final List<Stage> stages;
        private final List<String> ids;
        private final HistoryTrace trace;
        private final WinPlace places;
        private final List<Deviation> deviations = new ArrayList<>();
        private final List<AskedRule> asked = new ArrayList<>();
        private final Set<GateRule> seen = new HashSet<>();
        private final Set<Integer> stood = new HashSet<>();
        private Standing standing = new Standing(-1, Standing.OPEN);

        Walk(SaleType saleType, List<StageStay> stays) {
            this.saleType = saleType;
            this.stays = stays;
            this.stages = funnel.stages(saleType);
            this.ids = stages.stream().map(Stage::id).toList();
            this.trace = new HistoryTrace(ids, policy.skipping());
            this.places = new WinPlace(funnel, saleType, policy.winning());
        }

        HistoryConformance conformance() {
            for (int index = 0; index < stays.size(); index++) {
                StageStay stay = stays.get(index);
                move(stay, index + 1L);
                if (stay.end() == StayEnd.WON || stay.end() == StayEnd.LOST) {
                    end(stay, index + 1L);
                }
            }
            trace.end(standing);
            return new HistoryConformance(
                    stays.get(0).deal(),
                    saleType.id(),
                    HistoryTrace.status(standing.outcome()),
                    deviations,
                    trace.aligned(),
                    trace.cost(),
                    trace.worst(),
                    asked);
        }

        private void move(StageStay stay, long number) {
            int to = place(stay.stage());
            int from = standing.place();
            if (to == from && standing.isOpen()) {
                return; // two stays in one place
            }
            boolean up = to > from;
            boolean leap = up && (policy.skipping() || (to > from + 1 && leadsPast(from, to)));
            boolean back = to < from && leadsBack(from, to);
            if (!standing.isOpen()) {
                deviate(number, stay, DeviationKind.INACTIVE, new Obstacle.Closed(status()));
            } else if (up && !leap) {
                stages.subList(from + 1, to)
                        .forEach(skipped ->
                                deviate(number, stay, DeviationKind.SKIPPED, new Obstacle.StageSkipped(skipped)));
            } else if (!up && !back) {
                goneBack(number, stay, to);
            }
            if (up) {
                order(to, leap);
            }
            Letter letter = back ? Letter.back(to) : Letter.enter(to, leap);
            trace.add(to < from ? StepKind.WENT_BACK : StepKind.ENTERED, letter, number);
            standing = new Standing(to, Standing.OPEN);
            stood.add(to);
        }

        private void goneBack(long number, StageStay stay, int to) {
            Stage stage = stages.get(Math.max(to, 0));
            deviate(
                    number,
                    stay,
                    stood.contains(to) || to < 0 ? DeviationKind.REWORK : DeviationKind.OUT_OF_ORDER,
                    new Obstacle.StageBehind(stage));
        }

        private void end(StageStay stay, long number) {
            boolean won = stay.end() == StayEnd.WON;
            JourneyStatus status = won ? JourneyStatus.WON : JourneyStatus.LOST;
            int least = places.of(won ? EndingKind.WON : EndingKind.LOST);
            if (standing.place() < least) {
                Obstacle early = new Obstacle.NotAtLastStage(stages.get(least));
                deviations.add(new Deviation(number, stay.until().orElse(stay.since()), DeviationKind.SKIPPED, early));
            }
            trace.add(HistoryTrace.ending(status), Letter.end(least, HistoryTrace.outcome(status)), number);
            standing = new Standing(standing.place(), HistoryTrace.outcome(status));
        }

        /** Of the stages below the one that is entered; where a way led past one, it was not asked. */
        private void order(int to, boolean leap) {
            for (int below = 0; below < to && !policy.skipping(); below++) {
                boolean kept = stood.contains(below);
                GateRule rule = GateRule.order(ids.get(below));
                if ((kept || !leap) && seen.add(rule)) {
                    asked.add(new AskedRule(rule, ids.get(to), kept));
                }
            }
        }

        private JourneyStatus status() {
            return HistoryTrace.status(standing.outcome());
        }

        private void deviate(long number, StageStay stay, DeviationKind kind, Obstacle obstacle) {
            deviations.add(new Deviation(number, stay.since(), kind, obstacle));
        }

        /** Of a way on a condition it is not known whether it was met: it may have been. */
        private boolean leadsPast(int from, int to) {
            List<ActionGuide> guides = from < 0
                    ? funnel.firstGuides(stages.get(to), saleType)
                    : funnel.guides(stages.get(from), stages.get(to), saleType);
            return guides.stream()
                    .anyMatch(guide -> guide.fromAny() || guide.when().isPresent());
        }

        private boolean leadsBack(int from, int to) {
            return to >= 0
                    && funnel.guides(stages.get(from), stages.get(to), saleType).stream()
                            .anyMatch(ActionGuide::back);
        }

        private int place(String stage) {
            int place = ids.indexOf(stage);
            if (place < 0 && !stage.isEmpty()) {
                throw new UnknownPartException(
                        "stage '" + stage + "' is none of " + funnel + " for sale type '" + saleType.id() + "'"
                                + NearestName.hint(stage, ids) + "; there are " + String.join(", ", ids),
                        stage,
                        ids);
            }
            return place;
        }
    }
}
