package io.github.funnelkit.testing;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Assertions on a definition.
 *
 * @since 0.1.0
 */
public final class FunnelAssert {

    private final Funnel funnel;

    FunnelAssert(Funnel funnel) {
        this.funnel = funnel;
    }

    /**
     * For every criterion there are facts that meet it and facts that miss it.
     *
     * @param today the day as of which the facts are assessed
     * @return this
     * @throws AssertionError if there is one that cannot be met or cannot be missed; it names all of them
     */
    public FunnelAssert everyCriterionCanBeMetAndMissed(LocalDate today) {
        List<NeverReached> never = Examples.of(funnel, today).neverReached();
        if (!never.isEmpty()) {
            throw new AssertionError(funnel + ": "
                    + String.join("\n- ", never.stream().map(Object::toString).toList()));
        }
        return this;
    }

    /**
     * For every stage there are facts that satisfy it and all stages below it at once.
     *
     * @param today the day as of which the facts are assessed
     * @return this
     * @throws AssertionError if there is a stage that no customer can reach; it names all of them
     */
    public FunnelAssert everyStageCanBeReached(LocalDate today) {
        Examples examples = Examples.of(funnel, today);
        List<String> failures = new ArrayList<>();
        for (SaleType saleType : funnel.saleTypes()) {
            for (Stage stage : funnel.stages(saleType)) {
                try {
                    examples.satisfying(saleType, stage.id());
                } catch (AssertionError failure) {
                    failures.add(failure.getMessage());
                }
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n- ", failures));
        }
        return this;
    }
}
