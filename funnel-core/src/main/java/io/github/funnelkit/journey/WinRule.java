package io.github.funnelkit.journey;

/**
 * From where a deal can be won.
 *
 * @since 0.1.0
 */
public enum WinRule {

    /** From the last stage of its sale type: a won deal has passed every gate. */
    FROM_LAST_STAGE,

    /** From everywhere: for funnels that end long before the contract. */
    FROM_ANY_STAGE
}
