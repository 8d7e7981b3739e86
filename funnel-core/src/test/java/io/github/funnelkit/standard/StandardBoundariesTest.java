package io.github.funnelkit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.Cells;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every criterion of the standard at its boundaries: just met, just missed, none, not known. */
class StandardBoundariesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Assessor<FactSheet> EXTENDED = Assessor.of(FunnelStandard.extended(), Clock.systemUTC());
    private static final Assessor<FactSheet> DOCUMENTED = Assessor.of(FunnelStandard.documented(), Clock.systemUTC());

    @ParameterizedTest
    @CsvFileSource(resources = "/standard/boundaries.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "-")
    void theCriterionIsJudgedByTheFacts(String id, String facts, Outcome expected) {
        Assessment extended = assess(EXTENDED, id, facts);
        assertThat(extended.result(id).onTheDay()).isEqualTo(expected);
        assertThat(extended.result(id).finding().outcome()).isEqualTo(expected);
        assertThat(extended.result(id).unknownFacts().isEmpty()).isEqualTo(expected != Outcome.UNKNOWN);
        if (isDocumented(id)) {
            assertThat(assess(DOCUMENTED, id, facts).result(id).onTheDay()).isEqualTo(expected);
        }
    }

    private static Assessment assess(Assessor<FactSheet> assessor, String criterion, String facts) {
        Funnel funnel = assessor.funnel();
        return assessor.assess(
                funnel.criterion(criterion).saleType(), Cells.sheet(funnel, facts == null ? "" : facts), TODAY);
    }

    private static boolean isDocumented(String criterion) {
        return FunnelStandard.documented().criteria().stream()
                .anyMatch(documented -> documented.id().equals(criterion));
    }

    @Test
    void theTableShowsEveryCriterionMetAndMissed() {
        Set<String> decided = new TreeSet<>();
        Edition.table("boundaries").forEach(row -> decided.add(row.get(0) + " " + row.get(2)));
        for (Criterion criterion : FunnelStandard.extended().criteria()) {
            assertThat(decided).contains(criterion.id() + " MET", criterion.id() + " NOT_MET");
        }
    }

    @Test
    void whatIsNotKnownAtAllIsUnknownAndNeverNotMet() {
        for (Criterion criterion : FunnelStandard.extended().criteria()) {
            Assessment assessment = EXTENDED.assess(criterion.saleType(), FactSheet.empty(), TODAY);
            assertThat(assessment.result(criterion.id()).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(assessment.result(criterion.id()).unknownFacts())
                    .isEqualTo(criterion.requirement().facts());
        }
    }

    /** Knowing that there is none decides every criterion that reads no flag. */
    @Test
    void noneIsKnowledge() {
        FactSheet.Builder nothing = FactSheet.builder();
        List<Fact<?>> facts = FunnelStandard.extended().facts();
        facts.stream().filter(fact -> fact.type().canBeNone()).forEach(nothing::none);
        nothing.none(AttachedForms.FACT);
        for (Criterion criterion : FunnelStandard.extended().criteria()) {
            Assessment assessment = EXTENDED.assess(criterion.saleType(), nothing.build(), TODAY);
            if (criterion.requirement().facts().stream()
                    .allMatch(fact -> fact.type().canBeNone())) {
                assertThat(assessment.result(criterion.id()).outcome()).isNotEqualTo(Outcome.UNKNOWN);
            }
        }
    }
}
