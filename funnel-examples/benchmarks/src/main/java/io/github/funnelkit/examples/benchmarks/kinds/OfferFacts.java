package io.github.funnelkit.examples.benchmarks.kinds;

import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.text.Text;
import java.util.Locale;

/** The facts of an offer. */
final class OfferFacts {

    private static final Text LABEL = Text.of(Locale.ENGLISH, "A fact");

    static final Flag NEED = Flag.of("need", LABEL);
    static final Flag AUTHORITY = Flag.of("authority", LABEL);
    static final Flag TIME = Flag.of("time", LABEL);
    static final Quantity BID = Quantity.of("bid", "EUR", LABEL);
    static final Quantity BUDGET = Quantity.of("budget", "EUR", LABEL);
    static final Count METRICS = Count.of("metrics", "", LABEL).withBounds(Bounds.of(0, 3));
    static final Count BUYER = Count.of("buyer", "", LABEL).withBounds(Bounds.of(0, 3));
    static final Count PAIN = Count.of("pain", "", LABEL).withBounds(Bounds.of(0, 3));
    static final Count CHAMPION = Count.of("champion", "", LABEL).withBounds(Bounds.of(0, 3));
    static final Sum SCORE = Sum.of("score", LABEL, METRICS, BUYER, PAIN, CHAMPION);
    static final Day ISSUED = Day.of("issued", LABEL);
    static final Day DUE = Day.of("due", LABEL);
    static final Choice LEVEL =
            Choice.of("level", LABEL, Offer.LEVELS.toArray(String[]::new)).inOrder();
    static final Days VISITS = Days.of("visits", LABEL);

    private OfferFacts() {}

    static FactBinding<Offer> binding() {
        return FactBinding.of(Offer.class)
                .bind(NEED, offer -> offer.need)
                .bind(AUTHORITY, offer -> offer.authority)
                .bind(TIME, offer -> offer.time)
                .bind(BID, offer -> offer.bid)
                .bind(BUDGET, offer -> offer.budget)
                .bind(METRICS, offer -> offer.metrics)
                .bind(BUYER, offer -> offer.buyer)
                .bind(PAIN, offer -> offer.pain)
                .bind(CHAMPION, offer -> offer.champion)
                .bind(ISSUED, offer -> offer.issued)
                .bind(DUE, offer -> offer.due)
                .bind(LEVEL, offer -> offer.level)
                .bind(VISITS, offer -> offer.visits)
                .build();
    }
}
