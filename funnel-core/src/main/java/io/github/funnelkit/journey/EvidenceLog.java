package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What speaks for facts while events are added, and what was confirmed of them before something weaker was said. */
final class EvidenceLog {

    private final Map<String, List<FactEvidence>> evidence;
    private final SortedMap<String, List<OverruledFact>> overruled;

    EvidenceLog(Map<String, List<FactEvidence>> evidence, Map<String, List<OverruledFact>> overruled) {
        this.evidence = new HashMap<>(evidence);
        this.overruled = new TreeMap<>(overruled);
    }

    Map<String, List<FactEvidence>> evidence() {
        return evidence;
    }

    SortedMap<String, List<OverruledFact>> overruled() {
        return overruled;
    }

    /** What was set aside was known all the same. */
    void learn(JourneyEvent.FactsLearned learned, Knowledge before, FactSheet after) {
        FactSheet known = before.all();
        for (String fact : learned.changes().forgotten()) {
            FactEvidence more = evidence(fact, learned);
            overrule(fact, known, more);
            if (more.evidence().isConfirmed() && overruled.containsKey(fact)) {
                append(fact, new OverruledFact(FactSheet.empty(), more));
            }
        }
        for (Fact<?> fact : learned.changes().learned().facts()) {
            FactEvidence more = evidence(fact.id(), learned);
            if (before.facts().value(fact).equals(after.value(fact))) {
                drop(fact.id(), more);
                evidence.merge(fact.id(), List.of(more), (others, added) -> FactEvidence.with(more, others));
            } else {
                overrule(fact.id(), known, more);
                evidence.put(fact.id(), List.of(more));
            }
        }
    }

    private static FactEvidence evidence(String fact, JourneyEvent.FactsLearned learned) {
        return new FactEvidence(fact, learned.evidence(), learned.actor(), learned.at());
    }

    /** Something else is said of a fact: what was confirmed before by those whose word counts for more stays on record. */
    private void overrule(String fact, FactSheet before, FactEvidence more) {
        drop(fact, more);
        List<FactEvidence> spoke = evidence.remove(fact);
        if (spoke != null) {
            FactSheet known = only(fact, before);
            spoke.stream()
                    .filter(each -> !more.saysNoLessThan(each))
                    .forEach(each -> append(fact, new OverruledFact(known, each)));
        }
    }

    private void drop(String fact, FactEvidence more) {
        List<OverruledFact> left = overruled.getOrDefault(fact, List.of()).stream()
                .filter(each -> !more.saysNoLessThan(each.evidence()))
                .toList();
        if (left.isEmpty()) {
            overruled.remove(fact);
        } else {
            overruled.put(fact, left);
        }
    }

    private void append(String fact, OverruledFact known) {
        List<OverruledFact> all = new ArrayList<>(overruled.getOrDefault(fact, List.of()));
        all.add(known);
        overruled.put(fact, List.copyOf(all));
    }

    private static FactSheet only(String id, FactSheet sheet) {
        FactSheet.Builder one = FactSheet.builder();
        for (Fact<?> fact : sheet.facts()) {
            if (fact.id().equals(id)) {
                one.copy(fact, sheet);
            }
        }
        return one.build();
    }

    void rename(RenamedJourney renamed) {
        Map<String, List<FactEvidence>> known = renamed.evidence(evidence);
        evidence.clear();
        evidence.putAll(known);
        Map<String, List<OverruledFact>> before = renamed.overruled(overruled);
        overruled.clear();
        overruled.putAll(before);
    }
}
