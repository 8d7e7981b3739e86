package io.github.funnelkit.journey;

import io.github.funnelkit.fact.FactSheet;

/**
 * What was confirmed of a fact before weaker evidence said otherwise: it no longer is what is known, and still tells what was made sure
 * of.
 *
 * @param known the fact as it was confirmed; an empty sheet where it was confirmed to be unknown
 * @param evidence what speaks for it
 */
record OverruledFact(FactSheet known, FactEvidence evidence) {}
