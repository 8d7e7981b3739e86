package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;

/** What a list says of how long deals stood at their stages. */
enum StayAttribute implements Heading {
    DEAL("deal", say("list.deal-id")),
    SALE_TYPE("saleType", say("list.sale-type")),
    STAGE("stage", say("list.stage")),
    SINCE("since", say("list.since")),
    UNTIL("until", say("list.until")),
    OUTCOME("outcome", say("list.outcome"));

    private final String id;
    private final Text label;

    StayAttribute(String id, Text label) {
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
