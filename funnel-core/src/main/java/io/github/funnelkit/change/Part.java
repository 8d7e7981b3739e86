package io.github.funnelkit.change;

import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a funnel that are compared one by one, in the order in which changes are told.
 *
 * @since 0.1.0
 */
public enum Part {

    /** The funnel as a whole. */
    FUNNEL("change.funnel", null),
    /** A sale type. */
    SALE_TYPE("change.sale-type", NamedPart.SALE_TYPE),
    /** A stage, without its criteria. */
    STAGE("change.stage", NamedPart.STAGE),
    /** A criterion. */
    CRITERION("change.criterion", NamedPart.CRITERION),
    /** A guide, without its actions. */
    GUIDE("change.guide", NamedPart.GUIDE),
    /** An action of a guide. */
    ACTION("change.action", NamedPart.ACTION),
    /** A fact. */
    FACT("change.fact", NamedPart.FACT),
    /** A form. */
    FORM("change.form", NamedPart.FORM),
    /** A position of the teams. */
    POSITION("change.position", NamedPart.POSITION),

    /** An ending. */
    ENDING("change.ending", NamedPart.ENDING),

    /** An entry of a choice or checklist, if only its id has changed: what is among the entries is a matter of the fact. */
    ENTRY("change.entry", NamedPart.ENTRY),

    /** A reason of an ending, if only its id has changed: which reasons there are is a matter of the ending. */
    REASON("change.reason", NamedPart.REASON);

    private final Phrase words;
    private final @Nullable NamedPart named;

    Part(String key, @Nullable NamedPart named) {
        this.words = Phrase.of(key);
        this.named = named;
    }

    /** As what it is renamed; empty for the whole funnel. */
    Optional<NamedPart> named() {
        return Optional.ofNullable(named);
    }

    /**
     * What the part is called.
     *
     * @return the label
     */
    public Text label() {
        return words.text();
    }
}
