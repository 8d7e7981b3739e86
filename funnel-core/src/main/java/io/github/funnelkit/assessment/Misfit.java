package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.RecordPlace;
import io.github.funnelkit.internal.wording.GivenValue;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.internal.wording.UnjudgedValue;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a host that does not fit its fact, such as "about 20" for a number, that cannot be read, as the host's method for
 * it fails, or that a host's kind of condition fails to judge. Where customers are assessed leniently it counts as unknown; the
 * rest of the customer is assessed all the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Misfit {

    private final @Nullable RecordPlace place;
    private final @Nullable Fact<?> fact;
    private final @Nullable String value;
    private final String problem;

    /** What is expected; null where reading, or judging what was read, has failed. */
    private final @Nullable Text expected;

    private Misfit(
            @Nullable RecordPlace place,
            @Nullable Fact<?> fact,
            @Nullable String value,
            @Nullable Text expected,
            RuntimeException why) {
        this.place = place;
        this.fact = fact;
        this.value = value;
        this.expected = expected;
        this.problem = String.valueOf(why.getMessage());
    }

    /** Of a fact whose value is refused, or could not be read; of a record, or of the host itself. */
    static Misfit of(@Nullable RecordPlace place, Fact<?> fact, @Nullable Object given, RuntimeException why) {
        Object value = given instanceof FactValue<?> state ? state.toOptional().orElse(null) : given;
        if (why instanceof UnjudgedValue && value != null) {
            return new Misfit(place, fact, GivenValue.shown(value), null, why);
        }
        Text refused = why instanceof UnfitValue unfit ? unfit.expected() : null;
        boolean unread = !(why instanceof IllegalArgumentException) || (refused == null && given == null);
        Text expected = refused == null ? FactText.expected(fact) : refused;
        return unread
                ? new Misfit(place, fact, null, null, why)
                : new Misfit(place, fact, value == null ? null : GivenValue.shown(value), expected, why);
    }

    /** Of the stage in the host's record; null where it could not be read. */
    static Misfit ofStage(@Nullable String value, RuntimeException why) {
        Text expected = why instanceof UnfitValue unfit ? unfit.expected() : null;
        return value == null || expected == null
                ? new Misfit(null, null, value, null, why)
                : new Misfit(null, null, GivenValue.shortened(value), expected, why);
    }

    /**
     * The fact.
     *
     * @return the fact, that of a record where it is one's; empty where it is the stage in the host's record that names none
     *     of the sale type
     */
    public Optional<Fact<?>> fact() {
        return Optional.ofNullable(fact);
    }

    /**
     * The record of a collection that the fact is of. The other facts of that record count, and all other records.
     *
     * @return the place of the record; empty where the fact is none of a record, or the collection as a whole is refused
     */
    public Optional<RecordPlace> record() {
        return Optional.ofNullable(place);
    }

    /**
     * What does not fit.
     *
     * @return the beginning of the value as a text, its elements in brackets, and what nobody sees as its number; empty where
     *     it is an object that has no text, and where the host gave nothing, as reading it failed
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Why it is refused, for developers: what the strict way throws.
     *
     * @return the message, in English
     */
    public String problem() {
        return problem;
    }

    /**
     * Says what does not fit, and what is expected.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        if (fact == null) {
            return expected == null
                    ? AssessmentWords.MISFIT_STAGE_UNREAD.in(language)
                    : AssessmentWords.MISFIT_STAGE.in(
                            language, line(String.valueOf(value)), OneLine.of(expected, language));
        }
        String name = name(fact, language);
        if (expected == null) {
            return value == null
                    ? AssessmentWords.MISFIT_UNREAD.in(language, name)
                    : AssessmentWords.MISFIT_UNJUDGED.in(language, name, line(value));
        }
        String words = OneLine.of(expected, language);
        return value == null
                ? AssessmentWords.MISFIT_OBJECT.in(language, name, words)
                : AssessmentWords.MISFIT.in(language, name, line(value), words);
    }

    /** The fact, in its record if it is of one. */
    private String name(Fact<?> ofFact, Locale language) {
        String name = OneLine.of(ofFact.label(), language);
        if (place == null) {
            return name;
        }
        String collection = OneLine.of(place.collection().label(), language);
        return place.name()
                .map(own -> AssessmentWords.IN_NAMED_RECORD.in(
                        language, collection, place.number(), line(GivenValue.shortened(own)), name))
                .orElseGet(() -> AssessmentWords.IN_RECORD.in(language, collection, place.number(), name));
    }

    private static String line(String text) {
        return OneLine.of(text.isBlank() ? "?" : text);
    }

    /** Why it is refused. */
    @Override
    public String toString() {
        return problem;
    }
}
