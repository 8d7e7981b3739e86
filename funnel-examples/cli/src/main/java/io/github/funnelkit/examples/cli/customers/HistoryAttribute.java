package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;

/** What a list of deals says besides, when it is a history of what was known of them. */
enum HistoryAttribute implements Heading {
    OUTCOME("outcome", say("list.outcome")),
    AS_OF("asOf", say("list.as-of"));

    private final String id;
    private final Text label;

    HistoryAttribute(String id, Text label) {
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
