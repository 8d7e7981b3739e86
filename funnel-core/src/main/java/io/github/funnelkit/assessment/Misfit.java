package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a host that does not fit its fact, such as "about 20" for a number. Where customers are assessed leniently it
 * counts as unknown; the rest of the customer is assessed all the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Misfit {

    private static final int LONGEST = 60;

    private final @Nullable Fact<?> fact;
    private final @Nullable String value;
    private final String problem;

    private Misfit(@Nullable Fact<?> fact, @Nullable String value, RuntimeException why) {
        this.fact = fact;
        this.value = value;
        this.problem = String.valueOf(why.getMessage());
    }

    /** Of a fact whose value is refused, or could not be read where it is null. */
    static Misfit of(Fact<?> fact, @Nullable Object value, RuntimeException why) {
        return new Misfit(fact, value == null ? null : shown(value), why);
    }

    /** Of the stage in the host's record. */
    static Misfit ofStage(@Nullable String value, RuntimeException why) {
        return new Misfit(null, value, why);
    }

    private static String shown(Object value) {
        String text;
        try {
            text = String.valueOf(value);
        } catch (RuntimeException unprintable) {
            text = value.getClass().getSimpleName();
        }
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /**
     * The fact.
     *
     * @return the fact; empty where it is the stage in the host's record that names none of the sale type
     */
    public Optional<Fact<?>> fact() {
        return Optional.ofNullable(fact);
    }

    /**
     * What does not fit.
     *
     * @return the beginning of the value as a text; empty where the host gave nothing, as reading it failed
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
            return AssessmentWords.MISFIT_STAGE.in(language, line(Objects.requireNonNullElse(value, ""), language));
        }
        String name = OneLine.of(fact.label(), language);
        return value == null
                ? AssessmentWords.MISFIT_UNREAD.in(language, name)
                : AssessmentWords.MISFIT.in(
                        language, name, line(value, language), fact.type().label());
    }

    private static String line(String text, Locale language) {
        return OneLine.of(Text.of(text.isBlank() ? "?" : text), language);
    }

    /** Why it is refused. */
    @Override
    public String toString() {
        return problem;
    }
}
