package com.example.lombok;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Assesses a bean whose getters Lombok writes. */
public final class Main {

    private static final SaleType NEW = SaleType.of("new", Text.of("New business"));
    private static final Flag NEED = Flag.of("need", Text.of("The need is confirmed"));
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", Text.of("Budget"));
    private static final Checklist PRODUCTS = Checklist.of("products", Text.of("Products of interest"));

    private static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bind(NEED, Deal::isNeedConfirmed)
            .bind(BUDGET, Deal::getBudget)
            .bind(PRODUCTS, Deal::getProducts)
            .build();

    private Main() {}

    public static void main(String[] args) {
        Funnel funnel = Funnel.define("subscriptions", "1.0")
                .saleTypes(NEW)
                .stage("qualified", stage -> stage.customerType(Text.of("Qualified customer"))
                        .criterion(NEW, "need", c -> c.when(NEED.isTrue())))
                .stage("proposal", stage -> stage.customerType(Text.of("Customer with a proposal"))
                        .criterion(NEW, "budget", c -> c.when(BUDGET.atLeast(10_000)))
                        .criterion(NEW, "products", c -> c.when(PRODUCTS.sizeAtLeast(2))))
                .build();
        Deal deal = new Deal(true, null, new ArrayList<>(List.of("MRI")));
        deal.setBudget(new BigDecimal(12_000));
        Assessment assessment =
                Assessor.of(funnel, BINDING, Clock.systemUTC()).assess(NEW, deal, LocalDate.of(2026, 11, 23));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(assessment.stage().orElseThrow().id());
        assessment.missing().forEach(missing -> out.println("- " + missing.explain(Locale.ENGLISH)));
    }
}
