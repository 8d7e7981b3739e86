package io.github.funnelkit.examples.crm.deals;

import java.util.UUID;

/**
 * Something has happened to a deal, and is kept.
 *
 * @param tenantId the company
 * @param dealId the deal
 * @param version its version now
 */
public record DealMoved(String tenantId, UUID dealId, long version) {}
