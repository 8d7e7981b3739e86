package io.github.funnelkit.journey;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events are no journey: they do not begin with the one that opens it, one is out of its turn, or one names what there is not. Its
 * message is for developers; {@link #explain} says the same to readers.
 *
 * @since 0.1.0
 */
public final class UnplayableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in words; null after it was moved between processes. */
    private final transient @Nullable Text words;

    private UnplayableException(String message, Text words, @Nullable Throwable cause) {
        super(message, cause);
        this.words = words;
    }

    static UnplayableException unopened(String message) {
        return new UnplayableException(message, JourneyWords.UNPLAYABLE_UNOPENED.text(), null);
    }

    static UnplayableException outOfTurn(long event, long expected) {
        return new UnplayableException(
                "event " + event + ": expected event " + expected,
                JourneyWords.UNPLAYABLE_TURN.text(event, expected),
                null);
    }

    static UnplayableException because(long event, IllegalArgumentException problem) {
        String message = "event " + event + ": " + problem.getMessage();
        if (problem instanceof UnknownPartException unknown) {
            return new UnplayableException(
                    message,
                    JourneyWords.UNPLAYABLE_UNKNOWN.text(event, unknown.id(), CommonWords.LIST.joined(unknown.known())),
                    problem);
        }
        return new UnplayableException(message, JourneyWords.UNPLAYABLE_EVENT.text(event), problem);
    }

    /**
     * Says what is wrong.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(words).map(text -> text.in(language)).orElseGet(() -> String.valueOf(getMessage()));
    }
}
