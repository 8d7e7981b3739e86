package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What does not fit its fact is refused by judging and by assessing alike, however it is read. */
class RefusalLawsTest {

    private static final LocalDate TODAY = RandomFacts.TODAY;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int AT_ONCE = 1;
    private static final FactBinding<HostObjects.Host> ONE_BY_ONE = HostObjects.boundOneByOne();
    private static final FactBinding<HostObjects.Host> BY_VALUES = HostObjects.boundByValues();

    private static final String NO_BREAK = "\u00A0";

    /** No fact has all of these; some have some. */
    private static final List<Object> UNFIT = List.of(
            "about 20",
            " ",
            9,
            -1L,
            1.5,
            Double.NaN,
            new BigDecimal("1E+40"),
            TODAY.atStartOfDay(),
            true,
            new Object(),
            List.of("a", "z"),
            List.of("a", 5),
            List.of(" "),
            Arrays.asList("a", null),
            new ArrayList<>(Arrays.asList(null, null)),
            new HashSet<>(List.of("a", "z")),
            Collections.singleton(7),
            List.of(TODAY, "x"),
            List.of(),
            new ArrayList<>(),
            Set.of(),
            new HashSet<>(),
            Map.of(),
            new Object[0],
            new String[0],
            new int[0],
            Optional.empty(),
            NO_BREAK,
            "x" + NO_BREAK,
            "\u3000",
            "\u2003x",
            List.of(NO_BREAK),
            List.of("a" + NO_BREAK, "\u2003x"),
            new HashSet<>(List.of("a", "a\u200B")));

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    @Property
    void judgingAndAssessingRefuseTheSame(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        Random chance = new Random(seed);
        List<Fact<?>> facts = List.copyOf(random.funnel().facts());
        Assume.that(!facts.isEmpty()); // a funnel may ask for forms alone
        FactBinding<HostObjects.Host> fields = HostObjects.boundAsFields(random.funnel());
        for (FactBinding<HostObjects.Host> binding : List.of(ONE_BY_ONE, BY_VALUES, fields)) {
            for (int many : new int[] {NEVER, AT_ONCE}) {
                Assessor<HostObjects.Host> assessor = new Assessor<>(random.funnel(), binding, Clock.systemUTC(), many);
                for (Object unfit : UNFIT) {
                    Map<String, Object> values = knownOf(chance);
                    values.put(facts.get(chance.nextInt(facts.size())).id(), unfit);
                    HostObjects.Host host = new HostObjects.Host(values, facts);
                    Object judged = said(() -> assessor.judge(random.saleType(), host, TODAY));
                    Object assessed = said(() ->
                            assessor.assess(random.saleType(), host, TODAY).outcomes());
                    assertThat(judged).as("%s, compiled at %s", host, many).isEqualTo(assessed);
                    Assessment lenient = assessor.assessLeniently(random.saleType(), host, TODAY);
                    assertThat(lenient.misfits().isEmpty()).as("%s", host).isEqualTo(judged instanceof Outcomes);
                }
            }
        }
    }

    /** Values alone, as a host has them that says no states. */
    private static Map<String, Object> knownOf(Random chance) {
        HostObjects.Host fit = new HostObjects(chance).knowing(RandomFacts.sheet(chance));
        Map<String, Object> values = new HashMap<>(fit.values());
        values.values().removeIf(FactValue.class::isInstance);
        return values;
    }

    /** The outcomes, or what is refused and why. */
    private static Object said(Supplier<Outcomes> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return refused.toString();
        }
    }
}
