/** Lists of customers, read as the program reads them, and each row handed in at the desk like anything else. */
@NullMarked
package io.github.funnelkit.examples.crm.lists;

import org.jspecify.annotations.NullMarked;
