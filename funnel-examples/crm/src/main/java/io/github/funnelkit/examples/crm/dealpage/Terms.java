package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.deals.UnfitCommand;
import io.github.funnelkit.journey.DealTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a form says a deal is worth.
 *
 * @param amount the amount; null for unknown
 * @param expected the day on which it should close; null for unknown
 */
record Terms(
        @Nullable BigDecimal amount,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate expected) {

    /**
     * In the currency of the company.
     *
     * @throws UnfitCommand if the amount is none, such as a negative one
     */
    DealTerms of(Standing standing) {
        String currency = standing.methodology().tenant().currency();
        try {
            return new DealTerms(amount, amount == null ? null : currency, expected);
        } catch (IllegalArgumentException noAmount) {
            throw new UnfitCommand("no amount");
        }
    }
}
