package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How many of the open deals of a history are to be expected to be won by a day.
 *
 * <p><b>How.</b> Of each stage it is counted at which age stays end, and how: won, lost or moved to which stage, of those that
 * were seen at that age (the increments of the curve of Aalen and Johansen). A deal goes on from the age that it has: what
 * ended earlier than that says nothing of it any more. When it moves, it goes on as a deal that has just come to the next
 * stage. Stages of which few stays of an age were seen are drawn towards all stages at that age.
 *
 * <p><b>How sure.</b> The band is that of chance and of the error of the curves together. The curves are learned again and
 * again, each time without some of the deals (the jackknife), which says how far the expected number of wins strays. By as much
 * the odds of all deals are taken to be higher or lower together; what chance makes of them is worked out, not drawn. Wins are
 * whole numbers, so that hardly any band holds exactly eight of ten cases: its ends are where what lies beyond either is as
 * near to one of ten as whole numbers come, which holds eight of ten on average, and neither more nor less on purpose.
 *
 * <p><b>What it cannot know.</b> It takes for granted that deals go on as those before them, that how a deal goes on depends on
 * its stage and how long it has stood there and on nothing before, and that deals are won independently of each other. Of
 * ages at which no stay was ever seen it knows nothing, and expects nothing.
 *
 * <p>The same history gives the same on every machine.
 *
 * @param asOf the day of which the history is
 * @param by the day by which deals are to be won
 * @param deals the open deals
 * @param expected how many are won on average
 * @param p10 the lower end of the band: fewer are won in about one of ten cases
 * @param p50 so many or fewer are won in one of two cases
 * @param p90 the upper end of the band: more are won in about one of ten cases
 * @since 0.1.0
 */
public record WinsBy(
        LocalDate asOf, LocalDate by, List<DealChance> deals, double expected, long p10, long p50, long p90) {

    /** Keeps the order. */
    public WinsBy {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(by, "by");
        deals = List.copyOf(deals);
    }

    /**
     * Forecasts.
     *
     * @param history the stays of closed and open deals
     * @param by the day by which they are to be won, after the last day of the history and at most 3,650 days after it
     * @return the forecast
     * @throws IllegalArgumentException if the day is not within these
     */
    public static WinsBy of(StayHistory history, LocalDate by) {
        long days = ChronoUnit.DAYS.between(history.asOf(), by);
        if (days < 1 || days > 3_650) {
            throw new IllegalArgumentException("wins by " + by + " as of " + history.asOf()
                    + ": expected a later day, and at most 3650 days later");
        }
        WinOdds odds = new WinOdds(history, (int) days);
        double[] chances = odds.chances();
        List<DealChance> deals = new ArrayList<>();
        double expected = 0;
        for (int index = 0; index < chances.length; index++) {
            StageStay stay = odds.open().get(index);
            expected += chances[index];
            deals.add(new DealChance(
                    stay.deal(), stay.saleType(), stay.stage(), WinOdds.age(stay, history.asOf()), chances[index]));
        }
        WinBand band = odds.band();
        return new WinsBy(history.asOf(), by, deals, expected, band.notTooFew(10), band.middle(), band.notTooMany(90));
    }

    /**
     * Says how many wins are to be expected, and what is taken for granted.
     *
     * @param language the reader's language
     * @return the words, on two lines
     */
    public String explain(Locale language) {
        return line().in(language) + "\n" + TimeWords.ASSUMES.in(language);
    }

    private Text line() {
        return TimeWords.WINS_BY.text(by, TimeWords.tenths(expected), deals.size(), p10, p90);
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
