package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a host gives a value, an assessment judges it, keeps it and gives it back in its one form. */
class HeldValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag AGREED = Flag.of("agreed", text("同意", "Agreed"));
    private static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    private static final Checklist AGENTS = Checklist.of("agents", text("代理商", "Agents"));
    private static final Checklist COLOURS =
            Checklist.of("colours", text("颜色", "Colours")).allowing("red", "green");

    private record Host(Boolean agreed, Number budget, Collection<String> agents, Collection<String> colours) {}

    private static final FactBinding<Host> ONE_BY_ONE = FactBinding.of(Host.class)
            .bind(AGREED, Host::agreed)
            .bind(BUDGET, Host::budget)
            .bind(AGENTS, Host::agents)
            .bind(COLOURS, Host::colours)
            .build();

    private static final FactBinding<Host> IN_ONE_METHOD = FactBinding.of(Host.class)
            .bindAll(
                    List.of(AGREED, BUDGET, AGENTS, COLOURS),
                    (host, facts) -> facts.set(AGREED, host.agreed)
                            .set(BUDGET, host.budget)
                            .set(AGENTS, host.agents)
                            .set(COLOURS, host.colours))
            .build();

    private static Assessor<Host> assessor(Condition condition, FactBinding<Host> binding) {
        Funnel funnel = Funnel.define("held", "1.0")
                .saleTypes(SALE)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        SALE,
                                        "c",
                                        c -> c.text(text("准则", "Criterion")).when(condition)))
                .build();
        return Assessor.of(funnel, binding, Clock.systemUTC());
    }

    private static void requireOutcome(Condition condition, Host host, Outcome expected) {
        for (FactBinding<Host> binding : List.of(ONE_BY_ONE, IN_ONE_METHOD)) {
            Assessor<Host> assessor = assessor(condition, binding);
            assertThat(assessor.assess(SALE, host, TODAY).result("only.sale.c").outcome())
                    .isEqualTo(expected);
            assertThat(assessor.judge(SALE, host, TODAY)
                            .outcome(assessor.funnel().criterion("only.sale.c")))
                    .isEqualTo(expected);
        }
    }

    private static Assessment assess(Condition condition, Host host) {
        return assessor(condition, IN_ONE_METHOD).assess(SALE, host, TODAY);
    }

    @Test
    @SuppressWarnings({"removal", "BoxedPrimitiveConstructor"}) // some frameworks still make flags like this
    void aFlagIsAFlagWhateverObjectItIs() {
        Host yes = new Host(new Boolean(true), null, null, null);
        Host no = new Host(new Boolean(false), null, null, null);
        requireOutcome(AGREED.isTrue(), yes, Outcome.MET);
        requireOutcome(AGREED.isTrue(), no, Outcome.NOT_MET);
        assertThat(assess(AGREED.isTrue(), yes).facts().known(AGREED)).isTrue();
        assertThat(assess(AGREED.isTrue(), no).facts().known(AGREED)).isFalse();
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(1000, new BigDecimal("1000"), Outcome.MET),
                arguments(999, new BigDecimal("999"), Outcome.NOT_MET),
                arguments(-1, new BigDecimal("-1"), Outcome.NOT_MET),
                arguments(1000L, new BigDecimal("1000"), Outcome.MET),
                arguments(1e3, new BigDecimal("1000"), Outcome.MET),
                arguments(new BigDecimal("1000.000"), new BigDecimal("1000"), Outcome.MET),
                arguments(new BigDecimal("1E+3"), new BigDecimal("1000"), Outcome.MET),
                arguments(new BigDecimal("999.99"), new BigDecimal("999.99"), Outcome.NOT_MET));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aQuantityIsKeptAsADecimalWithoutZerosAtItsEnd(Number given, BigDecimal kept, Outcome outcome) {
        Host host = new Host(null, given, null, null);
        requireOutcome(BUDGET.atLeast(1000), host, outcome);
        assertThat(assess(BUDGET.atLeast(1000), host).facts().known(BUDGET)).isEqualTo(kept);
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                arguments(List.of("b", "a"), List.of("a", "b"), Outcome.MET),
                arguments(List.of("a", "a", "a"), List.of("a"), Outcome.NOT_MET),
                arguments(List.of("a", " a", "a\u3000"), List.of("a"), Outcome.NOT_MET),
                arguments(List.of("a", "b", "a", "b"), List.of("a", "b"), Outcome.MET),
                arguments(List.of("a", "b", "c", "d"), List.of("a", "b", "c", "d"), Outcome.NOT_MET),
                arguments(new ArrayList<>(List.of("c", "b", "c")), List.of("b", "c"), Outcome.MET),
                arguments(Stream.of("c", "b").toList(), List.of("b", "c"), Outcome.MET));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void entriesAreCountedOnceAndKeptInOrder(List<String> given, List<String> kept, Outcome twoOrThree) {
        Host host = new Host(null, null, given, null);
        requireOutcome(AGENTS.sizeBetween(2, 3), host, twoOrThree);
        requireOutcome(AGENTS.anyTicked(), host, Outcome.MET);
        requireOutcome(AGENTS.empty(), host, Outcome.NOT_MET);
        for (Condition condition : List.of(AGENTS.sizeBetween(2, 3), AGENTS.anyTicked())) {
            assertThat(assess(condition, host).facts().known(AGENTS)).isEqualTo(kept);
        }
    }

    @Test
    void noEntriesAreNone() {
        for (Collection<String> none : List.of(List.<String>of(), new ArrayList<String>())) {
            Host host = new Host(null, null, none, null);
            requireOutcome(AGENTS.anyTicked(), host, Outcome.NOT_MET);
            requireOutcome(AGENTS.empty(), host, Outcome.MET);
            requireOutcome(AGENTS.sizeBetween(0, 3), host, Outcome.MET);
            assertThat(assess(AGENTS.anyTicked(), host).facts().isNone(AGENTS)).isTrue();
        }
    }

    @Test
    void whatTheHostChangesLaterChangesNothing() {
        List<String> agents = new ArrayList<>(List.of("a"));
        Assessment assessment = assess(AGENTS.anyTicked(), new Host(null, null, agents, null));
        agents.clear();
        assertThat(assessment.facts().known(AGENTS)).isEqualTo(List.of("a"));
    }

    static Stream<Arguments> wrongEntries() {
        return Stream.of(
                arguments(AGENTS, List.of("a", " "), "fact 'agents': a blank entry"),
                arguments(AGENTS, List.of("a", ""), "fact 'agents': a blank entry"),
                arguments(AGENTS, Arrays.asList("a", null), "fact 'agents' is a checklist, but an entry is null"),
                arguments(COLOURS, List.of("blue"), "fact 'colours': 'blue' is not an entry"),
                arguments(COLOURS, List.of("red", "blue"), "fact 'colours': 'blue' is not an entry"),
                arguments(COLOURS, List.of("red", "green", "blue"), "fact 'colours': 'blue' is not an entry"));
    }

    @ParameterizedTest
    @MethodSource("wrongEntries")
    void aWrongEntryIsRefusedWhenItIsAssessed(Checklist fact, List<String> entries, String message) {
        Host host = fact.equals(AGENTS) ? new Host(null, null, entries, null) : new Host(null, null, null, entries);
        assertThatThrownBy(() -> assess(fact.anyTicked(), host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
