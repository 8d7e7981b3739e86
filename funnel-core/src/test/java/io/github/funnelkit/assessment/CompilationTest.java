package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.compiled.Compilation;
import io.github.funnelkit.internal.compiled.SalePathCompiler;
import io.github.funnelkit.internal.plan.DayPlans;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.reading.FactSources;
import io.github.funnelkit.standard.FunnelStandard;
import java.lang.StackWalker.StackFrame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is meant to be compiled is: everything else works as well without, so that nobody would notice. */
class CompilationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int AT_ONCE = 1;
    private static final List<Fact<?>> FACTS = facts();

    private record Host() {}

    private static List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>(FunnelStandard.extended().facts());
        FunnelStandard.documented().facts().stream()
                .filter(fact -> !facts.contains(fact))
                .forEach(facts::add);
        facts.add(AttachedForms.FACT);
        return List.copyOf(facts);
    }

    static Stream<FactBinding<?>> bindings() {
        FactBinding.Builder<Host> values = FactBinding.of(Host.class);
        FactBinding.Builder<Host> states = FactBinding.of(Host.class);
        FactBinding.Builder<Host> mixed = FactBinding.of(Host.class);
        for (Fact<?> fact : FACTS) {
            bind(values, fact);
            bindFactValue(states, fact);
            if (FACTS.indexOf(fact) % 3 == 0) {
                bind(mixed, fact);
            } else if (FACTS.indexOf(fact) % 3 == 1) {
                bindFactValue(mixed, fact);
            } else {
                mixed.bindAll(List.of(fact), (host, facts) -> {});
            }
        }
        return Stream.of(
                values.build(),
                states.build(),
                FactBinding.of(Host.class).bindAll(FACTS, (host, facts) -> {}).build(),
                mixed.build(),
                FactBinding.of(Host.class)
                        .bindRest(FunnelStandard.documented(), (host, id) -> null)
                        .build(),
                FactBinding.of(Host.class)
                        .bindRest(FunnelStandard.extended(), (host, id) -> null)
                        .build(),
                FactBinding.ofSheets(FACTS));
    }

    private static <V> void bind(FactBinding.Builder<Host> binding, Fact<V> fact) {
        binding.bind(fact, host -> null);
    }

    private static <V> void bindFactValue(FactBinding.Builder<Host> binding, Fact<V> fact) {
        binding.bindFactValue(fact, host -> FactValue.unknown());
    }

    private static Compilation<Outcomes, Assessment> compilation(
            Funnel funnel, SaleType saleType, FactBinding<?> binding) {
        FactSources<?> sources = new FactSources<>(binding.sourcesOf(SalePath.factsOf(funnel, saleType)));
        SalePath path = SalePath.byFacts(funnel, saleType, sources.facts());
        return SalePathCompiler.compile(new Results(path), sources, new DayPlans(path).on(DAY));
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void theStandardIsCompiledForEachFormOfBinding(FactBinding<?> binding) {
        for (Funnel funnel : List.of(FunnelStandard.documented(), FunnelStandard.extended())) {
            for (SaleType saleType : funnel.saleTypes()) {
                Compilation<Outcomes, Assessment> compilation = compilation(funnel, saleType, binding);

                assertThat(compilation.path())
                        .as("%s %s: %s %s", binding, saleType, compilation.reason(), compilation.cause())
                        .isNotNull();
            }
        }
    }

    @Test
    void whatIsNotCompiledSaysWhy() {
        List<Flag> flags = new ArrayList<>();
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        for (int number = 0; number <= 2_000; number++) {
            Flag flag = Flag.of("flag" + number, text("旗", "Flag"));
            flags.add(flag);
            binding.bind(flag, host -> true);
        }
        Funnel large = Funnel.define("large", "1")
                .saleTypes(FunnelStandard.PROJECT)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    flags.forEach(flag -> stage.criterion(
                            flag.id(), c -> c.text(text("标准", "Criterion")).when(flag.isTrue())));
                })
                .build();

        Compilation<Outcomes, Assessment> compilation = compilation(large, FunnelStandard.PROJECT, binding.build());
        assertThat(compilation.path()).isNull();
        assertThat(compilation.reason()).isEqualTo("2001 facts are read, and it pays up to 2000");
    }

    /** Whether a class that was written is among the callers of whoever asks. */
    private static boolean isCalledByWhatWasWritten() {
        return StackWalker.getInstance(
                        EnumSet.of(StackWalker.Option.RETAIN_CLASS_REFERENCE, StackWalker.Option.SHOW_HIDDEN_FRAMES))
                .walk(frames -> frames.map(StackFrame::getDeclaringClass)
                        .anyMatch(
                                caller -> caller.isHidden() && caller.getName().contains("CompiledPath$Hidden")));
    }

    @Test
    void aHostIsReadByWhatWasWritten() {
        Fact<Boolean> value = Flag.of("value", text("旗", "Flag"));
        Fact<Boolean> state = Flag.of("state", text("旗", "Flag"));
        Fact<Boolean> set = Flag.of("set", text("旗", "Flag"));
        Set<String> readByIt = new HashSet<>();
        FactBinding<Host> binding = FactBinding.of(Host.class)
                .bind(value, host -> note(value, readByIt))
                .bindFactValue(state, host -> FactValue.ofNullable(note(state, readByIt)))
                .bindAll(List.of(set), (host, facts) -> facts.set(set, note(set, readByIt)))
                .build();
        Funnel funnel = Funnel.define("flags", "1")
                .saleTypes(FunnelStandard.PROJECT)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (Fact<Boolean> flag : List.of(value, state, set)) {
                        stage.criterion(
                                flag.id(), c -> c.text(text("标准", "Criterion")).when(((Flag) flag).isTrue()));
                    }
                })
                .build();
        Assessor<Host> fresh = Assessor.of(funnel, binding, Clock.systemUTC());
        Assessor<Host> compiled = new Assessor<>(funnel, binding, Clock.systemUTC(), AT_ONCE);

        fresh.judge(FunnelStandard.PROJECT, new Host(), DAY);
        fresh.assess(FunnelStandard.PROJECT, new Host(), DAY);
        assertThat(readByIt).isEmpty();
        compiled.judge(FunnelStandard.PROJECT, new Host(), DAY);
        assertThat(readByIt).containsExactlyInAnyOrder("value", "state", "set");
        readByIt.clear();
        compiled.assess(FunnelStandard.PROJECT, new Host(), DAY);
        assertThat(readByIt).containsExactlyInAnyOrder("value", "state", "set");
    }

    private static @Nullable Boolean note(Fact<?> fact, Set<String> readByIt) {
        if (isCalledByWhatWasWritten()) {
            readByIt.add(fact.id());
        }
        return null;
    }
}
