package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.util.List;

/** The column of a list of records that says whose they are, which is called as the ids are in a list of customers. */
enum CustomerColumn implements Heading {
    CUSTOMER;

    @Override
    public String id() {
        return "customerId";
    }

    @Override
    public Text label() {
        return say("list.id");
    }

    @Override
    public List<String> alsoCalled() {
        return List.of("id");
    }
}
