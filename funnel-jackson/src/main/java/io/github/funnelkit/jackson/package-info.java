/**
 * Documents through Jackson 2 ({@code com.fasterxml.jackson}). The twin for Jackson 3 is {@link
 * io.github.funnelkit.jackson3}; {@link io.github.funnelkit.json} describes the documents, which are the same.
 *
 * <p>{@link io.github.funnelkit.jackson.FunnelDocuments} reads and writes documents by itself; {@link
 * io.github.funnelkit.jackson.FunnelModule} teaches an {@code ObjectMapper} of the host to do so, also where they are
 * parts of the host's own classes.
 *
 * <!-- code: package-jackson -->
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new FunnelModule());
 * Funnel again = mapper.readValue(mapper.writeValueAsString(funnel), Funnel.class);
 * FunnelDocuments.json().write(facts);   // {"budget":{"value":9000,"unit":"EUR"}}
 * }</pre>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.jackson;

import org.jspecify.annotations.NullMarked;
