package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Learns the weights of one sale type. Everything is a function of counts; where a deal is predicted to try the weights, it is
 * taken out of all counts before.
 */
final class WeightFit {

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final int STEPS = 20;

    /** So many standard errors are no chance. */
    private static final double SURE = 2;

    private final SaleType saleType;
    private final CalibrationRule rule;
    private final List<Optional<Stage>> stages = new ArrayList<>();
    private final List<String> stageIds = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<OutcomePattern> patterns;

    /** By criterion and outcome. */
    private final long[][] won;

    private final long[][] lost;

    /** By stage, and by stage, criterion and outcome. */
    private final long[] stageWon;

    private final long[] stageLost;
    private final long[][][] stageDeals;
    private long allWon;
    private long allLost;

    WeightFit(SaleType saleType, List<Stage> ladder, List<OutcomePattern> patterns, CalibrationRule rule) {
        this.saleType = saleType;
        this.rule = rule;
        this.patterns = patterns;
        stages.add(Optional.empty());
        stageIds.add("");
        for (Stage stage : ladder) {
            stages.add(Optional.of(stage));
            stageIds.add(stage.id());
            criteria.addAll(stage.criteria(saleType));
        }
        this.won = new long[criteria.size()][OUTCOMES.length];
        this.lost = new long[criteria.size()][OUTCOMES.length];
        this.stageWon = new long[stages.size()];
        this.stageLost = new long[stages.size()];
        this.stageDeals = new long[stages.size()][criteria.size()][OUTCOMES.length];
        patterns.forEach(pattern -> count(pattern, pattern.won(), pattern.lost()));
    }

    /** Where an outcome is counted. */
    private static int index(Outcome outcome) {
        return switch (outcome) {
            case MET -> 0;
            case NOT_MET -> 1;
            case UNKNOWN -> 2;
        };
    }

    private int stage(OutcomePattern pattern) {
        int stage = stageIds.indexOf(pattern.stage().orElse(""));
        if (stage < 0 || pattern.outcomes().size() != criteria.size()) {
            throw new IllegalArgumentException("sale type '" + saleType.id() + "': deals at stage "
                    + pattern.stage().map(id -> "'" + id + "'").orElse("none") + " with "
                    + pattern.outcomes().size() + " outcomes; expected one of " + stageIds + " with "
                    + criteria.size() + " outcomes, as the funnel defines");
        }
        return stage;
    }

