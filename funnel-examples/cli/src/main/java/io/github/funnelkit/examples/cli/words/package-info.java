/**
 * What the program says itself: a file of words for each language, {@code en.properties} and so on, in the form of the
 * library's.
 */
@NullMarked
package io.github.funnelkit.examples.cli.words;

import org.jspecify.annotations.NullMarked;
