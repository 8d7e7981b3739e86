package com.example.readme;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.standard.StandardFacts.ANNUAL_REVENUE;
import static io.github.funnelkit.standard.StandardFacts.DIRECTOR_INTENDS_TO_BUY;
import static io.github.funnelkit.standard.StandardFacts.NEXT_ACTION_DATE;
import static io.github.funnelkit.standard.StandardFacts.RESIDENT_TUMOUR_PATIENTS;
import static io.github.funnelkit.standard.StandardFacts.SUPPORTING_EQUIPMENT;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What README shows of the code. */
public final class Taste {

    record Hospital(BigDecimal revenue, Integer tumourPatients, List<String> equipment) {}

    record Deal(
            Hospital hospital,
            Boolean directorInterested,
            List<String> formsOnFile,
            LocalDate nextVisit,
            boolean visitRuledOut) {}

    // spotless:off
    // snippet: binding
    static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bind(ANNUAL_REVENUE, deal -> deal.hospital().revenue())           // null means unknown
            .bind(RESIDENT_TUMOUR_PATIENTS, deal -> deal.hospital().tumourPatients())
            .bind(SUPPORTING_EQUIPMENT, deal -> deal.hospital().equipment())   // an empty list means none
            .bind(DIRECTOR_INTENDS_TO_BUY, Deal::directorInterested)
            .bindFactValue(NEXT_ACTION_DATE, deal -> deal.visitRuledOut()          // known that there is none
                    ? FactValue.none()
                    : FactValue.ofNullable(deal.nextVisit()))
            .bind(AttachedForms.FACT, Deal::formsOnFile)                           // the ids of the attached forms
            .build();
    // end
    // spotless:on

    public static void main(String[] args) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        Hospital hospital = new Hospital(new BigDecimal("86000000"), 9, List.of("MRI", "CT"));
        Deal deal = new Deal(hospital, true, List.of("receipt"), LocalDate.parse("2026-12-01"), false);

        // spotless:off
        // snippet: taste
        Assessor<Deal> assessor = Assessor.of(FunnelStandard.extended(), BINDING, clock);   // once; thread-safe

        Assessment assessment = assessor.assess(PROJECT, deal);
        assessment.stage();             // where the customer stands; empty: not at any stage yet
        assessment.missing();           // what keeps it from the next stage
        assessment.unknownFacts();      // what is worth asking, and nothing that no longer matters
        for (CriterionResult result : assessment.missing()) {
            System.out.println(result.explain(Locale.ENGLISH));
        }

        Guidance guidance = Guidance.of(assessment);
        guidance.nextBest();            // what to do next, the best first
        guidance.team().responsible();  // who does it: the customer owner, an account manager
        // end
        // spotless:on
    }
}
