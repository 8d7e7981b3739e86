package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was learned, as tables for people. */
record LearnTable(LearnedWeights learned, List<ScoredDeal> scored, Names names, Locale language, int width) {

    private static final Text NO_STAGE = say("result.no-stage");
    private static final int MOST_DEALS = 20;
    private static final int MOST_REASONS = 3;
    private static final double NEARLY_NOTHING = 0.005;

    LearnTable(LearnedWeights learned, List<ScoredDeal> scored, Funnel funnel, Locale language, int width) {
        this(learned, scored, new Names(funnel, language), language, width);
    }

    String print() {
        StringBuilder out = new StringBuilder();
        for (SaleTypeWeights each : learned.saleTypes()) {
            out.append(firstLine(each.explain(language))).append('\n');
            if (each.dealsLacking() == 0) {
                out.append('\n').append(weights(each)).append('\n').append(curve(each));
            }
            out.append('\n');
        }
        if (!scored.isEmpty()) {
            out.append(scores()).append('\n');
        }
        return out.append(firstLine(learned.explain(language))).append('\n').toString();
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("");
    }

    private String weights(SaleTypeWeights weights) {
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
            for (OutcomeWeight each : criterion.outcomes()) {
                if (each.verdict() != WeightVerdict.SAYS_NEITHER) {
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
        }
        return say("learn.weights").in(language) + "\n" + grid.print(width);
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
