package io.github.funnelkit.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import org.junit.jupiter.api.Test;

/** What cannot be added up is refused where the sum is made. */
class SumTest {

    private static final Text LABEL = Text.of("Total");
    private static final Quantity PRICE = Quantity.of("price", "EUR", Text.of("Price"));
    private static final Quantity FEE = Quantity.of("fee", "EUR", Text.of("Fee"));
    private static final Count SEATS = Count.of("seats", "", Text.of("Seats"));

    @Test
    void itIsInTheUnitOfItsParts() {
        Sum sum = Sum.of("total", LABEL, PRICE, FEE);
        assertThat(sum.type()).isEqualTo(FactType.QUANTITY);
        assertThat(sum.unit()).isEqualTo("EUR");
        assertThat(Sum.of("all", LABEL, SEATS).type()).isEqualTo(FactType.COUNT);
    }

    @Test
    void whatCannotBeAddedUpIsRefused() {
        refused("sum 'total' has nothing to add up; expected at least one number");
        refused("sum 'total' has fact 'price' twice; expected 'times'", PRICE, PRICE);
        refused("sum 'total' adds itself; expected other facts", PRICE, Quantity.of("total", "EUR", LABEL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sum.of("total", LABEL, PRICE, SEATS))
                .withMessageEndingWith("; expected one unit");
        assertThatIllegalArgumentException().isThrownBy(() -> Sum.of("total", LABEL, Sum.of("part", LABEL, PRICE)));
    }

    private static void refused(String message, Numeric... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sum.of("total", LABEL, parts))
                .withMessage(message);
    }
}
