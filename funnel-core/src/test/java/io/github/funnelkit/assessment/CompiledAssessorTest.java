package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.assessment.StandardHosts.AT_ONCE;
import static io.github.funnelkit.assessment.StandardHosts.DAY;
import static io.github.funnelkit.assessment.StandardHosts.FACTS;
import static io.github.funnelkit.assessment.StandardHosts.assessor;
import static io.github.funnelkit.assessment.StandardHosts.experienced;
import static io.github.funnelkit.assessment.StandardHosts.judgedAlone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.StandardHosts.Binding;
import io.github.funnelkit.assessment.StandardHosts.Host;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An assessor that has judged many customers compiles how it does that; nobody can tell but by a clock. */
class CompiledAssessorTest {

    @SuppressWarnings({"removal", "BoxedPrimitiveConstructor"}) // as deserialization makes them
    private static Boolean anotherObject(boolean value) {
        return new Boolean(value);
    }

    private static List<Host> hosts() {
        List<Host> hosts = new ArrayList<>(List.of(Host.rich(), new Host(Map.of())));
        for (Fact<?> fact : FACTS) {
            List<@Nullable Object> values = switch (fact.type()) {
                case FLAG -> Arrays.asList(true, false, anotherObject(true), anotherObject(false), null);
                case COUNT, QUANTITY ->
                    Arrays.asList(0, 7L, 15.5e6, new BigDecimal("20000000.000"), new BigDecimal("1E+3"), null);
                case DAY -> Arrays.asList(DAY, DAY.minusDays(1), DAY.plusYears(3), null);
                case DAYS -> Arrays.asList(List.of(), new HashSet<>(List.of(DAY)), null);
                case TEXT, CHOICE -> Arrays.asList("", " some ", null);
                case RECORDS -> Arrays.asList(List.of(), null);
                case CHECKLIST ->
                    Arrays.asList(
                            List.of(), List.of(" receipt"), new ArrayList<>(List.of("receipt")), new HashSet<>(), null);
            };
            values.forEach(value -> hosts.add(Host.with(fact, value)));
        }
        return hosts;
    }

