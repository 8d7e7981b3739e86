package io.github.funnelkit.change;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A customer who would stand at another stage in the later version of a funnel.
 *
 * @param customer the id of the customer
 * @param saleType the type of the sale
 * @param from the stage in the earlier version; empty for none
 * @param to the stage in the later version; empty for none
 * @param causes what makes the difference, at least one
 * @since 0.1.0
 */
public record Move(String customer, SaleType saleType, Optional<Stage> from, Optional<Stage> to, List<Cause> causes) {

    private static final Text UNQUALIFIED = text("尚未达到第一阶段", "not at any stage");
    private static final Text COLON = text(":", ": ");
    private static final Text BECAUSE = text(",因为 ", ", because of ");
    private static final Text SEMICOLON = text(";", "; ");

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
        return customer
                + COLON.in(language)
                + label(from).in(language)
                + " → "
                + label(to).in(language)
                + BECAUSE.in(language)
                + causes.stream()
                        .map(cause -> cause.explain(language))
                        .collect(Collectors.joining(SEMICOLON.in(language)));
    }

    static Text label(Optional<Stage> stage) {
        return stage.map(at -> at.customerType().label()).orElse(UNQUALIFIED);
    }

    /** The customer and the ids of the stages. */
    @Override
    public String toString() {
        return customer + ": " + from.map(Stage::id).orElse("none") + " -> "
                + to.map(Stage::id).orElse("none") + " " + causes;
    }
}
