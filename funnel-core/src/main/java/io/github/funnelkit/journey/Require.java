package io.github.funnelkit.journey;

/** What the values of a journey ask of their parts. */
final class Require {

    private Require() {}

    static String notBlank(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return value;
    }
}
