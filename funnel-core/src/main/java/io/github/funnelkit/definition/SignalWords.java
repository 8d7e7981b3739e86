package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.Phrase;

/** What the signals of a check-up are called. */
final class SignalWords {

    static final Phrase CLAIM_AHEAD = Phrase.of("definition.signal-claim-ahead");
    static final Phrase NEXT_ACTION_MISSING = Phrase.of("definition.signal-next-action-missing");
    static final Phrase NEXT_ACTION_OVERDUE = Phrase.of("definition.signal-next-action-overdue");
    static final Phrase STAYS_TOO_LONG = Phrase.of("definition.signal-stays-too-long");
    static final Phrase PUSHED = Phrase.of("definition.signal-pushed");
    static final Phrase CLOSE_DATE_PAST = Phrase.of("definition.signal-close-date-past");
    static final Phrase SINGLE_CONTACT = Phrase.of("definition.signal-single-contact");
    static final Phrase FORM_LACKING = Phrase.of("definition.signal-form-lacking");
    static final Phrase MANDATORY_SKIPPED = Phrase.of("definition.signal-mandatory-skipped");
    static final Phrase FACTS_OLD = Phrase.of("definition.signal-facts-old");

    private SignalWords() {}
}
