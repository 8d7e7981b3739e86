package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.StageVisit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the stages of other versions are in the one that is reported on. */
final class VersionStages {

    private final Funnel funnel;
    private final Map<FunnelReference, Map<String, String>> renamed = new HashMap<>();
    private final Map<FunnelReference, Renames> renames = new HashMap<>();

    VersionStages(Funnel funnel) {
        this.funnel = funnel;
    }

    void add(Funnel version, Map<String, String> stages) {
        if (version.reference().equals(funnel.reference()) || renamed.containsKey(version.reference())) {
            throw new IllegalArgumentException(version + " is counted already");
        }
        stages.forEach((before, now) -> {
            require(version, before);
            require(funnel, now);
        });
        Renames stated = funnel.renamesFrom(version);
        renames.put(version.reference(), stated);
        Map<String, String> known = new HashMap<>(stated.of(NamedPart.STAGE));
        known.putAll(stages);
        renamed.put(version.reference(), Map.copyOf(known));
    }

    private static void require(Funnel funnel, String stage) {
        List<String> ids = funnel.stages().stream().map(Stage::id).toList();
        if (!ids.contains(stage)) {
            throw new IllegalArgumentException(funnel + " has no stage '" + stage + "'" + NearestName.hint(stage, ids)
                    + "; there are " + String.join(", ", ids));
        }
    }

    /** What this funnel says that it calls otherwise than the version that a journey goes by. */
    Renames renames(JourneyState journey) {
        return renames.getOrDefault(journey.funnel().reference(), Renames.NONE);
    }

    /** That a journey can be counted. */
    void require(JourneyState journey) {
        Funnel version = journey.funnel();
        if (!version.reference().equals(funnel.reference()) && !renamed.containsKey(version.reference())) {
            throw new IllegalArgumentException("this is of " + funnel + " and cannot take in what is of " + version
                    + ": name that version with alsoFrom, or keep them apart");
        }
        funnel.saleType(journey.saleType().id());
    }

    /** What the stage of a visit is here, of those that there are; empty when it is none of them. */
    Optional<String> here(JourneyState journey, StageVisit visit, Collection<Optional<String>> there) {
        return visit.stage().flatMap(stage -> here(journey, stage, there));
    }

    private Optional<String> here(JourneyState journey, String stage, Collection<Optional<String>> there) {
        String meant =
                renamed.getOrDefault(journey.funnel().reference(), Map.of()).getOrDefault(stage, stage);
        if (there.contains(Optional.of(meant))) {
            return Optional.of(meant);
        }
        for (Map<String, String> version : renamed.values()) { // of one that the journey went by before
            String now = version.get(stage);
            if (now != null && there.contains(Optional.of(now))) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    /** The highest stage here that a journey has reached; a stage that is none here reaches what is left below it. */
    Optional<String> highest(JourneyState journey, List<Optional<String>> ladder) {
        int highest = 0;
        for (StageVisit visit : journey.visits()) {
            highest = Math.max(highest, ladder.indexOf(left(journey, visit, ladder)));
        }
        return ladder.get(highest);
    }

    /** What a stage is here, or the next one below it that there is, by the version that the journey goes by. */
    Optional<String> left(JourneyState journey, StageVisit visit, List<Optional<String>> ladder) {
        Optional<String> same = here(journey, visit, ladder);
        if (same.isPresent() || journey.funnel().reference().equals(funnel.reference())) {
            return same;
        }
        SaleType saleType = journey.saleType();
        List<String> before =
                journey.funnel().stages(saleType).stream().map(Stage::id).toList();
        for (int at = before.indexOf(visit.stage().orElse("")) - 1; at >= 0; at--) {
            Optional<String> below = here(journey, before.get(at), ladder);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
