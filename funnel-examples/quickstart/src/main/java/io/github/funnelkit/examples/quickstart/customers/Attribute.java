package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/** What a list says of a customer besides the facts that the criteria read. */
enum Attribute implements Heading {
    ID("id", text("客户编号", "Customer id")),
    NAME("name", text("客户名称", "Customer name")),
    SALE_TYPE("saleType", text("销售类型", "Sale type")),
    REGION("region", text("区域", "Region")),
    OWNER("owner", text("负责人", "Owner")),
    AMOUNT("amount", text("金额", "Amount")),
    CURRENCY("currency", text("币种", "Currency")),
    EXPECTED_CLOSE("expectedClose", text("预计成交日期", "Expected close"));

    private final String id;
    private final Text label;

    Attribute(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }
}
