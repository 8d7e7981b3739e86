package io.github.funnelkit.guidance;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class GuidanceWords {

    static final Phrase LAST_STAGE = Phrase.of("guidance.last-stage");
    static final Phrase NO_GUIDE = Phrase.of("guidance.no-guide", "stage");
    static final Phrase TOWARDS = Phrase.of("guidance.towards", "stage");
    static final Phrase FORMS = Phrase.of("guidance.forms", "forms");
    static final Phrase HELPS = Phrase.of("guidance.helps", "criteria");

    static final Phrase WAY = Phrase.of("guidance.way", "stage");
    static final Phrase WAY_ENDED = Phrase.of("guidance.way-ended");
    static final Phrase WAY_NOT_FOUND = Phrase.of("guidance.way-not-found", "criteria");
    static final Phrase WAY_OR = Phrase.of("guidance.way-or");

    static final Phrase FIND_OUT = Phrase.of("guidance.find-out", "what");
    static final Phrase CHANGE = Phrase.of("guidance.change", "what", "now");
    static final Phrase ATTACH = Phrase.of("guidance.attach", "form");

    /** Joins what is asked of one fact. */
    static final Phrase AND = Phrase.joining("guidance.and");

    static final Phrase SUCH_AS = Phrase.of("guidance.such-as", "what", "example");

    private GuidanceWords() {}
}
