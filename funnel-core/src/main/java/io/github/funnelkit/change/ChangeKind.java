package io.github.funnelkit.change;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * What has become of a part of a funnel.
 *
 * @since 0.1.0
 */
public enum ChangeKind {

    /** Only the later version has it. */
    ADDED(text("新增", "added")),

    /** Only the earlier version has it. */
    REMOVED(text("删除", "removed")),

    /** Both have it, but not alike. */
    CHANGED(text("修改", "changed"));

    private final Text label;

    ChangeKind(Text label) {
        this.label = label;
    }

    /**
     * What the kind is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
