/** What happens while a page is open: a card that somebody else moves. */
@NullMarked
package io.github.funnelkit.examples.crm.live;

import org.jspecify.annotations.NullMarked;
