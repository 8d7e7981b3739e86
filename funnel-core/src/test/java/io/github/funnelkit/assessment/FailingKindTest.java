package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's kind of condition, a value's own methods and a host's getters may fail: that costs one value, and says where. */
class FailingKindTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Quantity PRICE = Quantity.of("price", "CNY", text("价格", "Price"));
    private static final Count THINGS = Count.of("things", "", text("件数", "Things"));
    private static final Count SHOPS = Count.of("shops", "", text("门店", "Shops"));

    /** Divides by what it is given. */
    private record Divides(String id, List<Parameter<?>> parameters) implements ConditionKind {

        static final Parameter<Quantity> OF = Parameter.fact("price", FactType.QUANTITY);
        static final Parameter<Count> BY = Parameter.fact("by", FactType.COUNT);

        static Check shops() {
            return new Check(new Divides("acme:shops", List.of(BY)), Arguments.of(BY, SHOPS));
        }

        static Check price() {
            return new Check(
                    new Divides("acme:price", List.of(OF, BY)),
                    Arguments.of(OF, PRICE).and(BY, THINGS));
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            return facts -> {
                Number by = facts.known(arguments.get(BY));
                return Outcome.of(100 / (by == null ? 1 : by.intValue()) > 1);
            };
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "by something";
        }
    }

    private static final Funnel FUNNEL = Funnel.define("divides", "1")
            .saleTypes(SALE)
            .stage(
                    "only",
                    stage -> stage.customerType(text("客户", "Customer"))
                            .criterion(
                                    SALE,
                                    "shops",
                                    c -> c.text(text("门店", "Shops")).when(Divides.shops()))
                            .criterion(
                                    SALE,
                                    "each",
                                    c -> c.text(text("每件", "Each")).when(Divides.price()))
                            .criterion(
                                    SALE,
                                    "price",
                                    c -> c.text(text("价", "Price")).when(PRICE.atLeast(1)))
                            .criterion(
                                    SALE,
                                    "things",
                                    c -> c.text(text("件", "Things")).when(THINGS.atLeast(0))))
            .build();

    /** What is known is a value, or fails when it is asked for. */
    record Host(
            @Nullable Number price,
            @Nullable Number things,
            @Nullable Number shops) {

        @Nullable
        Number of(Fact<?> fact) {
            return fact.equals(PRICE) ? price : fact.equals(THINGS) ? things : shops;
        }
    }

    private static final List<Fact<Number>> FACTS = List.of(PRICE, THINGS, SHOPS);

    private static FactBinding<Host> oneByOne() {
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        FACTS.forEach(fact -> binding.bind(fact, host -> host.of(fact)));
        return binding.build();
    }

    static Stream<FactBinding<Host>> bindings() {
        FactBinding.Builder<Host> states = FactBinding.of(Host.class);
        FACTS.forEach(fact -> states.bindFactValue(fact, host -> FactValue.ofNullable(host.of(fact))));
        return Stream.of(
                oneByOne(),
                states.build(),
                FactBinding.of(Host.class)
                        .bindAll(FACTS, (host, sink) -> FACTS.forEach(fact -> sink.set(fact, host.of(fact))))
                        .build(),
                FactBinding.of(Host.class)
                        .bindRest(
                                FUNNEL,
                                (host, id) -> FACTS.stream()
                                        .filter(fact -> fact.id().equals(id))
                                        .findFirst()
                                        .map(host::of)
                                        .orElse(null))
                        .build());
    }

    private static Assessor<Host> compiled(FactBinding<Host> binding) {
        Assessor<Host> assessor = new Assessor<>(FUNNEL, binding, Clock.systemUTC(), 1);
        for (int i = 0; i < 3; i++) {
            assessor.judge(SALE, new Host(null, null, null), TODAY);
            assessor.assess(SALE, new Host(null, null, null), TODAY);
        }
        return assessor;
    }

    private static List<Assessor<Host>> assessors(FactBinding<Host> binding) {
        return List.of(Assessor.of(FUNNEL, binding, Clock.systemUTC()), compiled(binding));
    }

    private static List<Outcome> outcomes(Assessment assessment) {
        return assessment.results().stream().map(CriterionResult::outcome).toList();
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void aKindThatFailsOfOneFactCostsThatFact(FactBinding<Host> binding) {
        for (Assessor<Host> assessor : assessors(binding)) {
            Host host = new Host(new BigDecimal("9"), 3, 0);
            assertThatThrownBy(() -> assessor.assess(SALE, host, TODAY))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("condition kind 'acme:shops' of " + Divides.class.getName()
                            + " failed when asked for an outcome")
                    .hasCauseInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> assessor.judge(SALE, host, TODAY)).isInstanceOf(IllegalStateException.class);
            Assessment lenient = assessor.assessLeniently(SALE, host, TODAY);
            assertThat(outcomes(lenient)).containsExactly(Outcome.UNKNOWN, Outcome.MET, Outcome.MET, Outcome.MET);
            assertThat(lenient.facts().known(SHOPS)).isNull();
            assertThat(lenient.misfits()).singleElement().satisfies(misfit -> {
                assertThat(misfit.fact()).contains(SHOPS);
                assertThat(misfit.value()).contains("0");
                assertThat(misfit.problem()).startsWith("condition kind 'acme:shops'");
                assertThat(misfit.explain(Locale.ENGLISH))
                        .isEqualTo("Shops: '0' could not be judged; it counts as not known");
            });
            assertThat(lenient.explain(Locale.ENGLISH)).contains("Shops");
        }
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void aKindThatFailsOfSeveralFactsCostsThese(FactBinding<Host> binding) {
        for (Assessor<Host> assessor : assessors(binding)) {
            Host host = new Host(new BigDecimal("9"), 0, 3);
            assertThatThrownBy(() -> assessor.assess(SALE, host, TODAY))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("condition kind 'acme:price' of ");
            Assessment lenient = assessor.assessLeniently(SALE, host, TODAY);
            assertThat(outcomes(lenient))
                    .containsExactly(Outcome.MET, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN);
            assertThat(lenient.misfits())
                    .extracting(misfit -> misfit.fact().orElseThrow().id())
                    .containsExactlyInAnyOrder("price", "things");
            assertThat(lenient.explain(Locale.ENGLISH)).contains("Each");
        }
    }

    /** Of sheets, too, on which every value fits. */
    @org.junit.jupiter.api.Test
    void whatIsOnASheetIsJudgedAlike() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        for (FactBinding<Host> binding : bindings().toList()) {
            for (Host host : List.of(new Host(9, 3, 0), new Host(9, 0, 3), new Host(9, 0, 0))) {
                Assessment ofSheet = assessor.assessLeniently(SALE, binding.sheet(host), TODAY);
                Assessment ofHost =
                        Assessor.of(FUNNEL, binding, Clock.systemUTC()).assessLeniently(SALE, host, TODAY);
                assertThat(ofSheet.outcomes()).isEqualTo(ofHost.outcomes());
                assertThat(ofSheet.misfits())
                        .extracting(Misfit::toString)
                        .containsExactlyInAnyOrderElementsOf(
                                ofHost.misfits().stream().map(Misfit::toString).toList());
            }
        }
    }

    /** A getter that throws, and a number of a host's own class that cannot say which it is. */
    @ParameterizedTest
    @MethodSource("bindings")
    void whatFailsWhenItIsReadCostsThatValue(FactBinding<Host> binding) {
        Number broken = new Number() {
            private static final long serialVersionUID = 1L;

            @Override
            public int intValue() {
                throw new UnsupportedOperationException("no number");
            }

            @Override
            public long longValue() {
                return intValue();
            }

            @Override
            public float floatValue() {
                return intValue();
            }

            @Override
            public double doubleValue() {
                return intValue();
            }

            @Override
            public String toString() {
                throw new UnsupportedOperationException("no text");
            }
        };
        for (Assessor<Host> assessor : assessors(binding)) {
            Assessment lenient = assessor.assessLeniently(SALE, new Host(9, broken, 3), TODAY);
            assertThat(outcomes(lenient)).containsExactly(Outcome.MET, Outcome.UNKNOWN, Outcome.MET, Outcome.UNKNOWN);
            assertThat(lenient.misfits())
                    .extracting(misfit -> misfit.fact().orElseThrow().id())
                    .containsExactly("things");
        }
    }
}
