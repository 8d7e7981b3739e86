package io.github.funnelkit.lint;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class LintWords {

    static final Phrase SHARES = Phrase.of("lint.shares", "types", "stated", "first", "chance", "meantChance", "meant");
    static final Phrase QUOTES = Phrase.of("lint.quotes", "value", "fact", "quoted");

    static final Phrase CEASES = Phrase.of("lint.ceases", "condition");

    private LintWords() {}
}
