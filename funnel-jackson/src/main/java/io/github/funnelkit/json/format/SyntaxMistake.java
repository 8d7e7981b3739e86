package io.github.funnelkit.json.format;

import io.github.funnelkit.text.Text;

/**
 * Something that is no JSON or YAML.
 *
 * @param at where it is
 * @param words what to say of it
 */
record SyntaxMistake(Position at, Text words) {}
