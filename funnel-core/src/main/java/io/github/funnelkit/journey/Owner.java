package io.github.funnelkit.journey;

import java.util.List;

/**
 * Who is responsible for a deal.
 *
 * @param id the host's id of the person, not blank
 * @param standIns the ids of those who stand in, in the order in which they do; often none
 * @since 0.1.0
 */
public record Owner(String id, List<String> standIns) {

    /** Checks that nothing is blank, and nobody named twice. */
    public Owner {
        Require.id("owner", id);
        standIns = List.copyOf(standIns);
        for (int i = 0; i < standIns.size(); i++) {
            String standIn = Require.id("stand-in", standIns.get(i));
            if (standIn.equals(id) || standIns.indexOf(standIn) < i) {
                throw new IllegalArgumentException("stand-in '" + standIn + "' is named twice");
            }
        }
    }

    /**
     * Names an owner.
     *
     * @param id the host's id of the person
     * @param standIns the ids of those who stand in
     * @return the owner
     * @throws IllegalArgumentException if an id is blank or named twice
     */
    public static Owner of(String id, String... standIns) {
        return new Owner(id, List.of(standIns));
    }

    /** Whether a person is the owner, or stands in. */
    boolean isActedForBy(String person) {
        return id.equals(person) || standIns.contains(person);
    }
}
