package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A waterfall in words. */
record WaterfallWords(Funnel funnel, Locale language) {

    /** The longest list that is still read. */
    private static final int MOST = 5;

    String words(String period, List<WaterfallPart> currencies, List<Map.Entry<String, Long>> pushes) {
        String name = funnel.label().orElse(Text.of(funnel.id())).in(language) + " " + funnel.version();
        List<String> lines = new ArrayList<>();
        lines.add(labelled(name, period));
        for (WaterfallPart part : currencies) {
            lines.add(part.currency().isEmpty() ? PortfolioWords.NO_AMOUNT.in(language) : part.currency());
            WaterfallFigures figures = part.figures();
            lines.add(line(PortfolioWords.START.text(), figures.start(), part.currency()));
            for (Map.Entry<WaterfallChange, WaterfallSum> change :
                    figures.changes().entrySet()) {
                lines.add(line(change.getKey().label(), change.getValue(), part.currency()));
            }
            lines.add(line(PortfolioWords.END.text(), figures.end(), part.currency()));
            if (figures.pulledIn().deals() > 0) {
                lines.add(line(PortfolioWords.PULLED_IN.text(), figures.pulledIn(), part.currency()));
            }
            if (figures.pushedOut().deals() > 0) {
                lines.add(line(PortfolioWords.PUSHED_OUT.text(), figures.pushedOut(), part.currency()));
            }
        }
        if (!pushes.isEmpty()) {
            lines.add(PortfolioWords.PUSHES.in(language));
            pushes.subList(0, Math.min(MOST, pushes.size()))
                    .forEach(each -> lines.add("- " + labelled(each.getKey(), each.getValue())));
        }
        return String.join("\n", lines);
    }

    private String line(Text label, WaterfallSum sum, String currency) {
        List<Text> parts = new ArrayList<>(List.of(PortfolioWords.WATERFALL_DEALS.text(sum.deals())));
        if (!currency.isEmpty()) {
            parts.add(Quantities.text(sum.amount(), currency));
            parts.add(PortfolioWords.WEIGHTED.text(Quantities.text(sum.weighted(), currency)));
        }
        return "- " + labelled(label, PortfolioWords.PARTS.join(language, parts));
    }

    private String labelled(Object label, Object words) {
        return CommonWords.LABELLED.in(language, label, words);
    }
}
