package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.output.NoResultException;
import io.github.funnelkit.examples.cli.portfolio.ReportPart.Bar;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.ConformanceBuilder;
import io.github.funnelkit.portfolio.HistoryConformance;
import io.github.funnelkit.portfolio.PriceVerdict;
import io.github.funnelkit.portfolio.RulePrice;
import io.github.funnelkit.portfolio.StayCheck;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far histories keep to the rules, to be printed.
 *
 * @param histories the histories
 * @param funnel the funnel
 * @param list what the list is called
 * @param read how many stays or journeys were read
 * @param rejected how many rows were rejected
 */
public record ConformPage(List<HistoryConformance> histories, Funnel funnel, String list, long read, long rejected) {

    /** So many rules are shown of which there are too few deals to conclude anything. */
    private static final int MOST_UNKNOWN = 5;

    /** So many deals are told of; the JSON has all. */
    private static final int MOST_DEALS = 20;

    private static final Comparator<HistoryConformance> WORST_FIRST =
            Comparator.comparingDouble(HistoryConformance::fitness).thenComparing(HistoryConformance::deal);

    /** Keeps the order. */
    public ConformPage {
        histories = List.copyOf(histories);
    }

    /**
     * Holds stays against the order of the stages.
     *
     * @param stays the stays
     * @param funnel the funnel
     * @param language the reader's language
     * @return how far each deal keeps to it
     * @throws NoResultException if a stage is none of its sale type, which only a history as a whole shows
     */
    public static List<HistoryConformance> checked(Stays stays, Funnel funnel, Locale language)
            throws NoResultException {
        try {
            return StayCheck.by(funnel).check(stays.all());
        } catch (UnknownPartException unknown) {
            throw new NoResultException(
                    say("conform.unknown", "id", unknown.id(), "ids", join("cell.entries", unknown.known()))
                            .in(language));
        }
    }

    /**
     * Prints what was read as stays.
     *
     * @param page where it is printed, and how
     * @throws IOException if it cannot be written
     */
    public void printStays(Page page) throws IOException {
        print(page, say("backtest.read", "read", read, "rejected", rejected));
    }

    /**
     * Prints what was read as journeys.
     *
     * @param page where it is printed, and how
     * @throws IOException if it cannot be written
     */
    public void printJourneys(Page page) throws IOException {
        print(page, say("conform.journeys", "read", read));
    }

    private void print(Page page, Text last) throws IOException {
        Conformance all = new ConformanceBuilder().addAll(histories).build();
        page.out().write(page.json() ? json(all, page.language()) : table(all, page.language(), page.width(), last));
    }

    private String json(Conformance all, Locale language) throws IOException {
        ObjectNode document = Document.of(funnel)
                .put("list", list)
                .put("read", read)
                .put("rejected", rejected)
                .putPOJO("conformance", all)
                .putPOJO("histories", histories);
        return Document.text(document, language);
    }

    private String table(Conformance all, Locale language, int width, Text last) {
        Text label = funnel.label().orElse(Text.of(funnel.id()));
        List<String> parts = new ArrayList<>();
        parts.add(oneLine(label.in(language) + " " + funnel.version() + " · " + list) + "\n");
        List<String> told = all.explain(funnel, language).lines().toList();
        parts.add(lines(told.subList(0, 1 + all.counts().size())));
        List<RulePrice> broken = broken(all);
        List<RulePrice> shown = shown(broken);
        if (!broken.isEmpty()) {
            parts.add(prices(shown, language).print(width)
                    + more(broken, shown, language).map(ConformPage::ended).orElse("")
                    + ended(oneLine(told.get(1 + all.counts().size()))));
        }
        List<HistoryConformance> deviating = histories.stream()
                .filter(history -> !history.isConforming())
                .sorted(WORST_FIRST)
                .limit(MOST_DEALS)
                .toList();
        if (!deviating.isEmpty()) {
            parts.add(say("conform.deals").in(language) + "\n"
                    + String.join(
                            "",
                            deviating.stream()
                                    .map(history -> lines(
                                            history.explain(language).lines().toList()))
                                    .toList()));
        }
        parts.add(last.in(language) + "\n");
        return String.join("\n", parts);
    }

    private static String lines(List<String> told) {
        return String.join("", told.stream().map(line -> ended(oneLine(line))).toList());
    }

    private static String ended(String line) {
        return line + "\n";
    }

    private static List<RulePrice> broken(Conformance all) {
        return all.prices().stream().filter(price -> price.broken() > 0).toList();
    }

    /** Those of which something is known; of the others, the ones that were broken most often. */
    private static List<RulePrice> shown(List<RulePrice> broken) {
        List<RulePrice> unknown = broken.stream()
                .filter(price -> price.verdict() == PriceVerdict.TOO_FEW_DEALS)
                .sorted(Comparator.comparingLong(RulePrice::broken).reversed())
                .limit(MOST_UNKNOWN)
                .toList();
        return broken.stream()
                .filter(price -> price.verdict() != PriceVerdict.TOO_FEW_DEALS || unknown.contains(price))
                .toList();
    }

    private static Optional<String> more(List<RulePrice> broken, List<RulePrice> shown, Locale language) {
        int more = broken.size() - shown.size();
        return more == 0
                ? Optional.empty()
                : Optional.of(say("conform.more", "count", more).in(language));
    }

    /**
     * What followed where rules were kept, and where not; that no rule was broken, where that is so.
     *
     * @return the part of a report
     */
    public ReportPart part() {
        Conformance all = new ConformanceBuilder().addAll(histories).build();
        List<RulePrice> broken = broken(all);
        List<RulePrice> shown = shown(broken);
        return new ReportPart(
                say("past.rules"),
                language -> {
                    List<String> told = all.explain(funnel, language).lines().toList();
                    // without the prices, which the table has
                    return Stream.concat(
                                    told.subList(0, 1 + all.counts().size() + (broken.isEmpty() ? 0 : 1)).stream(),
                                    more(broken, shown, language).stream())
                            .toList();
                },
                language -> prices(shown, language),
                shown.stream().map(ConformPage::bar).toList());
    }

    private static Bar bar(RulePrice price) {
        return price.verdict() == PriceVerdict.TOO_FEW_DEALS
                ? Bar.NONE
                : Bar.difference(price.low(), price.difference(), price.high(), 1);
    }

    private Grid prices(List<RulePrice> prices, Locale language) {
        Grid grid = new Grid(
                List.of(
                        Column.words(say("column.rule")),
                        Column.numbers(say("column.won-where-kept")),
                        Column.numbers(say("column.won-where-not")),
                        Column.numbers(say("column.points")),
                        Column.numbers(Text.of("95 %")),
                        Column.words(say("column.what-followed"))),
                language);
        for (RulePrice price : prices) {
            boolean isKnown = price.verdict() != PriceVerdict.TOO_FEW_DEALS;
            grid.add(List.of(
                    oneLine(price.rule().label(funnel).in(language)),
                    price.keptWon() + " / " + price.kept(),
                    price.brokenWon() + " / " + price.broken(),
                    isKnown ? points(price.difference(), language) : "-",
                    isKnown ? points(price.low(), language) + " - " + points(price.high(), language) : "-",
                    price.verdict().label().in(language)));
        }
        return grid;
    }

    private static String points(double difference, Locale language) {
        return String.format(Words.nearest(language), "%.1f", 100 * difference);
    }
}
