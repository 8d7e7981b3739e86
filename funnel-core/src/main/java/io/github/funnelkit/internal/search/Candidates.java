package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values by which a check may come to hold, the likeliest first. */
final class Candidates {

    /** So often all records are looked at when they are made examples of. */
    static final int EXAMPLES = 3;

    private final GoalGroup group;
    private final SearchState state;
    private final Effort effort;
    /** Of checks of one fact, by the number of the check and of the value that the fact has. */
    private final Map<Long, CandidateList> ofOneFact = new HashMap<>();

    Candidates(GoalGroup group, SearchState state, Effort effort) {
        this.group = group;
        this.state = state;
        this.effort = effort;
    }

    /** The candidates for a check where the search stands now. */
    CandidateList of(int number) {
        GroupCheck check = group.checks.get(number);
        if (!check.readsOneFact()) {
            return make(check);
        }
        long key = ((long) number << Integer.SIZE) | state.numberOfValue(check.facts()[0]);
        CandidateList candidates = ofOneFact.get(key);
        if (candidates == null) {
            candidates = make(check);
            ofOneFact.put(key, candidates);
        }
        return candidates;
    }

    private CandidateList make(GroupCheck check) {
        if (check.asksOfRecords()) {
            effort.spend(state.judgements(check) * EXAMPLES);
        }
        FactSheet known = state.sheet(check.facts());
        List<FactSheet> offered = new ArrayList<>(check.examples(known, group.today));
        offered.addAll(group.pool.combinations(check.check().arguments().facts()));
        if (!check.readsOneFact()) {
            effort.spend((long) offered.size() * check.facts().length / GroupCheck.READ_AT_ONCE);
        }
        return new CandidateList(offered, example -> candidate(check, known, example));
    }

    private Candidate candidate(GroupCheck check, FactSheet known, FactSheet example) {
        effort.spend(1);
        int[] facts = example.facts().stream()
                .mapToInt(group::number)
                .filter(check::reads)
                .toArray();
        int[] united = new int[facts.length];
        int[] replaced = new int[facts.length];
        FactSheet both = isOfSets(example) ? Sheets.unite(known, example) : example;
        for (int i = 0; i < facts.length; i++) {
            Fact<?> fact = group.facts.get(facts[i]);
            united[i] = state.values(facts[i]).number(both.value(fact));
            replaced[i] = state.values(facts[i]).number(example.value(fact));
        }
        return new Candidate(facts, united, replaced);
    }

    private static boolean isOfSets(FactSheet example) {
        return example.facts().stream().anyMatch(fact -> fact.type().isMultiple());
    }
}
