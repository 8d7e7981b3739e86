/** The pipeline: how much stands where, what is to be expected, what holds it up, and which stages the facts support. */
@NullMarked
package io.github.funnelkit.examples.crm.pipeline;

import org.jspecify.annotations.NullMarked;
