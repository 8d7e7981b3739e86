package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids that any of some funnels has: what policies and limits may name. */
final class KnownIds {

    /** Of funnels that nobody knows in advance: anything may be named. */
    static final KnownIds ANY = new KnownIds();

    private final boolean any;
    private final Set<String> stages = new LinkedHashSet<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> positions = new LinkedHashSet<>();

    private KnownIds() {
        any = true;
    }

    KnownIds(Collection<Funnel> funnels) {
        any = false;
        for (Funnel funnel : funnels) {
            funnel.stages().forEach(stage -> stages.add(stage.id()));
            funnel.facts().forEach(fact -> facts.add(fact.id()));
            funnel.forms().forEach(form -> forms.add(form.id()));
            funnel.positions().forEach(position -> positions.add(position.id()));
        }
        asked.addAll(stages);
        for (Funnel funnel : funnels) {
            funnel.criteria().forEach(criterion -> asked.add(criterion.id()));
        }
    }

    void requireStage(String by, String id) {
        require(by, "stage", id, stages);
    }

    void requireStageOrCriterion(String by, String id) {
        require(by, "stage or criterion", id, asked);
    }

    void requireFact(String by, String id) {
        require(by, "fact", id, facts);
    }

    void requireForm(String by, String id) {
        require(by, "form", id, forms);
    }

    /** Where no funnel has a position, positions are the host's. */
    void requirePosition(String by, String id) {
        if (!positions.isEmpty()) {
            require(by, "position", id, positions);
        }
    }

    private void require(String by, String what, String id, Set<String> known) {
        if (!any) {
            Require.known(by, what, id, known);
        }
    }
}
