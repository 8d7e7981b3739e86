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

    private FactWords() {}
}
