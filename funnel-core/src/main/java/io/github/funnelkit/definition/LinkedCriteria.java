package io.github.funnelkit.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The criteria that the links of actions are looked up among. */
final class LinkedCriteria {

    private final Set<String> ids = new HashSet<>();

    /** The ids of those of one stage and name, of each sale type, in the order of the funnel. */
    private final Map<String, List<String>> byStageAndName = new HashMap<>();

    private LinkedCriteria() {}

    /**
     * All criteria.
     *
     * @param areAsked whether any is looked up; not, as long as nothing is inherited and each link names the whole id
     */
    static LinkedCriteria of(List<Stage> stages, boolean areAsked) {
        LinkedCriteria all = new LinkedCriteria();
        if (areAsked) {
            stages.forEach(stage -> stage.criteria().forEach(criterion -> all.add(criterion.id())));
        }
        return all;
    }

    private void add(String id) {
        if (ids.add(id)) {
            String stageAndName = id.substring(0, id.indexOf('.')) + id.substring(id.lastIndexOf('.'));
            byStageAndName
                    .computeIfAbsent(stageAndName, added -> new ArrayList<>())
                    .add(id);
        }
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** The criteria of a stage and name: {@code stage.name}. */
    List<String> called(String stageAndName) {
        return byStageAndName.getOrDefault(stageAndName, List.of());
    }
}
