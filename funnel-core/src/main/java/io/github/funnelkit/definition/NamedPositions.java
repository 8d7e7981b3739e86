package io.github.funnelkit.definition;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The positions that a definition declares, and those that it names. */
final class NamedPositions {

    private NamedPositions() {}

    static Set<Position> of(
            Collection<Position> declared, Collection<GuideBuilder> guides, GateRules gate, List<Stage> stages) {
        Set<Position> all = new LinkedHashSet<>(declared);
        for (GuideBuilder guide : guides) {
            all.addAll(guide.positions());
        }
        if (gate.override().isPresent()) {
            all.addAll(gate.override().get());
        }
        for (Stage stage : stages) {
            for (Approval approval : stage.rules().approvals()) {
                all.add(approval.position());
            }
        }
        return all;
    }
}
