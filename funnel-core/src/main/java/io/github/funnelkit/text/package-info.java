/**
 * Wordings in several languages.
 *
 * <p>Everything a salesperson reads is a {@link io.github.funnelkit.text.Text}: one meaning, worded once per language,
 * with a fallback that never fails.
 *
 * <!-- code: package-text -->
 * <pre>{@code
 * Text need = Text.of(Locale.ENGLISH, "The need is confirmed").with(Locale.GERMAN, "Der Bedarf ist bestätigt");
 * need.in(Locale.forLanguageTag("de-CH"));   // Der Bedarf ist bestätigt
 * need.in(Locale.FRENCH);                    // The need is confirmed: there is no French
 * }</pre>
 *
 * <p>What the library says itself - explanations, obstacles, the words of a handbook - is worded by language packs: those of
 * the library, in English, Chinese (simplified and traditional), German and Japanese, and any {@link
 * io.github.funnelkit.text.LanguagePack} of a host's. A host's own program can say what it says in the same way, by a {@code
 * Phrasebook} of the package {@code io.github.funnelkit.wording}.
 *
 * <p>Digits are 0 to 9 and days are written as {@code 2026-11-23} in every language, also where a reader's locale asks for
 * other digits or another calendar ({@code ar-EG-u-nu-arab}, {@code th-TH-u-ca-buddhist}). So what one reader copies out of
 * an explanation, another one finds in a list, a document or a log.
 *
 * <p>This package builds on nothing; every other package builds on it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.text;

import org.jspecify.annotations.NullMarked;
