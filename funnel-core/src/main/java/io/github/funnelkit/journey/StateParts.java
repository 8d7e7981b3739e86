package io.github.funnelkit.journey;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a {@link JourneyState} is made of; equal events give equal parts.
 *
 * @param fingerprint what the funnel decided when the journey began to go by it, as far as it was recorded
 * @param overruled what was confirmed of facts before weaker evidence said otherwise, in the order of the ids; usually none
 * @param approvalsPassed those that stages got which were passed since
 * @param owners the changes of the owner that were not taken back; the last one counts
 * @param typesBefore what the changes of the type of sale can be taken back to; the last one is taken back first
 * @param settled because of which event each of some others can be taken back no longer, by their numbers
 * @param passed the stages that were entered, and those below them: no journey falls to another one
 */
record StateParts(
        JourneyEvent.Opened opened,
        PreparedFunnel prepared,
        Optional<FunnelFingerprint> fingerprint,
        SaleType saleType,
        Knowledge knowledge,
        Map<String, List<FactEvidence>> evidence,
        SortedMap<String, List<OverruledFact>> overruled,
        List<JourneyEvent.FormAttached> forms,
        List<JourneyEvent.ActionDone> actionsDone,
        Optional<String> stage,
        Passed passed,
        Optional<JourneyEvent> closing,
        Optional<DealEvent.PutOnHold> hold,
        List<DealEvent.OwnerChanged> owners,
        List<TypeBefore> typesBefore,
        SortedMap<Long, Long> settled,
        DealTerms terms,
        List<JourneyEvent.StageApproved> approvals,
        List<JourneyEvent.StageApproved> approvalsPassed,
        List<JourneyEvent.OverrideRequested> overrideRequests,
        List<JourneyEvent.StageOverridden> overrides,
        List<OverrideInForce> overridesInForce,
        List<Visit> visits,
        EventMetadata last,
        List<Long> clockSetBack,
        Map<String, RecordedCommand> commands) {

    StateParts {
        evidence = Map.copyOf(evidence);
        overruled = Collections.unmodifiableSortedMap(new TreeMap<>(overruled));
        owners = List.copyOf(owners);
        typesBefore = List.copyOf(typesBefore);
        settled = Collections.unmodifiableSortedMap(new TreeMap<>(settled));
        forms = List.copyOf(forms);
        actionsDone = List.copyOf(actionsDone);
        approvals = List.copyOf(approvals);
        approvalsPassed = List.copyOf(approvalsPassed);
        overrideRequests = List.copyOf(overrideRequests);
        overrides = List.copyOf(overrides);
        overridesInForce = List.copyOf(overridesInForce);
        visits = List.copyOf(visits);
        clockSetBack = List.copyOf(clockSetBack);
        commands = Map.copyOf(commands);
    }

    /** Those of a journey that begins. */
    static StateParts begin(FunnelCatalog catalog, JourneyEvent.Opened opened) {
        if (opened.sequence() != 1) {
            throw UnplayableException.unopened("event " + opened.sequence() + ": a journey is opened by event 1");
        }
        PreparedFunnel funnel = catalog.prepared(opened.funnel());
        return new StateParts(
                opened,
                funnel,
                opened.fingerprint(),
                funnel.funnel().saleType(opened.saleType()),
                Knowledge.of(FactSheet.empty().withNone(AttachedForms.FACT)),
                Map.of(),
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                Optional.empty(),
                Passed.NOTHING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Collections.emptySortedMap(),
                DealTerms.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Visit.begin(Optional.empty(), opened.at(), opened.sequence())),
                opened.metadata(),
                List.of(),
                Map.of());
    }

    Funnel funnel() {
        return prepared.funnel();
    }
}
