package io.github.funnelkit.journey;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries: its place in the journey, when it was recorded and by whom.
 *
 * <p>The sequence number alone decides the order. The instant is kept exactly as it was given, even when a clock stood
 * still or was put back: an audit trail does not correct its sources.
 *
 * @param sequence the number of the event in its journey: 1, 2, 3 and so on without gaps
 * @param at when it was recorded, by the clock of whoever recorded it
 * @param actor who did it
 * @param command the command that it follows from; null where its host gave it no id
 * @since 0.1.0
 */
public record EventMetadata(
        long sequence, Instant at, Actor actor, @Nullable CommandReference command) {

    /** Checks the number. */
    public EventMetadata {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence number " + sequence + ": expected 1 or more");
        }
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
    }

    /**
     * A stamp of an event that follows from a command without an id.
     *
     * @param sequence the number of the event in its journey, from 1
     * @param at when it was recorded
     * @param actor who did it
     * @throws IllegalArgumentException if the number is less than 1
     */
    public EventMetadata(long sequence, Instant at, Actor actor) {
        this(sequence, at, actor, null);
    }

    /**
     * Makes a stamp.
     *
     * @param sequence the number of the event in its journey, from 1
     * @param at when it was recorded
     * @param actor who did it
     * @return the stamp
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static EventMetadata of(long sequence, Instant at, Actor actor) {
        return new EventMetadata(sequence, at, actor);
    }

    /** {@code "#3 2026-11-23T08:00:00Z li (owner)"}. */
    @Override
    public String toString() {
        return "#" + sequence + " " + at + " " + actor;
    }
}
