package io.github.funnelkit.examples.benchmarks;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A funnel of any size with criteria of four sorts in turn, and customers for it. Every criterion reads facts of its
 * own.
 */
final class GeneratedFunnel {

    static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    private static final Text LABEL = text("生成", "Generated");
    private static final LocalDate TODAY = Population.TODAY;

    private final int criteria;
    private final Funnel funnel;
    private final FactBinding<Values> binding;

    /** A customer: two values for each criterion, null where nothing is known. */
    static final class Values {

        private final @Nullable Object[] kept;

        private Values(@Nullable Object[] kept) {
            this.kept = kept;
        }

        @Nullable
        Boolean flag(int criterion) {
            return (Boolean) kept[2 * criterion];
        }

        @Nullable
        Integer count(int criterion) {
            return (Integer) kept[2 * criterion + 1];
        }

        @Nullable
        LocalDate day(int criterion) {
            return (LocalDate) kept[2 * criterion + 1];
        }

        @Nullable
        List<String> checklist(int criterion) {
            return kept[2 * criterion + 1] == null ? null : List.of("entry");
        }
    }

    GeneratedFunnel(int stages, int criteria) {
        this.criteria = criteria;
        FactBinding.Builder<Values> customer = FactBinding.of(Values.class);
        FunnelBuilder builder = Funnel.define("generated", "1.0")
                .holds(Holding.STANDING) // what is written out by hand asks for the day
                .saleTypes(SALE);
        for (int stage = 0; stage < stages; stage++) {
            int first = criteria * stage / stages;
            int next = criteria * (stage + 1) / stages;
            builder.stage("stage-" + stage, s -> describe(s.customerType(LABEL), first, next, customer));
        }
        funnel = builder.build();
        binding = customer.build();
    }

    private static void describe(StageBuilder stage, int first, int next, FactBinding.Builder<Values> customer) {
        for (int number = first; number < next; number++) {
            Condition condition = condition(number, customer);
            stage.criterion(SALE, "criterion-" + number, c -> c.text(LABEL).when(condition));
        }
    }

    private static Condition condition(int number, FactBinding.Builder<Values> customer) {
        return switch (number % 4) {
            case 0 -> flag(number, customer).isTrue();
            case 1 -> {
                Count count = Count.of("count" + number, "times", LABEL);
                customer.bind(count, values -> values.count(number));
                yield count.atLeast(10);
            }
            case 2 -> {
                Day day = Day.of("day" + number, LABEL);
                customer.bind(day, values -> values.day(number));
                yield day.upcoming();
            }
            default -> {
                Checklist checklist = Checklist.of("checklist" + number, LABEL);
                customer.bind(checklist, values -> values.checklist(number));
                yield Condition.anyOf(flag(number, customer).isTrue(), checklist.anyTicked());
            }
        };
    }

    private static Flag flag(int number, FactBinding.Builder<Values> customer) {
        Flag flag = Flag.of("flag" + number, LABEL);
        customer.bind(flag, values -> values.flag(number));
        return flag;
    }

    /** Customers that meet most of the criteria, the same in every run. */
    List<Values> customers(int size) {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, size).mapToObj(customer -> customer(random)).toList();
    }

    private Values customer(SplittableRandom random) {
        @Nullable Object[] kept = new @Nullable Object[2 * criteria];
        for (int number = 0; number < criteria; number++) {
            int drawn = random.nextInt(20);
            kept[2 * number] = drawn == 0 ? null : drawn > 1;
            kept[2 * number + 1] = drawn == 0 ? null : value(number, drawn);
        }
        return new Values(kept);
    }

    private static Object value(int number, int drawn) {
        return number % 4 == 2 ? TODAY.plusDays(drawn - 2) : (Object) (drawn + 8);
    }

    Assessor<Values> assessor() {
        return Assessor.of(funnel, binding, Clock.systemUTC());
    }

    /** Requires that every criterion comes to what its condition says when it is worked out plainly. */
    void requireRight(List<Values> customers) {
        Assessor<Values> assessor = assessor();
        for (Values customer : customers) {
            List<CriterionResult> results =
                    assessor.assess(SALE, customer, TODAY).results();
            requireRight(customer, number -> results.get(number).outcome());
        }
    }

    /** The same of criteria that are written out. */
    void requireRight(WrittenOut.Judge judge, List<Values> customers) {
        for (Values customer : customers) {
            long[] outcomes = judge.judge(customer);
            requireRight(customer, number -> WrittenOut.outcome(outcomes, number));
        }
    }

    private void requireRight(Values customer, IntFunction<Outcome> outcomes) {
        FactSheet sheet = binding.sheet(customer);
        List<Criterion> all = funnel.criteria();
        for (int number = 0; number < criteria; number++) {
            Criterion criterion = all.get(number);
            Outcome outcome = outcomes.apply(number);
            if (outcome != criterion.requirement().outcome(sheet, TODAY)) {
                throw new IllegalStateException(criterion + ": " + outcome + " is not right for " + sheet);
            }
        }
    }

    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
