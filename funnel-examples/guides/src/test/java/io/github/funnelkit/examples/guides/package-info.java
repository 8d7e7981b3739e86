/**
 * Holds the pages - README and the guides - and the first pages of the Javadoc to what is compiled and run.
 *
 * <p>Every block of a page has a comment above it that says what it is held to:
 *
 * <ul>
 *   <li>{@code <!-- code: NAME -->}: the region between {@code // snippet: NAME} and {@code // end} of a source that is
 *       compiled; with {@code <pre>} instead of a block, the same goes for Javadoc.
 *   <li>{@code <!-- file: PATH -->}: a whole file. One of Java is that of this module, to the letter. Others are there
 *       for the commands and programs of the page.
 *   <li>{@code <!-- pom -->}: what a reader adds to the project of the first guide.
 *   <li>{@code <!-- run -->}, or {@code <!-- run: exit 1 -->}: commands, run by {@code CommandsIT} and {@code WalkIT}, one
 *       block after the other as a reader does.
 *   <li>{@code <!-- long -->}: commands that take too long for a walk, and that other tests look after.
 *   <li>{@code <!-- output -->}: what the commands above it print. {@code <!-- output: CLASS ARGUMENTS -->}: what the
 *       program prints. A line with an ellipsis stands for any number of lines.
 * </ul>
 */
package io.github.funnelkit.examples.guides;
