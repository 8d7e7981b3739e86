package io.github.funnelkit.examples.cli.portfolio;

import java.io.Writer;
import java.util.Locale;

/**
 * Where a result is printed, and how.
 *
 * @param out where it is printed; stays open
 * @param json whether it is printed as JSON, for programs, and not as tables, for people
 * @param language the reader's language
 * @param width how many columns there are; 0 when that is not known
 */
public record Page(Writer out, boolean json, Locale language, int width) {}
