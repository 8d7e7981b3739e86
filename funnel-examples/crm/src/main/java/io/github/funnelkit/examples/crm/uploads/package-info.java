/** Files that people send: how large they may be, what they may be called, and nothing of what they say of themselves. */
@NullMarked
package io.github.funnelkit.examples.crm.uploads;

import org.jspecify.annotations.NullMarked;
