/** The companies that use the CRM. Whoever asks for anything of them says whose it is. */
@NullMarked
package io.github.funnelkit.examples.crm.tenant;

import org.jspecify.annotations.NullMarked;
