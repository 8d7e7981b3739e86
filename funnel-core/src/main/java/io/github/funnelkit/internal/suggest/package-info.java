/**
 * The name that was probably meant, for messages that are an answer. Exported to the documents' module alone.
 */
@NullMarked
package io.github.funnelkit.internal.suggest;

import org.jspecify.annotations.NullMarked;
