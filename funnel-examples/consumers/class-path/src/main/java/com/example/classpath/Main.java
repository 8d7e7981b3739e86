package com.example.classpath;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
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
import java.util.Locale;

/** Assesses a deal of the host's own class by a methodology of its own. */
public final class Main {

    private static final SaleType NEW = SaleType.of("new", text("新签", "New business"));
    private static final Flag NEED = Flag.of("need", text("需求已确认", "The need is confirmed"));
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", text("预算", "Budget"));

    private static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bind(NEED, Deal::needConfirmed)
            .bind(BUDGET, Deal::budget)
            .build();

    private Main() {}

    private record Deal(Boolean needConfirmed, BigDecimal budget) {}

    public static void main(String[] args) {
        Assessment assessment = Assessor.of(subscriptions(), BINDING, Clock.systemUTC())
                .assess(NEW, new Deal(true, new BigDecimal(9_000)), LocalDate.of(2026, 11, 23));

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(assessment.stage().orElseThrow().id());
        out.println(assessment.explain(Locale.ENGLISH));
        out.println(assessment.explain(Locale.CHINESE));
    }

    private static Funnel subscriptions() {
        return Funnel.define("subscriptions", "1.0")
                .saleTypes(NEW)
                .stage("qualified", stage -> stage.customerType(text("合格客户", "Qualified customer"))
                        .winProbability(20)
                        .criterion(NEW, "need", c -> c.text(text("需求已确认", "The need is confirmed"))
                                .when(NEED.isTrue())))
                .stage("proposal", stage -> stage.customerType(text("方案客户", "Customer with a proposal"))
                        .winProbability(50)
                        .criterion(NEW, "budget", c -> c.text(text("预算足够", "There is a budget"))
                                .when(BUDGET.atLeast(10_000))))
                .build();
    }

    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
