/**
 * The one implementation of the documents. It knows neither Jackson 2 nor Jackson 3: it reads from a {@link
 * io.github.funnelkit.json.format.TokenSource} and writes to a {@link io.github.funnelkit.json.format.TokenSink}, which
 * both adapters provide. Not exported.
 */
@NullMarked
package io.github.funnelkit.json.format;

import org.jspecify.annotations.NullMarked;
