package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is wrong with a customer, and however much of it, an assessor says the same before and after it has compiled. */
class MixedFailuresLawsTest {

    private static final LocalDate TODAY = RandomFacts.TODAY;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int AT_ONCE = 1;
    private static final int CUSTOMERS = 20;

    /** In a host's object, for what its lambda throws. */
    private record Thrown(Supplier<? extends Throwable> made) {}

    private static final List<Object> UNFIT = List.of(
            "about 20",
            " ",
            -1L,
            1.5,
            new BigDecimal("1E+40"),
            TODAY.atStartOfDay(),
            true,
            Locale.ENGLISH,
            List.of("a", 5),
            List.of("a", "none"),
            List.of("?"),
            Arrays.asList("a", null),
            new ArrayList<>(List.of("a", "z")),
            new HashSet<>(List.of("none", "z")),
            List.of(TODAY, "x"),
            new Object[0]);

    private static final List<Thrown> FAILURES = List.of(
            new Thrown(() -> new IllegalStateException("closed")),
            new Thrown(() -> new IllegalArgumentException("odd")),
            new Thrown(() -> new ClassCastException("other")));

    private static final List<Thrown> ERRORS = List.of(
            new Thrown(() -> new NoSuchMethodError("gone")),
            new Thrown(() -> new IncompatibleClassChangeError("changed")),
            new Thrown(() -> new AssertionError("wrong")),
            new Thrown(StackOverflowError::new));

    /** A host's values, some of which cannot be read; it counts how often that was tried. */
    private static final class Values extends HashMap<String, Object> {

        private static final long serialVersionUID = 1L;
        private transient int errors;

        private Values(Map<String, Object> values) {
            super(values);
        }

        @Override
        public Object get(Object fact) {
            Object value = super.get(fact);
            if (!(value instanceof Thrown thrown)) {
                return value;
            }
            Throwable made = thrown.made.get();
            if (made instanceof Error error) {
                errors++;
                throw error;
            }
            throw (RuntimeException) made;
        }
    }

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    @Property
    void valuesThatDoNotFitAndLambdasThatFail(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        requireTheSame(random, new Random(seed), FAILURES);
    }

    @Property
    void valuesThatDoNotFitAndErrors(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        requireTheSame(random, new Random(seed), ERRORS);
    }

    private static void requireTheSame(RandomFunnels.Case random, Random chance, List<Thrown> thrown) {
        List<Fact<?>> facts = List.copyOf(random.funnel().facts());
        Assume.that(!facts.isEmpty()); // a funnel may ask for forms alone
        List<FactBinding<HostObjects.Host>> bindings = List.of(
                HostObjects.boundOneByOne(),
                HostObjects.boundByValues(),
                HostObjects.boundAsFields(random.funnel()),
                HostObjects.boundTogether());
        for (FactBinding<HostObjects.Host> binding : bindings) {
            Assessor<HostObjects.Host> plain = new Assessor<>(random.funnel(), binding, Clock.systemUTC(), NEVER);
            Assessor<HostObjects.Host> compiled = new Assessor<>(random.funnel(), binding, Clock.systemUTC(), AT_ONCE);
            for (int customer = 0; customer < CUSTOMERS; customer++) {
                Map<String, Object> values = mixed(facts, thrown, chance);
                requireTheSame(
                        values,
                        facts,
                        host -> judged(plain, random.saleType(), host),
                        host -> judged(compiled, random.saleType(), host));
                requireTheSame(
                        values,
                        facts,
                        host -> assessed(plain, random.saleType(), host),
                        host -> assessed(compiled, random.saleType(), host));
            }
        }
    }

    private static Map<String, Object> mixed(List<Fact<?>> facts, List<Thrown> thrown, Random chance) {
        Map<String, Object> values = new HashMap<>(
                new HostObjects(chance).knowing(RandomFacts.sheet(chance)).values());
        values.values().removeIf(FactValue.class::isInstance);
        int unfit = chance.nextInt(3);
        for (int i = 0; i < unfit; i++) {
            values.put(facts.get(chance.nextInt(facts.size())).id(), UNFIT.get(chance.nextInt(UNFIT.size())));
        }
        int failing = chance.nextInt(3);
        for (int i = 0; i < failing; i++) {
            values.put(facts.get(chance.nextInt(facts.size())).id(), thrown.get(chance.nextInt(thrown.size())));
        }
        return values;
    }

    private static void requireTheSame(
            Map<String, Object> values,
            List<Fact<?>> facts,
            Function<HostObjects.Host, Object> plain,
            Function<HostObjects.Host, Object> compiled) {
        Values first = new Values(values);
        Values second = new Values(values);
        Object expected = plain.apply(new HostObjects.Host(first, facts));
        assertThat(compiled.apply(new HostObjects.Host(second, facts)))
                .as("%s", values)
                .isEqualTo(expected);
        assertThat(second.errors).as("%s", values).isLessThanOrEqualTo(1);
    }

    private static Object judged(Assessor<HostObjects.Host> assessor, SaleType saleType, HostObjects.Host host) {
        return said(() -> assessor.judge(saleType, host, TODAY));
    }

    private static Object assessed(Assessor<HostObjects.Host> assessor, SaleType saleType, HostObjects.Host host) {
        return said(() -> assessor.assess(saleType, host, TODAY).outcomes());
    }

    /** The outcomes, or what is refused and why. */
    private static Object said(Supplier<Outcomes> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            return failure + " because of " + failure.getCause();
        }
    }
}
