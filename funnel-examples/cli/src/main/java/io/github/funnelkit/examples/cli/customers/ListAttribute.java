package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Text;

/** What a list says besides facts that stands in a column of its own and says nothing else. */
final class ListAttribute implements Heading {

    private final String id;
    private final Text label;

    ListAttribute(String id, Text label) {
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

    /** The id, for test failures. */
    @Override
    public String toString() {
        return id;
    }
}
