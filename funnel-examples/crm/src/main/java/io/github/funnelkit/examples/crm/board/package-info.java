/** The board: stages as columns, deals as cards, and what the gate says of a card that is moved. */
@NullMarked
package io.github.funnelkit.examples.crm.board;

import org.jspecify.annotations.NullMarked;
