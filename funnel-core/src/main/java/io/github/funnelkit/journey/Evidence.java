package io.github.funnelkit.journey;

import java.util.Objects;

/**
 * What speaks for facts that are recorded: whether they are only asserted or confirmed, and by what. Who says so, and when, is
 * in the event.
 *
 * @param strength how much it counts
 * @param source by which form or source, in the host's words; may be empty
 * @since 0.1.0
 */
public record Evidence(Strength strength, String source) {

    /** Asserted, and no source is named. */
    public static final Evidence ASSERTED = new Evidence(Strength.ASSERTED, "");

    /**
     * How much evidence counts, the weakest first.
     *
     * @since 0.1.0
     */
    public enum Strength {
        /** Somebody says so. */
        ASSERTED("asserted"),
        /** Somebody who can answer for it has made sure. */
        CONFIRMED("confirmed");

        private final String id;

        Strength(String id) {
            this.id = id;
        }

        /**
         * The id in documents.
         *
         * @return the id
         */
        public String id() {
            return id;
        }
    }

    /** Checks that nothing is missing. */
    public Evidence {
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(source, "source");
    }

    /**
     * What a source asserts.
     *
     * @param source the form or source, in the host's words
     * @return the evidence
     */
    public static Evidence asserted(String source) {
        return new Evidence(Strength.ASSERTED, source);
    }

    /**
     * What was confirmed.
     *
     * @param source by which form or source, in the host's words; may be empty
     * @return the evidence
     */
    public static Evidence confirmed(String source) {
        return new Evidence(Strength.CONFIRMED, source);
    }

    /**
     * Whether it is confirmed.
     *
     * @return whether it is no mere assertion
     */
    public boolean isConfirmed() {
        return strength == Strength.CONFIRMED;
    }
}
