package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Goals that share facts, made ready for searches on one day: their parts, the checks among them and the facts that those
 * read, each with a number. Nothing in here changes.
 */
final class GoalGroup {

    private static final long TRIES = 2;

    /** Where thousands of checks read one fact, there may be no way that can be found. */
    private static final long MOST_OF_FIRST_WAY = 2_000_000;

    final List<Goal> goals;
    final LocalDate today;
    /** How many judgements a search may cost, but for what is asked of records. */
    private final long mostJudgements;
    /** In the order of their ids. */
    final List<Fact<?>> facts;

    final List<GroupCheck> checks = new ArrayList<>();
    /** All goals and their parts, what is part of others before them. */
    final List<GoalNode> nodes = new ArrayList<>();
    /** The number of what a node is part of; {@link GoalNode#NONE} for the goals themselves. */
    final int[] parents;
    /** The goals in their order. */
    final List<GoalNode> tops = new ArrayList<>();
    /** What all must hold for the goals to hold, taken apart as far as "all of" goes. */
    final List<GoalNode> demands = new ArrayList<>();
    /** By the number of a demand, the facts that it reads. */
    final int[][] factsOfDemand;
    /** By the number of a check, the nodes of it. */
    final List<List<GoalNode>> nodesOfCheck = new ArrayList<>();
    /** By the number of a fact, the checks that read it. */
    final int[][] checksOfFact;

    /** By the number of a fact, the demands that read it. */
    final int[][] demandsOfFact;
    /** By demand, whether no two of its parts share a fact, so that each that lacks costs a change. */
    final boolean[] areApart;
    /** By fact, whether no check reads it together with others. */
    final boolean[] isReadAlone;

    final Pool pool;

    private final Map<String, Integer> numbers = new HashMap<>();

    GoalGroup(List<Goal> goals, LocalDate today, long mostJudgements) {
        this.goals = goals;
        this.today = today;
        this.pool = Pool.of(goals, today);
        Map<String, Fact<?>> byId = new TreeMap<>();
        goals.forEach(goal -> goal.condition().facts().forEach(fact -> byId.putIfAbsent(fact.id(), fact)));
        this.facts = List.copyOf(byId.values());
        facts.forEach(fact -> numbers.put(fact.id(), numbers.size()));
        Map<Check, Integer> known = new HashMap<>();
        goals.forEach(goal -> tops.add(node(goal, known)));
        this.parents = parents(nodes);
        tops.forEach(this::addDemands);
        this.factsOfDemand = demands.stream()
                .map(demand -> numbers(demand.goal().condition().facts()))
                .toArray(int[][]::new);
        this.demandsOfFact = readers(factsOfDemand);
        this.checksOfFact = readers(checks.stream().map(GroupCheck::facts).toArray(int[][]::new));
        this.mostJudgements = mostJudgements + judgementsOfFirstWay();
        this.areApart = new boolean[demands.size()];
        for (int demand = 0; demand < areApart.length; demand++) {
            areApart[demand] = areApart(demands.get(demand), factsOfDemand[demand].length);
        }
        this.isReadAlone = new boolean[facts.size()];
        for (int fact = 0; fact < isReadAlone.length; fact++) {
            isReadAlone[fact] = Arrays.stream(checksOfFact[fact])
                    .allMatch(check -> checks.get(check).readsOneFact());
        }
    }

    private static boolean areApart(GoalNode demand, int facts) {
        return demand.parts().stream()
                        .mapToInt(part -> part.goal().condition().facts().size())
                        .sum()
                == facts;
    }

    private GoalNode node(Goal goal, Map<Check, Integer> known) {
        GoalNode node;
        if (goal.condition() instanceof Check check) {
            int number = known.computeIfAbsent(check, this::added);
            node = new GoalNode(nodes.size(), goal, number, 0, List.of());
            nodesOfCheck.get(number).add(node);
        } else {
            List<GoalNode> parts = new ArrayList<>();
            goal.parts().forEach(part -> parts.add(node(part, known)));
            node = new GoalNode(nodes.size(), goal, GoalNode.NONE, goal.needed(), List.copyOf(parts));
        }
        nodes.add(node);
        return node;
    }

