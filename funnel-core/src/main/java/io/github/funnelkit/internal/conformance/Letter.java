package io.github.funnelkit.internal.conformance;

import java.util.Optional;

/**
 * One step of a history, or one that could have been.
 *
 * @param kind what it does
 * @param place the index of the stage it leads to, -1 before the first; of an end, the least from which it may be
 * @param outcome of an end, how it ends
 * @param leap of an entry, whether it may pass over stages
 * @param shut whether it was taken although something besides its place spoke against it
 */
public record Letter(Kind kind, int place, int outcome, boolean leap, boolean shut) {

    /** What a step does. */
    public enum Kind {
        /** It enters a higher stage. */
        ENTER,
        /** It goes back to a lower one. */
        BACK,
        /** It puts a mistake right, wherever that leads. */
        CORRECT,
        /** It ends the deal. */
        END,
        /** It opens an ended deal. */
        REOPEN
    }

    /** An entry that nothing speaks against. */
    public static Letter enter(int place, boolean leap) {
        return new Letter(Kind.ENTER, place, Standing.OPEN, leap, false);
    }

    /** A way back that nothing speaks against. */
    public static Letter back(int place) {
        return new Letter(Kind.BACK, place, Standing.OPEN, false, false);
    }

    /** A correction that nothing speaks against. */
    public static Letter correct(int place) {
        return new Letter(Kind.CORRECT, place, Standing.OPEN, false, false);
    }

    /** An end that nothing speaks against. */
    public static Letter end(int leastPlace, int outcome) {
        return new Letter(Kind.END, leastPlace, outcome, false, false);
    }

    /** A reopening that nothing speaks against. */
    public static Letter reopen() {
        return new Letter(Kind.REOPEN, -1, Standing.OPEN, false, false);
    }

    /** {@return the same step, taken although something spoke against it, or not} */
    public Letter with(boolean wasShut) {
        return new Letter(kind, place, outcome, leap, wasShut);
    }

    /** Where the step leads; empty when it cannot be taken there. */
    Optional<Standing> from(Standing before) {
        boolean fits = switch (kind) {
            case ENTER -> before.isOpen() && (place == before.place() + 1 || (leap && place > before.place()));
            case BACK -> before.isOpen() && place < before.place();
            case CORRECT -> before.isOpen();
            case END -> before.isOpen() && before.place() >= place;
            case REOPEN -> !before.isOpen();
        };
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case ENTER, BACK, CORRECT -> new Standing(place, Standing.OPEN);
                    case END, REOPEN -> new Standing(before.place(), outcome);
                });
    }
}
