package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
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
 * @param passed the stages that were entered, and those below them: no journey falls to another one
 */
record StateParts(
        JourneyEvent.Opened opened,
        PreparedFunnel prepared,
        Optional<String> fingerprint,
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
        Optional<Owner> owner,
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

    Funnel funnel() {
        return prepared.funnel();
    }
}
