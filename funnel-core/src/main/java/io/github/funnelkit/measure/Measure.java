package io.github.funnelkit.measure;

/** A question to one value that is known, or known to be none. Immutable. */
public sealed interface Measure permits Truth, Presence, DayRange, NumberRange, SizeRange, AnyEntry {

    /**
     * Whether the value fits.
     *
     * @param kept the value in the form that its fact's type is kept in, or none
     * @return whether it fits
     */
    boolean fits(Object kept);

    /**
     * The same, written out by type: where many measures meet, tests of exact classes cost a fraction of a call that may
     * go to any of them.
     *
     * @param measure the measure
     * @param kept the value, or none
     * @return whether it fits
     */
    static boolean fits(Measure measure, Object kept) {
        if (measure instanceof Truth truth) {
            return truth.fits(kept);
        }
        if (measure instanceof Presence presence) {
            return presence.fits(kept);
        }
        if (measure instanceof DayRange range) {
            return range.fits(kept);
        }
        if (measure instanceof NumberRange range) {
            return range.fits(kept);
        }
        if (measure instanceof AnyEntry any) {
            return any.fits(kept);
        }
        return measure.fits(kept);
    }
}
