package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.Blocker;
import io.github.funnelkit.portfolio.EndingSummary;
import io.github.funnelkit.portfolio.StageSummary;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.Tally;
import io.github.funnelkit.portfolio.UnknownFact;
import java.util.List;

/** All customers at once: ids and exact numbers. */
final class SummaryShapes {

    static final Shape<Tally> TALLY = Shape.<Tally>named("tally")
            .with("customers", WHOLE, Tally::customers)
            .with("withoutAmount", WHOLE, Tally::withoutAmount)
            .byName("amounts", NUMBER, Tally::amounts);

    private static final Shape<Summary> CUSTOMERS = Shape.<Summary>named("weightedTally")
            .including(TALLY, Summary::customers)
            .byName("weighted", NUMBER, Summary::weighted);

    private static final Shape<EndingSummary> ENDING = Shape.<EndingSummary>named("endingSummary")
            .with("saleType", TEXT, EndingSummary::saleType)
            .with("ending", TEXT, EndingSummary::ending)
            .with("kind", Codes.ENDING, EndingSummary::kind)
            .including(TALLY, EndingSummary::customers);

    private static final Shape<StageSummary> STAGE = Shape.<StageSummary>named("stageSummary")
            .with("saleType", TEXT, StageSummary::saleType)
            .perhaps("stage", TEXT, StageSummary::stage)
            .perhaps("winProbability", References.PERCENT, StageSummary::winProbability)
            .including(TALLY, StageSummary::customers)
            .byName("weighted", NUMBER, StageSummary::weighted)
            .with("outOfOrder", WHOLE, stage -> stage.outOfOrder().customers());

    private static final Shape<Blocker> BLOCKER = Shape.<Blocker>named("blocker")
            .with("criterion", TEXT, Blocker::criterion)
            .including(TALLY, Blocker::customers)
            .with("unknown", WHOLE, blocker -> blocker.unknown().customers())
            .with("alone", WHOLE, blocker -> blocker.alone().customers());

    private static final Shape<UnknownFact> UNKNOWN = Shape.<UnknownFact>named("unknownFact")
            .with("fact", TEXT, UnknownFact::fact)
            .including(TALLY, UnknownFact::customers);

    private static final Shape<Summary> SUMMARY = Shape.<Summary>named("summary")
            .with("funnel", References.VERSION, Summary::funnel)
            .with("customers", CUSTOMERS, summary -> summary)
            .with("unweighed", TALLY, Summary::unweighed)
            .where(SummaryShapes::hasEndings, "ended", TALLY, Summary::ended)
            .where(SummaryShapes::hasEndings, "endings", Forms.each(ENDING), Summary::endings)
            .each("stages", STAGE, Summary::stages)
            .with("outOfOrder", TALLY, Summary::outOfOrder)
            .with("lapsed", TALLY, Summary::lapsed)
            .each("blockers", BLOCKER, Summary::blockersByCustomers)
            .each("unknownFacts", UNKNOWN, Summary::unknownFactsByCustomers);

    private SummaryShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Tally.class, TALLY),
                new Root<>(EndingSummary.class, ENDING),
                new Root<>(StageSummary.class, STAGE),
                new Root<>(Blocker.class, BLOCKER),
                new Root<>(UnknownFact.class, UNKNOWN),
                new Root<>(Summary.class, SUMMARY));
    }

    /** Whether deals can end by their facts. */
    private static boolean hasEndings(Summary summary) {
        return !summary.endings().isEmpty();
    }
}
