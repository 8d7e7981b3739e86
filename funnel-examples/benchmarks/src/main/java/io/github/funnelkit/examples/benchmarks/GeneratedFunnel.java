package io.github.funnelkit.examples.benchmarks;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.examples.benchmarks.host.Population;
import io.github.funnelkit.fact.FactBinding;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A funnel of any size with criteria of four sorts in turn, and customers for it: arrays with two values for each
 * criterion, null where nothing is known. Every criterion reads facts of its own.
 */
final class GeneratedFunnel {

    static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    private static final Text LABEL = text("生成", "Generated");
    private static final LocalDate TODAY = Population.TODAY;

    private final int criteria;
    private final Funnel funnel;
    private final FactBinding<@Nullable Object[]> binding;

    GeneratedFunnel(int stages, int criteria) {
        this.criteria = criteria;
        FactBinding.Builder<@Nullable Object[]> customer = FactBinding.of(Object[].class);
        FunnelBuilder builder = Funnel.define("generated", "1.0").saleTypes(SALE);
        for (int stage = 0; stage < stages; stage++) {
            int first = criteria * stage / stages;
            int next = criteria * (stage + 1) / stages;
            builder.stage("stage-" + stage, s -> describe(s.customerType(LABEL), first, next, customer));
        }
        funnel = builder.build();
        binding = customer.build();
    }

    private static void describe(
            StageBuilder stage, int first, int next, FactBinding.Builder<@Nullable Object[]> customer) {
        for (int number = first; number < next; number++) {
            Condition condition = condition(number, customer);
            stage.criterion(SALE, "criterion-" + number, c -> c.text(LABEL).when(condition));
        }
    }

    private static Condition condition(int number, FactBinding.Builder<@Nullable Object[]> customer) {
        return switch (number % 4) {
            case 0 -> flag(number, customer).isTrue();
            case 1 -> {
                Count count = Count.of("count" + number, "times", LABEL);
                customer.bind(count, values -> (Integer) values[2 * number + 1]);
                yield count.atLeast(10);
            }
            case 2 -> {
                Day day = Day.of("day" + number, LABEL);
                customer.bind(day, values -> (LocalDate) values[2 * number + 1]);
                yield day.upcoming();
            }
            default -> {
                Checklist checklist = Checklist.of("checklist" + number, LABEL);
                customer.bind(checklist, values -> values[2 * number + 1] == null ? null : List.of("entry"));
                yield Condition.anyOf(flag(number, customer).isTrue(), checklist.anyTicked());
            }
        };
    }

    private static Flag flag(int number, FactBinding.Builder<@Nullable Object[]> customer) {
        Flag flag = Flag.of("flag" + number, LABEL);
        customer.bind(flag, values -> (Boolean) values[2 * number]);
        return flag;
    }

    /** Customers that meet most of the criteria, the same in every run. */
    @Nullable
    Object[][] customers(int size) {
        SplittableRandom random = new SplittableRandom(1);
        @Nullable Object[][] customers = new @Nullable Object[size][2 * criteria];
        for (@Nullable Object[] customer : customers) {
            for (int number = 0; number < criteria; number++) {
                int drawn = random.nextInt(20);
                customer[2 * number] = drawn == 0 ? null : drawn > 1;
                customer[2 * number + 1] = drawn == 0 ? null : value(number, drawn);
            }
        }
        return customers;
    }

    private static Object value(int number, int drawn) {
        return number % 4 == 2 ? TODAY.plusDays(drawn - 2) : (Object) (drawn + 8);
    }

    Assessor<@Nullable Object[]> assessor() {
        return Assessor.of(funnel, binding, Clock.systemUTC());
    }

    /** Requires that every criterion comes to what its condition says when it is worked out plainly. */
    void requireRight(@Nullable Object[][] customers) {
        Assessor<@Nullable Object[]> assessor = assessor();
        for (@Nullable Object[] customer : customers) {
            FactSheet sheet = binding.sheet(customer);
            assessor.assess(SALE, customer, TODAY).results().forEach(result -> {
                if (result.outcome() != result.criterion().requirement().outcome(sheet, TODAY)) {
                    throw new IllegalStateException(result + " is not right for " + sheet);
                }
            });
        }
    }
}
