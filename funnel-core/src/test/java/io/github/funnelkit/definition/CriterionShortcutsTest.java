package io.github.funnelkit.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a criterion need not say, and for whom it counts. */
class CriterionShortcutsTest {

    private static final SaleType NEW = SaleType.of("new", Text.of("New"));
    private static final SaleType RENEWAL = SaleType.of("renewal", Text.of("Renewal"));
    private static final SaleType UPSELL = SaleType.of("upsell", Text.of("Upsell"));
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", Text.of("Budget"));

    private static FunnelBuilder builder(Consumer<CriterionBuilder> criterion) {
        return Funnel.define("f", "1")
                .saleTypes(NEW, RENEWAL, UPSELL)
                .stage("lead", stage -> stage.customerType("Lead").criterion("budget", criterion));
    }

    @Test
    void aCriterionCountsForSeveralSaleTypes() {
        Funnel funnel = Funnel.define("f", "1")
                .saleTypes(NEW, RENEWAL, UPSELL)
                .stage(
                        "lead",
                        stage -> stage.customerType("Lead")
                                .criterion(
                                        "budget", c -> c.when(BUDGET.atLeast(1)).saleTypes(NEW, UPSELL))
                                .criterion("any", c -> c.when(BUDGET.present())))
                .build();
        assertThat(funnel.criteria())
                .extracting(Criterion::id)
                .containsExactlyInAnyOrder(
                        "lead.new.budget", "lead.new.any", "lead.renewal.any", "lead.upsell.budget", "lead.upsell.any");
    }

    @Test
    void itsSaleTypesAreThoseOfItsStage() {
        FunnelBuilder funnel = Funnel.define("f", "1")
                .saleTypes(NEW, RENEWAL, UPSELL)
                .stage(
                        "lead",
                        stage -> stage.customerType("Lead")
                                .saleTypes(RENEWAL)
                                .criterion(
                                        "budget", c -> c.when(BUDGET.present()).saleTypes(NEW))
                                .criterion("any", c -> c.when(BUDGET.present())));
        assertThatThrownBy(funnel::build)
                .hasMessageContaining("criterion 'budget'")
                .hasMessageContaining(
                        "is for sale type 'new', to which the stage does not apply; it applies to renewal");
    }

    @Test
    void withoutATextItSaysWhatItsConditionSays() {
        Criterion criterion =
                builder(c -> c.when(BUDGET.atLeast(10))).build().criteria().get(0);
        assertThat(criterion.hasOwnText()).isFalse();
        assertThat(criterion.text().in(Locale.ENGLISH)).isEqualTo("Budget: at least 10 EUR");
        assertThat(criterion.text().in(Locale.GERMAN)).isEqualTo("Budget: mindestens 10 EUR");
    }

    @Test
    void aJudgementIsConfirmedByHand() {
        Funnel funnel = builder(c -> c.text("The sponsor is on our side").confirmedByHand())
                .build();
        Flag confirmed = Flag.of("confirmed-lead-budget", Text.of("The sponsor is on our side"));
        assertThat(funnel.facts()).containsExactly(confirmed);
        assertThat(funnel.criteria())
                .allSatisfy(criterion -> assertThat(criterion.condition()).isEqualTo(confirmed.isTrue()));
    }

    @Test
    void aJudgementHasATextAndNoCondition() {
        FunnelBuilder noText = builder(CriterionBuilder::confirmedByHand);
        assertThatThrownBy(noText::build).hasMessageContaining("no text: say with 'text' what is asked");
    }

    @Test
    void anActionHelpsForAllSaleTypes() {
        Funnel funnel = builder(c -> c.when(BUDGET.present()))
                .guide(
                        "g",
                        g -> g.to("lead").mandatory("ask", a -> a.text("Ask").helps("lead.budget")))
                .build();
        assertThat(funnel.guides().get(0).actions().get(0).helps())
                .extracting(CriterionLink::criterion)
                .containsExactly("lead.new.budget", "lead.renewal.budget", "lead.upsell.budget");
    }
}
