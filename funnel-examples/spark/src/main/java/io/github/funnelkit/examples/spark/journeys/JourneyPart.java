package io.github.funnelkit.examples.spark.journeys;

import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.StageStay;
import java.io.Serializable;
import java.util.List;

/**
 * What the journeys of a partition come to.
 *
 * @param conformance how far they keep to the rules
 * @param stays how long they stood at their stages
 * @param opened where each of them is opened
 * @param rejected those that cannot be read or replayed, in the order of the files
 */
record JourneyPart(
        Conformance conformance, List<StageStay> stays, List<OpeningPlace> opened, List<RejectedJourney> rejected)
        implements Serializable {}
