package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * That stays lately end in some way more often, or more seldom, than those of the same stage and age did before, by more than
 * chance makes of it. A forecast by all of them alike ({@link WinsBy}) then expects too few or too many.
 *
 * <p>The last third of the days of a history is held against those before, day of age by day of age, as the log-rank test does
 * it: what ended is compared with what would have if there were no difference. A difference is told of when chance makes one as
 * large in about three of a thousand histories; as there are three ways in which stays end, that is about one of a hundred.
 *
 * @param end how the stays ended
 * @param since the first of the late days
 * @param seen how many stays ended like that since then
 * @param expected how many would have, if stays had gone on as all of them did together
 * @since 0.1.0
 */
public record StayDrift(StayEnd end, LocalDate since, long seen, double expected) {

    /** So many standard errors are exceeded by chance in three of a thousand cases. */
    private static final double MOST_BY_CHANCE = 2.94;

    /** Of fewer stays that ended like that nothing is told. */
    private static final int FEWEST = 20;

    private static final int PARTS = 3;

    /** Checks that it is an end. */
    public StayDrift {
        Objects.requireNonNull(since, "since");
        if (end == StayEnd.OPEN || seen < 0 || !(expected >= 0)) {
            throw new IllegalArgumentException(
                    end + ", " + seen + " seen, " + expected + " expected: expected an end, and none below 0");
        }
    }

    /**
     * Compares the late days of a history with those before.
     *
     * @param history the stays of closed and open deals
     * @return what has changed beyond chance, in the order of the ends; none where nothing has, or too little is known
     */
    public static List<StayDrift> of(StayHistory history) {
        Optional<LocalDate> first = history.stays().stream()
                .map(StageStay::since)
                .min(LocalDate::compareTo)
                .map(day -> day.isBefore(history.from()) ? history.from() : day);
        if (first.isEmpty()) {
            return List.of();
        }
        LocalDate since = history.asOf().minusDays(ChronoUnit.DAYS.between(first.get(), history.asOf()) / PARTS - 1);
        if (since.isAfter(history.asOf())) {
            return List.of();
        }
        StayHistory before = history.knownOn(since.minusDays(1));
        StayHistory late = new StayHistory(since, history.asOf(), history.stays());
        Set<Map.Entry<String, String>> places = new HashSet<>();
        history.stays().forEach(stay -> places.add(Map.entry(stay.saleType(), stay.stage())));
        Map<StayEnd, Difference> all = new TreeMap<>();
        List.of(StayEnd.WON, StayEnd.LOST, StayEnd.MOVED).forEach(end -> all.put(end, new Difference()));
        for (Map.Entry<String, String> place : places) {
            StayCounts then = before.counts(place.getKey(), place.getValue());
            StayCounts now = late.counts(place.getKey(), place.getValue());
            all.forEach((end, difference) -> difference.add(then, now, ended(end)));
        }
        List<StayDrift> drifts = new ArrayList<>();
        all.forEach((end, difference) -> {
            if (difference.isBeyondChance()) {
                drifts.add(new StayDrift(end, since, difference.seen, difference.expected));
            }
        });
        return drifts;
    }

    private static ToLongFunction<AgeCount> ended(StayEnd end) {
        return switch (end) {
            case WON -> AgeCount::won;
            case LOST -> AgeCount::lost;
            case MOVED -> AgeCount::moved;
            case OPEN -> AgeCount::censored;
        };
    }

    /** What ended late, and what would have without a difference, over all ages. */
    private static final class Difference {

        private long seen;
        private long ended;
        private double expected;
        private double variance;

        void add(StayCounts then, StayCounts now, ToLongFunction<AgeCount> counted) {
            SortedMap<Integer, AgeCount> old = then.ages();
            SortedMap<Integer, AgeCount> late = now.ages();
            SortedSet<Integer> ages = new TreeSet<>(old.keySet());
            ages.addAll(late.keySet());
            long oldAtRisk = 0;
            long lateAtRisk = 0;
            for (int age : ages) {
                AgeCount one = old.getOrDefault(age, AgeCount.NONE);
                AgeCount other = late.getOrDefault(age, AgeCount.NONE);
                oldAtRisk += one.entered();
                lateAtRisk += other.entered();
                double atRisk = oldAtRisk + lateAtRisk;
                long ends = counted.applyAsLong(one) + counted.applyAsLong(other);
                if (ends > 0 && oldAtRisk > 0 && lateAtRisk > 0) {
                    double share = lateAtRisk / atRisk;
                    seen += counted.applyAsLong(other);
                    ended += ends;
                    expected += ends * share;
                    variance += ends * share * (1 - share) * (atRisk - ends) / (atRisk - 1);
                }
                oldAtRisk -= one.won() + one.lost() + one.moved() + one.censored();
                lateAtRisk -= other.won() + other.lost() + other.moved() + other.censored();
            }
        }

        boolean isBeyondChance() {
            return ended >= FEWEST && variance > 0 && Math.abs(seen - expected) / Math.sqrt(variance) > MOST_BY_CHANCE;
        }
    }

    /** {@return whether it happens more often than before} */
    public boolean isMore() {
        return seen > expected;
    }

    /**
     * What has changed, in every language.
     *
     * @return the words, on one line
     */
    public Text words() {
        Phrase phrase = switch (end) {
            case WON -> isMore() ? TimeWords.WON_MORE : TimeWords.WON_LESS;
            case LOST -> isMore() ? TimeWords.LOST_MORE : TimeWords.LOST_LESS;
            case MOVED, OPEN -> isMore() ? TimeWords.MOVED_MORE : TimeWords.MOVED_LESS;
        };
        return phrase.text(since, seen, TimeWords.tenths(expected));
    }

    /**
     * Says what has changed.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return words().in(language);
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
