package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An assessor that has judged many customers compiles how it does that; nobody can tell but by a clock. */
class CompiledAssessorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int MANY = 10_001;
    private static final int AT_ONCE = 1;

    /** A host's object: values by the ids of their facts. */
    record Host(Map<String, Object> values) {

        static Host with(Fact<?> fact, @Nullable Object value) {
            Map<String, Object> values = new HashMap<>(rich().values);
            values.put(fact.id(), value);
            return new Host(values);
        }

        static Host rich() {
            Map<String, Object> values = new HashMap<>();
            for (Fact<?> fact : FACTS) {
                values.put(
                        fact.id(),
                        switch (fact.type()) {
                            case FLAG -> true;
                            case COUNT -> 40;
                            case QUANTITY -> new BigDecimal("90000000.00");
                            case DAY -> DAY.plusDays(3);
                            case DAYS -> List.of(DAY);
                            case TEXT, CHOICE -> "known";
                            case CHECKLIST, RECORDS -> List.of();
                        });
            }
            values.put(AttachedForms.FACT.id(), List.of("project-approval", "receipt"));
            values.put(StandardFacts.DEPARTMENTS.id(), List.of("外科", "介入科", "外科"));
            return new Host(values);
        }
    }

    private static final List<Fact<?>> FACTS = facts();

    private static List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>(FunnelStandard.documented().facts());
        facts.add(AttachedForms.FACT);
        return List.copyOf(facts);
    }

    /** How the host's values are read. */
    enum Binding {
        VALUES,
        STATES,
        FIRST_ONES_TOGETHER,
        LAST_ONES_TOGETHER;

        FactBinding<Host> build() {
            FactBinding.Builder<Host> binding = FactBinding.of(Host.class);
            List<Fact<?>> first = FACTS.subList(0, FACTS.size() / 2);
            List<Fact<?>> last = FACTS.subList(FACTS.size() / 2, FACTS.size());
            bind(binding, first, this == FIRST_ONES_TOGETHER);
            bind(binding, last, this == LAST_ONES_TOGETHER);
            return binding.build();
        }

        private void bind(FactBinding.Builder<Host> binding, List<Fact<?>> facts, boolean together) {
            if (together) {
                binding.bindAll(facts, (host, sink) -> facts.forEach(fact -> set(sink, fact, host)));
            } else if (this == STATES) {
                facts.forEach(fact -> bindState(binding, fact));
            } else {
                facts.forEach(fact -> bindFactValue(binding, fact));
            }
        }

        private static <V> void bindFactValue(FactBinding.Builder<Host> binding, Fact<V> fact) {
            binding.bind(fact, host -> valueOf(host, fact));
        }

        @SuppressWarnings("unchecked") // a host's values are of any type; those that do not fit are to be refused
        static <V> @Nullable V valueOf(Host host, Fact<V> fact) {
            return (V) host.values.get(fact.id());
        }

        @SuppressWarnings("unchecked") // as above
        private static <V> void bindState(FactBinding.Builder<Host> binding, Fact<V> fact) {
            binding.bindFactValue(fact, host -> FactValue.ofNullable((V) host.values.get(fact.id())));
        }

        @SuppressWarnings("unchecked") // as above
        private static <V> void set(FactSink sink, Fact<V> fact, Host host) {
            sink.setValue(fact, FactValue.ofNullable((V) host.values.get(fact.id())));
        }
    }

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

    private static Assessor<Host> assessor(FactBinding<Host> binding) {
        return Assessor.of(FunnelStandard.documented(), binding, Clock.systemUTC());
    }

    private static Assessor<Host> experienced(FactBinding<Host> binding) {
        Assessor<Host> assessor = assessor(binding);
        Host host = new Host(Map.of());
        for (int i = 0; i < MANY; i++) {
            assessor.judge(FunnelStandard.PROJECT, host, DAY);
        }
        return assessor;
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

    @Test
    void collectionsOfAnyKindAreJudgedAlike() {
        Assessor<Host> fresh = assessor(Binding.VALUES.build());
        Assessor<Host> experienced = experienced(Binding.VALUES.build());

        for (Fact<?> fact : checklists()) {
            String entry = fact.entries().isEmpty() ? "receipt" : fact.entries().get(0);
            List<String> other = List.of(entry, "other");
            List<Collection<String>> kinds = List.of(
                    Set.of(entry), Set.of(), Set.of("other"), Set.of(" "), new ArrayDeque<>(other), new ArrayDeque<>());
            for (Collection<String> entries : kinds) {
                Host host = Host.with(fact, entries);
                assertThat(judgedAlone(experienced, host))
                        .as("%s: %s", fact, entries)
                        .isEqualTo(judgedAlone(fresh, host));
                Host inAList = Host.with(fact, List.copyOf(entries));
                assertThat(judgedAlone(experienced, host)).isEqualTo(judgedAlone(experienced, inAList));
            }
        }
    }

    /** As one of an object-relational mapper is that asks its database too late. */
    private static final class Unreadable extends AbstractList<String> {

        private final RuntimeException failure;

        Unreadable(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public String get(int index) {
            throw failure;
        }

        @Override
        public int size() {
            throw failure;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCollectionThatCannotBeReadNamesTheFactAndIsTheCause(Binding binding) {
        RuntimeException noSession = new UnsupportedOperationException("no session");
        Unreadable list = new Unreadable(noSession);
        List<Collection<String>> unreadable = List.of(list, Collections.unmodifiableCollection(list));
        for (Assessor<Host> assessor : List.of(assessor(binding.build()), experienced(binding.build()))) {
            for (Fact<?> fact : checklists()) {
                for (Collection<String> entries : unreadable) {
                    Host host = Host.with(fact, entries);
                    for (ThrowingCallable judging : List.<ThrowingCallable>of(
                            () -> assessor.judge(FunnelStandard.PROJECT, host, DAY),
                            () -> assessor.assess(FunnelStandard.PROJECT, host, DAY))) {
                        assertThatThrownBy(judging)
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessage("reading the entries of fact '" + fact.id() + "' failed")
                                .hasCause(noSession);
                    }
                }
            }
        }
    }

    /** Stage and outcomes, or the message of a refusal. */
    private static String judgedAlone(Assessor<Host> assessor, Host host) {
        try {
            Outcomes outcomes = assessor.judge(FunnelStandard.PROJECT, host, DAY);
            return outcomes + " "
                    + outcomes.funnel().criteria().stream()
                            .filter(criterion -> criterion.saleType().equals(FunnelStandard.PROJECT))
                            .map(outcomes::outcome)
                            .toList();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void blankEntriesAreRefusedInTheSameWords() {
        Assessor<Host> fresh = assessor(Binding.VALUES.build());
        Assessor<Host> experienced = experienced(Binding.VALUES.build());

        for (Fact<?> fact : checklists()) {
            for (List<String> entries : List.of(List.of(" "), List.of("a", ""), List.of("a", "b", "　", "d"))) {
                Host host = Host.with(fact, entries);
                assertThat(judgedInFull(experienced, host))
                        .isEqualTo(judgedInFull(fresh, host))
                        .startsWith("fact '" + fact.id() + "': ");
            }
        }
    }

    private static String judgedInFull(Assessor<Host> assessor, Host host) {
        try {
            return assessor.assess(FunnelStandard.PROJECT, host, DAY).explain(Locale.ENGLISH);
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<Fact<?>> checklists() {
        List<Fact<?>> facts = new ArrayList<>(SalePath.factsOf(FunnelStandard.documented(), FunnelStandard.PROJECT));
        facts.removeIf(fact -> fact.type() != FactType.CHECKLIST);
        assertThat(facts).hasSizeGreaterThan(5);
        return facts;
    }

    @Test
    void nothingOfAListThatChangesIsHeld() {
        Assessor<Host> experienced = experienced(Binding.VALUES.build());

        for (Fact<?> fact : checklists()) {
            String entry = fact.entries().isEmpty() ? "entry" : fact.entries().get(0);
            List<String> entries = new ArrayList<>(List.of(entry));
            Assessment assessment = experienced.assess(FunnelStandard.PROJECT, Host.with(fact, entries), DAY);
            entries.clear();
            assertThat(assessment.facts().known(fact)).as("%s", fact).isEqualTo(List.of(entry));
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
                        if (!host.values.isEmpty() && read.incrementAndGet() == 1) {
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

    /** A list whose class was changed under it, once: asked again, it would answer. */
    private static final class Changed extends AbstractList<String> {

        private boolean asked;

        @Override
        public String get(int index) {
            return "entry";
        }

        @Override
        public int size() {
            if (!asked) {
                asked = true;
                throw new AbstractMethodError("size");
            }
            return 1;
        }
    }

    @Test
    void anErrorOfLinkingInACollectionIsSeen() {
        Assessor<Host> experienced = experienced(Binding.VALUES.build());

        for (Fact<?> fact : checklists()) {
            Host host = Host.with(fact, new Changed());
            assertThatThrownBy(() -> experienced.judge(FunnelStandard.PROJECT, host, DAY))
                    .as("%s", fact)
                    .isInstanceOf(AbstractMethodError.class);
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
                .bind(StandardFacts.BUDGET, host -> (Number) host.values.get("budget"))
                .bind(StandardFacts.QUOTE_ENQUIRY, host -> (Boolean) host.values.get("quote"))
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
                    if (!host.values.isEmpty()) {
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
