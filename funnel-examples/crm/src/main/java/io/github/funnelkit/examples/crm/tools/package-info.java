/** Tools for programs that talk to customers (MCP): they ask where deals stand, and say what they have heard, as assertions. */
@NullMarked
package io.github.funnelkit.examples.crm.tools;

import org.jspecify.annotations.NullMarked;
