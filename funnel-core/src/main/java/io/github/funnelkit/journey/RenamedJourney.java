package io.github.funnelkit.journey;

import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedSheet;
import io.github.funnelkit.definition.Renames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a journey holds, by the ids of the version that it moves to, as far as that says what it has renamed: so that what is
 * known, done and passed counts there, too. The events themselves stay as they were recorded.
 */
record RenamedJourney(Renames renames) {

    String saleType(String id) {
        return renames.id(NamedPart.SALE_TYPE, id);
    }

    String stage(String id) {
        return renames.id(NamedPart.STAGE, id);
    }

    Optional<String> stage(Optional<String> id) {
        return id.map(this::stage);
    }

    Set<String> stages(Set<String> ids) {
        return ids.stream().map(this::stage).collect(Collectors.toSet());
    }

    Ladder ladder(Ladder ladder) {
        return new Ladder(ladder.stages().stream().map(this::stage).toList());
    }

    Knowledge knowledge(Knowledge knowledge) {
        return new Knowledge(RenamedSheet.of(knowledge.facts(), renames), RenamedSheet.of(knowledge.aside(), renames));
    }

    Map<String, List<FactEvidence>> evidence(Map<String, List<FactEvidence>> evidence) {
        Map<String, List<FactEvidence>> renamed = new HashMap<>();
        evidence.forEach((id, all) -> {
            String now = renames.id(NamedPart.FACT, id);
            renamed.put(now, all.stream().map(known -> evidence(now, known)).toList());
        });
        return renamed;
    }

    Map<String, List<OverruledFact>> overruled(Map<String, List<OverruledFact>> overruled) {
        Map<String, List<OverruledFact>> renamed = new TreeMap<>();
        overruled.forEach((id, all) -> {
            String now = renames.id(NamedPart.FACT, id);
            renamed.put(
                    now,
                    all.stream()
                            .map(each -> new OverruledFact(
                                    RenamedSheet.of(each.known(), renames), evidence(now, each.evidence())))
                            .toList());
        });
        return renamed;
    }

    private FactEvidence evidence(String fact, FactEvidence known) {
        return new FactEvidence(fact, known.evidence(), actor(known.actor()), known.at());
    }

    private Actor actor(Actor actor) {
        Set<String> held = new TreeSet<>();
        actor.positions().forEach(position -> held.add(renames.id(NamedPart.POSITION, position)));
        return new Actor(actor.id(), held, actor.program());
    }

    JourneyEvent.FormAttached form(JourneyEvent.FormAttached attached) {
        EventMetadata stamp = attached.metadata();
        return new JourneyEvent.FormAttached(
                new EventMetadata(stamp.sequence(), stamp.at(), actor(stamp.actor()), stamp.command()),
                renames.id(NamedPart.FORM, attached.form()),
                attached.reference());
    }

    JourneyEvent.ActionDone action(JourneyEvent.ActionDone done) {
        return new JourneyEvent.ActionDone(done.metadata(), renames.id(NamedPart.ACTION, done.action()), done.note());
    }

    JourneyEvent.StageApproved approval(JourneyEvent.StageApproved approved) {
        return new JourneyEvent.StageApproved(
                approved.metadata(),
                stage(approved.stage()),
                renames.id(NamedPart.POSITION, approved.position()),
                approved.note());
    }

    Passed passed(Passed passed) {
        return passed.mapped(this::stages, entry -> new Passed.Entry(entry.event(), stages(entry.stages())));
    }

    OverrideInForce override(OverrideInForce override) {
        JourneyEvent.StageOverridden event = override.event();
        return new OverrideInForce(
                new JourneyEvent.StageOverridden(
                        event.metadata(),
                        stage(event.stage()),
                        renames.id(NamedPart.POSITION, event.position()),
                        event.reason(),
                        waived(event.waived())),
                stage(override.stage()),
                override.label(),
                stages(override.passed()),
                waived(override.waived()));
    }

    private Waived waived(Waived waived) {
        return new Waived(
                ids(NamedPart.CRITERION, waived.criteria()),
                ids(NamedPart.ACTION, waived.actions()),
                ids(NamedPart.STAGE, waived.stages()),
                ids(NamedPart.STAGE, waived.approvals()));
    }

    private List<String> ids(NamedPart part, List<String> ids) {
        return ids.stream().map(id -> renames.id(part, id)).toList();
    }

    Visit visit(Visit visit) {
        StageVisit recorded = visit.visit();
        return new Visit(
                new StageVisit(stage(recorded.stage()), recorded.from(), recorded.to(), recorded.pauses()), visit.by());
    }
}
