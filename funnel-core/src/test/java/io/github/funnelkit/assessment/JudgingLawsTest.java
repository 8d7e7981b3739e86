package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.fact.FactSheet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a host's values are read, the outcomes are those that the rules give for what the host knows. */
class JudgingLawsTest {

    private static final List<FactBinding<HostObjects.Host>> BINDINGS =
            List.of(HostObjects.boundOneByOne(), HostObjects.boundTogether());

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    @Property
    void outcomesAreWhatTheRulesSay(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        new JudgedByTheRules(random).require(new Random(seed), 10);
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
