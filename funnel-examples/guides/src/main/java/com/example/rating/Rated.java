package com.example.rating;

import static com.example.rating.CreditRating.text;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.testing.Examples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

public final class Rated {

    static final SaleType NEW = SaleType.of("new", text("新签", "New business"));
    static final FreeText RATING = FreeText.of("creditRating", text("信用评级", "Credit rating"));
    static final Flag PREPAYS = Flag.of("prepays", text("预付款", "Pays in advance"));

    // spotless:off
    static final Funnel FUNNEL = Funnel.define("rated", "1.0")
            .saleTypes(NEW)
            .stage("solid", stage -> stage
                    .customerType(text("可靠客户", "Solid customer"))
                    .criterion(NEW, "credit", c -> c
                            .text(text("信用可靠", "The credit is good"))
                            .when(CreditRating.atLeast(RATING, "BBB").or(PREPAYS.isTrue()))))
            .build();
    // spotless:on

    public static void main(String[] args) {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        FactSheet facts = FactSheet.empty().with(RATING, "B").with(PREPAYS, false);
        CriterionResult result = assessor.assess(NEW, facts).result("solid.new.credit");
        System.out.println(result.explain(Locale.ENGLISH));
        System.out.println(result.explain(Locale.CHINESE));

        System.out.println("Cases to test:");
        Examples.of(FUNNEL, LocalDate.parse("2026-11-23"))
                .cases("solid.new.credit")
                .forEach(row -> System.out.println("- " + row + ": " + row.expected()));
    }
}
