package io.github.funnelkit.condition;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The opposite of a condition.
 *
 * @param part the condition
 */
public record Not(Condition part) implements Condition {

    private static final Text BEFORE = text("并非(", "not (");

    /** Checks that there is a part. */
    public Not {
        Objects.requireNonNull(part, "part");
    }

    @Override
    public Outcome outcome(Facts facts, LocalDate today) {
        return part.outcome(facts, today).not();
    }

    @Override
    public String asks(Locale language) {
        return BEFORE.in(language) + part.asks(language) + ")";
    }

    @Override
    public List<Condition> parts() {
        return List.of(part);
    }

    @Override
    public String toString() {
        return "not " + part;
    }
}
