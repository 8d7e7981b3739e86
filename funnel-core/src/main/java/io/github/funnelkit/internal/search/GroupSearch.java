package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest changes to what is known that make goals hold which share facts. Goals are taken apart one after
 * another, trying the alternatives of a choice and the pooled values of a check in their order; what was brought about
 * for one check is kept for all that follow. A way that is longer than the best one so far is not followed.
 */
final class GroupSearch {

    /** Enough for what people define; it keeps a hopeless search from going on for ever. */
    private static final int MOST_TRIES = 5_000;

    private static final int MOST_FOUND = 50;

    /** So many ways to choose some of several goals are followed at most. */
    private static final int MOST_CHOICES = 5_000;

    private final List<Goal> goals;
    private final FactSheet known;
    private final LocalDate today;
    private final Pool pool;
    private final Map<Set<Delta>, FactSheet> found = new LinkedHashMap<>();
    /** Where the search has been before: what is known there, and what is kept. */
    private final Set<List<Object>> visited = new HashSet<>();

    private int shortest = Integer.MAX_VALUE;
    private int tries;

    /** Goals in a list that branches share: what is still to be done, or what was brought about, the last first. */
    private record Goals(Goal first, @Nullable Goals rest) {}

    /** Where a branch stands. */
    private record Node(@Nullable Goals agenda, @Nullable Goals kept, FactSheet sheet) {}

    GroupSearch(List<Goal> goals, FactSheet known, LocalDate today) {
        this.goals = goals;
        this.known = known;
        this.today = today;
        this.pool = Pool.of(goals, today);
    }

    /** The shortest ways, each as the whole sheet; those that change least of what is known come first. */
    List<FactSheet> shortest() {
        search();
        List<FactSheet> sheets = new ArrayList<>(found.values());
        sheets.sort(Comparator.comparingLong(this::changesOfKnown));
        return sheets;
    }

    private long changesOfKnown(FactSheet sheet) {
        return Delta.changesOfKnown(known, sheet);
    }

    /** Depth first; without recursion, as a branch is as long as there are checks, and a thread's stack is not. */
    private void search() {
        Deque<Iterator<Node>> branches = new ArrayDeque<>();
        branches.push(List.of(new Node(null, null, known)).iterator());
        while (!branches.isEmpty()) {
            Iterator<Node> next = branches.element();
            if (next.hasNext()) {
                branches.push(follow(next.next()).iterator());
            } else {
                branches.pop();
            }
        }
    }

    /** The nodes to follow after one, in their order; none at the end of a branch. */
    private List<Node> follow(Node node) {
        if (++tries > MOST_TRIES || Delta.between(known, node.sheet).size() > shortest) {
            return List.of();
        }
        Goals open = node.agenda;
        while (open != null && open.first.holds(node.sheet, today)) {
            open = open.rest;
        }
        if (open != null) {
            return pursue(open.first, open.rest, node);
        }
        if (!visited.add(List.of(node.sheet, set(node.kept)))) {
            return List.of();
        }
        for (Goal goal : goals) {
            if (!goal.holds(node.sheet, today)) {
                return pursue(goal, null, node);
            }
        }
        keep(node.sheet);
        return List.of();
    }

    private List<Node> pursue(Goal goal, @Nullable Goals rest, Node node) {
        if (goal.condition() instanceof Check check) {
            Goals kept = new Goals(goal, node.kept);
            return pool.variants(node.sheet, check, sheet -> allHold(kept, sheet)).stream()
                    .map(variant -> new Node(rest, kept, variant))
                    .toList();
        }
        List<Node> nodes = new ArrayList<>();
        choose(goal.parts(), goal.needed(), rest, node, nodes);
        return nodes;
    }

    /** A node for each way to choose so many of the goals, those with the first ones first. */
    private static void choose(List<Goal> parts, int needed, @Nullable Goals rest, Node node, List<Node> nodes) {
        int[] chosen = new int[needed];
        for (int i = 0; i < needed; i++) {
            chosen[i] = i;
        }
        while (nodes.size() < MOST_CHOICES) {
            Goals agenda = rest;
            for (int i = needed - 1; i >= 0; i--) {
                agenda = new Goals(parts.get(chosen[i]), agenda);
            }
            nodes.add(new Node(agenda, node.kept, node.sheet));
            int last = needed - 1;
            while (last >= 0 && chosen[last] == parts.size() - needed + last) {
                last--;
            }
            if (last < 0) {
                return;
            }
            chosen[last]++;
            for (int i = last + 1; i < needed; i++) {
                chosen[i] = chosen[i - 1] + 1;
            }
        }
    }

    private boolean allHold(@Nullable Goals wanted, FactSheet sheet) {
        for (Goals each = wanted; each != null; each = each.rest) {
            if (!each.first.holds(sheet, today)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Goal> set(@Nullable Goals goals) {
        Set<Goal> set = new HashSet<>();
        for (Goals each = goals; each != null; each = each.rest) {
            set.add(each.first);
        }
        return set;
    }

    private boolean allHold(List<Goal> wanted, FactSheet sheet) {
        return wanted.stream().allMatch(goal -> goal.holds(sheet, today));
    }

    private void keep(FactSheet sheet) {
        FactSheet reduced = reduced(sheet);
        List<Delta> deltas = Delta.between(known, reduced);
        if (deltas.size() < shortest) {
            shortest = deltas.size();
            found.clear();
        }
        if (deltas.size() == shortest && found.size() < MOST_FOUND) {
            found.putIfAbsent(new HashSet<>(deltas), reduced);
        }
    }

    /** Takes back what turned out not to be needed, until everything that is left is needed. */
    private FactSheet reduced(FactSheet sheet) {
        FactSheet reduced = sheet;
        for (FactSheet less = sheet; less != null; less = withoutOne(reduced)) {
            reduced = less;
        }
        return reduced;
    }

    private @Nullable FactSheet withoutOne(FactSheet sheet) {
        List<Delta> deltas = Delta.between(known, sheet);
        for (Delta delta : deltas) {
            List<Delta> fewer = new ArrayList<>(deltas);
            fewer.remove(delta);
            FactSheet without = Delta.apply(fewer, known, sheet);
            if (allHold(goals, without)) {
                return without;
            }
        }
        return null;
    }
}
