package io.github.funnelkit.examples.benchmarks.kinds;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.ReferenceDay;
import java.time.Period;
import java.util.function.ToLongFunction;

/** What the last criterion asks, after three that ask for a flag each: as a condition, and in Java. */
public enum Ask {
    /** Whether a flag is set. */
    FLAG("a flag", OfferFacts.NEED.isTrue().and(OfferFacts.TIME.isTrue()), ByHand::both),
    /** Whether two of three flags are. */
    AT_LEAST_OF(
            "two of three flags",
            Condition.atLeastOf(2, OfferFacts.NEED.isTrue(), OfferFacts.AUTHORITY.isTrue(), OfferFacts.TIME.isTrue()),
            ByHand::twoOfThree),
    /** An entry in an order. */
    CHOICE("a choice", OfferFacts.LEVEL.atLeast("high"), ByHand::level),
    /** Two bounds of one number. */
    BOUNDS(
            "one number twice",
            Condition.when(OfferFacts.BID.atLeast(150_000)).then(OfferFacts.BID.atMost(190_000)),
            ByHand::bounds),
    /** A sum. */
    SUM("a sum of four counts", OfferFacts.SCORE.atLeast(6), ByHand::score),
    /** One number and another. */
    NUMBERS("two numbers", OfferFacts.BID.atMost(FactShare.of(OfferFacts.BUDGET)), ByHand::numbers),
    /** One number and a part of another. */
    SHARE("a number, 110 % of another", OfferFacts.BID.atMost(OfferFacts.BUDGET.percent(110)), ByHand::share),
    /** One day and another. */
    DAYS("two days", OfferFacts.DUE.after(ReferenceDay.of(OfferFacts.ISSUED)), ByHand::days),
    /** One day and another, moved. */
    MOVED(
            "a day, 20 days after another",
            OfferFacts.DUE.notAfter(ReferenceDay.of(OfferFacts.ISSUED).plus(Period.ofDays(20))),
            ByHand::moved),
    /** A day that is long past. */
    LONG_AGO("a day long ago", OfferFacts.ISSUED.longAgo(Period.ofDays(30)), ByHand::longAgo),
    /** How many of some days were lately. */
    TIMES("twice within 90 days", OfferFacts.VISITS.timesWithinLast(Period.ofDays(90), 2), ByHand::times),
    /** Whether none of some days was lately. */
    NONE("none within 90 days", OfferFacts.VISITS.noneWithinLast(Period.ofDays(90)), ByHand::none);

    private final String label;
    final Condition condition;
    final ToLongFunction<Offer> byHand;

    Ask(String label, Condition condition, ToLongFunction<Offer> byHand) {
        this.label = label;
        this.condition = condition;
        this.byHand = byHand;
    }

    /** What it is called in the table. */
    public String label() {
        return label;
    }
}
