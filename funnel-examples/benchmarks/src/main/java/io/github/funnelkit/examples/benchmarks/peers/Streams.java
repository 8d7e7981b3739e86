package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one writes first: a map from criterion to outcome, and streams over it. */
final class Streams implements Contestant<Deal, Streams.Result> {

    /** What was found, and how many stages are reached. */
    record Result(long stages, Map<ProjectCriterion, Outcome> outcomes) {}

    @Override
    public Deal customer(Deal deal) {
        return deal;
    }

    @Override
    public Result judge(Deal deal) {
        Map<ProjectCriterion, Outcome> outcomes = ProjectCriterion.ALL.stream()
                .collect(Collectors.toMap(
                        criterion -> criterion,
                        criterion -> criterion.outcome(deal),
                        (one, other) -> one,
                        () -> new EnumMap<>(ProjectCriterion.class)));
        long stages = ProjectCriterion.STAGES.stream()
                .takeWhile(criteria -> criteria.stream().allMatch(criterion -> outcomes.get(criterion) == Outcome.MET))
                .count();
        return new Result(stages, outcomes);
    }

    @Override
    public Standing standing(Result result) {
        return new Standing(
                (int) result.stages() - 1, List.copyOf(result.outcomes().values()));
    }
}
