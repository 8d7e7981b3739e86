package io.github.funnelkit.journey;

/**
 * From where a deal can be won.
 *
 * @since 0.1.0
 */
public enum WinRule {

    /** From the last stage of its sale type: a won deal has passed every gate. */
    FROM_LAST_STAGE,

    /**
     * From everywhere, also before the first stage: for funnels that end long before the contract, or that some deals never go through.
     * Where a deal must have come to some stage, an ending of the methodology says from which.
     */
    FROM_ANY_STAGE
}
