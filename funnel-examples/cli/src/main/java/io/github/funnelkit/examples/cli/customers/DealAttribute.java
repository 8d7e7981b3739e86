package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;

/** What a history says of a closed deal. */
enum DealAttribute implements Heading {
    ID("id", say("list.deal-id")),
    SALE_TYPE("saleType", say("list.sale-type")),
    HIGHEST_STAGE("highestStage", say("list.highest-stage")),
    OUTCOME("outcome", say("list.outcome"));

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
