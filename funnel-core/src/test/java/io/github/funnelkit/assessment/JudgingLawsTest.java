package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a host's values are read, the outcomes are those that the rules give for what the host knows. */
class JudgingLawsTest {

    private static final LocalDate TODAY = RandomFacts.TODAY;
    private static final List<FactBinding<HostObjects.Host>> BINDINGS =
            List.of(HostObjects.boundOneByOne(), HostObjects.boundTogether());

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    @Property
    void outcomesAreWhatTheRulesSay(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        Assessor<FactSheet> sheets = Assessor.of(random.funnel(), Clock.systemUTC());
        List<Assessor<HostObjects.Host>> hosts = BINDINGS.stream()
                .map(binding -> Assessor.of(random.funnel(), binding, Clock.systemUTC()))
                .toList();
        Random customers = new Random(seed);
        for (int customer = 0; customer < 10; customer++) {
            FactSheet facts = RandomFacts.sheet(customers);
            Assessment expected = sheets.assess(random.saleType(), facts, TODAY);
            PlainAssessment plain = new PlainAssessment(random.funnel(), random.saleType(), facts, TODAY);
            Outcomes outcomes = sheets.judge(random.saleType(), facts, TODAY);
            assertThat(outcomes).isEqualTo(expected.outcomes()).hasSameHashCodeAs(expected.outcomes());
            for (CriterionResult result : expected.results()) {
                Criterion criterion = result.criterion();
                assertThat(outcomes.outcome(criterion)).as("%s", criterion).isEqualTo(plain.outcome(criterion));
            }
            HostObjects.Host host = new HostObjects(customers).knowing(facts);
            for (Assessor<HostObjects.Host> assessor : hosts) {
                assertThat(assessor.judge(random.saleType(), host, TODAY))
                        .as("%s knows %s", host, facts)
                        .isEqualTo(outcomes);
                Assessment assessment = assessor.assess(random.saleType(), host, TODAY);
                assertThat(assessment.outcomes()).as("%s knows %s", host, facts).isEqualTo(outcomes);
                assertThat(assessment.explain(Locale.ENGLISH)).isEqualTo(expected.explain(Locale.ENGLISH));
            }
        }
    }

    @Property
    void aHostsSheetIsWhatTheHostKnows(@ForAll long seed) {
        Random random = new Random(seed);
        FactSheet facts = RandomFacts.sheet(random);
        HostObjects.Host host = new HostObjects(random).knowing(facts);
        for (FactBinding<HostObjects.Host> binding : BINDINGS) {
            assertThat(binding.sheet(host)).as("%s", host).isEqualTo(facts);
        }
    }
}
