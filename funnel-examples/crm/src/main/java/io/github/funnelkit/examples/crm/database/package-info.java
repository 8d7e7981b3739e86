/** A PostgreSQL of the CRM's own, unless it is given one. */
@NullMarked
package io.github.funnelkit.examples.crm.database;

import org.jspecify.annotations.NullMarked;
