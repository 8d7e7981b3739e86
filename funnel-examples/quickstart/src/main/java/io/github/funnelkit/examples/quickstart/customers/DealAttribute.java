package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.text.Text;

/** What a history says of a closed deal. */
enum DealAttribute implements Heading {
    ID("id", text("商机编号", "Deal id")),
    SALE_TYPE("saleType", text("销售类型", "Sale type")),
    HIGHEST_STAGE("highestStage", text("最高阶段", "Highest stage")),
    OUTCOME("outcome", text("结果", "Outcome"));

    private final String id;
    private final Text label;

    DealAttribute(String id, Text label) {
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
