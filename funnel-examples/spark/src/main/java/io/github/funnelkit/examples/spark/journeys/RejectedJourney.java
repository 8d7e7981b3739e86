package io.github.funnelkit.examples.spark.journeys;

import java.io.Serializable;

/**
 * A journey that cannot be read or replayed.
 *
 * @param file the file that it is in
 * @param journey its id; blank where that could not be read
 * @param problems what is wrong, on one line
 */
public record RejectedJourney(String file, String journey, String problems) implements Serializable {}
