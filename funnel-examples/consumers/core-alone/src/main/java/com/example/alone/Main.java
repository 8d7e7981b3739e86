package com.example.alone;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Assesses a customer by the built-in standard, from facts alone. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        FactSheet facts = FactSheet.builder()
                .set(StandardFacts.ANNUAL_REVENUE, new BigDecimal(30_000_000))
                .build();
        Assessment assessment = Assessor.of(FunnelStandard.documented(), Clock.systemUTC())
                .assess(FunnelStandard.PROJECT, facts, LocalDate.of(2026, 11, 23));

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(assessment.explain(Locale.ENGLISH));
        out.println(assessment.explain(Locale.CHINESE));
        Guidance.of(assessment)
                .nextBest()
                .forEach(next -> out.println(next.action().text().in(Locale.ENGLISH)));
    }
}
