package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.Outcome;
import org.jspecify.annotations.Nullable;

/** The checks that a branch of a search has brought about, and how they came out: what follows must leave them so. */
final class KeptChecks {

    /** By check, how it is to come out; null where that is left open. */
    private final @Nullable Outcome[] wanted;
    /** By check, how it comes out. */
    private final @Nullable Outcome[] now;

    private final StateKey key = new StateKey();
    private int broken;

    KeptChecks(int checks) {
        this.wanted = new @Nullable Outcome[checks];
        this.now = new @Nullable Outcome[checks];
    }

    boolean isKept(int check) {
        return wanted[check] != null;
    }

    void keep(int check, Outcome outcome) {
        wanted[check] = outcome;
        broken += now[check] == outcome ? 0 : 1;
        key.replace(check, 0, number(outcome));
    }

    void release(int check, Outcome outcome) {
        broken -= now[check] == outcome ? 0 : 1;
        wanted[check] = null;
        key.replace(check, number(outcome), 0);
    }

    /** A check comes out in another way. */
    void changed(int check, @Nullable Outcome before, Outcome outcome) {
        now[check] = outcome;
        if (wanted[check] != null) {
            broken += (outcome == wanted[check] ? 0 : 1) - (before == wanted[check] ? 0 : 1);
        }
    }

    boolean hold() {
        return broken == 0;
    }

    /** Of what is to come about; 0 is left open. */
    private static int number(Outcome outcome) {
        return switch (outcome) {
            case MET -> 1;
            case NOT_MET -> 2;
            case UNKNOWN -> 3;
        };
    }

    StateKey key() {
        return key;
    }
}
