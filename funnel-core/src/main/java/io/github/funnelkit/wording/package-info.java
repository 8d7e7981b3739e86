/**
 * The words of a host's own program in several languages, by the means by which the library words what it says.
 *
 * <p>A {@link io.github.funnelkit.wording.Phrasebook} reads a file for each language. What the library itself says is
 * worded otherwise by a {@link io.github.funnelkit.text.LanguagePack}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.wording;

import org.jspecify.annotations.NullMarked;
