package io.github.funnelkit.journey;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What a journey has learned: what counts by the funnel that it goes by, and what this one does not allow. That was known
 * all the same when it came, so it is set aside and not forgotten: it may count again by another version.
 */
record Knowledge(FactSheet facts, FactSheet aside) {

    static Knowledge of(FactSheet facts) {
        return new Knowledge(facts, FactSheet.empty());
    }

    /** What is known after changes, by the funnel of now. */
    Knowledge after(FactChanges changes, PreparedFunnel funnel) {
        FactSheet learned = changes.learned();
        boolean fits =
                aside.facts().isEmpty() && learned.facts().stream().allMatch(fact -> fits(fact, learned, funnel));
        return fits ? of(changes.applyTo(facts)) : of(changes.applyTo(all())).by(funnel);
    }

    /** The same by another funnel. */
    Knowledge by(PreparedFunnel funnel) {
        FactSheet all = all();
        FactSheet.Builder counting = all.toBuilder();
        FactSheet.Builder unfit = FactSheet.builder();
        for (Fact<?> fact : all.facts()) {
            if (!fits(fact, all, funnel)) {
                unfit.copy(fact, all);
                counting.set(fact, null);
            }
        }
        return new Knowledge(counting.build(), unfit.build());
    }

    Knowledge withForms(List<String> attached) {
        return new Knowledge(facts.with(AttachedForms.FACT, attached), aside);
    }

    /** Everything but what is about to be learned anew, perhaps with another type. */
    FactSheet besides(FactSheet learned) {
        FactSheet.Builder rest = all().toBuilder();
        for (Fact<?> fact : aside.facts()) {
            if (learned.facts().stream().anyMatch(other -> other.id().equals(fact.id()))) {
                rest.set(fact, null);
            }
        }
        return rest.build();
    }

    List<Obstacle.FactSetAside> setAside(PreparedFunnel funnel) {
        List<Obstacle.FactSetAside> unfit = new ArrayList<>();
        for (Fact<?> fact : aside.facts()) {
            Fact<?> declared = funnel.fact(fact.id());
            if (declared != null) {
                unfit.add(new Obstacle.FactSetAside(declared, fact, aside.value(fact)));
            }
        }
        return unfit;
    }

    /** What counts, and what was set aside. */
    FactSheet all() {
        if (aside.facts().isEmpty()) {
            return facts;
        }
        FactSheet.Builder all = facts.toBuilder();
        aside.facts().forEach(fact -> all.copy(fact, aside));
        return all.build();
    }

    private static boolean fits(Fact<?> fact, FactSheet sheet, PreparedFunnel funnel) {
        Fact<?> declared = funnel.fact(fact.id());
        return declared == null || FactFit.fits(declared, fact, sheet);
    }
}
