package com.example.crm;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

public final class WhereItStands {

    /** Once, beside your class: where each fact is found. Null means unknown, an empty list means none. */
    static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bind(StandardFacts.ANNUAL_REVENUE, Deal::revenue)
            .bind(StandardFacts.RESIDENT_TUMOUR_PATIENTS, Deal::tumourPatients)
            .bind(StandardFacts.SUPPORTING_EQUIPMENT, Deal::equipment)
            .bind(StandardFacts.DIRECTOR_INTENDS_TO_BUY, Deal::directorInterested)
            .bind(StandardFacts.NEXT_ACTION_DATE, Deal::nextVisit)
            .build();

    /** Once for all threads: the methodology, made ready for your class. */
    static final Assessor<Deal> ASSESSOR =
            Assessor.of(FunnelStandard.extended(), BINDING, Clock.system(ZoneId.of("Europe/London")));

    public static void main(String[] args) {
        Deal deal = new Deal(
                "Riverside Hospital",
                new BigDecimal("86000000"),
                9,
                List.of("MRI", "CT"),
                true,
                LocalDate.parse("2026-12-01"));

        // without a date it is as of the day of that clock
        Assessment assessment = ASSESSOR.assess(PROJECT, deal, LocalDate.parse("2026-11-23"));

        System.out.println(deal.hospital() + ": "
                + assessment
                        .customerType()
                        .map(type -> type.label().in(Locale.ENGLISH))
                        .orElse("not at any stage yet"));

        System.out.println("What is missing for the next stage:");
        for (CriterionResult result : assessment.missing()) {
            System.out.println("- " + result.explain(Locale.ENGLISH));
        }

        Guidance guidance = Guidance.of(assessment);
        System.out.println("What to do next, the best first:");
        guidance.nextBest().stream()
                .limit(3)
                .forEach(next -> System.out.println("- " + next.action().text().in(Locale.ENGLISH)));
        guidance.team()
                .responsible()
                .flatMap(Team.Assignment::holder)
                .ifPresent(holder -> System.out.println("Who does it: " + holder.in(Locale.ENGLISH)));
    }
}
