package com.example.scale;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.standard.StandardFacts.ANNUAL_REVENUE;
import static io.github.funnelkit.standard.StandardFacts.DIRECTOR_INTENDS_TO_BUY;
import static io.github.funnelkit.standard.StandardFacts.RESIDENT_TUMOUR_PATIENTS;
import static io.github.funnelkit.standard.StandardFacts.SUPPORTING_EQUIPMENT;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

public final class Judge {

    record Deal(BigDecimal revenue, Integer tumourPatients, List<String> equipment, Boolean directorInterested) {}

    /** One method reads all facts: the JVM compiles it as a whole. */
    static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bindAll(
                    List.of(ANNUAL_REVENUE, RESIDENT_TUMOUR_PATIENTS, SUPPORTING_EQUIPMENT, DIRECTOR_INTENDS_TO_BUY),
                    (deal, facts) -> facts.set(ANNUAL_REVENUE, deal.revenue())
                            .set(RESIDENT_TUMOUR_PATIENTS, deal.tumourPatients())
                            .set(SUPPORTING_EQUIPMENT, deal.equipment())
                            .set(DIRECTOR_INTENDS_TO_BUY, deal.directorInterested()))
            .build();

    public static void main(String[] args) {
        Assessor<Deal> assessor = Assessor.of(FunnelStandard.documented(), BINDING, Clock.systemUTC());
        LocalDate today = LocalDate.parse("2026-11-23");
        Criterion revenue = assessor.funnel().criterion("target.project.revenue");

        long enough = IntStream.range(0, 100_000)
                .parallel() // threads share the assessor and nothing else
                .mapToObj(number -> new Deal(BigDecimal.valueOf(number * 1_000L), 15, List.of("MRI"), null))
                .filter(deal -> {
                    Outcomes outcomes = assessor.judge(PROJECT, deal, today); // no words, no reasons kept
                    return outcomes.outcome(revenue) == Outcome.MET;
                })
                .count();
        System.out.println(enough + " of 100000 deals have enough revenue");
    }
}
