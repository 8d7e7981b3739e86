package io.github.funnelkit.journey;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.internal.suggest.NearestName;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/** What the values of a journey ask of their parts. */
final class Require {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Require() {}

    static String notBlank(String what, String value) {
        Objects.requireNonNull(value, what);
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return value;
    }

    /** An id, which must be such that it can be written down and read again. */
    static String id(String what, String id) {
        notBlank(what, id);
        if (id.length() > RecordLimits.TEXT_LENGTH) {
            throw new IllegalArgumentException(
                    what + " has " + id.length() + " characters: expected at most " + RecordLimits.TEXT_LENGTH);
        }
        int half = RecordLimits.halfCharacter(id);
        if (half >= 0) {
            throw new IllegalArgumentException(what + " '" + Excerpt.of(id) + "': only half of a character is at "
                    + half + ", as of an emoji that was cut; it could not be written down");
        }
        return id;
    }

    /** Id and version of a funnel that an event names. */
    static FunnelReference reference(FunnelReference funnel) {
        Objects.requireNonNull(funnel, "funnel");
        id("funnel id", funnel.id());
        id("funnel version", funnel.version());
        return funnel;
    }

    /** An instant of a year that has a day. */
    static Instant instant(Instant at) {
        if (Objects.requireNonNull(at, "at").isBefore(FIRST) || at.isAfter(LAST)) {
            throw new IllegalArgumentException("at " + at + ": expected an instant of the years 0000 to 9999");
        }
        return at;
    }

    /** That some funnel has what is named. */
    static void known(String by, String what, String id, Collection<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(by + ": no funnel has a " + what + " '" + id + "'"
                    + NearestName.hint(id, known)
                    + (known.isEmpty() ? "; there is none" : "; there are " + String.join(", ", known)));
        }
    }
}
