package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A journey and the time, as of an instant: how long it stood where, whether its next action is overdue, whether it is
 * stalled. For an instant in the past, replay {@link JourneyHistory#until} it.
 *
 * @param asOf the instant
 * @param beforeFirstStage how long it stood before the first stage, all stays together
 * @param inStages how long it stood at each stage, all stays together, by the id of the stage, in the order in which it
 *     first stood there
 * @param nextAction the date of the next action, by the limits and otherwise by the journey's funnel; empty when it is not
 *     known or there is none
 * @param overdueDays by how many days the next action is overdue; 0 when it is not, or the deal is closed or on hold
 * @param stalled that it stands where it stands for too long; empty when it does not, or the deal is closed or on hold
 * @since 0.1.0
 */
public record JourneyTime(
        Instant asOf,
        Duration beforeFirstStage,
        Map<String, Duration> inStages,
        Optional<LocalDate> nextAction,
        long overdueDays,
        Optional<Stalled> stalled) {

    /**
     * A journey stands at its stage for longer than the limit.
     *
     * @param stage the stage; empty before the first one
     * @param duration how long this visit has lasted
     * @param limit how long is too long; of several, the longest that is exceeded, which tells the severity
     */
    public record Stalled(Optional<Stage> stage, Duration duration, TimeLimits.Limit limit) {

        /**
         * Says where it stands, for how long, and what is usual; after the severity, where the limit has one.
         *
         * @param language the reader's language
         * @return the words, on one line
         */
        public String explain(Locale language) {
            String words = words(language);
            return limit.severity()
                    .map(severity -> CommonWords.LABELLED.in(language, severity.label(), words))
                    .orElse(words);
        }

        private String words(Locale language) {
            Text here = days(duration);
            Text longest = days(limit.duration());
            Optional<Text> where = stage.map(at -> at.customerType().label());
            if (limit.percentile().isEmpty()) {
                return where.map(at -> JourneyWords.STALLED.in(language, at, here, longest))
                        .orElseGet(() -> JourneyWords.STALLED_OUT.in(language, here, longest));
            }
            Text percent = CommonWords.PERCENT.text(limit.percentile().get());
            return where.map(at -> JourneyWords.STALLED_USUAL.in(language, at, here, percent, longest))
                    .orElseGet(() -> JourneyWords.STALLED_USUAL_OUT.in(language, here, percent, longest));
        }

        /** Whole days, rounded down: nobody has waited 3 days before the third has passed. */
        private static Text days(Duration duration) {
            return JourneyTime.days(duration.toDays());
        }
    }

    /** Keeps the order. */
    public JourneyTime {
        inStages = Collections.unmodifiableMap(new LinkedHashMap<>(inStages));
    }

    /**
     * Looks at the time.
     *
     * @param state the journey
     * @param limits when it counts as late; where they name no fact of the next action, it is that of the journey's funnel
     * @param asOf as of when
     * @param zone where days are calendar days, both those that an action is overdue and those of a visit
     * @return the time
     * @throws IllegalArgumentException if the journey knows the fact of the next action with another type, or the limits
     *     name a stage or a fact that no version of the journey's funnels has; the message names the nearest
     */
    public static JourneyTime of(JourneyState state, TimeLimits limits, Instant asOf, ZoneId zone) {
        limits.requireKnownFor(state);
        Duration beforeFirstStage = Duration.ZERO;
        Map<String, Duration> inStages = new LinkedHashMap<>();
        for (StageVisit visit : state.visits()) {
            Duration duration = visit.duration(asOf, zone);
            if (visit.stage().isPresent()) {
                inStages.merge(visit.stage().get(), duration, Duration::plus);
            } else {
                beforeFirstStage = beforeFirstStage.plus(duration);
            }
        }
        boolean goesOn = state.status() == JourneyStatus.OPEN
                && state.hold(LocalDate.ofInstant(asOf, zone)).isEmpty();
        Optional<LocalDate> nextAction = limits.nextAction()
                .or(() -> state.funnel().nextAction())
                .flatMap(fact -> state.facts().value(fact).toOptional());
        long late = nextAction
                .map(date -> new WallClock(zone).daysSince(date, asOf))
                .orElse(0L);
        return new JourneyTime(
                asOf,
                beforeFirstStage,
                inStages,
                nextAction,
                goesOn ? late : 0,
                goesOn ? stalled(state, limits, asOf, zone) : Optional.empty());
    }

    private static Optional<Stalled> stalled(JourneyState state, TimeLimits limits, Instant asOf, ZoneId zone) {
        StageVisit current = state.visits().get(state.visits().size() - 1);
        Duration duration = current.duration(asOf, zone);
        return current.stage()
                .map(stage -> limits.exceeded(stage, duration))
                .orElseGet(() -> limits.exceededBeforeFirstStage(duration))
                .map(limit -> new Stalled(state.stage(), duration, limit));
    }

    /**
     * Says what is late.
     *
     * @param language the reader's language
     * @return the words, a line for each thing that is late; an empty string when nothing is
     */
    public String explain(Locale language) {
        List<String> late = new ArrayList<>();
        nextAction
                .filter(date -> overdueDays > 0)
                .ifPresent(date -> late.add(JourneyWords.OVERDUE.in(language, date, days(overdueDays), overdueDays)));
        stalled.ifPresent(stall -> late.add(stall.explain(language)));
        return String.join("\n", late);
    }

    private static Text days(long days) {
        return CommonWords.DAYS.text(days);
    }
}
