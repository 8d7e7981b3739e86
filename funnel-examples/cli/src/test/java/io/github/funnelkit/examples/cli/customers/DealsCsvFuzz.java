package io.github.funnelkit.examples.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;

/** Fuzzes the reading of histories of closed deals as CSV. */
public final class DealsCsvFuzz {

    private static final Funnel FUNNEL = FunnelStandard.extended();

    private DealsCsvFuzz() {}

    /** Reads a list. */
    public static void fuzzerTestOneInput(byte[] input) {
        RowsFuzz.read(
                input,
                bytes -> DealHistory.open(bytes, ListOptions.NONE, FUNNEL),
                deal -> assertThat(deal.saleType()).isNotBlank());
    }
}
