package io.github.funnelkit.examples.cli.dmn;

import io.github.funnelkit.text.Text;

/**
 * Something of a methodology that FEEL has no words for.
 *
 * @param part the id of the criterion or ending
 * @param reason what cannot be said
 */
public record Unsayable(String part, Text reason) {}
