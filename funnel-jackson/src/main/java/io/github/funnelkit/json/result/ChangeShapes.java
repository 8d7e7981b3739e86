package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.change.Cause;
import io.github.funnelkit.change.Change;
import io.github.funnelkit.change.Detail;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.change.ImpactSummary;
import io.github.funnelkit.change.Move;
import java.util.List;

/** What differs between versions, and who moves because of it. */
final class ChangeShapes {

    private static final Shape<Detail> DETAIL = Shape.<Detail>named("detail")
            .with("aspect", ChangeCodes.ASPECT, Detail::aspect)
            .perhapsText("before", Detail::before)
            .perhapsText("after", Detail::after)
            .words("explanation", Detail::explain);

    private static final Shape<Change> CHANGE = Shape.<Change>named("change")
            .with("kind", ChangeCodes.KIND, Change::kind)
            .with("part", ChangeCodes.PART, Change::part)
            .with("id", TEXT, Change::id)
            .text("name", Change::name)
            .with("wording", FLAG, Change::isWording)
            .each("details", DETAIL, Change::details)
            .words("explanation", Change::explain);

    static final Shape<FunnelDifference> DIFFERENCE = Shape.<FunnelDifference>named("funnelDifference")
            .with("before", References.VERSION, FunnelDifference::before)
            .with("after", References.VERSION, FunnelDifference::after)
            .with("wordingOnly", FLAG, FunnelDifference::isWordingOnly)
            .each("changes", CHANGE, FunnelDifference::changes)
            .words("explanation", FunnelDifference::explain);

    private static final Variants<Cause> CAUSE = Variants.<Cause>explained("cause", Cause::explain)
            .or(
                    Cause.ByCriterion.class,
                    "criterion",
                    cause -> cause.with("criterion", References.CRITERION, Cause.ByCriterion::criterion)
                            .perhaps("before", Codes.OUTCOME, Cause.ByCriterion::before)
                            .perhaps("after", Codes.OUTCOME, Cause.ByCriterion::after))
            .or(
                    Cause.ByStage.class,
                    "stage",
                    cause -> cause.with("stage", References.STAGE, Cause.ByStage::stage)
                            .with("kind", ChangeCodes.KIND, Cause.ByStage::kind))
            .or(
                    Cause.ByEnding.class,
                    "ending",
                    cause -> cause.with("ending", References.ENDING, Cause.ByEnding::ending)
                            .with("kind", ChangeCodes.KIND, Cause.ByEnding::kind));

    private static final Shape<Move> MOVE = Shape.<Move>named("move")
            .with("customer", TEXT, Move::customer)
            .with("saleType", References.SALE_TYPE, Move::saleType)
            .perhaps("from", References.STAGE, Move::from)
            .perhaps("to", References.STAGE, Move::to)
            .each("causes", CAUSE, Move::causes)
            .words("explanation", Move::explain);

    private static final Shape<ImpactSummary.Count> COUNT = Shape.<ImpactSummary.Count>named("moveCount")
            .perhaps("from", TEXT, ImpactSummary.Count::from)
            .perhaps("to", TEXT, ImpactSummary.Count::to)
            .text("fromLabel", ImpactSummary.Count::fromLabel)
            .text("toLabel", ImpactSummary.Count::toLabel)
            .with("customers", WHOLE, ImpactSummary.Count::customers);

    private static final Shape<ImpactSummary> IMPACT = Shape.<ImpactSummary>named("impactSummary")
            .with("customers", WHOLE, ImpactSummary::customers)
            .with("moved", WHOLE, ImpactSummary::moved)
            .each("moves", COUNT, ImpactSummary::moves)
            .byName("causes", WHOLE, ImpactSummary::causes)
            .words("explanation", ImpactSummary::explain);

    private ChangeShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Detail.class, DETAIL),
                new Root<>(Change.class, CHANGE),
                new Root<>(FunnelDifference.class, DIFFERENCE),
                new Root<>(Cause.class, CAUSE),
                new Root<>(Move.class, MOVE),
                new Root<>(ImpactSummary.Count.class, COUNT),
                new Root<>(ImpactSummary.class, IMPACT));
    }
}
