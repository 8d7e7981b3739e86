/** What a newcomer finds: two companies with deals on their way. */
@NullMarked
package io.github.funnelkit.examples.crm.demo;

import org.jspecify.annotations.NullMarked;
