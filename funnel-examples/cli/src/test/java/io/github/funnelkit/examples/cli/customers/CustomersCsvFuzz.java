package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;

/** Fuzzes the reading of lists of customers as CSV. */
public final class CustomersCsvFuzz {

    private static final Funnel FUNNEL = FunnelStandard.extended();

    private CustomersCsvFuzz() {}

    /** Reads a list. */
    public static void fuzzerTestOneInput(byte[] input) {
        RowsFuzz.read(
                input,
                bytes -> CustomerList.open(bytes, ListOptions.NONE, FUNNEL),
                customer -> RowsFuzz.requireWhole(customer, FUNNEL));
    }
}
