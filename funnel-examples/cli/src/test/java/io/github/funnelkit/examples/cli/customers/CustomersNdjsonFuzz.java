package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;

/** Fuzzes the reading of lists of customers as NDJSON. */
public final class CustomersNdjsonFuzz {

    private static final Funnel FUNNEL = FunnelStandard.extended();

    private CustomersNdjsonFuzz() {}

    /** Reads a list. */
    public static void fuzzerTestOneInput(byte[] input) {
        RowsFuzz.read(
                input,
                bytes -> CustomerLines.open(bytes.open(), FUNNEL),
                customer -> RowsFuzz.requireWhole(customer, FUNNEL));
    }
}
