package com.example.subscriptions;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

public final class TryIt {

    public static void main(String[] args) {
        Assessor<FactSheet> assessor = Assessor.of(Subscriptions.FUNNEL, Clock.systemUTC());
        FactSheet known =
                FactSheet.empty().with(Subscriptions.NEED_CONFIRMED, true).with(Subscriptions.BUDGET, 9_000);

        Assessment assessment = assessor.assess(Subscriptions.NEW, known, LocalDate.parse("2026-11-23"));
        System.out.println(assessment.explain(Locale.ENGLISH));
        System.out.println(Guidance.of(assessment).explain(Locale.CHINESE));
    }
}
