package io.github.funnelkit.examples.crm.deals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The deals of a sale type that stand at one stage, or are closed, in one currency.
 *
 * @param stage the id of the stage; blank before the first one
 * @param running whether they can still be won
 * @param currency the currency; null for deals whose worth is not known
 * @param deals how many there are
 * @param amount what they are worth together; null when that is not known
 */
public record Heap(
        String stage,
        boolean running,
        @Nullable String currency,
        long deals,
        @Nullable BigDecimal amount) {}
