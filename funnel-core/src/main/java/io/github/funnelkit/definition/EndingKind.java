package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;

/**
 * What an ending means for a deal.
 *
 * @since 0.1.0
 */
public enum EndingKind {

    /** The deal is won. */
    WON("won"),

    /** The deal is lost. */
    LOST("lost"),

    /** The deal is neither won nor lost: it was never one, say, or is not pursued. */
    NONE("none");

    private final String id;

    EndingKind(String id) {
        this.id = id;
    }

    /**
     * How documents name it.
     *
     * @return the id: {@code won}, {@code lost} or {@code none}
     */
    public String id() {
        return id;
    }

    /**
     * What the kind is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case WON -> DefinitionWords.ENDING_WON.text();
            case LOST -> DefinitionWords.ENDING_LOST.text();
            case NONE -> DefinitionWords.ENDING_NONE.text();
        };
    }
}
