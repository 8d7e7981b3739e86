/**
 * A small CRM: two companies with methodologies of their own, deals whose journeys are events in PostgreSQL, and one
 * gatekeeper that every way in asks.
 *
 * <p>The rooms, each of which knows those before it: {@code tenant}, {@code security}, {@code methodology}, {@code deals}, and then
 * one for each page.
 */
@NullMarked
package io.github.funnelkit.examples.crm;

import org.jspecify.annotations.NullMarked;
