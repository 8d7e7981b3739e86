/**
 * The library's own words: keys in classes, wordings in files, one file per language. Not exported.
 *
 * <p>A {@link io.github.funnelkit.internal.wording.Phrase} is a key and the names of what is filled in. Its wording in each
 * language is a line of {@code xx.properties} beside this package's classes: {@code gap.short={amount} short}. Each public
 * package that says something has a class {@code ...Words} with its phrases; what several of them say is in {@link
 * io.github.funnelkit.internal.wording.CommonWords}. A test compares every file with every phrase.
 *
 * <p>Nothing is read before the first word is said, and then only the file of the language that is asked for; each template
 * is parsed when it is first used. Hosts' languages come as {@link io.github.funnelkit.text.LanguagePack}s.
 */
@NullMarked
package io.github.funnelkit.internal.wording;

import org.jspecify.annotations.NullMarked;
