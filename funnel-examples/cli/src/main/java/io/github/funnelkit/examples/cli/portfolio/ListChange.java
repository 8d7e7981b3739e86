package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.portfolio.DealSnapshot;
import io.github.funnelkit.portfolio.Waterfall;
import io.github.funnelkit.portfolio.WaterfallBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What changed between two lists; of the second no customer is kept. */
final class ListChange {

    private final SnapshotResults before;
    private final WaterfallBuilder waterfall;
    private final Set<String> unread = new HashSet<>();
    private long leftOut;

    /** The customers of the first list are taken out of it one by one. */
    ListChange(SnapshotResults before, Funnel funnel, LocalDate from, LocalDate to) {
        this.before = before;
        this.waterfall = WaterfallBuilder.of(funnel, from, to);
    }

    /** Adds a customer of the second list. */
    void add(Customer customer, Assessment assessment) {
        if (before.isUnread(customer.id())) {
            leftOut++;
        } else {
            waterfall.add(before.take(customer.id()), before.snapshot(customer, assessment));
        }
    }

    /** Adds one that is not assessed: it is left out of both lists. */
    void addRest(Customer customer) {
        unread.add(customer.id());
    }

    /** What changed, when all customers of the second list were added. */
    Waterfall waterfall() {
        for (DealSnapshot left : before.left()) {
            if (unread.contains(left.id())) {
                leftOut++;
            } else {
                waterfall.add(left, null);
            }
        }
        return waterfall.build();
    }

    /** How many customers are left out, as a row of one list cannot be read; after the change is known. */
    long leftOut() {
        return leftOut;
    }
}
