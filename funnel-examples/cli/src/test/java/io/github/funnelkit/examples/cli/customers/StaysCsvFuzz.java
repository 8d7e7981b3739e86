package io.github.funnelkit.examples.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;

/** Fuzzes the reading of how long deals stood at their stages, as CSV. */
public final class StaysCsvFuzz {

    private static final Funnel FUNNEL = FunnelStandard.extended();

    private StaysCsvFuzz() {}

    /** Reads a list. */
    public static void fuzzerTestOneInput(byte[] input) {
        RowsFuzz.read(input, bytes -> StayList.open(bytes, ListOptions.NONE, FUNNEL), stay -> {
            assertThat(stay.deal()).isNotBlank();
            assertThat(stay.until().filter(until -> until.isBefore(stay.since())))
                    .isEmpty();
        });
    }
}
