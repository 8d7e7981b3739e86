package io.github.funnelkit.change;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * In what respect a part has changed.
 *
 * @since 0.1.0
 */
public enum Aspect {

    /** Its name or wording. */
    TEXT(text("文字", "text")),
    /** What to do when a criterion is missing. */
    TO_DO(text("待办", "to-do")),
    /** The languages in which a funnel must be worded. */
    LANGUAGES(text("语言", "languages")),
    /** Its place among its like. */
    ORDER(text("顺序", "order")),
    /** The sale types to which it applies. */
    SALE_TYPES(text("适用的销售类型", "sale types")),
    /** The win probability of a stage for one sale type. */
    WIN_PROBABILITY(text("赢率", "win probability")),
    /** As what the deals at a stage are counted in a forecast. */
    FORECAST_CATEGORY(text("预测类别", "forecast category")),
    /** What a criterion asks of the facts. */
    CONDITION(text("条件", "condition")),
    /** The forms that a criterion requires or an action fills in. */
    FORMS(text("表单", "forms")),
    /** From where to where a guide leads. */
    ROUTE(text("起止阶段", "route")),
    /** Who holds which position of a guide's team. */
    TEAM(text("人员分工", "team")),
    /** Whether an action is mandatory. */
    MANDATORY(text("必选或可选", "mandatory or optional")),
    /** What an action covers. */
    POINTS(text("要点", "points")),
    /** Which criteria an action helps to meet. */
    HELPS(text("有助于的标准", "criteria it helps to meet")),
    /** Type, unit and allowed entries of a fact. */
    FACT_TYPE(text("类型", "type")),
    /** Whether the source breaks off inside a stage. */
    COMPLETENESS(text("完整性", "completeness")),
    /** Where it comes from. */
    SOURCE(text("来源", "source"));

    private final Text label;

    Aspect(Text label) {
        this.label = label;
    }

    /**
     * What the aspect is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Whether it is only a matter of what is read, and never of what comes of an assessment or is to be done.
     *
     * @return true for texts, to-dos, languages, completeness and sources
     */
    public boolean isWording() {
        return this == TEXT || this == TO_DO || this == LANGUAGES || this == COMPLETENESS || this == SOURCE;
    }
}
