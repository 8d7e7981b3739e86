package io.github.funnelkit.examples.benchmarks.kinds;

import io.github.funnelkit.examples.benchmarks.host.Population;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each way to ask comes to, as one writes it who wants it fast. An outcome is two bits. */
final class ByHand {

    static final long NOT_MET = 0;
    static final long MET = 1;
    static final long UNKNOWN = 2;

    private static final BigDecimal LARGE = BigDecimal.valueOf(150_000);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(190_000);
    private static final BigDecimal SHARE = new BigDecimal("1.1");
    private static final LocalDate MONTH_AGO = Population.TODAY.minusDays(30);
    private static final LocalDate QUARTER_AGO = Population.TODAY.minusDays(90);

    private ByHand() {}

    static long is(@Nullable Boolean flag) {
        return flag == null ? UNKNOWN : when(flag);
    }

    private static long when(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    static long both(Offer offer) {
        long need = is(offer.need);
        long time = is(offer.time);
        return need == NOT_MET || time == NOT_MET ? NOT_MET : need == UNKNOWN ? UNKNOWN : time;
    }

    static long twoOfThree(Offer offer) {
        long need = is(offer.need);
        long authority = is(offer.authority);
        long time = is(offer.time);
        long met = (need & 1) + (authority & 1) + (time & 1);
        long unknown = (need >> 1) + (authority >> 1) + (time >> 1);
        return met >= 2 ? MET : met + unknown >= 2 ? UNKNOWN : NOT_MET;
    }

    static long level(Offer offer) {
        return offer.level == null ? UNKNOWN : when(offer.level.equals("high") || offer.level.equals("urgent"));
    }

    static long bounds(Offer offer) {
        return offer.bid == null ? UNKNOWN : when(offer.bid.compareTo(LARGE) < 0 || offer.bid.compareTo(LARGEST) <= 0);
    }

    static long score(Offer offer) {
        int least = least(offer.metrics) + least(offer.buyer) + least(offer.pain) + least(offer.champion);
        int most = most(offer.metrics) + most(offer.buyer) + most(offer.pain) + most(offer.champion);
        return least >= 6 ? MET : most < 6 ? NOT_MET : UNKNOWN;
    }

    private static int least(@Nullable Integer score) {
        return score == null ? 0 : score;
    }

    private static int most(@Nullable Integer score) {
        return score == null ? 3 : score;
    }

    static long numbers(Offer offer) {
        return offer.bid == null || offer.budget == null ? UNKNOWN : when(offer.bid.compareTo(offer.budget) <= 0);
    }

    static long share(Offer offer) {
        return offer.bid == null || offer.budget == null
                ? UNKNOWN
                : when(offer.bid.compareTo(offer.budget.multiply(SHARE)) <= 0);
    }

    static long days(Offer offer) {
        return offer.due == null || offer.issued == null ? UNKNOWN : when(offer.due.isAfter(offer.issued));
    }

    static long moved(Offer offer) {
        return offer.due == null || offer.issued == null
                ? UNKNOWN
                : when(!offer.due.isAfter(offer.issued.plusDays(20)));
    }

    static long longAgo(Offer offer) {
        return offer.issued == null ? UNKNOWN : when(!offer.issued.isAfter(MONTH_AGO));
    }

    static long times(Offer offer) {
        return offer.visits == null ? UNKNOWN : when(recent(offer.visits) >= 2);
    }

    private static int recent(List<LocalDate> visits) {
        int recent = 0;
        for (LocalDate visit : visits) {
            if (visit.isAfter(QUARTER_AGO) && !visit.isAfter(Population.TODAY)) {
                recent++;
            }
        }
        return recent;
    }

    static long none(Offer offer) {
        return offer.visits == null ? UNKNOWN : when(areOld(offer.visits));
    }

    private static boolean areOld(List<LocalDate> visits) {
        for (LocalDate visit : visits) {
            if (visit.isAfter(QUARTER_AGO)) {
                return false;
            }
        }
        return true;
    }
}
