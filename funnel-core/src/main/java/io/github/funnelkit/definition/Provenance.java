package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * How far an item of a methodology is its source's.
 *
 * @since 0.1.0
 */
public enum Provenance {

    /** The source states it. */
    DOCUMENTED,

    /** The source states it but leaves a number, a period or a check open; the note says how it is read. */
    INTERPRETED,

    /** The source's text breaks off inside the item. */
    RECONSTRUCTED,

    /** Added to the source. */
    EXTENSION;

    /**
     * What the provenance is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case DOCUMENTED -> DefinitionWords.DOCUMENTED.text();
            case INTERPRETED -> DefinitionWords.INTERPRETED.text();
            case RECONSTRUCTED -> DefinitionWords.RECONSTRUCTED.text();
            case EXTENSION -> DefinitionWords.EXTENSION.text();
        };
    }
}
