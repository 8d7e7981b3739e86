package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.portfolio.ReportPart.Bar;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.CriterionWeights;
import io.github.funnelkit.portfolio.CurveBin;
import io.github.funnelkit.portfolio.LearnedWeights;
import io.github.funnelkit.portfolio.OutcomeWeight;
import io.github.funnelkit.portfolio.RatioInterval;
import io.github.funnelkit.portfolio.SaleTypeWeights;
import io.github.funnelkit.portfolio.ScoreReason;
import io.github.funnelkit.portfolio.WeightVerdict;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was learned, as tables for people. */
record LearnTable(LearnedWeights learned, List<ScoredDeal> scored, Names names, Locale language, int width) {

    private static final Text NO_STAGE = say("result.no-stage");
    private static final int MOST_DEALS = 20;
    private static final int MOST_REASONS = 3;
    private static final double NEARLY_NOTHING = 0.005;
    /** As far as bars reach. */
    private static final double LARGEST_RATIO = 16;

    LearnTable(LearnedWeights learned, List<ScoredDeal> scored, Funnel funnel, Locale language, int width) {
        this(learned, scored, new Names(funnel, language), language, width);
    }

    String print() {
        StringBuilder out = new StringBuilder();
        for (SaleTypeWeights each : learned.saleTypes()) {
            out.append(firstLine(each.explain(language))).append('\n');
            if (each.dealsLacking() == 0) {
                out.append('\n')
                        .append(say("learn.weights").in(language))
                        .append('\n')
                        .append(weights(each).print(width))
                        .append('\n')
                        .append(curve(each));
            }
            out.append('\n');
        }
        if (!scored.isEmpty()) {
            out.append(scores()).append('\n');
        }
        return out.append(firstLine(learned.explain(language))).append('\n').toString();
    }

    /** What deals that were won had more often, by sale type; that there are too few, where that is so. */
    static List<ReportPart> parts(LearnedWeights learned, Funnel funnel) {
        List<ReportPart> parts = new ArrayList<>();
        for (SaleTypeWeights each : learned.saleTypes()) {
            boolean isEnough = each.dealsLacking() == 0;
            List<Bar> bars = isEnough
                    ? each.criteria().stream()
                            .flatMap(criterion -> telling(criterion).stream())
                            .map(LearnTable::bar)
                            .toList()
                    : List.of();
            parts.add(new ReportPart(
                    say("past.weights", "saleType", each.saleType().label()),
                    language -> {
                        List<String> notes = new ArrayList<>(List.of(firstLine(each.explain(language))));
                        if (isEnough) {
                            notes.add(say("learn.weights").in(language));
                        }
                        return notes;
                    },
                    language -> {
                        LearnTable table = new LearnTable(learned, List.of(), funnel, language, 0);
                        return isEnough ? table.weights(each) : table.noWeights();
                    },
                    bars));
        }
        return parts;
    }

    private Grid noWeights() {
        return new Grid(List.of(Column.words(say("column.criterion"))), language);
    }

    /** By its logarithm, so that twice as often is as far from the middle as half as often. */
    private static Bar bar(OutcomeWeight weight) {
        double high = Math.min(LARGEST_RATIO, weight.interval().high());
        double seen = Math.max(1 / LARGEST_RATIO, Math.min(LARGEST_RATIO, weight.ratio()));
        double low = Math.max(1 / LARGEST_RATIO, weight.interval().low());
        return Bar.difference(Math.log(low), Math.log(seen), Math.log(high), Math.log(LARGEST_RATIO));
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("");
    }

    private static List<OutcomeWeight> telling(CriterionWeights criterion) {
        return criterion.outcomes().stream()
                .filter(each -> each.verdict() != WeightVerdict.SAYS_NEITHER)
                .toList();
    }

    private Grid weights(SaleTypeWeights weights) {
        Grid grid = new Grid(
                List.of(
                        Column.words(say("column.stage")),
                        Column.words(say("column.criterion")),
                        Column.words(say("column.outcome")),
                        Column.numbers(say("column.of-won")),
                        Column.numbers(say("column.of-lost")),
                        Column.numbers(say("column.ratio")),
                        Column.numbers(say("column.interval")),
                        Column.words(say("column.verdict"))),
                language);
        for (CriterionWeights criterion : weights.criteria()) {
            for (OutcomeWeight each : telling(criterion)) {
                RatioInterval interval = each.interval();
                grid.add(List.of(
                        names.stage(criterion.criterion().stage()),
                        names.criterion(criterion.criterion().id()),
                        each.outcome().label().in(language),
                        Amounts.percent((double) each.won() / each.allWon(), language),
                        Amounts.percent((double) each.lost() / each.allLost(), language),
                        ratio(each.observed().orElse(Double.POSITIVE_INFINITY)),
                        ratio(interval.low()) + " - " + ratio(interval.high()),
                        each.verdict().label().in(language)));
            }
        }
        return grid;
    }

    private String curve(SaleTypeWeights weights) {
        Grid grid = new Grid(
                List.of(
                        Column.numbers(say("column.predicted")),
                        Column.numbers(say("column.deals")),
                        Column.numbers(say("column.won")),
                        Column.numbers(say("column.rate")),
                        Column.numbers(say("column.interval"))),
                language);
        for (CurveBin bin : weights.curve().bins()) {
            grid.add(List.of(
                    Amounts.percent(bin.predicted(), language),
                    String.valueOf(bin.deals()),
                    String.valueOf(bin.wins()),
                    Amounts.percent(bin.rate(), language),
                    Amounts.percent(bin.interval().low(), language)
                            + " - "
                            + Amounts.percent(bin.interval().high(), language)));
        }
        return say("learn.curve").in(language) + "\n" + grid.print(width);
    }

    private String scores() {
        Grid grid = new Grid(
                List.of(
                        Column.words(say("column.customer")),
                        Column.words(say("column.stage")),
                        Column.numbers(say("column.stage-rate")),
                        Column.numbers(say("column.win-probability")),
                        Column.words(say("column.reasons"))),
                language);
        for (ScoredDeal deal : scored.subList(0, Math.min(MOST_DEALS, scored.size()))) {
            grid.add(List.of(
                    deal.name().isEmpty() ? deal.id() : deal.id() + " " + deal.name(),
                    deal.score().stage().map(Stage::id).map(names::stage).orElseGet(() -> NO_STAGE.in(language)),
                    Amounts.percent(deal.score().stageRate(), language),
                    deal.score().estimate().isEmpty()
                            ? ""
                            : Amounts.percent(deal.score().probability(), language),
                    deal.score().reasons().stream()
                            .filter(reason -> Math.abs(Math.log(reason.factor())) > NEARLY_NOTHING)
                            .limit(MOST_REASONS)
                            .map(this::reason)
                            .collect(Collectors.joining(" · "))));
        }
        String more = scored.size() <= MOST_DEALS
                ? ""
                : say("learn.more", "count", scored.size() - MOST_DEALS).in(language) + "\n";
        return say("learn.open").in(language) + "\n" + grid.print(width) + more;
    }

    private String reason(ScoreReason reason) {
        return "×" + ratio(reason.factor()) + " "
                + say(
                                "learn.reason",
                                "criterion",
                                names.criterion(reason.criterion().id()),
                                "outcome",
                                reason.outcome().label())
                        .in(language);
    }

    private String ratio(double ratio) {
        return ratio == Double.POSITIVE_INFINITY
                ? "∞"
                : String.format(Words.nearest(language), ratio >= 100 ? "%.0f" : "%.2f", ratio);
    }
}
