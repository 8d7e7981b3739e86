package io.github.funnelkit.journey;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What an override waived on paper, from a place of the plan of now on.
 *
 * @param place the place; -1 for all of it
 * @param criteria which it still waives
 * @param approvals the stages whose approval it still waives
 * @param event the number of the override
 */
record MachineWaiver(int place, Set<String> criteria, Set<String> approvals, long event) {

    MachineWaiver upTo(int highest) {
        return at(Math.min(place, highest));
    }

    MachineWaiver at(int other) {
        return new MachineWaiver(other, criteria, approvals, event);
    }

    /** The rest, where criteria and approvals were asked again, and met or waived by another one. */
    MachineWaiver without(Set<String> met, Collection<String> approved) {
        Set<String> stillUnmet = new HashSet<>(criteria);
        stillUnmet.removeAll(met);
        Set<String> stillUnapproved = new HashSet<>(approvals);
        approved.forEach(stillUnapproved::remove);
        return new MachineWaiver(place, stillUnmet, stillUnapproved, event);
    }
}
