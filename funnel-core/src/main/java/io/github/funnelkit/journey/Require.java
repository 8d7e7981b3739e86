package io.github.funnelkit.journey;

import io.github.funnelkit.text.NearestName;
import java.util.Collection;
import java.util.Objects;

/** What the values of a journey ask of their parts. */
final class Require {

    private Require() {}

    static String notBlank(String what, String value) {
        Objects.requireNonNull(value, what);
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return value;
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
