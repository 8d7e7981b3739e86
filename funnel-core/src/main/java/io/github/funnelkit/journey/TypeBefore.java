package io.github.funnelkit.journey;

import java.util.List;
import java.util.Optional;

/**
 * Where a journey stood, and by what right, before its type of sale was changed: as long as it has changed its stage in no other way
 * since, the change can be taken back as a mistake.
 *
 * @param event the number of the change
 * @param saleType the id of the type before
 * @param approvals those that stages had got which it had passed
 */
record TypeBefore(
        long event,
        String saleType,
        Optional<String> stage,
        Passed passed,
        List<JourneyEvent.StageApproved> approvals,
        List<OverrideInForce> overrides) {

    TypeBefore {
        approvals = List.copyOf(approvals);
        overrides = List.copyOf(overrides);
    }
}
