package io.github.funnelkit.render;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;

/** The words of the handbook and the chart that are not the funnel's own. */
final class Labels {

    static final Text COLON = text(":", ": ");
    static final Text COMMA = text("、", ", ");
    static final Text OR = text(" 或 ", " or ");
    static final Text OPEN = text("(", " (");
    static final Text DASH = text(" - ", " - ");
    static final Text CLOSE = text(")", ")");

    static final Text FUNNEL = text("漏斗", "Funnel");
    static final Text VERSION = text("版本", "Version");
    static final Text SOURCE_DOCUMENT = text("来源文件", "Source document");
    static final Text DATE = text("日期", "Date");
    static final Text PAGES = text("页数", "Pages");
    static final Text DERIVED_FROM = text("派生自", "Derived from");

    static final Text WAY = text("路径图", "The way");
    static final Text START = text("开始", "Start");
    static final Text SALE_TYPES = text("销售类型", "Sale types");
    static final Text STAGES = text("阶段", "Stages");
    static final Text GUIDES = text("行动指引", "Guides");
    static final Text FORMS = text("表单", "Forms");
    static final Text POSITIONS = text("岗位", "Positions");
    static final Text FACTS = text("事实", "Facts");
    static final Text PROVENANCE = text("来源标记", "Provenance");

    static final Text STAGE = text("阶段", "Stage");
    static final Text APPLIES_TO = text("适用的销售类型", "Applies to");
    static final Text WIN_PROBABILITY = text("赢率", "Win probability");
    static final Text FORECAST_CATEGORY = text("预测类别", "Forecast category");
    static final Text INCOMPLETE = text("不完整", "Incomplete");
    static final Text BREAKS_OFF = text("来源在此阶段中断", "the source breaks off inside this stage");
    static final Text NONE_STATED = text("未规定", "none stated");

    static final Text CRITERION = text("标准", "Criterion");
    static final Text TO_DO = text("待办", "To do");
    static final Text CONDITION = text("条件", "Condition");
    static final Text REQUIRED_FORM = text("须附表单", "Required form");

    static final Text GUIDE = text("行动指引", "Guide");
    static final Text FROM = text("起始阶段", "From");
    static final Text TO = text("目标阶段", "To");
    static final Text NOTHING = text("无", "nothing");
    static final Text MANDATORY_ACTIONS = text("必选动作", "Mandatory actions");
    static final Text OPTIONAL_ACTIONS = text("可选动作", "Optional actions");
    static final Text ACTION = text("动作", "Action");
    static final Text POINT = text("要点", "Point");
    static final Text FORM = text("表单", "Form");
    static final Text HELPS = text("有助于标准", "Helps to meet");
    static final Text TEAM = text("人员分工", "Team");
    static final Text UNASSIGNED = text("未指定", "unassigned");

    static final Text SOURCE = text("来源", "Source");
    static final Text NOTE = text("说明", "Note");

    static final Text UNIT = text("单位", "Unit");
    static final Text ENTRY = text("选项", "Entry");

    private Labels() {}

    static Text of(FactType type) {
        return switch (type) {
            case FLAG -> text("是否", "yes or no");
            case COUNT -> text("个数", "count");
            case QUANTITY -> text("数值", "quantity");
            case DAY -> text("日期", "date");
            case DAYS -> text("一组日期", "set of dates");
            case WORDS -> text("文字", "text");
            case CHECKLIST -> text("清单", "checklist");
        };
    }
}
