package io.github.funnelkit.examples.cli.customers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a list of stays.
 *
 * @param deal the id of the deal
 * @param saleType the id of the sale type
 * @param stage the id of the stage; empty text before the first stage
 * @param since the day on which the deal came there
 * @param until the day on which it left; empty when the list does not say
 * @param won whether the deal was won from there, and not lost; empty when it did not end there
 */
public record StayRow(
        String deal,
        String saleType,
        String stage,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<Boolean> won) {}
