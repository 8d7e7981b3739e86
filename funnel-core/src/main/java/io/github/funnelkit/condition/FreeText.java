package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * A short text, such as the procurement method. It is named FreeText because {@link Text} is wording in several languages.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param label what the fact is called
 * @since 0.1.0
 */
public record FreeText(String id, Text label) implements TypedFact<String> {

    /** Checks the id. */
    public FreeText {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
     * @param label what the fact is called
     * @return the key
     * @throws IllegalArgumentException if the id is malformed
     */
    public static FreeText of(String id, Text label) {
        return new FreeText(id, label);
    }

    /**
     * The text is one of these, to the letter.
     *
     * @param values the texts, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is no text
     */
    public Check oneOf(String... values) {
        return OneOf.KIND.check(this, List.of(values));
    }

    @Override
    public FactType type() {
        return FactType.TEXT;
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FreeText that && id.equals(that.id) && label.equals(that.label));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
