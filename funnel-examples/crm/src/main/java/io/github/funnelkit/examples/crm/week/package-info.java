/** The page of the week: whom to see to first, and what supervisors have to decide. */
@NullMarked
package io.github.funnelkit.examples.crm.week;

import org.jspecify.annotations.NullMarked;
