/**
 * Documents through Jackson 3 ({@code tools.jackson}). The twin for Jackson 2 is {@link io.github.funnelkit.jackson},
 * whose page shows how it looks; {@link io.github.funnelkit.json} describes the documents, which are the same.
 *
 * <p>{@link io.github.funnelkit.jackson3.FunnelDocuments} reads and writes documents by itself; {@link
 * io.github.funnelkit.jackson3.FunnelModule} teaches an {@code ObjectMapper} of the host to do so, also where they are
 * parts of the host's own classes.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.jackson3;

import org.jspecify.annotations.NullMarked;
