package com.example.jackson3;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson3.FunnelDocuments;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Assesses a customer whose methodology and facts are documents, read by Jackson 3. */
public final class Main {

    private static final String SUBSCRIPTIONS =
            """
            {
              "format": "funnelkit/funnel/1",
              "id": "subscriptions",
              "version": "1.0",
              "saleTypes": {"new": "New business"},
              "facts": {
                "need": {"type": "flag", "label": "The need is confirmed"},
                "budget": {"type": "quantity", "unit": "EUR", "label": "Budget"}
              },
              "stages": {
                "qualified": {
                  "customerType": "Qualified customer",
                  "winProbability": 20,
                  "criteria": {"need": {"text": "The need is confirmed", "when": {"is": "need"}}}
                },
                "proposal": {
                  "customerType": "Customer with a proposal",
                  "winProbability": 50,
                  "criteria": {
                    "budget": {
                      "text": "There is a budget",
                      "when": {"atLeast": {"fact": "budget", "value": 10000}}
                    }
                  }
                }
              }
            }
            """;

    private Main() {}

    public static void main(String[] args) {
        FunnelDocuments documents = FunnelDocuments.json().explainedIn(Locale.ENGLISH);
        Funnel funnel = documents.readFunnel(SUBSCRIPTIONS);
        FactSheet facts = documents.readSheet(funnel, "{\"need\": true, \"budget\": {\"value\": 9000, \"unit\": \"EUR\"}}");
        Assessment assessment = Assessor.of(funnel, Clock.systemUTC())
                .assess(funnel.saleType("new"), facts, LocalDate.of(2026, 11, 23));

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(assessment.stage().orElseThrow().id());
        out.println(documents.write(assessment));
        Funnel again =
                JsonMapper.builder().findAndAddModules().build().readValue(SUBSCRIPTIONS, Funnel.class);
        out.println("found as a module of the host's mapper: " + again.equals(funnel));
    }
}
