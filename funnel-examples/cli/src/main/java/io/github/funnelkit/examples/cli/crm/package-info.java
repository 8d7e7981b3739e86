/**
 * Pipelines of CRMs, as those write them, read as a methodology. What a methodology has no word for is said by its place, so
 * that nothing is lost in silence.
 */
@NullMarked
package io.github.funnelkit.examples.cli.crm;

import org.jspecify.annotations.NullMarked;
