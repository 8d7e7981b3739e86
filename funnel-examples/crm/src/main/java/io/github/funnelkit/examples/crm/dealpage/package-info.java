/** The page of one deal: what is known, what is missing, what to do, and what has happened. */
@NullMarked
package io.github.funnelkit.examples.crm.dealpage;

import org.jspecify.annotations.NullMarked;
