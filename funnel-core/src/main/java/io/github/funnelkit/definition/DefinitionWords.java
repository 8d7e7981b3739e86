package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class DefinitionWords {

    static final Phrase MANDATORY = Phrase.of("definition.action-mandatory");
    static final Phrase OPTIONAL = Phrase.of("definition.action-optional");

    static final Phrase DOCUMENTED = Phrase.of("definition.documented");
    static final Phrase INTERPRETED = Phrase.of("definition.interpreted");
    static final Phrase RECONSTRUCTED = Phrase.of("definition.reconstructed");
    static final Phrase EXTENSION = Phrase.of("definition.extension");

    static final Phrase PIPELINE = Phrase.of("definition.pipeline");
    static final Phrase BEST_CASE = Phrase.of("definition.best-case");
    static final Phrase COMMIT = Phrase.of("definition.commit");
    static final Phrase CLOSED = Phrase.of("definition.closed");
    static final Phrase OMITTED = Phrase.of("definition.omitted");

    static final Phrase ENTRY = Phrase.of("definition.entry");
    static final Phrase STANDING = Phrase.of("definition.standing");

    static final Phrase ENDING_WON = Phrase.of("definition.ending-won");
    static final Phrase ENDING_LOST = Phrase.of("definition.ending-lost");
    static final Phrase ENDING_NONE = Phrase.of("definition.ending-none");
    static final Phrase MAY_SKIP = Phrase.of("definition.may-skip");
    static final Phrase MAY_NOT_SKIP = Phrase.of("definition.may-not-skip");
    static final Phrase WIN_FROM_LAST = Phrase.of("definition.win-from-last");
    static final Phrase WIN_FROM_ANY = Phrase.of("definition.win-from-any");
    static final Phrase MAY_OVERRIDE = Phrase.of("definition.may-override", "positions");
    static final Phrase NOBODY_OVERRIDES = Phrase.of("definition.nobody-overrides");

    static final Phrase APPROVED_BY = Phrase.of("definition.approved-by", "position");
    static final Phrase APPROVED_BY_WHEN = Phrase.of("definition.approved-by-when", "position", "condition");
    static final Phrase STAYS_AT_MOST = Phrase.of("definition.stays-at-most", "period");
    static final Phrase STAY_IS = Phrase.of("definition.stay-is", "period", "severity");
    static final Phrase STAY_ADVICE = Phrase.of("definition.stay-advice");
    static final Phrase STAY_WARNING = Phrase.of("definition.stay-warning");
    static final Phrase STAY_RED_FLAG = Phrase.of("definition.stay-red-flag");
    static final Phrase CONFIRMED_FACTS = Phrase.of("definition.confirmed-facts");
    static final Phrase RECENT_FACTS = Phrase.of("definition.recent-facts", "period");

    private DefinitionWords() {}
}
