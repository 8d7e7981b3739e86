package io.github.funnelkit.assessment;

import static io.github.funnelkit.assessment.StandardHosts.DAY;
import static io.github.funnelkit.assessment.StandardHosts.assessor;
import static io.github.funnelkit.assessment.StandardHosts.experienced;
import static io.github.funnelkit.assessment.StandardHosts.judgedAlone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.StandardHosts.Binding;
import io.github.funnelkit.assessment.StandardHosts.Host;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How entries are read must not show whether that is compiled. */
class CompiledCollectionsTest {

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
}
