package io.github.funnelkit.change;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedSheet;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which customers would change stage if a funnel were replaced by another version of it, and because of what. Stages and
 * criteria of the two versions are matched by id, and what one of them says it has renamed is known again; a fact sheet may
 * be by the ids of either.
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
    private final Renames back;

    private Impact(Assessor<T> before, Assessor<T> after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.renames = after.funnel().renamesFrom(before.funnel());
        this.back = renames.back();
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
        boolean endsAlike = now(NamedPart.ENDING, was.ending().map(Ending::id))
                .equals(is.ending().map(Ending::id));
        if (endsAlike
                && now(NamedPart.STAGE, was.stage().map(Stage::id))
                        .equals(is.stage().map(Stage::id))) {
            return Optional.empty();
        }
        return Optional.of(new Move(
                customer.id(), is.saleType(), was.stage(), is.stage(), new CauseSearch(was, is, renames).causes()));
    }

    private Optional<String> now(NamedPart part, Optional<String> id) {
        return id.map(was -> renames.id(part, was));
    }

    /** A customer may state its sale type and its facts by the ids of either version. */
    private Assessment assess(Assessor<T> assessor, Customer<T> customer, LocalDate asOf) {
        Renames known = assessor == after ? renames : back;
        String id = known.id(NamedPart.SALE_TYPE, customer.saleType().id());
        return assessor.assess(assessor.funnel().saleType(id), known(customer.source(), known), asOf);
    }

    /** Facts that are read of a host's own object are bound by the ids of each version. */
    @SuppressWarnings("unchecked") // a sheet as it was one
    private T known(T source, Renames renamed) {
        return source instanceof FactSheet sheet ? (T) RenamedSheet.of(sheet, renamed) : source;
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
