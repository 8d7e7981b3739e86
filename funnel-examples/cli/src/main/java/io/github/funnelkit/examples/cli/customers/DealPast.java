package io.github.funnelkit.examples.cli.customers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a history says of a deal besides its facts.
 *
 * @param won whether it was won, and not lost; empty for one that is open
 * @param asOf the day of which its facts are; empty when the list does not say
 */
public record DealPast(Optional<Boolean> won, Optional<LocalDate> asOf) {

    /** Of a list that is no history. */
    public static final DealPast NONE = new DealPast(Optional.empty(), Optional.empty());
}
