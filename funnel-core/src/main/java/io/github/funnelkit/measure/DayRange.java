package io.github.funnelkit.measure;

import java.time.LocalDate;

/**
 * A date lies in a range; none does not.
 *
 * @param first the first day of the range
 * @param last the last day of the range
 */
public record DayRange(LocalDate first, LocalDate last) implements Measure {

    @Override
    public boolean fits(Object kept) {
        return kept instanceof LocalDate day && !day.isBefore(first) && !day.isAfter(last);
    }
}
