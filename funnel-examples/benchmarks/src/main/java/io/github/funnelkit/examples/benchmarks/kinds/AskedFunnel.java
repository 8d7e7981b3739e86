package io.github.funnelkit.examples.benchmarks.kinds;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;

/** A funnel of one stage whose last criterion asks in one way, the same in Java, and customers for both. */
public final class AskedFunnel {

    private static final SaleType SALE = SaleType.of("sale", text());

    /** A result by hand: the stage, and two bits for each outcome. */
    private record Result(int stage, long outcomes) {}

    private final Funnel funnel;
    private final Assessor<Offer> assessor;
    private final ToLongFunction<Offer> byHand;
    private final List<Offer> offers;
    private final Random random = new Random(1);

    /**
     * Makes the funnel and its customers, and checks that both ways give the same outcomes.
     *
     * @param ask what is asked
     * @param customers how many customers there are
     */
    public AskedFunnel(Ask ask, int customers) {
        this.funnel = Funnel.define("asked", "1.0")
                .holds(Holding.STANDING) // what is written by hand asks for the day
                .saleTypes(SALE)
                .stage(
                        "only",
                        stage -> stage.customerType(text())
                                .criterion("need", c -> c.text(text()).when(OfferFacts.NEED.isTrue()))
                                .criterion("authority", c -> c.text(text()).when(OfferFacts.AUTHORITY.isTrue()))
                                .criterion("time", c -> c.text(text()).when(OfferFacts.TIME.isTrue()))
                                .criterion("asked", c -> c.text(text()).when(ask.condition)))
                .build();
        this.assessor = Assessor.of(funnel, OfferFacts.binding(), Clock.systemUTC());
        this.byHand = ask.byHand;
        this.offers = new ArrayList<>(Offer.some(customers));
        for (Offer offer : offers) {
            requireSame(offer);
        }
    }

    private static Text text() {
        return Text.of(Locale.ENGLISH, "Asked");
    }

    private void requireSame(Offer offer) {
        Outcomes judged = assessor.judge(SALE, offer, Population.TODAY);
        long written = ((Result) written(offer)).outcomes();
        int number = 0;
        for (Criterion criterion : funnel.criteria()) {
            long bits = written >> (2 * number++) & 3;
            Outcome expected = bits == ByHand.UNKNOWN ? Outcome.UNKNOWN : Outcome.of(bits == ByHand.MET);
            if (judged.outcome(criterion) != expected) {
                throw new IllegalStateException(criterion + ": " + judged.outcome(criterion) + ", by hand " + expected);
            }
        }
    }

    /** Brings the customers into an order that does not come again. */
    public void shuffle() {
        Collections.shuffle(offers, random);
    }

    /**
     * Judges a customer by the funnel.
     *
     * @param customer the number of the customer
     * @return what came of it
     */
    public Object judge(int customer) {
        return assessor.judge(SALE, offers.get(customer), Population.TODAY);
    }

    /**
     * Judges a customer by code that knows the criteria.
     *
     * @param customer the number of the customer
     * @return what came of it
     */
    public Object judgeByHand(int customer) {
        return written(offers.get(customer));
    }

    private Object written(Offer offer) {
        long outcomes = ByHand.is(offer.need)
                | ByHand.is(offer.authority) << 2
                | ByHand.is(offer.time) << 4
                | byHand.applyAsLong(offer) << 6;
        return new Result(outcomes == 0x55 ? 0 : -1, outcomes);
    }
}
