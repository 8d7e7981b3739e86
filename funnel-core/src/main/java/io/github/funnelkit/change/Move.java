package io.github.funnelkit.change;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer who would stand at another stage in the later version of a funnel.
 *
 * @param customer the id of the customer
 * @param saleType the type of the sale
 * @param from the stage in the earlier version; empty for none, also where the deal has ended
 * @param to the stage in the later version; empty for none, also where the deal has ended
 * @param causes what makes the difference, at least one
 * @since 0.1.0
 */
public record Move(String customer, SaleType saleType, Optional<Stage> from, Optional<Stage> to, List<Cause> causes) {

    /** Checks that nothing is missing. */
    public Move {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        causes = List.copyOf(causes);
    }

    /**
     * Says who moves from where to where, and why.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return ChangeWords.MOVE.in(
                language,
                customer,
                fromLabel(),
                toLabel(),
                CommonWords.CLAUSES.join(
                        language,
                        causes.stream().map(cause -> cause.explain(language)).toList()));
    }

    /** What the stage or ending in the earlier version is called. */
    Text fromLabel() {
        return label(from, ChangeKind.REMOVED);
    }

    /** What the stage or ending in the later version is called. */
    Text toLabel() {
        return label(to, ChangeKind.ADDED);
    }

    private Text label(Optional<Stage> stage, ChangeKind kind) {
        for (Cause cause : causes) {
            if (cause instanceof Cause.ByEnding ended && ended.kind() == kind) {
                return ended.ending().label();
            }
        }
        return stage.map(at -> at.customerType().label()).orElseGet(CommonWords.NO_STAGE::text);
    }

    /** The customer and the ids of the stages. */
    @Override
    public String toString() {
        return customer + ": " + from.map(Stage::id).orElse("none") + " -> "
                + to.map(Stage::id).orElse("none") + " " + causes;
    }
}
