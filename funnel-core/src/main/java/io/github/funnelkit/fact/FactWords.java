package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class FactWords {

    static final Phrase YES = Phrase.of("fact.yes");
    static final Phrase NO = Phrase.of("fact.no");
    static final Phrase NONE = Phrase.of("fact.none");
    static final Phrase UNKNOWN = Phrase.of("fact.unknown");
    /** A number of what a count counts, where its label does not say enough in a language. */
    static final Phrase COUNTED = Phrase.of("fact.counted", "number", "unit");

    static final Phrase BOUNDS = Phrase.of("fact.bounds", "least", "most");
    static final Phrase LEAST = Phrase.of("fact.least", "least");
    static final Phrase MOST = Phrase.of("fact.most", "most");

    static final Phrase YEARS = Phrase.of("fact.years", "count");
    static final Phrase MONTHS = Phrase.of("fact.months", "count");

    /** Joins the parts of a period. */
    static final Phrase PERIOD = Phrase.joining("fact.period");

    static final Phrase FLAG = Phrase.of("fact.type-flag");
    static final Phrase COUNT = Phrase.of("fact.type-count");
    static final Phrase QUANTITY = Phrase.of("fact.type-quantity");
    static final Phrase DAY = Phrase.of("fact.type-day");
    static final Phrase DAYS = Phrase.of("fact.type-days");
    static final Phrase TEXT = Phrase.of("fact.type-text");
    static final Phrase CHOICE = Phrase.of("fact.type-choice");
    static final Phrase CHECKLIST = Phrase.of("fact.type-checklist");
    static final Phrase RECORDS = Phrase.of("fact.type-records");
    /** A record that has no name. */
    static final Phrase RECORD = Phrase.of("fact.record", "number");

    static final Phrase QUOTES_AROUND_ALL = Phrase.of("fact.quotes-around-all");
    static final Phrase NO_ENTRY = Phrase.of("fact.no-entry", "entry", "quoted");
    static final Phrase SEVERAL_ENTRIES = Phrase.of("fact.several-entries", "entry", "quoted");

    /** What a flag takes, where none was given. */
    static final Phrase EXPECTS_NO = Phrase.of("fact.expects-no");

    static final Phrase EXPECTS_COUNT = Phrase.of("fact.expects-count");
    static final Phrase EXPECTS_WHOLE = Phrase.of("fact.expects-whole", "bounds");
    static final Phrase EXPECTS_QUANTITY = Phrase.of("fact.expects-quantity");
    static final Phrase EXPECTS_NUMBER = Phrase.of("fact.expects-number", "bounds");
    static final Phrase EXPECTS_DIGITS = Phrase.of("fact.expects-digits", "most");
    static final Phrase EXPECTS_DAY = Phrase.of("fact.expects-day");
    static final Phrase EXPECTS_DAYS = Phrase.of("fact.expects-days");
    static final Phrase EXPECTS_ENTRIES = Phrase.of("fact.expects-entries");
    static final Phrase EXPECTS_SOME_OF = Phrase.of("fact.expects-some-of", "entries");
    static final Phrase EXPECTS_NO_BLANK = Phrase.of("fact.expects-no-blank", "expected");
    /** What says that there is none, or that it is not known, beside entries. */
    static final Phrase EXPECTS_NO_WORD = Phrase.of("fact.expects-no-word", "expected", "word");

    /** What was given in place of a record. */
    static final Phrase EXPECTS_RECORDS = Phrase.of("fact.expects-records", "number");

    private FactWords() {}
}
