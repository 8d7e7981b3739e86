package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import java.util.Locale;

/** What this package says. */
final class ConditionWords {

    static final Phrase MET = Phrase.of("outcome.met");
    static final Phrase NOT_MET = Phrase.of("outcome.not-met");
    static final Phrase UNKNOWN = Phrase.of("outcome.unknown");

    static final Phrase NOT_APPLICABLE = Phrase.of("condition.not-applicable");
    static final Phrase FOUND_AND_GAP = Phrase.of("condition.found-and-gap", "found", "gap");
    static final Phrase FOUND_OF = Phrase.of("condition.found-of", "number", "found", "bound");

    static final Phrase AT_LEAST = Phrase.of("condition.at-least", "value");
    static final Phrase MORE_THAN = Phrase.of("condition.more-than", "value");
    static final Phrase AT_MOST = Phrase.of("condition.at-most", "value");
    static final Phrase LESS_THAN = Phrase.of("condition.less-than", "value");
    static final Phrase EXACTLY = Phrase.of("condition.exactly", "value");
    static final Phrase SHARE = Phrase.of("condition.share", "percent", "fact");
    static final Phrase BETWEEN = Phrase.of("condition.between", "least", "most");
    static final Phrase ENTRY_AT_LEAST = Phrase.of("condition.entry-at-least", "entry");
    static final Phrase ENTRY_AT_MOST = Phrase.of("condition.entry-at-most", "entry");
    static final Phrase ENTRY_BETWEEN = Phrase.of("condition.entry-between", "least", "most");
    static final Phrase SHORT = Phrase.of("condition.short", "number", "amount");
    static final Phrase TOO_MUCH = Phrase.of("condition.too-much", "number", "amount");

    static final Phrase AT_LEAST_ONE = Phrase.of("condition.at-least-one");
    static final Phrase ENTRIES_SHORT = Phrase.of("condition.entries-short", "count");
    static final Phrase ENTRIES_TOO_MANY = Phrase.of("condition.entries-too-many", "count");
    static final Phrase ENTRIES_LACKING = Phrase.of("condition.entries-lacking", "entries");
    static final Phrase SIZE_BETWEEN = Phrase.of("condition.size-between", "least", "most");
    static final Phrase SIZE_AT_LEAST = Phrase.of("condition.size-at-least", "count");
    static final Phrase SIZE_AT_MOST = Phrase.of("condition.size-at-most", "count");

    static final Phrase SET = Phrase.of("condition.set");
    static final Phrase UPCOMING = Phrase.of("condition.upcoming");
    static final Phrase PAST = Phrase.of("condition.past", "count");
    static final Phrase WITHIN_NEXT = Phrase.of("condition.within-next", "period");
    static final Phrase WITHIN_LAST = Phrase.of("condition.within-last", "period");
    static final Phrase NONE_WITHIN_LAST = Phrase.of("condition.none-within-last", "period");
    static final Phrase TOO_RECENT = Phrase.of("condition.too-recent", "count");
    static final Phrase TOO_EARLY = Phrase.of("condition.too-early", "count");
    static final Phrase TOO_LATE = Phrase.of("condition.too-late", "count");

    static final Phrase LONG_AGO = Phrase.of("condition.long-ago", "period");
    static final Phrase TIMES_WITHIN_LAST = Phrase.of("condition.times-within-last", "count", "period");

    static final Phrase BEFORE = Phrase.of("condition.before", "day");
    static final Phrase NOT_BEFORE = Phrase.of("condition.not-before", "day");
    static final Phrase AFTER = Phrase.of("condition.after", "day");
    static final Phrase NOT_AFTER = Phrase.of("condition.not-after", "day");
    static final Phrase TODAY = Phrase.of("condition.today");
    static final Phrase DAY_LATER = Phrase.of("condition.day-later", "period", "day");
    static final Phrase DAY_EARLIER = Phrase.of("condition.day-earlier", "period", "day");

    static final Phrase RECORDS_SOME = Phrase.of("condition.records-some", "count", "condition");
    static final Phrase RECORDS_EVERY = Phrase.of("condition.records-every", "condition");
    static final Phrase RECORDS_NONE = Phrase.of("condition.records-none", "condition");
    static final Phrase RECORDS_SHORT = Phrase.of("condition.records-short", "count");
    static final Phrase RECORDS_TOO_MANY = Phrase.of("condition.records-too-many", "count");

    static final Phrase ALL = Phrase.joining("condition.all");
    static final Phrase ANY = Phrase.joining("condition.any");
    static final Phrase AT_LEAST_OF = Phrase.of("condition.at-least-of", "count", "of", "conditions");
    static final Phrase MET_OF = Phrase.of("condition.met-of", "count", "of");
    static final Phrase GROUPED = Phrase.of("condition.grouped", "condition");
    static final Phrase NOT = Phrase.of("condition.not", "condition");
    static final Phrase WHEN = Phrase.of("condition.when", "when", "then");

    private ConditionWords() {}

    /** {@code "Budget: more than 20"}. */
    static String asked(Fact<?> fact, String what, Locale language) {
        return CommonWords.LABELLED.in(language, fact.label(), what);
    }
}
