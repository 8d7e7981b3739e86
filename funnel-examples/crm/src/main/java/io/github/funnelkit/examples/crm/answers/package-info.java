/** What somebody is told whose command was not accepted: what is missing and who does it, or what has happened meanwhile. */
@NullMarked
package io.github.funnelkit.examples.crm.answers;

import org.jspecify.annotations.NullMarked;
