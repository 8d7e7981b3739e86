package com.example.subscriptions;

import static io.github.funnelkit.testing.FunnelAssertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;

public final class Fails {

    public static void main(String[] args) {
        Assessment assessment = Assessor.of(Subscriptions.FUNNEL, Clock.systemUTC())
                .assess(
                        Subscriptions.NEW,
                        FactSheet.empty().with(Subscriptions.NEED_CONFIRMED, true),
                        LocalDate.parse("2026-11-23"));
        try {
            // snippet: fails
            assertThat(assessment).standsAt("proposal");
            // end
        } catch (AssertionError failure) {
            System.out.println(failure.getMessage());
        }
    }
}
