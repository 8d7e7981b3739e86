package io.github.funnelkit.change;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which customers would change stage if a funnel were replaced by another version of it, and because of what. Stages and
 * criteria of the two versions are matched by id.
 *
 * <p>This class is immutable and thread-safe, as far as its assessors are.
 *
 * @param <T> the host's class, or {@code FactSheet}
 * @since 0.1.0
 */
public final class Impact<T> {

    private final Assessor<T> before;
    private final Assessor<T> after;
    private final Renames renames;

    private Impact(Assessor<T> before, Assessor<T> after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.renames = KnownAgain.of(before.funnel(), after.funnel());
    }

    /**
     * Compares by two assessors.
     *
     * @param before assesses by the earlier version
     * @param after assesses by the later version
     * @param <T> the host's class, or {@code FactSheet}
     * @return the comparison
     */
    public static <T> Impact<T> of(Assessor<T> before, Assessor<T> after) {
        return new Impact<>(before, after);
    }

    /**
     * What would become of one customer.
     *
     * @param customer the customer
     * @param asOf the day
     * @return the move; empty when the customer keeps its stage, or its deal ends in both in the same way
     * @throws IllegalArgumentException if one of the versions does not have the sale type, or a value of the host does
     *     not fit its fact
     * @throws IllegalStateException if a lambda of the host's binding fails; it is the cause
     */
    public Optional<Move> on(Customer<T> customer, LocalDate asOf) {
        Assessment was = assess(before, customer, asOf);
        Assessment is = assess(after, customer, asOf);
        boolean endsAlike = was.ending().map(Ending::id).equals(is.ending().map(Ending::id));
        if (endsAlike && was.stage().map(Stage::id).equals(is.stage().map(Stage::id))) {
            return Optional.empty();
        }
        return Optional.of(new Move(
                customer.id(), is.saleType(), was.stage(), is.stage(), new CauseSearch(was, is, renames).causes()));
    }

    /** A customer may state its sale type by the id of either version. */
    private Assessment assess(Assessor<T> assessor, Customer<T> customer, LocalDate asOf) {
        String stated = customer.saleType().id();
        String id = assessor == after ? renames.saleTypeId(stated) : formerId(stated);
        return assessor.assess(assessor.funnel().saleType(id), customer.source(), asOf);
    }

    private String formerId(String id) {
        return renames.saleTypes().entrySet().stream()
                .filter(each -> each.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    /**
     * What would become of many customers, one after another; none is kept.
     *
     * @param customers the customers
     * @param asOf the day
     * @param moved is told every move, in the order of the customers
     * @return the summary
     * @throws IllegalArgumentException as {@link #on} does
     * @throws IllegalStateException as {@link #on} does
     */
    public ImpactSummary run(Stream<Customer<T>> customers, LocalDate asOf, Consumer<Move> moved) {
        ImpactSummary.Builder summary = new ImpactSummary.Builder();
        customers.forEachOrdered(customer -> {
            Optional<Move> move = on(customer, asOf);
            move.ifPresent(moved);
            summary.add(move);
        });
        return summary.build();
    }

    @Override
    public String toString() {
        return "Impact of " + before.funnel() + " -> " + after.funnel();
    }
}
