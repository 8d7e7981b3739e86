/** Who may do what: accounts, their roles, and how requests are secured. */
@NullMarked
package io.github.funnelkit.examples.crm.security;

import org.jspecify.annotations.NullMarked;