    /** What becomes of a host: an assessment with all its words, or the message of a refusal. */
    private static <T> Object judged(Assessor<T> assessor, T host) {
        try {
            Assessment assessment = assessor.assess(FunnelStandard.PROJECT, host, DAY);
            assertThat(assessor.judge(FunnelStandard.PROJECT, host, DAY)).isEqualTo(assessment.outcomes());
            return List.of(
                    assessment.outcomes(),
                    FACTS.stream().map(assessment.facts()::value).toList(),
                    assessment.explain(Locale.ENGLISH),
                    assessment.explain(Locale.CHINESE));
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExperiencedAssessorSaysTheSame(Binding binding) {
        Assessor<Host> fresh = assessor(binding.build());
        Assessor<Host> experienced = experienced(binding.build());

        for (Host host : hosts()) {
            assertThat(judged(experienced, host)).as("%s", host).isEqualTo(judged(fresh, host));
        }
    }

    /** Of each fact that something, something else or nothing is known, or that there is none. */
    @Test
    void ofSheetsItSaysTheSame() {
        Assessor<FactSheet> fresh = Assessor.of(FunnelStandard.documented(), Clock.systemUTC());
        Assessor<FactSheet> experienced =
                new Assessor<>(FunnelStandard.documented(), FactBinding.ofSheets(FACTS), Clock.systemUTC(), AT_ONCE);
        FactSheet rich = Binding.VALUES.build().sheet(Host.rich());
        List<FactSheet> sheets = new ArrayList<>(List.of(rich, FactSheet.empty(), FactSheet.template(FACTS)));
        for (Fact<?> fact : FACTS) {
            sheets.add(rich.with(fact, null));
            if (fact.type().canBeNone()) {
                sheets.add(rich.withNone(fact));
                sheets.add(FactSheet.empty().withNone(fact));
            }
        }
        hosts().stream()
                .filter(host -> judged(assessor(Binding.VALUES.build()), host) instanceof List<?>)
                .forEach(host -> sheets.add(Binding.VALUES.build().sheet(host)));

        for (FactSheet sheet : sheets) {
            assertThat(judged(experienced, sheet)).as("%s", sheet).isEqualTo(judged(fresh, sheet));
        }
    }

    @Test
    void whatDoesNotFitIsRefusedInTheSameWords() {
        Assessor<Host> fresh = assessor(Binding.VALUES.build());
        Assessor<Host> experienced = experienced(Binding.VALUES.build());

        for (Fact<?> fact : SalePath.factsOf(FunnelStandard.documented(), FunnelStandard.PROJECT)) {
            Host host = Host.with(fact, Locale.ENGLISH);
            assertThat(judged(experienced, host))
                    .isEqualTo(judged(fresh, host))
                    .asString()
                    .startsWith("fact '" + fact.id() + "' is ");
            assertThat(judgedAlone(experienced, host))
                    .isEqualTo(judgedAlone(fresh, host))
                    .startsWith("fact '" + fact.id() + "' is ");
        }
    }

    /** Of several values that do not fit, the first in the order of the binding is named, whatever is compiled. */
    @Test
    void theFirstOfSeveralThatDoNotFitIsRefused() {
        List<Fact<?>> facts = new ArrayList<>(SalePath.factsOf(FunnelStandard.documented(), FunnelStandard.PROJECT));
        facts.removeIf(fact -> !FACTS.contains(fact));
        for (Binding way : Binding.values()) {
            Assessor<Host> fresh = assessor(way.build());
            Assessor<Host> experienced = experienced(way.build());
            for (int first = 0; first < facts.size(); first++) {
                for (int second = first + 1; second < facts.size(); second += 3) {
                    Map<String, Object> values = new HashMap<>(Host.rich().values());
                    values.put(facts.get(first).id(), Locale.ENGLISH);
                    values.put(facts.get(second).id(), Locale.ENGLISH);
                    Host host = new Host(values);
                    assertThat(judged(experienced, host))
                            .isEqualTo(judged(fresh, host))
                            .asString()
                            .startsWith("fact '");
                    assertThat(judgedAlone(experienced, host)).isEqualTo(judgedAlone(fresh, host));
                }
            }
        }
    }

    @Test
    void everyValueIsReadOnce() {
        Map<String, Integer> read = new HashMap<>();
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        for (Fact<?> fact : FACTS) {
            bindCounted(binding, fact, read);
        }
        Assessor<Host> experienced = experienced(binding.build());
        read.clear();
        experienced.judge(FunnelStandard.PROJECT, Host.rich(), DAY);
        experienced.assess(FunnelStandard.PROJECT, Host.rich(), DAY);

        assertThat(read)
                .hasSize(SalePath.factsOf(FunnelStandard.documented(), FunnelStandard.PROJECT)
                        .size())
                .allSatisfy((fact, times) -> assertThat(times).as(fact).isEqualTo(2));
    }

    private static <V> void bindCounted(FactBinding.Builder<Host> binding, Fact<V> fact, Map<String, Integer> read) {
        binding.bind(fact, host -> {
            read.merge(fact.id(), 1, Integer::sum);
            return Binding.valueOf(host, fact);
        });
    }

    /** An error of linking is the host's, or ours: it must be seen, and nothing that the host does must be done twice. */
    @Test
    void anErrorOfLinkingIsSeenAndNothingIsReadTwice() {
        for (IncompatibleClassChangeError error :
                List.of(new NoSuchMethodError("gone"), new IncompatibleClassChangeError("changed"))) {
            AtomicInteger read = new AtomicInteger();
            Assessor<Host> experienced = experienced(FactBinding.of(Host.class)
                    .bind(StandardFacts.QUOTE_ENQUIRY, host -> {
                        if (!host.values().isEmpty() && read.incrementAndGet() == 1) {
                            throw error;
                        }
                        return true;
                    })
                    .build());

            assertThatThrownBy(() -> experienced.judge(FunnelStandard.PROJECT, Host.rich(), DAY))
                    .isSameAs(error);
            assertThat(read).hasValue(1);
        }
    }

    @Test
    void aSinkIsOfNoUseAfterwards() {
        AtomicReference<FactSink> kept = new AtomicReference<>();
        Assessor<Host> experienced = experienced(FactBinding.of(Host.class)
                .bindAll(List.of(StandardFacts.QUOTE_ENQUIRY), (host, sink) -> kept.set(sink))
                .build());

        experienced.judge(FunnelStandard.PROJECT, Host.rich(), DAY);
        assertThatThrownBy(() -> kept.get().set(StandardFacts.QUOTE_ENQUIRY, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a sink must not be kept");
        experienced.assess(FunnelStandard.PROJECT, Host.rich(), DAY);
        assertThatThrownBy(() -> kept.get().set(StandardFacts.QUOTE_ENQUIRY, true))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailingLambdaIsNamedAsBefore() {
        Assessor<Host> experienced = experienced(FactBinding.of(Host.class)
                .bind(StandardFacts.BUDGET, host -> (Number) host.values().get("budget"))
                .bind(StandardFacts.QUOTE_ENQUIRY, host ->
                        (Boolean) host.values().get("quote"))
                .build());

        assertThatThrownBy(() -> experienced.judge(FunnelStandard.PROJECT, new Host(Map.of("quote", 1)), DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reading fact '" + StandardFacts.QUOTE_ENQUIRY.id() + "' from Host failed")
                .hasCauseInstanceOf(ClassCastException.class);
    }

    @Test
    void itIsNotTheSameWay() {
        AtomicReference<String> readBy = new AtomicReference<>("");
        FactBinding<Host> binding = FactBinding.of(Host.class)
                .bind(StandardFacts.QUOTE_ENQUIRY, host -> {
                    if (!host.values().isEmpty()) {
                        readBy.set(Arrays.toString(new Throwable().getStackTrace()));
                    }
                    return null;
                })
                .build();

        assessor(binding).judge(FunnelStandard.PROJECT, Host.rich(), DAY);
        assertThat(readBy.get()).contains("LambdaSource.read(");
        experienced(binding).judge(FunnelStandard.PROJECT, Host.rich(), DAY);
        assertThat(readBy.get()).contains("FactLambda.value(").doesNotContain("LambdaSource.read(");
    }

    /** Compiling these would take the JVM a minute and win little. */
    @Test
    void thousandsOfFactsAreReadAsBefore() {
        assertThat(readingOf(2_000)).doesNotContain("LambdaSource.read(");
        assertThat(readingOf(2_001)).contains("LambdaSource.read(");
    }

    /** How an experienced assessor reads the last one of so many flags. */
    private static String readingOf(int flags) {
        AtomicReference<String> readBy = new AtomicReference<>("");
        FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
        FunnelBuilder funnel = Funnel.define("large", "1").saleTypes(FunnelStandard.PROJECT);
        StageBuilder stage = funnel.stage("only").customerType(text("客户", "Customer"));
        for (int number = 0; number < flags; number++) {
            Flag flag = Flag.of("flag" + number, text("旗", "Flag"));
            stage.criterion(FunnelStandard.PROJECT, "c" + number)
                    .text(text("标准", "Criterion"))
                    .when(flag.isTrue());
            binding.bind(flag, host -> {
                if (flag.id().equals("flag" + (flags - 1))) {
                    readBy.set(Arrays.toString(new Throwable().getStackTrace()));
                }
                return true;
            });
        }
        Assessor<Host> experienced = new Assessor<>(funnel.build(), binding.build(), Clock.systemUTC(), AT_ONCE);
        assertThat(experienced.judge(FunnelStandard.PROJECT, Host.rich(), DAY).missing())
                .isEmpty();
        return readBy.get();
    }
}
