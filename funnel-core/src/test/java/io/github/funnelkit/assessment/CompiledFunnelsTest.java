package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.compiled.Compilation;
import io.github.funnelkit.internal.compiled.SalePathCompiler;
import io.github.funnelkit.internal.plan.DayPlans;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.reading.FactSources;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Funnels that are not easy to compile: large ones, and one that asks for something else on other days. */
class CompiledFunnelsTest {

    private static final int AT_ONCE = 1;
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    /** Flags by their numbers. */
    private record Host(List<@Nullable Boolean> flags) {
        static Host random(Random random, int size) {
            List<@Nullable Boolean> flags = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                flags.add(random.nextInt(3) == 0 ? null : random.nextBoolean());
            }
            return new Host(flags);
        }
    }

    private static List<Flag> flags(int size) {
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            flags.add(Flag.of("flag" + i, text("旗", "Flag")));
        }
        return flags;
    }

    private static Funnel funnel(List<? extends Condition> requirements) {
        return Funnel.define("flags", "1")
                .saleTypes(SALE)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 0; i < requirements.size(); i++) {
                        Condition requirement = requirements.get(i);
                        stage.criterion(
                                "c" + i, c -> c.text(text("准则", "Criterion")).when(requirement));
                    }
                })
                .build();
    }

    private static FactBinding<Host> binding(List<Flag> flags) {
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        for (int i = 0; i < flags.size(); i++) {
            int number = i;
            binding.bind(flags.get(i), host -> host.flags.get(number));
        }
        return binding.build();
    }

    private static Compilation<Outcomes, Assessment> compilation(Funnel funnel, FactBinding<?> binding) {
        FactSources<?> sources = new FactSources<>(binding.sourcesOf(binding.facts()));
        SalePath path = SalePath.byFacts(funnel, SALE, sources.facts());
        return SalePathCompiler.compile(new Results(path), sources, new DayPlans(path).on(FRIDAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 63, 64, 65, 128, 129, 500})
    void ofAnySize(int size) {
        List<Flag> flags = flags(size);
        List<Condition> requirements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            requirements.add(
                    i % 3 == 0
                            ? flags.get(i).isTrue()
                            : flags.get(i).isTrue().or(flags.get(i / 2).isTrue()));
        }
        Funnel funnel = funnel(requirements);
        FactBinding<Host> binding = binding(flags);
        Assessor<Host> plain = Assessor.of(funnel, binding, Clock.systemUTC());
        Assessor<Host> compiled = new Assessor<>(funnel, binding, Clock.systemUTC(), AT_ONCE);
        Assessor<FactSheet> ofSheets = new Assessor<>(funnel, FactBinding.ofSheets(flags), Clock.systemUTC(), AT_ONCE);
        assertThat(compilation(funnel, binding).path()).isNotNull();
        Random random = new Random(size);
        for (int i = 0; i < 20; i++) {
            Host host = Host.random(random, size);
            Assessment expected = plain.assess(SALE, host, FRIDAY);
            assertThat(compiled.judge(SALE, host, FRIDAY)).isEqualTo(expected.outcomes());
            assertThat(compiled.assess(SALE, host, FRIDAY).explain(Locale.ENGLISH))
                    .isEqualTo(expected.explain(Locale.ENGLISH));
            FactSheet sheet = binding.sheet(host);
            assertThat(ofSheets.judge(SALE, sheet, FRIDAY)).isEqualTo(expected.outcomes());
            assertThat(ofSheets.assess(SALE, sheet, FRIDAY).explain(Locale.ENGLISH))
                    .isEqualTo(expected.explain(Locale.ENGLISH));
        }
    }

    /** A sheet may have a place for a fact of another type, as long as that is unknown. */
    @ParameterizedTest
    @ValueSource(ints = {AT_ONCE, 1000})
    void ofWhichASheetKnowsAFactWithAnotherType(int many) {
        List<Flag> flags = flags(2);
        Count other = Count.of("flag1", "things", text("数", "Count"));
        FactSheet blank = FactSheet.template(List.of(flags.get(0), other));
        Funnel funnel = funnel(List.of(flags.get(0).isTrue(), flags.get(1).isTrue()));
        Assessor<FactSheet> assessor = new Assessor<>(funnel, FactBinding.ofSheets(flags), Clock.systemUTC(), many);

        for (int i = 0; i < 3; i++) {
            FactSheet sheet = blank.with(flags.get(0), true);
            assertThat(assessor.judge(SALE, sheet, FRIDAY).missing()).hasSize(1);
            assertThatThrownBy(() -> assessor.judge(SALE, sheet.with(other, 1), FRIDAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("fact 'flag1' is a count in things on the sheet, but was asked for as a flag");
            assertThat(assessor.judge(SALE, sheet.with(flags.get(1), true), FRIDAY)
                            .missing())
                    .isEmpty();
        }
    }

    /** Whether a flag is set on working days; on the others, whether it is not. */
    private static final class OnWorkingDays implements ConditionKind {

        private static final Parameter<Flag> FACT = Parameter.fact("fact", FactType.FLAG);

        @Override
        public String id() {
            return "acme:on-working-days";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(FACT);
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            Flag flag = arguments.get(FACT);
            if (today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                Check set = flag.isTrue();
                return set.kind().test(set.arguments(), today);
            }
            return facts -> Outcome.of(Boolean.FALSE.equals(facts.known(flag)));
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "set on working days";
        }
    }

    @Test
    void thatAskForSomethingElseOnOtherDays() {
        List<Flag> flags = flags(2);
        Check odd = new Check(new OnWorkingDays(), Arguments.of(OnWorkingDays.FACT, flags.get(0)));
        Funnel funnel = funnel(List.of(odd, flags.get(1).isTrue()));
        FactBinding<Host> binding = binding(flags);
        Assessor<Host> compiledOnFriday = new Assessor<>(funnel, binding, Clock.systemUTC(), AT_ONCE);
        Assessor<Host> compiledOnSaturday = new Assessor<>(funnel, binding, Clock.systemUTC(), AT_ONCE);
        compiledOnSaturday.judge(SALE, new Host(List.of(true, true)), FRIDAY.plusDays(1));

        for (int day : new int[] {0, 1, 0, 2, 3, 1}) {
            for (boolean set : new boolean[] {true, false}) {
                Host host = new Host(List.of(set, true));
                LocalDate date = FRIDAY.plusDays(day);
                boolean met = (day == 1 || day == 2) != set;
                for (Assessor<Host> assessor : List.of(compiledOnFriday, compiledOnSaturday)) {
                    assertThat(assessor.judge(SALE, host, date).missing())
                            .as("%s on %s", host, date)
                            .hasSize(met ? 0 : 1);
                    assertThat(assessor.assess(SALE, host, date).missing()).hasSize(met ? 0 : 1);
                    assertThat(assessor.assess(SALE, host, date).facts().known(flags.get(0)))
                            .isEqualTo(set);
                }
            }
        }
    }

    /** On working days what one check asks, on the others what another one does. */
    record ByDay(Check onWorkingDays, Check otherwise) implements ConditionKind {

        private static final Parameter<Fact<?>> FACT = Parameter.anyFact("fact");

        @Override
        public String id() {
            return "acme:by-day";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(FACT);
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            return today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                    ? onWorkingDays.test(today)
                    : otherwise.test(today);
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "by day";
        }
    }

    private static final Count TIMES = Count.of("times", "times", text("次数", "Times"));
    private static final Checklist THINGS = Checklist.of("things", text("物品", "Things"));
    private static final Day DUE = Day.of("due", text("到期", "Due"));

    static Stream<ByDay> kinds() {
        return Stream.of(
                new ByDay(TIMES.atLeast(5), TIMES.atMost(5)),
                new ByDay(TIMES.atLeast(5), TIMES.present()),
                new ByDay(TIMES.present(), TIMES.atLeast(6)),
                new ByDay(THINGS.anyTicked(), THINGS.empty()),
                new ByDay(THINGS.sizeBetween(1, 2), THINGS.sizeBetween(2, 3)),
                new ByDay(THINGS.empty(), THINGS.ticked("a", "b")),
                new ByDay(DUE.upcoming(), DUE.withinLast(Period.ofDays(9))),
                new ByDay(DUE.upcoming(), DUE.present()),
                new ByDay(DUE.present(), DUE.upcoming()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thatAskForOtherValuesOnOtherDays(ByDay kind) {
        Fact<?> fact = kind.onWorkingDays.arguments().facts().get(0);
        Funnel funnel = funnel(List.of(new Check(kind, Arguments.of(ByDay.FACT, fact))));
        List<FactSheet> sheets = List.of(
                FactSheet.empty(),
                FactSheet.empty().withNone(fact),
                FactSheet.empty().with(TIMES, 4).with(THINGS, List.of("a")).with(DUE, FRIDAY),
                FactSheet.empty().with(TIMES, 5).with(THINGS, List.of("a", "b")).with(DUE, FRIDAY.plusDays(3)),
                FactSheet.empty()
                        .with(TIMES, 7)
                        .with(THINGS, List.of("a", "b", "c"))
                        .with(DUE, FRIDAY.minusDays(3)));
        Assessor<FactSheet> compiled =
                new Assessor<>(funnel, FactBinding.ofSheets(List.of(fact)), Clock.systemUTC(), AT_ONCE);

        for (int day : new int[] {0, 1, 0, 2, 3}) {
            LocalDate date = FRIDAY.plusDays(day);
            Check asked = day == 1 || day == 2 ? kind.otherwise : kind.onWorkingDays;
            for (FactSheet sheet : sheets) {
                assertThat(compiled.judge(SALE, sheet, date)
                                .outcome(funnel.criteria().get(0)))
                        .as("%s of %s on %s", asked, sheet, date)
                        .isEqualTo(asked.outcome(sheet, date));
            }
        }
    }

    /** Whether two flags say the same. */
    private static final class SaysTheSame implements ConditionKind {

        private static final Parameter<Flag> ONE = Parameter.fact("one", FactType.FLAG);
        private static final Parameter<Flag> OTHER = Parameter.fact("other", FactType.FLAG);

        @Override
        public String id() {
            return "acme:says-the-same";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(ONE, OTHER);
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            Flag one = arguments.get(ONE);
            Flag other = arguments.get(OTHER);
            return facts -> Outcome.of(Objects.equals(facts.known(one), facts.known(other)));
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "both say the same";
        }
    }

    /** A flag that is asked for its truth, too, is not held as a value: its node tells it. */
    @ParameterizedTest
    @ValueSource(ints = {2, 33, 100})
    void thatAskForFlagsTogetherThatAreAskedForAlone(int size) {
        List<Flag> flags = flags(size);
        List<Condition> requirements = new ArrayList<>();
        for (Flag flag : flags) {
            requirements.add(flag.isTrue());
        }
        Flag last = flags.get(size - 1);
        requirements.add(new Check(new SaysTheSame(), Arguments.of(Map.of("one", flags.get(0), "other", last))));
        Funnel funnel = funnel(requirements);
        Criterion same = funnel.criteria().get(size);
        for (int many : new int[] {AT_ONCE, 1000}) {
            Assessor<Host> assessor = new Assessor<>(funnel, binding(flags), Clock.systemUTC(), many);
            for (Boolean first : Arrays.asList(true, false, null)) {
                List<@Nullable Boolean> said = new ArrayList<>(Collections.nCopies(size, true));
                said.set(0, first);
                Host host = new Host(said);
                Outcome expected = first == null ? Outcome.UNKNOWN : Outcome.of(first);
                assertThat(assessor.judge(SALE, host, FRIDAY).outcome(same)).isEqualTo(expected);
                assertThat(assessor.assess(SALE, host, FRIDAY).result(same.id()).outcome())
                        .isEqualTo(expected);
            }
        }
    }
}