    private void count(OutcomePattern pattern, long wonDeals, long lostDeals) {
        int stage = stage(pattern);
        allWon += wonDeals;
        allLost += lostDeals;
        stageWon[stage] += wonDeals;
        stageLost[stage] += lostDeals;
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            int outcome = index(pattern.outcomes().get(criterion));
            won[criterion][outcome] += wonDeals;
            lost[criterion][outcome] += lostDeals;
            stageDeals[stage][criterion][outcome] += wonDeals + lostDeals;
        }
    }

    SaleTypeWeights weights() {
        List<CriterionWeights> weights = new ArrayList<>();
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            List<OutcomeWeight> outcomes = new ArrayList<>();
            for (Outcome outcome : OUTCOMES) {
                outcomes.add(weight(criterion, outcome));
            }
            weights.add(new CriterionWeights(criteria.get(criterion), outcomes));
        }
        List<StageRate> rates = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            List<Double> usual = new ArrayList<>();
            for (int criterion = 0; criterion < criteria.size(); criterion++) {
                usual.add(usual(stage, criterion));
            }
            rates.add(new StageRate(stages.get(stage), stageWon[stage], stageLost[stage], rate(stage), usual));
        }
        Trial trial = trial();
        boolean isEnough = OutcomeWeight.lacking(allWon, allLost, rule) == 0;
        double shrinkage = isEnough ? trial.bestShrinkage() : 0;
        return new SaleTypeWeights(
                saleType,
                rule,
                rates,
                weights,
                shrinkage,
                trial.curve(shrinkage),
                trial.curve(0).brier());
    }

    private OutcomeWeight weight(int criterion, Outcome outcome) {
        int index = index(outcome);
        return new OutcomeWeight(outcome, won[criterion][index], lost[criterion][index], allWon, allLost, rule);
    }

    private double logRatio(int criterion, Outcome outcome) {
        return StrictMath.log(weight(criterion, outcome).ratio());
    }

    private int prior() {
        return Math.max(1, rule.priorWeight());
    }

    /** By the rule of succession, so that no rate is 0 or 1. */
    private double rate(int stage) {
        double all = (allWon + 1.0) / (allWon + allLost + 2.0);
        return (stageWon[stage] + prior() * all) / (stageWon[stage] + stageLost[stage] + prior());
    }

    private double usual(int stage, int criterion) {
        long deals = allWon + allLost;
        if (deals == 0) {
            return 0;
        }
        double here = stageWon[stage] + stageLost[stage];
        double usual = 0;
        for (Outcome outcome : OUTCOMES) {
            int index = index(outcome);
            double share = (double) (won[criterion][index] + lost[criterion][index]) / deals;
            double drawn = (stageDeals[stage][criterion][index] + prior() * share) / (here + prior());
            usual += drawn == 0 ? 0 : drawn * logRatio(criterion, outcome);
        }
        return usual;
    }

    /** What each deal's counts without it say of it: those of one pattern that ended alike are predicted alike. */
    private record Trial(List<Predicted> predictions) {

        /** The best one, if it is better than none by more than two standard errors. */
        double bestShrinkage() {
            double best = 0;
            double least = curve(0).brier();
            for (int step = 1; step <= STEPS; step++) {
                double shrinkage = (double) step / STEPS;
                double brier = curve(shrinkage).brier();
                if (brier < least) {
                    best = shrinkage;
                    least = brier;
                }
            }
            return isSurelyBetter(best) ? best : 0;
        }

        private boolean isSurelyBetter(double shrinkage) {
            double deals = 0;
            double sum = 0;
            double squares = 0;
            for (Predicted each : predictions) {
                double gain = each.error(0) - each.error(shrinkage);
                double times = each.won + each.lost;
                deals += times;
                sum += times * gain;
                squares += times * gain * gain;
            }
            return sum > 0 && sum * sum > SURE * SURE * (squares - sum * sum / deals);
        }

        CalibrationCurve curve(double shrinkage) {
            CalibrationCurve.Counter curve = new CalibrationCurve.Counter();
            for (Predicted each : predictions) {
                curve.add(each.probability(shrinkage), each.won, each.lost);
            }
            return curve.curve();
        }
    }

    /** Deals that were all won or all lost. */
    private record Predicted(double rate, double evidence, long won, long lost) {

        double probability(double shrinkage) {
            return LogOdds.probability(LogOdds.of(rate) + shrinkage * evidence);
        }

        double error(double shrinkage) {
            double difference = (won > 0 ? 1 : 0) - probability(shrinkage);
            return difference * difference;
        }
    }

    private Trial trial() {
        List<Predicted> predictions = new ArrayList<>();
        for (OutcomePattern pattern : patterns) {
            if (pattern.won() > 0) {
                count(pattern, -1, 0);
                predictions.add(new Predicted(rate(stage(pattern)), evidence(pattern), pattern.won(), 0));
                count(pattern, 1, 0);
            }
            if (pattern.lost() > 0) {
                count(pattern, 0, -1);
                predictions.add(new Predicted(rate(stage(pattern)), evidence(pattern), 0, pattern.lost()));
                count(pattern, 0, 1);
            }
        }
        return new Trial(predictions);
    }

    private double evidence(OutcomePattern pattern) {
        int stage = stage(pattern);
        double evidence = 0;
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            evidence += logRatio(criterion, pattern.outcomes().get(criterion)) - usual(stage, criterion);
        }
        return evidence;
    }
}
