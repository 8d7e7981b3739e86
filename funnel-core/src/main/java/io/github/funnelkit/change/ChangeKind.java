package io.github.funnelkit.change;

import io.github.funnelkit.text.Text;

/**
 * What has become of a part of a funnel.
 *
 * @since 0.1.0
 */
public enum ChangeKind {

    /** Only the later version has it. */
    ADDED,

    /** Only the earlier version has it. */
    REMOVED,

    /** Both have it, but not alike. */
    CHANGED,

    /** Both have it, under different ids. */
    RENAMED;

    /**
     * What the kind is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case ADDED -> ChangeWords.ADDED.text();
            case REMOVED -> ChangeWords.REMOVED.text();
            case CHANGED -> ChangeWords.CHANGED.text();
            case RENAMED -> ChangeWords.RENAMED.text();
        };
    }
}
