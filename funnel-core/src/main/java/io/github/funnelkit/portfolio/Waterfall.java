package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed in the pipeline between two days, by sale type, owner and currency: what was open, what was opened, advanced,
 * raised, won, lost and so on, and what is open now. Start and changes are the end, exactly.
 *
 * <p>One deal may change in several ways. They are told apart in one order: first whose it is, at what it was worth; then its
 * stage, which changes the weighted amount by the amount of before times the difference of the win probabilities; then its
 * amount, which changes the weighted amount by the difference of the amounts times the win probability of now; and last that
 * it ended. A deal that ended leaves with the amount of its end, or that of before where none is known any more, and with the
 * win probability of before. A deal that is seen first when it has ended was opened and has ended in between, and counts
 * nothing weighted.
 *
 * <p>Waterfalls of different deals between the same days can be {@linkplain #merge merged}, in any order. Those of the same
 * deals between adjoining days can be {@linkplain #then put behind each other}: the changes add up, so that what happened in
 * the first and was undone in the second counts in both. For journeys this is the waterfall of the whole time, as each of
 * their events counts. Of lists it is more than what their first and last day alone can show; the start, the end and the
 * sum of all changes are the same.
 *
 * <p>Made by a {@code WaterfallBuilder}. It holds owners, numbers and the ids of deals that were pushed out, nothing else of a deal, and is {@link Serializable}.
 *
 * @param funnel names the funnel that the deals were assessed by
 * @param from the first day
 * @param to the second day, which is not before it
 * @param lines by sale type, owner and currency; only where something was open, is open or changed
 * @param pushes how many times each deal was pushed out to a later month, by its id; only those that were
 * @since 0.1.0
 */
public record Waterfall(
        FunnelReference funnel, LocalDate from, LocalDate to, List<WaterfallLine> lines, SortedMap<String, Long> pushes)
        implements Serializable {

    /** Brings the lines into their order, without those that say nothing. */
    public Waterfall {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        lines = lines.stream()
                .filter(line -> !line.figures().equals(WaterfallFigures.NONE))
                .sorted(WaterfallLine.ORDER)
                .toList();
        pushes = Collections.unmodifiableSortedMap(new TreeMap<>(pushes));
    }

    /**
     * The waterfall of the deals of both, between the same days.
     *
     * @param other the waterfall of other deals
     * @return a new waterfall
     * @throws IllegalArgumentException if it is of another funnel or version, or between other days
     */
    public Waterfall merge(Waterfall other) {
        Summary.requireSame(funnel, other.funnel);
        if (!from.equals(other.from) || !to.equals(other.to)) {
            throw new IllegalArgumentException("waterfalls between different days: " + from + " and " + to + ", "
                    + other.from + " and " + other.to + "; only the same can be merged");
        }
        Map<WaterfallLine, WaterfallFigures> all = new LinkedHashMap<>();
        lines.forEach(line -> all.put(line.key(), line.figures()));
        other.lines.forEach(line -> all.merge(line.key(), line.figures(), WaterfallFigures::merge));
        return new Waterfall(funnel, from, to, lines(all), pushes(other));
    }

    /**
     * The waterfall of the same deals from the first day of this one to the second day of another, which begins where this
     * one ends.
     *
     * @param next the waterfall of the time that follows
     * @return a new waterfall
     * @throws IllegalArgumentException if it is of another funnel or version, begins on another day than this one ends, or with
     *     other deals or amounts than are open then
     */
    public Waterfall then(Waterfall next) {
        Summary.requireSame(funnel, next.funnel);
        if (!to.equals(next.from)) {
            throw new IllegalArgumentException("a waterfall that ends on " + to + " and one that begins on " + next.from
                    + ": expected the same day");
        }
        Map<WaterfallLine, WaterfallFigures> ours = new LinkedHashMap<>();
        lines.forEach(line -> ours.put(line.key(), line.figures()));
        Map<WaterfallLine, WaterfallFigures> theirs = new LinkedHashMap<>();
        next.lines.forEach(line -> theirs.put(line.key(), line.figures()));
        Set<WaterfallLine> keys = new HashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        Map<WaterfallLine, WaterfallFigures> all = new LinkedHashMap<>();
        for (WaterfallLine key : keys) {
            WaterfallFigures first = ours.getOrDefault(key, WaterfallFigures.NONE);
            WaterfallFigures second = theirs.getOrDefault(key, WaterfallFigures.NONE);
            if (!first.end().equals(second.start())) {
                throw new IllegalArgumentException("sale type '" + key.saleType() + "', owner '" + key.owner()
                        + "', currency '" + key.currency() + "': one ends on " + to + " with " + first.end()
                        + ", the next begins with " + second.start() + ": expected the same deals");
            }
            all.put(key, first.then(second));
        }
        return new Waterfall(funnel, from, next.to, lines(all), pushes(next));
    }

    private static List<WaterfallLine> lines(Map<WaterfallLine, WaterfallFigures> figures) {
        return figures.entrySet().stream()
                .map(each -> each.getKey().with(each.getValue()))
                .toList();
    }

    private SortedMap<String, Long> pushes(Waterfall other) {
        SortedMap<String, Long> all = new TreeMap<>(pushes);
        other.pushes.forEach((deal, times) -> all.merge(deal, times, Long::sum));
        return all;
    }

    /**
     * The figures of groups of deals; amounts in different currencies are never mixed.
     *
     * @param group by what the deals are told apart
     * @return the parts in the order of keys and currencies; what was regrouped within a part is no change of it
     */
    public List<WaterfallPart> by(WaterfallGroup group) {
        SortedMap<String, SortedMap<String, WaterfallFigures>> parts = new TreeMap<>();
        for (WaterfallLine line : lines) {
            parts.computeIfAbsent(group.key(line), key -> new TreeMap<>())
                    .merge(line.currency(), line.figures(), WaterfallFigures::merge);
        }
        return parts.entrySet().stream()
                .flatMap(part -> part.getValue().entrySet().stream()
                        .map(each -> new WaterfallPart(part.getKey(), each.getKey(), each.getValue())))
                .toList();
    }

    /**
     * The figures of all deals in one currency.
     *
     * @param currency the ISO 4217 code; an empty string for deals without a known amount
     * @return the figures; nothing where there is no such deal
     */
    public WaterfallFigures in(String currency) {
        return lines.stream()
                .filter(line -> line.currency().equals(currency))
                .map(WaterfallLine::figures)
                .reduce(WaterfallFigures.NONE, WaterfallFigures::merge);
    }

    /**
     * The deals that were pushed out most often.
     *
     * @return the ids and how many times, most first, and in the order of the ids where they are as many
     */
    public List<Map.Entry<String, Long>> pushesByNumber() {
        return pushes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(each -> Map.entry(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Says what changed, by currency.
     *
     * @param funnel the funnel of this waterfall, for its name
     * @param language the reader's language
     * @return the words, on several lines
     * @throws IllegalArgumentException if it is another funnel or version
     */
    public String explain(Funnel funnel, Locale language) {
        Summary.requireSame(this.funnel, funnel.reference());
        return new WaterfallWords(funnel, language)
                .words(
                        PortfolioWords.WATERFALL_PERIOD.in(language, from, to),
                        by(WaterfallGroup.CURRENCY),
                        pushesByNumber());
    }

    /** The funnel and the days. */
    @Override
    public String toString() {
        return "Waterfall of " + funnel + " from " + from + " to " + to + ": " + lines.size() + " lines";
    }
}
