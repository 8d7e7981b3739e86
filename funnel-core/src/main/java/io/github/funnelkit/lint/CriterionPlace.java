package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import java.util.List;

/** Where a criterion is: without its sale type where it is the same for all that it is asked of. */
final class CriterionPlace {

    private CriterionPlace() {}

    static Place of(Criterion criterion) {
        return new Place(
                List.of(new Place.Step("stage", criterion.stage()), new Place.Step("criterion", criterion.name())));
    }

    /** With its sale type where those of the same stage and name differ. */
    static Place exact(Criterion criterion, Funnel funnel) {
        for (Criterion other : funnel.stage(criterion.stage()).criteria()) {
            if (other.name().equals(criterion.name()) && !other.requirement().equals(criterion.requirement())) {
                return ofSaleType(criterion);
            }
        }
        return of(criterion);
    }

    /** With its sale type. */
    static Place ofSaleType(Criterion criterion) {
        return new Place(List.of(
                new Place.Step("stage", criterion.stage()),
                new Place.Step("sale type", criterion.saleType().id()),
                new Place.Step("criterion", criterion.name())));
    }
}
