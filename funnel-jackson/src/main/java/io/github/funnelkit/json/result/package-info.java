/**
 * The results of the library as JSON: what came of a question, and the parts of a methodology that a screen shows. Each type
 * has one description, of which both what is written and what a schema says of it are made, so that they cannot disagree. It
 * knows {@code json.format}, which knows it by {@link io.github.funnelkit.json.format.ResultVocabulary} alone. Not exported.
 */
@NullMarked
package io.github.funnelkit.json.result;

import org.jspecify.annotations.NullMarked;
