package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;

import io.github.funnelkit.definition.Form;

/**
 * The forms of the built-in standard.
 *
 * @since 0.1.0
 */
public final class StandardForms {

    /** Regional industry survey. */
    public static final Form REGIONAL_SURVEY =
            Form.of("regional-survey", text("区域行业信息调查表", "Regional industry survey"));

    /** Customer list. */
    public static final Form CUSTOMER_LIST = Form.of("customer-list", text("客户信息一览表", "Customer list"));

    /** Customer profile. */
    public static final Form CUSTOMER_PROFILE = Form.of("customer-profile", text("客户信息表", "Customer profile"));

    /** Project approval form. */
    public static final Form PROJECT_APPROVAL = Form.of("project-approval", text("立项审批表", "Project approval form"));

    /** Project sales plan. */
    public static final Form SALES_PLAN = Form.of("sales-plan", text("项目销售计划", "Project sales plan"));

    /** Agent registration form. */
    public static final Form AGENT_REGISTRATION =
            Form.of("agent-registration", text("代理商登记表", "Agent registration form"));

    /** Customer confirmation letter. */
    public static final Form CONFIRMATION_LETTER =
            Form.of("confirmation-letter", text("客户确认函", "Customer confirmation letter"));

    /** Reply slip. */
    public static final Form RECEIPT = Form.of("receipt", text("回执", "Reply slip"));

    /** Contract. Only in the extended form. */
    public static final Form CONTRACT = Form.of("contract", text("合同", "Contract"));

    private StandardForms() {}
}
