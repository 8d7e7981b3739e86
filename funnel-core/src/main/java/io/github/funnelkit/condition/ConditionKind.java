package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of condition, such as "a number is at least a bound": the extension point for hosts. Implement it as an
 * immutable class, and hand it to a {@link CriteriaRegistry} or offer it through {@link java.util.ServiceLoader}.
 *
 * <p>A kind says which parameters it takes; a {@link Check} is a kind with its {@link Arguments}. The library asks a
 * kind to judge only when every fact it reads is known or known to be none; otherwise the outcome is
 * {@link Outcome#UNKNOWN} without asking, so that learning a fact never changes a decided outcome.
 *
 * <p>A kind never answers null, nor a list with null in it: wherever it does, what asked it fails with an {@link
 * IllegalStateException} that names the kind, as any other way to take it would pass or refuse customers in silence.
 *
 * @since 0.1.0
 */
public interface ConditionKind {

    /**
     * The id by which definitions refer to this kind. A host's id has a namespace: {@code acme:credit-rating}.
     *
     * @return the id, always the same
     */
    String id();

    /**
     * The parameters, in the order in which they are written.
     *
     * @return the parameters, always the same; at least one is a fact
     */
    List<Parameter<?>> parameters();

    /**
     * Prepares to judge on one day. What depends on the arguments and the day alone is worked out here, once, and not
     * again for every customer.
     *
     * @param arguments the arguments, complete and of the right types
     * @param today the day of the assessment
     * @return the test, immutable
     */
    Test test(Arguments arguments, LocalDate today);

    /**
     * Says what is asked: {@code "Resident tumour patients: at least 15"}.
     *
     * @param arguments the arguments
     * @param language the reader's language
     * @return the words
     */
    String describe(Arguments arguments, Locale language);

    /**
     * Says what was found, without the names of the facts: by default the values, {@code "9"}.
     *
     * @param arguments the arguments
     * @param facts what is known
     * @param today the day of the assessment
     * @param language the reader's language
     * @return the words
     */
    default String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        return FoundWords.of(arguments.facts(), facts, language);
    }

    /**
     * Measures how far off a condition that is not met is.
     *
     * @param arguments the arguments
     * @param facts what is known; every fact of this condition is known or none
     * @param today the day of the assessment
     * @return the gap, or empty where it makes no sense
     */
    default Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        return Optional.empty();
    }

    /**
     * Finds arguments that make no sense together, such as a range with nothing in it. Called when a definition is
     * built.
     *
     * @param arguments the arguments, complete and of the right types
     * @return a message per problem, for readers of any language; empty when all is well
     */
    default List<Text> problems(Arguments arguments) {
        return List.of();
    }

    /**
     * Says what the passing of time alone can do to a condition of this kind: by default nothing. A criterion that is only
     * asked for entering its stage goes on counting as met when time alone has undone it.
     *
     * @param arguments the arguments, complete and of the right types
     * @return the effect, always the same for the same arguments
     */
    default TimeEffect timeEffect(Arguments arguments) {
        return TimeEffect.NONE;
    }

    /**
     * Says when time undoes a condition of this kind. Asked only where {@link #timeEffect} says that it can. The days on
     * which the facts meet the condition must follow each other without a break.
     *
     * @param arguments the arguments, complete and of the right types
     * @param facts what is known; every fact of this condition is known or none
     * @return the last day on which these facts meet the condition; empty when they meet it on no day, or time never undoes
     *     it for them
     */
    default Optional<LocalDate> lastDay(Arguments arguments, Facts facts) {
        return Optional.empty();
    }

    /**
     * Facts at and around the boundary of a condition, the closest first: {@code 15}, {@code 14} and {@code 16} for "at
     * least 15". Tests, and the search for the shortest way to a stage, try them. A kind should offer at least one sheet
     * that meets the condition and one that does not; none and unknown are tried without being offered. Without any
     * example, which is the default, the kind works, but no facts can be found for it.
     *
     * <p>A host's kind does it like this: {@code return List.of(FactSheet.empty().with(rating, limit),
     * FactSheet.empty().with(rating, limit - 1))}, where {@code rating} is the fact among the arguments.
     *
     * @param arguments the arguments, complete and of the right types
     * @param today the day of the assessment
     * @return sheets that hold just the facts of the condition, always the same and in the same order
     */
    default List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return List.of();
    }

    /**
     * The same for one customer of whom something is known: where a condition reads several facts, sheets that hold some
     * of them alone, and meet it with what is known of the others.
     *
     * @param arguments the arguments, complete and of the right types
     * @param known what is known
     * @param today the day of the assessment
     * @return sheets that hold facts of the condition, always the same and in the same order
     */
    default List<FactSheet> examples(Arguments arguments, FactSheet known, LocalDate today) {
        return examples(arguments, today);
    }

    /** A condition made ready for one day. */
    @FunctionalInterface
    interface Test {
        /**
         * Judges one customer.
         *
         * @param facts what is known; every fact of this condition is known or none. Valid during this call only, and to
         *     be asked for the facts of this condition only
         * @return the outcome; what is thrown instead is the cause of an {@link IllegalStateException} that names the kind. Where
         *     customers are assessed leniently, it costs the facts of this condition alone
         */
        Outcome outcome(Facts facts);
    }
}
