package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.DealSnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps how each customer of a list stands, by its id, until it is held against another list. */
public final class SnapshotResults implements Results {

    private final Closing closing;
    private final Map<String, DealSnapshot> deals = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private long assessed;
    private long rejected;

    /**
     * Keeps nothing yet.
     *
     * @param closing what says the month of closing
     */
    public SnapshotResults(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        deals.put(customer.id(), snapshot(customer, assessment));
    }

    @Override
    public void addRest(Customer customer) {
        unread.add(customer.id());
    }

    /** Whether all that is known of a customer is that the list has a row of it that cannot be read. */
    boolean isUnread(String id) {
        return unread.contains(id) && !deals.containsKey(id);
    }

    /** How a customer of either list stands; it has ended, too, where its record says so and the facts justify that. */
    DealSnapshot snapshot(Customer customer, Assessment assessment) {
        DealSnapshot deal = DealSnapshot.of(
                        customer.id(), assessment, customer.money().orElse(null))
                .ownedBy(customer.owner());
        return closing.month(customer).map(deal::withClosing).orElse(deal);
    }

    @Override
    public void end(long assessed, long rejected) {
        this.assessed = assessed;
        this.rejected = rejected;
    }

    /** How a customer stood, who is not kept any longer; null where it was not in the list. */
    @Nullable
    DealSnapshot take(String id) {
        return deals.remove(id);
    }

    /** Those who were not taken. */
    Collection<DealSnapshot> left() {
        return deals.values();
    }

    long assessed() {
        return assessed;
    }

    long rejected() {
        return rejected;
    }

    Closing closing() {
        return closing;
    }
}
