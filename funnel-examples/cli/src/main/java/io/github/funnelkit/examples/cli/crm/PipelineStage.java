package io.github.funnelkit.examples.cli.crm;

import io.github.funnelkit.definition.ForecastCategory;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;

/**
 * A stage of a CRM's pipeline.
 *
 * @param item where it stands
 * @param key by what the CRM knows it
 * @param label what it is called
 * @param close what it means for a deal to be there
 * @param percent how likely it is won there, in percent
 * @param category as what it counts in a forecast
 * @param longestStay after how many days there it is too long
 */
record PipelineStage(
        Item item,
        String key,
        String label,
        Close close,
        Optional<BigDecimal> percent,
        Optional<ForecastCategory> category,
        Optional<Period> longestStay) {

    /** Whether a deal that is there is closed, and how. */
    enum Close {
        OPEN,
        WON,
        LOST;

        static Close of(boolean closed, boolean won) {
            return won ? WON : closed ? LOST : OPEN;
        }
    }

    boolean isOpen() {
        return close == Close.OPEN;
    }
}
