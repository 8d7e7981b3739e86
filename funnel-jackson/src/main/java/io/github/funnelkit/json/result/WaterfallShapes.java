package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.Waterfall;
import io.github.funnelkit.portfolio.WaterfallChange;
import io.github.funnelkit.portfolio.WaterfallFigures;
import io.github.funnelkit.portfolio.WaterfallGroup;
import io.github.funnelkit.portfolio.WaterfallLine;
import io.github.funnelkit.portfolio.WaterfallPart;
import io.github.funnelkit.portfolio.WaterfallSum;
import java.util.List;
import java.util.Map;

/** What changed in the pipeline between two days. */
final class WaterfallShapes {

    private static final Shape<WaterfallSum> SUM = Shape.<WaterfallSum>named("waterfallSum")
            .with("deals", WHOLE, WaterfallSum::deals)
            .with("amount", NUMBER, WaterfallSum::amount)
            .with("weighted", NUMBER, WaterfallSum::weighted);

    private static final Shape<Map.Entry<WaterfallChange, WaterfallSum>> CHANGE =
            Shape.<Map.Entry<WaterfallChange, WaterfallSum>>named("waterfallChange")
                    .with("change", Codes.CHANGE, Map.Entry::getKey)
                    .text("label", change -> change.getKey().label())
                    .including(SUM, Map.Entry::getValue);

    private static final Shape<WaterfallFigures> FIGURES = Shape.<WaterfallFigures>named("waterfallFigures")
            .with("start", SUM, WaterfallFigures::start)
            .each("changes", CHANGE, figures -> figures.changes().entrySet())
            .with("end", SUM, WaterfallFigures::end)
            .with("pulledIn", SUM, WaterfallFigures::pulledIn)
            .with("pushedOut", SUM, WaterfallFigures::pushedOut);

    private static final Shape<WaterfallLine> LINE = Shape.<WaterfallLine>named("waterfallLine")
            .with("saleType", TEXT, WaterfallLine::saleType)
            .perhaps("owner", TEXT, line -> Forms.filled(line.owner()))
            .perhaps("currency", TEXT, line -> Forms.filled(line.currency()))
            .including(FIGURES, WaterfallLine::figures);

    private static final Shape<WaterfallPart> PART = Shape.<WaterfallPart>named("waterfallPart")
            .perhaps("key", TEXT, part -> Forms.filled(part.key()))
            .perhaps("currency", TEXT, part -> Forms.filled(part.currency()))
            .including(FIGURES, WaterfallPart::figures);

    private static final Shape<Waterfall> WATERFALL = Shape.<Waterfall>named("waterfall")
            .with("funnel", References.VERSION, Waterfall::funnel)
            .with("from", DAY, Waterfall::from)
            .with("to", DAY, Waterfall::to)
            .each("currencies", PART, waterfall -> waterfall.by(WaterfallGroup.CURRENCY))
            .each("lines", LINE, Waterfall::lines)
            .byName("pushes", WHOLE, Waterfall::pushes);

    private WaterfallShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(WaterfallSum.class, SUM),
                new Root<>(WaterfallFigures.class, FIGURES),
                new Root<>(WaterfallLine.class, LINE),
                new Root<>(WaterfallPart.class, PART),
                new Root<>(Waterfall.class, WATERFALL));
    }
}
