package io.github.funnelkit.definition;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * How far an item of a methodology is its source's.
 *
 * @since 0.1.0
 */
public enum Provenance {

    /** The source states it. */
    DOCUMENTED(text("原文明确", "documented")),

    /** The source states it but leaves a number, a period or a check open; the note says how it is read. */
    INTERPRETED(text("原文解读", "interpreted")),

    /** The source's text breaks off inside the item. */
    RECONSTRUCTED(text("残缺补全", "reconstructed")),

    /** Added to the source. */
    EXTENSION(text("扩展", "extension"));

    private final Text label;

    Provenance(Text label) {
        this.label = label;
    }

    /**
     * What the provenance is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
