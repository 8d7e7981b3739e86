package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import java.util.List;

/**
 * What comes of judging a customer.
 *
 * @param stage the number of the stage reached, from 0; -1 when none is
 * @param outcomes the outcomes of the criteria, in the order of the standard
 */
public record Standing(int stage, List<Outcome> outcomes) {}
