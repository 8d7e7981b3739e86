package io.github.funnelkit.examples.cli.form;

import io.github.funnelkit.examples.cli.customers.Customer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form.
 *
 * @param heading the heading, by which the program knows the column again
 * @param asks what the criteria ask of it, and how it is filled in; empty where that is plain
 * @param choices what can be chosen; empty where anything can be entered
 * @param value what is known of a customer: a number, a day, a text, or null
 * @param onlyWhereKnown whether it is left out when nothing is known there of any customer
 */
record FormColumn(
        String heading,
        List<String> asks,
        List<String> choices,
        Function<Customer, @Nullable Object> value,
        boolean onlyWhereKnown) {

    FormColumn {
        asks = List.copyOf(asks);
        choices = List.copyOf(choices);
    }

    FormColumn whereKnown() {
        return new FormColumn(heading, asks, choices, value, true);
    }

    boolean isShownFor(List<Customer> customers) {
        return !onlyWhereKnown
                || customers.stream()
                        .map(value)
                        .anyMatch(known -> known != null && !known.toString().isEmpty());
    }
}
