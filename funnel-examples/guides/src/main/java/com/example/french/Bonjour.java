package com.example.french;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

public final class Bonjour {

    // spotless:off
    static final SaleType NEW = SaleType.of("new", french("Nouveau contrat"));
    static final Quantity BUDGET = Quantity.of("budget", "EUR", french("Budget"));

    static final Funnel FUNNEL = Funnel.define("abonnements", "1.0")
            .saleTypes(NEW)
            .stage("qualified", stage -> stage
                    .customerType(french("Client qualifié"))
                    .criterion(NEW, "budget", c -> c
                            .text(french("Le budget suffit"))
                            .when(BUDGET.atLeast(20_000))))
            .build();
    // spotless:on

    private static Text french(String wording) {
        return Text.of(Locale.FRENCH, wording);
    }

    public static void main(String[] args) {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        FactSheet facts = FactSheet.empty().with(BUDGET, 12_500);
        System.out.println(
                assessor.assess(NEW, facts, LocalDate.parse("2026-11-23")).explain(Locale.FRENCH));
    }
}
