package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A signal that a deal gives: how much it matters, the fact behind it, and the step that clears it. Whoever takes the step
 * clears this signal, and raises no other.
 *
 * @param kind what was looked for
 * @param severity how much it matters
 * @param about the ids of what it is about: the criteria that the claim lacks, the stage, the fact, the forms of which one is
 *     asked, the action; empty when it is about the deal itself
 * @param fact what is so, in words
 * @param step what to do about it, in words
 * @since 0.1.0
 */
public record CheckupFinding(SignalKind kind, StaySeverity severity, List<String> about, Text fact, Text step) {

    /** Checks that nothing is missing. */
    public CheckupFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        about = List.copyOf(about);
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(step, "step");
    }

    /**
     * Says how much it matters, what is so and what to do.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return CommonWords.LABELLED.in(language, severity.label(), CheckupWords.FINDING.text(fact, step));
    }

    /** The kind, how much it matters and what it is about, for logs and test failures. */
    @Override
    public String toString() {
        return kind.id() + " " + severity.id() + " " + about;
    }
}
