package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Holds what assessors say of customers, whichever way they are read, against the rules followed word for word. */
final class JudgedByTheRules {

    private static final LocalDate TODAY = RandomFacts.TODAY;
    private static final int AT_ONCE = 1;
    private static final FactSheet BLANK = FactSheet.template(RandomFacts.all());
    private static final List<FactBinding<HostObjects.Host>> BINDINGS =
            List.of(HostObjects.boundOneByOne(), HostObjects.boundTogether());

    private final Funnel funnel;
    private final SaleType saleType;
    private final Assessor<FactSheet> sheets;
    private final Assessor<FactSheet> compiledForSheets;
    private final List<Assessor<HostObjects.Host>> hosts = new ArrayList<>();
    private final Assessor<HostObjects.Host> compiledForValues;

    JudgedByTheRules(RandomFunnels.Case random) {
        funnel = random.funnel();
        saleType = random.saleType();
        sheets = Assessor.of(funnel, Clock.systemUTC());
        compiledForSheets = new Assessor<>(funnel, FactBinding.ofSheets(RandomFacts.all()), Clock.systemUTC(), AT_ONCE);
        for (FactBinding<HostObjects.Host> binding : BINDINGS) {
            hosts.add(Assessor.of(funnel, binding, Clock.systemUTC()));
            hosts.add(new Assessor<>(funnel, binding, Clock.systemUTC(), AT_ONCE));
        }
        compiledForValues = new Assessor<>(funnel, HostObjects.boundByValues(), Clock.systemUTC(), AT_ONCE);
    }

    /** Judges customers of whom chance decides what is known, and how the host says it. */
    void require(Random customers, int number) {
        for (int customer = 0; customer < number; customer++) {
            FactSheet facts = RandomFacts.sheet(customers);
            requireByTheRules(facts);
            requireTheSame(new HostObjects(customers).knowing(facts), facts);
        }
    }

    private void requireByTheRules(FactSheet facts) {
        Assessment assessment = sheets.assess(saleType, facts, TODAY);
        PlainAssessment plain = new PlainAssessment(funnel, saleType, facts, TODAY);
        assertThat(PlainAssessment.summary(assessment)).as("%s", facts).isEqualTo(plain.summary());
        for (FactSheet sheet : List.of(facts, onSharedLayout(facts))) {
            assertThat(PlainAssessment.summary(sheets.assess(saleType, sheet, TODAY)))
                    .as("%s", facts)
                    .isEqualTo(plain.summary());
            Assessment compiled = compiledForSheets.assess(saleType, sheet, TODAY);
            assertThat(PlainAssessment.summary(compiled)).as("%s", facts).isEqualTo(plain.summary());
            assertThat(compiledForSheets.judge(saleType, sheet, TODAY)).isEqualTo(compiled.outcomes());
        }
        Outcomes outcomes = sheets.judge(saleType, facts, TODAY);
        assertThat(outcomes).isEqualTo(assessment.outcomes()).hasSameHashCodeAs(assessment.outcomes());
        assessment
                .results()
                .forEach(result -> assertThat(outcomes.outcome(result.criterion()))
                        .as("%s", result)
                        .isEqualTo(plain.outcome(result.criterion())));
    }

    /** The same knowledge, as documents and bindings make sheets. */
    private static FactSheet onSharedLayout(FactSheet facts) {
        FactSheet.Builder sheet = BLANK.toBuilder();
        facts.facts().forEach(fact -> set(sheet, fact, facts));
        return sheet.build();
    }

    private static <V> void set(FactSheet.Builder sheet, Fact<V> fact, FactSheet facts) {
        sheet.setValue(fact, facts.value(fact));
    }

    private void requireTheSame(HostObjects.Host host, FactSheet facts) {
        Assessment expected = sheets.assess(saleType, facts, TODAY);
        List<Assessor<HostObjects.Host>> assessors = new ArrayList<>(hosts);
        if (host.saysNoStates()) {
            assessors.add(compiledForValues);
        }
        for (Assessor<HostObjects.Host> assessor : assessors) {
            assertThat(assessor.judge(saleType, host, TODAY))
                    .as("%s %s knows %s", assessors.indexOf(assessor), host, facts)
                    .isEqualTo(expected.outcomes());
            Assessment assessment = assessor.assess(saleType, host, TODAY);
            assertThat(assessment.outcomes()).as("%s knows %s", host, facts).isEqualTo(expected.outcomes());
            assertThat(assessment.explain(Locale.ENGLISH)).isEqualTo(expected.explain(Locale.ENGLISH));
        }
    }
}
