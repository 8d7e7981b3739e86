/**
 * Wordings in several languages.
 *
 * <p>Everything a salesperson reads is a {@link io.github.funnelkit.text.Text}: one meaning, worded once per language,
 * with a fallback that never fails. This package builds on nothing; every other package builds on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.text;

import org.jspecify.annotations.NullMarked;
