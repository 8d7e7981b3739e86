package com.example.spring6;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.time.Clock;

/** How the host sells. */
final class Methodology {

    static final SaleType NEW = SaleType.of("new", Text.of("New business"));
    private static final Flag NEED = Flag.of("need", Text.of("The need is confirmed"));
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", Text.of("Budget"));

    static final Assessor<Deal> ASSESSOR = Assessor.of(
            Funnel.define("subscriptions", "1.0")
                    .saleTypes(NEW)
                    .stage("qualified", stage -> stage.customerType(Text.of("Qualified customer"))
                            .criterion(NEW, "need", c -> c.when(NEED.isTrue())))
                    .stage("proposal", stage -> stage.customerType(Text.of("Customer with a proposal"))
                            .criterion(NEW, "budget", c -> c.when(BUDGET.atLeast(10_000))))
                    .build(),
            FactBinding.of(Deal.class)
                    .bind(NEED, Deal::needConfirmed)
                    .bind(BUDGET, Deal::budget)
                    .build(),
            Clock.systemUTC());

    private Methodology() {}
}
