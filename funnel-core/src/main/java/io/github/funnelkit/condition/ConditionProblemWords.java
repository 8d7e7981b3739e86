package io.github.funnelkit.condition;

import io.github.funnelkit.internal.wording.Phrase;

/** What makes no sense in a condition. */
final class ConditionProblemWords {

    static final Phrase NEVER_COUNT = Phrase.of("condition.never-count", "fact", "bound");
    static final Phrase EMPTY_PERIOD = Phrase.of("condition.empty-period", "fact", "period");
    static final Phrase NEVER_FOUND = Phrase.of("condition.never-found", "fact", "value");
    static final Phrase NEVER_ENTRY = Phrase.of("condition.never-entry", "fact", "value");
    static final Phrase NOTHING_BETWEEN = Phrase.of("condition.nothing-between", "fact", "least", "most");
    static final Phrase TOO_FEW_ENTRIES = Phrase.of("condition.too-few-entries", "fact", "size", "least");
    static final Phrase NO_ENTRY_NEAR = Phrase.of("condition.no-entry-near", "entry", "fact", "near", "entries");
    static final Phrase NO_ENTRY = Phrase.of("condition.no-entry", "entry", "fact", "entries");
    static final Phrase OTHER_THAN_FORMS = Phrase.of("condition.other-than-forms", "fact");
    static final Phrase OPPOSITES = Phrase.of("condition.opposites", "condition");
    static final Phrase NO_VALUE = Phrase.of("condition.no-value", "fact", "conditions");

    static final Phrase NEVER_WITHIN = Phrase.of("condition.never-within", "fact", "bounds", "bound");
    static final Phrase NO_NUMBER_BETWEEN = Phrase.of("condition.no-number-between", "fact", "least", "most");
    static final Phrase NO_ORDER = Phrase.of("condition.no-order", "fact");
    static final Phrase ORDER_REVERSED = Phrase.of("condition.order-reversed", "fact", "least", "most");
    static final Phrase WITH_ITSELF = Phrase.of("condition.with-itself", "fact");
    static final Phrase OTHER_UNIT = Phrase.of("condition.other-unit", "fact", "unit", "other", "otherUnit");
    static final Phrase NEVER_SIZE = Phrase.of("condition.never-size", "fact", "value");
    static final Phrase ALWAYS_DATES = Phrase.of("condition.always-dates", "fact", "least");

    static final Phrase NOT_OF_RECORD = Phrase.of("condition.not-of-record", "fact", "collection", "facts");
    static final Phrase ALWAYS_RECORDS = Phrase.of("condition.always-records", "collection", "least");

    private ConditionProblemWords() {}
}
