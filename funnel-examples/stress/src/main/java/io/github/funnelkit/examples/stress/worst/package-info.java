/** What a document can cost at worst: documents within the limits that make one operation after the other as slow as they can. */
@NullMarked
package io.github.funnelkit.examples.stress.worst;

import org.jspecify.annotations.NullMarked;
