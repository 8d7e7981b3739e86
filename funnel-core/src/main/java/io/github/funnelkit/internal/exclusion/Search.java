package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.internal.search.Effort;
import io.github.funnelkit.internal.search.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a situation in which goals hold together, taking them apart way by way. */
final class Search {

    /** So many situations are looked at; then the goals do not exclude each other as far as it is known. */
    private static final int MOST_SITUATIONS = 2_000;

    /** A way on which more has to be chosen is not followed to its end. */
    private static final int MOST_CHOICES = 300;

    private final Effort effort;
    private int looked;

    Search(Effort effort) {
        this.effort = effort;
    }

    /** What is still to be chosen. */
    sealed interface Choice {
        int size();
    }

    /** One of several ways in which a check comes out as wanted. */
    private record OfWays(List<List<Demand>> ways) implements Choice {
        @Override
        public int size() {
            return ways.size();
        }
    }

    /** So many of several goals. */
    private record OfGoals(List<Goal> goals, int needed) implements Choice {
        @Override
        public int size() {
            return needed == 1 ? goals.size() : 2 * goals.size();
        }
    }

    /** Whether there may be one; there is none when this is false. */
    boolean isPossible(List<Goal> goals, List<Choice> chosenFrom, Situation before, int depth) {
        Situation situation = before;
        List<Choice> open = new ArrayList<>(chosenFrom);
        List<Goal> agenda = new ArrayList<>(goals);
        for (int i = 0; i < agenda.size(); i++) { // it grows
            Goal goal = agenda.get(i);
            effort.spend(1 + situation.size() / Situation.COPIED_AT_ONCE);
            if (effort.isSpent()) {
                return true;
            }
            if (!(goal.condition() instanceof Check check)) {
                if (goal.needed() == goal.parts().size()) {
                    agenda.addAll(goal.parts());
                } else {
                    open.add(new OfGoals(goal.parts(), goal.needed()));
                }
                continue;
            }
            List<List<Demand>> ways = Alternatives.of(check, goal.wanted() == Outcome.MET);
            if (ways.size() == 1) {
                Optional<Situation> with = situation.with(ways.get(0));
                if (with.isEmpty()) {
                    return false;
                }
                situation = with.get();
            } else {
                open.add(new OfWays(ways));
            }
        }
        if (++looked > MOST_SITUATIONS || depth > MOST_CHOICES || effort.isSpent()) {
            return true;
        }
        return !situation.isImpossible(effort) && (open.isEmpty() || canChoose(open, situation, depth + 1));
    }

    private boolean canChoose(List<Choice> open, Situation situation, int depth) {
        effort.spend(open.size() / Situation.COPIED_AT_ONCE);
        Choice next = open.get(0);
        for (Choice choice : open) {
            next = choice.size() < next.size() ? choice : next;
        }
        List<Choice> rest = new ArrayList<>(open);
        rest.remove(next);
        if (next instanceof OfWays of) {
            for (List<Demand> way : of.ways) {
                effort.spend(1 + situation.size() / Situation.COPIED_AT_ONCE);
                Optional<Situation> with = situation.with(way);
                if (with.isPresent() && isPossible(List.of(), rest, with.get(), depth)) {
                    return true;
                }
            }
            return false;
        }
        return canChoose((OfGoals) next, rest, situation, depth);
    }

    private boolean canChoose(OfGoals of, List<Choice> rest, Situation situation, int depth) {
        if (of.needed == 1) {
            for (Goal goal : of.goals) {
                if (isPossible(List.of(goal), rest, situation, depth)) {
                    return true;
                }
            }
            return false;
        }
        List<Goal> tail = of.goals.subList(1, of.goals.size());
        List<Choice> fewer = new ArrayList<>(rest);
        fewer.add(new OfGoals(tail, of.needed - 1));
        if (isPossible(List.of(of.goals.get(0)), fewer, situation, depth)) {
            return true;
        }
        if (tail.size() == of.needed) {
            return isPossible(tail, rest, situation, depth);
        }
        List<Choice> more = new ArrayList<>(rest);
        more.add(new OfGoals(tail, of.needed));
        return isPossible(List.of(), more, situation, depth);
    }
}
