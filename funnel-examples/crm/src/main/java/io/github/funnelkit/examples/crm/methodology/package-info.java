/** The methodologies of a company: their versions, and the gatekeeper that goes by the one in use. */
@NullMarked
package io.github.funnelkit.examples.crm.methodology;

import org.jspecify.annotations.NullMarked;
