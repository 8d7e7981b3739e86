package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a host keeps its entries in, they are judged and given back as on a sheet, and nobody can change them later. */
class CollectionsOfHostsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Checklist AGENTS = Checklist.of("agents", text("代理商", "Agents"));
    private static final Checklist LETTERS =
            Checklist.of("letters", text("字母", "Letters")).allowing("a", "b", "c", "d", "e", "f", "g");
    private static final int MOST = 7;
    private static final int MANY = 70;

    private record Host(Collection<String> entries) {}

    enum Kept {
        LIST_OF(List::copyOf),
        SET_OF(Set::copyOf),
        STREAMED(entries -> entries.stream().toList()),
        ARRAY_LIST(ArrayList::new),
        @SuppressWarnings("JdkObsolete") // hosts have them
        LINKED_LIST(LinkedList::new),
        ARRAY(entries -> Arrays.asList(entries.toArray(new String[0]))),
        HASH_SET(HashSet::new),
        LINKED_HASH_SET(LinkedHashSet::new),
        TREE_SET(TreeSet::new),
        QUEUE(ArrayDeque::new),
        UNMODIFIABLE(entries -> Collections.unmodifiableCollection(new ArrayList<>(entries)));

        private final Function<List<String>, Collection<String>> made;

        Kept(Function<List<String>, Collection<String>> made) {
            this.made = made;
        }
    }

    private static List<Assessor<Host>> assessors(Checklist fact, List<Condition> conditions) {
        Funnel funnel = Funnel.define("entries", "1.0")
                .saleTypes(SALE)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 0; i < conditions.size(); i++) {
                        Condition condition = conditions.get(i);
                        stage.criterion(
                                SALE,
                                "c" + i,
                                c -> c.text(text("准则", "Criterion")).when(condition));
                    }
                })
                .build();
        FactBinding<Host> oneByOne =
                FactBinding.of(Host.class).bind(fact, Host::entries).build();
        FactBinding<Host> together = FactBinding.of(Host.class)
                .bindAll(List.of(fact), (host, facts) -> facts.set(fact, host.entries))
                .build();
        return Stream.of(oneByOne, together)
                .flatMap(binding -> Stream.of(1, Integer.MAX_VALUE)
                        .map(many -> new Assessor<>(funnel, binding, Clock.systemUTC(), many)))
                .toList();
    }

    /** Each question alone, and with others of its kind and of another. */
    private static List<List<Condition>> questions(Checklist fact) {
        return List.of(
                List.of(fact.anyTicked()),
                List.of(fact.empty()),
                List.of(fact.sizeBetween(1, 3)),
                List.of(fact.sizeBetween(2, 4)),
                List.of(fact.ticked("b")),
                List.of(fact.ticked("a"), fact.ticked("c")),
                List.of(fact.anyTicked(), fact.sizeBetween(1, 3), fact.ticked("b")));
    }

    private static List<List<String>> entries() {
        List<List<String>> all = new ArrayList<>();
        for (int size = 0; size <= MOST; size++) {
            List<String> letters =
                    new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g").subList(0, size));
            Collections.rotate(letters, size / 2);
            all.add(letters);
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void entriesAreJudgedAndGivenBackAsOnASheet(Kept kept) {
        for (Checklist fact : List.of(AGENTS, LETTERS)) {
            for (List<Condition> conditions : questions(fact)) {
                for (Assessor<Host> assessor : assessors(fact, conditions)) {
                    for (List<String> entries : entries()) {
                        requireAsOnASheet(assessor, fact, kept.made.apply(entries));
                    }
                }
            }
        }
    }

    private static void requireAsOnASheet(Assessor<Host> assessor, Checklist fact, Collection<String> entries) {
        FactSheet sheet = FactSheet.empty().with(fact, entries);
        Outcomes expected = Assessor.of(assessor.funnel(), Clock.systemUTC()).judge(SALE, sheet, TODAY);
        Host host = new Host(entries);
        Assessment assessment = assessor.assess(SALE, host, TODAY);
        assertThat(assessor.judge(SALE, host, TODAY)).as("%s", entries).isEqualTo(expected);
        assertThat(assessment.outcomes()).as("%s", entries).isEqualTo(expected);
        assertThat(assessment.facts().value(fact)).isEqualTo(sheet.value(fact));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheHostChangesLaterIsNotTheAssessments(Kept kept) {
        for (List<Condition> conditions : questions(AGENTS)) {
            for (Assessor<Host> assessor : assessors(AGENTS, conditions)) {
                Collection<String> entries = kept.made.apply(List.of("c", "b"));
                Assessment assessment = assessor.assess(SALE, new Host(entries), TODAY);
                try {
                    if (entries instanceof List<String> list) {
                        list.replaceAll(entry -> "z"); // an array can do that alone
                    }
                    entries.clear();
                } catch (UnsupportedOperationException cannotChange) {
                    assertThat(entries).hasSize(2);
                }
                assertThat(assessment.facts().known(AGENTS)).containsExactly("b", "c");
            }
        }
    }

    /** Repeated entries, and entries that blanks alone tell apart, are one. */
    @Test
    void whatIsTheSameCountsOnce() {
        for (List<Condition> conditions : questions(AGENTS)) {
            for (Assessor<Host> assessor : assessors(AGENTS, conditions)) {
                for (List<String> entries :
                        List.of(List.of("a", "a"), List.of("b ", "b", "b", "a"), List.of("a", "a ", "c", "c\t", "a"))) {
                    for (Kept kept : Kept.values()) {
                        requireAsOnASheet(assessor, AGENTS, kept.made.apply(entries));
                    }
                }
            }
        }
    }

    @Test
    void manyEntriesAreJudgedAsAFewAre() {
        List<String> many = IntStream.range(0, MANY).mapToObj(i -> "x" + i).toList();
        for (List<Condition> conditions : questions(AGENTS)) {
            for (Assessor<Host> assessor : assessors(AGENTS, conditions)) {
                for (Kept kept : Kept.values()) {
                    requireAsOnASheet(assessor, AGENTS, kept.made.apply(many));
                }
            }
        }
    }

    @Test
    void whatCannotBeReadIsSaid() {
        RuntimeException closed = new IllegalStateException("session closed");
        Collection<String> lazy = new AbstractCollection<>() {
            @Override
            public Iterator<String> iterator() {
                throw closed;
            }

            @Override
            public int size() {
                throw closed;
            }
        };
        for (List<Condition> conditions : questions(AGENTS)) {
            for (Assessor<Host> assessor : assessors(AGENTS, conditions)) {
                Host host = new Host(lazy);
                assertThatThrownBy(() -> assessor.judge(SALE, host, TODAY))
                        .hasMessage("reading the entries of fact 'agents' failed")
                        .hasCause(closed);
                assertThatThrownBy(() -> assessor.assess(SALE, host, TODAY))
                        .hasMessage("reading the entries of fact 'agents' failed")
                        .hasCause(closed);
            }
        }
    }
}
