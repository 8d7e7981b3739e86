package io.github.funnelkit.examples.crm.pipeline;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.portfolio.Waterfall;
import io.github.funnelkit.portfolio.WaterfallBuilder;
import io.github.funnelkit.portfolio.WaterfallFigures;
import io.github.funnelkit.portfolio.WaterfallGroup;
import io.github.funnelkit.portfolio.WaterfallPart;
import io.github.funnelkit.portfolio.WaterfallSum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What became of the weighted amounts since a day, as floating bars. All of it is the library's; here it is only drawn.
 *
 * @param methodology by what deals are weighted
 * @param versions the versions of it that journeys may go by
 * @param owner whose deals are meant; blank for all
 * @param words the reader's words
 */
record Waterfalls(Methodology methodology, List<Funnel> versions, String owner, Words words) {

    List<Pipeline.Flow> between(LocalDate from, LocalDate to, Collection<List<JourneyEvent>> journeys) {
        WaterfallBuilder builder = WaterfallBuilder.of(
                methodology.funnel(), from, to, methodology.tenant().zone());
        versions.stream()
                .filter(version ->
                        !version.reference().equals(methodology.funnel().reference()))
                .forEach(builder::alsoFrom);
        journeys.forEach(events -> builder.addJourney(methodology.gatekeeper().catalog(), events));
        return flows(figures(builder.build()), from, to);
    }

    private WaterfallFigures figures(Waterfall waterfall) {
        String currency = methodology.tenant().currency();
        return owner.isEmpty()
                ? waterfall.in(currency)
                : waterfall.by(WaterfallGroup.OWNER).stream()
                        .filter(part ->
                                part.key().equals(owner) && part.currency().equals(currency))
                        .map(WaterfallPart::figures)
                        .reduce(WaterfallFigures.NONE, WaterfallFigures::merge);
    }

    private List<Pipeline.Flow> flows(WaterfallFigures figures, LocalDate from, LocalDate to) {
        BigDecimal most = figures.start().weighted();
        BigDecimal sum = most;
        for (WaterfallSum change : figures.changes().values()) {
            sum = sum.add(change.weighted());
            most = most.max(sum);
        }
        if (most.signum() == 0) {
            return List.of();
        }
        List<Pipeline.Flow> flows = new ArrayList<>();
        flows.add(whole(words.day(from), figures.start(), most));
        BigDecimal[] at = {figures.start().weighted()};
        BigDecimal all = most;
        figures.changes().forEach((change, by) -> {
            if (by.weighted().signum() == 0) {
                return;
            }
            BigDecimal next = at[0].add(by.weighted());
            flows.add(new Pipeline.Flow(
                    words.of(change.label()),
                    words.signed(by.weighted(), methodology.tenant().currency()),
                    words.of("pipeline.flow.times", by.deals()), // a deal that has moved twice is in it twice
                    Math.min(99, Pipelines.share(at[0].min(next), all)),
                    Math.max(1, Pipelines.share(by.weighted().abs(), all)),
                    by.weighted().signum() < 0 ? "bad" : "good"));
            at[0] = next;
        });
        flows.add(whole(words.day(to), figures.end(), most));
        return flows;
    }

    private Pipeline.Flow whole(String label, WaterfallSum sum, BigDecimal most) {
        return new Pipeline.Flow(
                label,
                words.money(sum.weighted(), methodology.tenant().currency()),
                words.of("pipeline.flow.deals", sum.deals()),
                0,
                Pipelines.share(sum.weighted(), most),
                "part");
    }
}
