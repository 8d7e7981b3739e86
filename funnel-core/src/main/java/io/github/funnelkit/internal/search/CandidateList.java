package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The candidates of a check in their order, each made when a branch comes to it: most branches need the first alone. */
final class CandidateList {

    private final List<FactSheet> offered;
    private final Function<FactSheet, Candidate> maker;
    private final List<Candidate> made = new ArrayList<>();

    CandidateList(List<FactSheet> offered, Function<FactSheet, Candidate> maker) {
        this.offered = offered;
        this.maker = maker;
    }

    /** None at all. */
    static CandidateList none() {
        return new CandidateList(List.of(), offered -> {
            throw new IllegalStateException("nothing is offered");
        });
    }

    int size() {
        return offered.size();
    }

    /** The candidate at an index, after all before it. */
    Candidate get(int index) {
        if (index == made.size()) {
            made.add(maker.apply(offered.get(index)));
        }
        return made.get(index);
    }
}