    /** A change of a fact judges all that read it: so many checks brought about one after the other, and tried anew. */
    private long judgementsOfFirstWay() {
        long judgements = 0;
        for (GroupCheck check : checks) {
            for (int fact : check.facts()) {
                judgements += TRIES * checksOfFact[fact].length;
            }
        }
        return Math.min(judgements, MOST_OF_FIRST_WAY);
    }

    private int added(Check check) {
        checks.add(new GroupCheck(check, numbers(Set.copyOf(check.arguments().facts())), today));
        nodesOfCheck.add(new ArrayList<>());
        return checks.size() - 1;
    }

    /**
     * How many judgements a search may cost. Where records are known it is more by what it takes to judge all of them once,
     * and as far as that is not too much, to find a first way.
     */
    long mostJudgements(Facts known) {
        long once = 0;
        long readers = 0;
        for (GroupCheck check : checks) {
            if (check.asksOfRecords()) {
                once += check.judgements(recordsOf(check, known));
                readers++;
            }
        }
        return mostJudgements + once + Math.min(once * (Candidates.EXAMPLES + TRIES * readers), MOST_OF_FIRST_WAY);
    }

    private int recordsOf(GroupCheck check, Facts known) {
        int records = 0;
        for (int fact : check.facts()) {
            records += facts.get(fact).type() == FactType.RECORDS
                            && known.value(facts.get(fact)).toOptional().orElse(null) instanceof Collection<?> all
                    ? all.size()
                    : 0;
        }
        return records;
    }

    private static int[] parents(List<GoalNode> nodes) {
        int[] parents = new int[nodes.size()];
        nodes.forEach(node -> parents[node.number()] = GoalNode.NONE);
        nodes.forEach(node -> node.parts().forEach(part -> parents[part.number()] = node.number()));
        return parents;
    }

    private void addDemands(GoalNode node) {
        if (node.needsAllParts()) {
            node.parts().forEach(this::addDemands);
        } else {
            demands.add(node);
        }
    }

    private int[] numbers(Set<Fact<?>> some) {
        return some.stream().mapToInt(this::number).sorted().toArray();
    }

    /** By the number of a fact, which of several read it. */
    private int[][] readers(int[][] facts) {
        List<List<Integer>> readers = new ArrayList<>();
        this.facts.forEach(fact -> readers.add(new ArrayList<>()));
        for (int reader = 0; reader < facts.length; reader++) {
            for (int fact : facts[reader]) {
                readers.get(fact).add(reader);
            }
        }
        return readers.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The number of a fact that the goals read. */
    int number(Fact<?> fact) {
        return numbers.getOrDefault(fact.id(), GoalNode.NONE);
    }

    boolean hold(Facts known) {
        return goals.stream().allMatch(goal -> goal.holds(known, today));
    }

    /**
     * What a search goes by of what is known: of two customers of whom that is equal, the same changes are found. Of a fact
     * of which only outcomes matter these are told; of any other its value.
     */
    List<Object> relevant(Facts known) {
        List<Object> relevant = new ArrayList<>();
        for (int number = 0; number < facts.size(); number++) {
            Fact<?> fact = facts.get(number);
            if (known.known(fact) != null && isToldByOutcomes(number)) {
                List<Outcome> outcomes = new ArrayList<>(checksOfFact[number].length);
                for (int check : checksOfFact[number]) {
                    outcomes.add(checks.get(check).outcome(known));
                }
                relevant.add(outcomes);
            } else {
                relevant.add(known.value(fact));
            }
        }
        return relevant;
    }

    private boolean isToldByOutcomes(int fact) {
        for (int check : checksOfFact[fact]) {
            if (!checks.get(check).isIndifferentToKnown()) {
                return false;
            }
        }
        return true;
    }
}
