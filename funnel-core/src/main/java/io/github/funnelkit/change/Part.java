package io.github.funnelkit.change;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * The parts of a funnel that are compared one by one, in the order in which changes are told.
 *
 * @since 0.1.0
 */
public enum Part {

    /** The funnel as a whole. */
    FUNNEL(text("漏斗", "funnel")),
    /** A sale type. */
    SALE_TYPE(text("销售类型", "sale type")),
    /** A stage, without its criteria. */
    STAGE(text("阶段", "stage")),
    /** A criterion. */
    CRITERION(text("标准", "criterion")),
    /** A guide, without its actions. */
    GUIDE(text("行动指引", "guide")),
    /** An action of a guide. */
    ACTION(text("动作", "action")),
    /** A fact. */
    FACT(text("事实", "fact")),
    /** A form. */
    FORM(text("表单", "form")),
    /** A position of the teams. */
    POSITION(text("岗位", "position"));

    private final Text label;

    Part(Text label) {
        this.label = label;
    }

    /**
     * What the part is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
