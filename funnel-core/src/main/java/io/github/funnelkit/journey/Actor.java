package io.github.funnelkit.journey;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who does something in a journey, and the positions that this person held when it was done. Both are kept in the
 * events, so that it can still be told years later who acted in which capacity.
 *
 * @param id the host's id of the person or system, not blank
 * @param positions the ids of the positions held, such as {@code supervisor}, in the order of the ids; often empty
 * @param program whether it is a program that acts by itself, such as an assistant, and no person
 * @since 0.1.0
 */
public record Actor(String id, Set<String> positions, boolean program) {

    /** Checks that nothing is blank. */
    public Actor {
        Require.id("actor id", id);
        TreeSet<String> sorted = new TreeSet<>();
        positions.forEach(position -> sorted.add(Require.id("position", position)));
        positions = Collections.unmodifiableSet(sorted);
    }

    /**
     * A person, or a program that does what a person tells it.
     *
     * @param id the host's id of the person
     * @param positions the ids of the positions held
     * @throws IllegalArgumentException if an id is blank
     */
    public Actor(String id, Set<String> positions) {
        this(id, positions, false);
    }

    /**
     * Names a program that acts by itself. What it confirms counts where one of its positions is asked for, and not where any
     * person may confirm.
     *
     * @param id the host's id of the program
     * @param positions the ids of the positions held; usually none
     * @return the actor
     * @throws IllegalArgumentException if an id is blank
     */
    public static Actor program(String id, String... positions) {
        return new Actor(id, Set.of(positions), true);
    }

    /**
     * Names an actor.
     *
     * @param id the host's id of the person or system
     * @param positions the ids of the positions held
     * @return the actor
     * @throws IllegalArgumentException if an id is blank
     */
    public static Actor of(String id, String... positions) {
        return new Actor(id, Set.of(positions));
    }

    /**
     * Whether this actor holds a position.
     *
     * @param position the id of the position
     * @return whether it is held
     */
    public boolean holds(String position) {
        return positions.contains(position);
    }

    /** Whether it is the same, whatever positions are held by now; a program is no person that has its id. */
    boolean is(Actor other) {
        return id.equals(other.id) && program == other.program;
    }

    /** The id and, in brackets, the positions. */
    @Override
    public String toString() {
        return positions.isEmpty() ? id : id + " (" + String.join(", ", positions) + ")";
    }
}
