package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.BUDGET;
import static io.github.funnelkit.journey.Deals.INTEREST;
import static io.github.funnelkit.journey.Deals.INTERESTED;
import static io.github.funnelkit.journey.Deals.NEXT_ACTION;
import static io.github.funnelkit.journey.Deals.READY_FOR_OFFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What records say that need not know everything. */
class PartialRecordTest {

    private static final BigDecimal MORE = new BigDecimal("200");

    @Test
    void onlyWhatTheRecordSaysOtherwiseIsLearnedAndNothingIsForgotten() {
        FactSheet partial = FactSheet.empty().with(INTEREST, true).with(BUDGET, MORE);
        FactChanges changes = FactChanges.learning(READY_FOR_OFFER, partial);
        assertThat(changes.forgotten()).isEmpty();
        assertThat(changes.learned().facts()).containsExactly(BUDGET);
        assertThat(changes.applyTo(READY_FOR_OFFER)).isEqualTo(READY_FOR_OFFER.with(BUDGET, MORE));
    }

    @Test
    void whatIsKnownAlreadyAndFormsAreNoNews() {
        FactSheet forms = INTERESTED.with(AttachedForms.FACT, List.of("contract"));
        assertThat(FactChanges.learning(READY_FOR_OFFER, forms).isEmpty()).isTrue();
        assertThat(FactChanges.learning(READY_FOR_OFFER, FactSheet.empty()).isEmpty())
                .isTrue();
    }

    @Test
    void thatThereIsNoneIsSomethingThatIsSaid() {
        FactChanges changes =
                FactChanges.learning(READY_FOR_OFFER, FactSheet.empty().withNone(NEXT_ACTION));
        assertThat(changes.applyTo(READY_FOR_OFFER).isNone(NEXT_ACTION)).isTrue();
    }

    @Test
    void aFactOfAnotherUnitIsRefused() {
        FactSheet dollars = FactSheet.empty().with(Quantity.of(BUDGET.id(), "USD", Text.of("Budget")), BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> FactChanges.learning(READY_FOR_OFFER, dollars));
    }
}
