package io.github.funnelkit.definition;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The criteria that the links of actions are looked up among. */
final class LinkedCriteria {

    private LinkedCriteria() {}

    /** The ids of all criteria; none where nothing is looked up, as nothing is inherited and each link names the whole id. */
    static Set<String> of(List<Stage> stages, Collection<GuideBuilder> guides, boolean isDerived) {
        return isDerived || linkByName(guides) ? all(stages) : Set.of();
    }

    /** Whether an action names criteria by stage and name alone. */
    private static boolean linkByName(Collection<GuideBuilder> guides) {
        for (GuideBuilder guide : guides) {
            if (guide.linksByName()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> all(List<Stage> stages) {
        Set<String> criteria = new LinkedHashSet<>();
        for (Stage stage : stages) {
            for (Criterion criterion : stage.criteria()) {
                criteria.add(criterion.id());
            }
        }
        return criteria;
    }
}
