/** Journeys in a relational database: their events are rows, and nobody overwrites what somebody else has added. */
@NullMarked
package io.github.funnelkit.examples.eventstore;

import org.jspecify.annotations.NullMarked;
