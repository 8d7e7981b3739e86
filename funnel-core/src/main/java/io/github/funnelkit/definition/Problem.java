package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong in a definition: what kind of mistake it is, and what it is about. Words for it are there in every
 * language of the library.
 *
 * @param place where
 * @param kind what is wrong
 * @param arguments what the words fill in, in the order of the kind's {@link Kind#names names}: texts and strings
 * @since 0.1.0
 */
public record Problem(Place place, Kind kind, List<Object> arguments) {

    /** What can be wrong. */
    public enum Kind {
        /** The funnel has no sale type. */
        NO_SALE_TYPES("no-sale-types"),
        /** The funnel has no stage. */
        NO_STAGES("no-stages"),
        /** The funnel has no version. */
        NO_VERSION("no-version"),
        /** An id is not written as ids are. */
        MALFORMED_ID("malformed-id"),
        /** Two different parts have one id. */
        DUPLICATE_ID("duplicate-id"),
        /** A stage, guide, criterion or action is defined twice. */
        DEFINED_TWICE("defined-twice"),
        /** A fact has the id of the attached forms. */
        RESERVED_FACT("reserved-fact"),
        /** A fact has different labels or entries in two places. */
        FACT_DIFFERS("fact-differs"),
        /** A fact has different types or units in two places. */
        FACT_OF_TWO_TYPES("fact-of-two-types", "one", "other"),
        /** A choice has no entries. */
        CHOICE_WITHOUT_ENTRIES("choice-without-entries"),
        /** Two condition kinds have one id. */
        TWO_CONDITION_KINDS("two-condition-kinds", "one", "other"),
        /** A name means nothing; another one is near. */
        UNKNOWN_NAME_NEAR("unknown-name-near", "role", "what", "id", "near"),
        /** A name means nothing, nor is another one near. */
        UNKNOWN_NAME("unknown-name", "role", "what", "id", "known"),
        /** A name means nothing, and there is nothing that could be named. */
        UNKNOWN_NAME_OF_NONE("unknown-name-of-none", "role", "what", "id"),
        /** A sale type has another label than that of the funnel. */
        SALE_TYPE_DIFFERS("sale-type-differs", "role", "saleType"),
        /** A text is not worded in a language of the funnel. */
        NO_WORDING("no-wording", "role", "text", "language"),
        /** A few texts are worded in a language that most texts lack. */
        LANGUAGE_OF_FEW("language-of-few", "role", "text", "language", "lacking"),
        /** No stage applies to a sale type. */
        NO_STAGE_APPLIES("no-stage-applies"),
        /** A stage has no criterion for a sale type. */
        NO_CRITERION("no-criterion", "saleType"),
        /** A stage does not say what its customers are called. */
        NO_CUSTOMER_TYPE("no-customer-type"),
        /** The win probability of a stage is less than that of an earlier one. */
        PROBABILITY_FALLS("probability-falls", "before", "earlier", "stated", "stage", "saleType"),
        /** The win probability falls to at most 1 percent, as if a share of 1 had been meant. */
        PROBABILITY_AS_SHARE("probability-as-share", "before", "earlier", "stated", "stage", "saleType", "percent"),
        /** A win probability is stated for a sale type to which the stage does not apply. */
        PROBABILITY_ELSEWHERE("probability-elsewhere", "saleType", "apply"),
        /** A criterion is for a sale type to which the stage does not apply. */
        CRITERION_ELSEWHERE("criterion-elsewhere", "saleType", "apply"),
        /** A criterion has no text. */
        CRITERION_WITHOUT_TEXT("criterion-without-text"),
        /** A criterion has no condition. */
        CRITERION_WITHOUT_CONDITION("criterion-without-condition"),
        /** A criterion has a condition, although it is confirmed by hand. */
        CRITERION_CONFIRMED_AND_ASKED("criterion-confirmed-and-asked"),
        /** A condition is nested too deep. */
        CONDITION_TOO_DEEP("condition-too-deep", "most"),
        /** A stage is chosen by a fact whose entries are in another order than the stages. */
        CHOSEN_OUT_OF_ORDER("chosen-out-of-order", "fact", "stage", "before"),
        /** A condition makes no sense. */
        CONDITION("condition", "problem"),
        /** A guide does not say to which stage it leads. */
        GUIDE_TO_NOWHERE("guide-to-nowhere"),
        /** A guide has no action. */
        GUIDE_WITHOUT_ACTION("guide-without-action"),
        /** A guide leads to a stage that does not come after its first one. */
        GUIDE_BACKWARDS("guide-backwards", "from", "to"),
        /** A guide leads from a stage to one that never comes next. */
        GUIDE_NEVER_USED("guide-never-used", "to", "from"),
        /** A guide leads from the start to a stage that is never the first one. */
        GUIDE_NEVER_FIRST("guide-never-first", "to"),
        /** A guide is said to lead back, and does not. */
        GUIDE_NOT_BACK("guide-not-back", "to"),
        /** A guide starts from any stage, and a stage is called so. */
        GUIDE_FROM_ANY("guide-from-any", "stage"),
        /** Two guides lead the same way. */
        GUIDES_ALIKE("guides-alike", "other", "saleType"),
        /** An action has no text. */
        ACTION_WITHOUT_TEXT("action-without-text"),
        /** An action helps a criterion of a stage to which its guide does not lead. */
        HELPS_ELSEWHERE("helps-elsewhere", "criterion", "to"),
        /** An ending does not say what it means for a deal. */
        ENDING_WITHOUT_KIND("ending-without-kind"),
        /** An ending has the id of a stage. */
        ENDING_IS_STAGE("ending-is-stage");

        private final Phrase phrase;

        Kind(String key, String... names) {
            this.phrase = Phrase.of("problem." + key, names);
        }

        /**
         * The key of its words, such as {@code problem.no-stages}.
         *
         * @return the key
         */
        public String key() {
            return phrase.key();
        }

        /**
         * The names of the arguments.
         *
         * @return the names, in their order
         */
        public List<String> names() {
            return phrase.names();
        }
    }

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(place, "place");
        arguments = List.copyOf(arguments);
        if (arguments.size() != kind.names().size()) {
            throw new IllegalArgumentException(
                    "'" + kind.key() + "' needs " + kind.names() + ", but given are " + arguments);
        }
    }

    /**
     * What is filled in under a name.
     *
     * @param name the name
     * @return the argument in English; empty when the kind has none of this name
     */
    public Optional<String> argument(String name) {
        int index = kind.names().indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(arguments.get(index).toString());
    }

    /**
     * What was found and what would be right, without the place.
     *
     * @return the words, in every language of the library
     */
    public Text text() {
        return kind.phrase.text(arguments.toArray());
    }

    /**
     * What was found and what would be right, in English and without the place.
     *
     * @return the English words
     */
    public String message() {
        return text().in(Locale.ENGLISH);
    }

    /**
     * Where, what was found, and what would be right.
     *
     * @param language the reader's language
     * @return the words
     */
    public String in(Locale language) {
        return place.steps().isEmpty()
                ? text().in(language)
                : CommonWords.LABELLED.in(language, place.in(language), text());
    }

    /** The English words with the place. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
