package com.example.host;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Reads a methodology whose condition kind comes from a jar that this program does not know. */
public final class Main {

    private static final String LOANS =
            """
            {
              "format": "funnelkit/funnel/1",
              "id": "loans",
              "version": "1.0",
              "saleTypes": {"new": "New business"},
              "facts": {"rating": {"type": "text", "label": "Credit rating"}},
              "stages": {
                "solid": {
                  "customerType": "Solid customer",
                  "criteria": {
                    "rating": {
                      "text": "Pays its debts",
                      "when": {"example:credit-rating": {"fact": "rating", "atLeast": "BBB"}}
                    }
                  }
                }
              }
            }
            """;

    private Main() {}

    public static void main(String[] args) {
        CriteriaRegistry kinds = CriteriaRegistry.discovered(Main.class.getClassLoader());
        FunnelDocuments documents = FunnelDocuments.json().with(kinds);
        Funnel funnel = documents.readFunnel(LOANS);
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String rating : new String[] {"AA", "BB"}) {
            Assessment assessment = assessor.assess(
                    funnel.saleType("new"),
                    documents.readSheet(funnel, "{\"rating\": \"" + rating + "\"}"),
                    LocalDate.of(2026, 11, 23));
            out.println(rating + ": " + assessment.explain(Locale.ENGLISH));
        }
    }
}
