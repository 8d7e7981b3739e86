package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.internal.conformance.Holm;
import io.github.funnelkit.internal.conformance.StratifiedDifference;
import io.github.funnelkit.internal.conformance.Stratum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far the histories of many deals conform to the rules, and what followed where a rule was kept and where it was not.
 *
 * <p>The histories of parts give that of the whole: {@link #none} changes nothing, and neither order nor grouping matters. It
 * holds ids and numbers, and is {@link Serializable}.
 *
 * @param deals how many there are
 * @param conforming how many have no step that deviates
 * @param cost the costs of all
 * @param worst the worst costs of all
 * @param counts how often they deviate in each way, in the order of the kinds; none in which nobody does
 * @param strata closed deals by rule, sale type and stage, in this order
 * @since 0.1.0
 */
public record Conformance(
        long deals, long conforming, long cost, long worst, List<DeviationCount> counts, List<RuleStratum> strata)
        implements Serializable {

    /** Fewer wins or losses than this are too few for the normal distribution. */
    private static final double LEAST = 5;

    private static final double CHANCE = 0.05;

    private static final Conformance NONE = new Conformance(0, 0, 0, 0, List.of(), List.of());

    /** Sorts. */
    public Conformance {
        counts = sumOfCounts(counts);
        strata = sumOfStrata(strata);
    }

    private static List<DeviationCount> sumOfCounts(List<DeviationCount> all) {
        Map<DeviationKind, DeviationCount> sums = new EnumMap<>(DeviationKind.class);
        all.forEach(count -> sums.merge(count.kind(), count, DeviationCount::plus));
        return List.copyOf(sums.values());
    }

    private static List<RuleStratum> sumOfStrata(List<RuleStratum> all) {
        List<RuleStratum> sums = new ArrayList<>();
        for (RuleStratum stratum : all.stream().sorted(RuleStratum.ORDER).toList()) {
            int last = sums.size() - 1;
            if (last >= 0 && sums.get(last).isLike(stratum)) {
                sums.set(last, sums.get(last).plus(stratum));
            } else {
                sums.add(stratum);
            }
        }
        return List.copyOf(sums);
    }

    /**
     * No history.
     *
     * @return what others are merged with
     */
    public static Conformance none() {
        return NONE;
    }

    /**
     * The histories of both.
     *
     * @param other other histories
     * @return a new conformance
     */
    public Conformance merge(Conformance other) {
        List<DeviationCount> allCounts = new ArrayList<>(counts);
        allCounts.addAll(other.counts);
        List<RuleStratum> allStrata = new ArrayList<>(strata);
        allStrata.addAll(other.strata);
        return new Conformance(
                deals + other.deals,
                conforming + other.conforming,
                cost + other.cost,
                worst + other.worst,
                allCounts,
                allStrata);
    }

    /**
     * How near all histories together come to ones that conform.
     *
     * @return 1 when all conform, 0 when they have nothing in common with such
     */
    public double fitness() {
        return worst == 0 ? 1 : 1 - (double) cost / worst;
    }

    /**
     * What followed where each rule was kept, and where it was not. A difference counts as one only where chance alone shows
     * such a one for any of all these rules in at most 1 of 20 cases.
     *
     * @return the rules in their order, each that closed deals were held to
     */
    public List<RulePrice> prices() {
        Map<GateRule, List<RuleStratum>> byRule = new LinkedHashMap<>();
        strata.forEach(stratum -> byRule.computeIfAbsent(stratum.rule(), added -> new ArrayList<>())
                .add(stratum));
        List<Compared> compared = byRule.values().stream().map(Compared::of).toList();
        List<Double> chances = Holm.adjusted(compared.stream()
                .filter(Compared::isEnough)
                .map(rule -> rule.difference().chance())
                .toList());
        List<RulePrice> prices = new ArrayList<>();
        int judged = 0;
        for (Compared rule : compared) {
            prices.add(rule.price(rule.isEnough() ? chances.get(judged++) : 1));
        }
        return List.copyOf(prices);
    }

    /** The closed deals of one rule, all together and like with like. */
    private record Compared(RuleStratum all, StratifiedDifference difference) {

        static Compared of(List<RuleStratum> strata) {
            return new Compared(
                    strata.stream().reduce(RuleStratum::plus).orElseThrow(),
                    StratifiedDifference.of(strata.stream()
                            .map(each -> new Stratum(each.keptWon(), each.kept(), each.brokenWon(), each.broken()))
                            .toList()));
        }

        boolean isEnough() {
            return difference.least() >= LEAST;
        }

        RulePrice price(double chance) {
            PriceVerdict verdict = !isEnough()
                    ? PriceVerdict.TOO_FEW_DEALS
                    : chance > CHANCE
                            ? PriceVerdict.NO_DIFFERENCE
                            : difference.difference() > 0 ? PriceVerdict.WON_MORE : PriceVerdict.WON_LESS;
            return new RulePrice(
                    all.rule(),
                    all.keptWon(),
                    all.kept(),
                    all.brokenWon(),
                    all.broken(),
                    difference.difference(),
                    difference.low(),
                    difference.high(),
                    chance,
                    verdict);
        }
    }

    /**
     * Says how far the histories conform, and what followed.
     *
     * @param funnel the funnel that words the rules
     * @param language the reader's language
     * @return the words: a line for all, one for each way in which they deviate, and one for each rule that some did not keep
     */
    public String explain(Funnel funnel, Locale language) {
        StringBuilder words = new StringBuilder(
                ConformanceWords.DEALS.in(language, conforming, deals, ConformanceWords.hundredths(fitness())));
        for (DeviationCount count : counts) {
            ConformanceWords.COUNT.append(
                    words.append("\n- "), language, count.kind().label(), count.times(), count.deals());
        }
        List<RulePrice> broken =
                prices().stream().filter(price -> price.broken() > 0).toList();
        if (!broken.isEmpty()) {
            ConformanceWords.PRICES.append(words.append('\n'), language);
            broken.forEach(price -> words.append("\n- ").append(price.explain(funnel, language)));
        }
        return words.toString();
    }
}
