/** Deals, whose journeys are rows of events, and the one desk where everybody hands in what they want. */
@NullMarked
package io.github.funnelkit.examples.crm.deals;

import org.jspecify.annotations.NullMarked;
