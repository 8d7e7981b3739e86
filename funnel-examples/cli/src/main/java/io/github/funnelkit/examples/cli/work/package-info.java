/** What to do first: the work list of all customers, everything about one of them, and agreed days for a calendar. */
@NullMarked
package io.github.funnelkit.examples.cli.work;

import org.jspecify.annotations.NullMarked;
