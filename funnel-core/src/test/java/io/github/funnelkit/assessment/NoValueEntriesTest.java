package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write for none, or for not known, names nothing that could be ticked, however a host gives it. */
class NoValueEntriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Checklist AGENTS = Checklist.of("agents", text("代理商", "Agents"));
    private static final Checklist COLOURS =
            Checklist.of("colours", text("颜色", "Colours")).allowing("red", "green");

    private record Host(Checklist fact, Object entries) {

        @SuppressWarnings("unchecked") // hosts' fields are of any type
        Collection<String> of(Checklist asked) {
            return asked.equals(fact) ? (Collection<String>) entries : null;
        }
    }

    private static final List<FactBinding<Host>> BINDINGS = List.of(
            FactBinding.of(Host.class)
                    .bind(AGENTS, host -> host.of(AGENTS))
                    .bind(COLOURS, host -> host.of(COLOURS))
                    .build(),
            FactBinding.of(Host.class)
                    .bindAll(
                            List.of(AGENTS, COLOURS),
                            (host, facts) -> facts.set(AGENTS, host.of(AGENTS)).set(COLOURS, host.of(COLOURS)))
                    .build(),
            FactBinding.of(Host.class)
                    .bindRest(
                            funnel(List.of(AGENTS.empty(), COLOURS.empty())),
                            (host, id) -> host.of(id.equals(AGENTS.id()) ? AGENTS : COLOURS))
                    .build());

    /** All that can be asked of entries, each alone and with others. */
    private static List<List<Condition>> questions(Checklist fact) {
        Condition named = fact.equals(COLOURS) ? fact.ticked("red") : fact.ticked("a");
        List<Condition> all = List.of(fact.anyTicked(), fact.empty(), fact.sizeBetween(1, 2), named);
        List<List<Condition>> questions =
                new ArrayList<>(all.stream().map(List::of).toList());
        questions.add(all);
        questions.add(List.of(named, fact.equals(COLOURS) ? fact.ticked("green") : fact.ticked("b")));
        return questions;
    }

    private static Funnel funnel(List<Condition> conditions) {
        return Funnel.define("entries", "1.0")
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
    }

    private static List<Assessor<Host>> assessors(Funnel funnel) {
        return BINDINGS.stream()
                .flatMap(binding ->
                        Stream.of(Assessor.of(funnel, binding, Clock.systemUTC()), compiled(funnel, binding)))
                .toList();
    }

    private static Assessor<Host> compiled(Funnel funnel, FactBinding<Host> binding) {
        Assessor<Host> assessor = new Assessor<>(funnel, binding, Clock.systemUTC(), 1);
        for (int i = 0; i < 3; i++) {
            assessor.judge(SALE, new Host(AGENTS, List.of("a")), TODAY);
            assessor.assess(SALE, new Host(AGENTS, List.of("a")), TODAY);
        }
        return assessor;
    }

    private static List<Collection<String>> collections(String... entries) {
        return List.of(List.of(entries), new ArrayList<>(List.of(entries)), new LinkedHashSet<>(List.of(entries)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "无",
                "None",
                " NONE ",
                "没有",
                "-",
                "—",
                "?",
                "？",
                "n/a",
                "N/A",
                "Ｎ／Ａ",
                "n / a",
                "unknown",
                "未知",
                "不详",
                "keine",
                "unbekannt",
                "null",
                "(none)",
                "【无】",
                "tbd",
                "#N/A",
                "...",
                "なし",
                "不明",
                "待定",
                "n.a."
            })
    void aloneTheyMeanWhatTheyMeanInACell(String word) {
        for (Checklist fact : List.of(AGENTS, COLOURS)) {
            FactValue<Collection<String>> cell = FactText.parse(fact, word);
            assertThat(cell.toOptional()).isEmpty();
            assertThat(FactText.parse(fact, '"' + word + '"')).isEqualTo(cell);
            FactSheet sheet = FactSheet.empty().with(fact, List.of(word));
            assertThat(sheet.value(fact)).isEqualTo(cell);
            for (List<Condition> conditions : questions(fact)) {
                Funnel funnel = funnel(conditions);
                FactSheet known = FactSheet.builder().setValue(fact, cell).build();
                Assessment expected = Assessor.of(funnel, Clock.systemUTC()).assess(SALE, known, TODAY);
                for (Assessor<Host> assessor : assessors(funnel)) {
                    for (Collection<String> entries : collections(word)) {
                        Host host = new Host(fact, entries);
                        Assessment assessment = assessor.assess(SALE, host, TODAY);
                        assertThat(assessment.outcomes()).isEqualTo(expected.outcomes());
                        assertThat(assessor.judge(SALE, host, TODAY)).isEqualTo(expected.outcomes());
                        assertThat(assessment.facts().value(fact)).isEqualTo(cell);
                        assertThat(assessment.explain(Locale.ENGLISH)).isEqualTo(expected.explain(Locale.ENGLISH));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "无", "-", "?", "n/a", "N / A", "不详", "keine"})
    void besideOthersTheyAreRefusedOrCostTheirFact(String word) {
        for (Checklist fact : List.of(AGENTS, COLOURS)) {
            String named = fact.equals(AGENTS) ? "a" : "red";
            assertThatThrownBy(() -> FactSheet.empty().with(fact, List.of(named, word)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("fact '" + fact.id() + "': '" + word
                            + "' says that there is none, or that it is not known, and stands beside other entries: leave it out, "
                            + "or give it alone");
            for (List<Condition> conditions : questions(fact)) {
                for (Assessor<Host> assessor : assessors(funnel(conditions))) {
                    for (Collection<String> entries : collections(named, word)) {
                        Host host = new Host(fact, entries);
                        assertThatThrownBy(() -> assessor.assess(SALE, host, TODAY))
                                .hasMessageStartingWith("fact '" + fact.id() + "': '" + word + "' says");
                        Assessment lenient = assessor.assessLeniently(SALE, host, TODAY);
                        assertThat(lenient.results())
                                .allSatisfy(
                                        result -> assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN));
                        assertThat(lenient.misfits())
                                .singleElement()
                                .satisfies(misfit -> assertThat(misfit.explain(Locale.ENGLISH))
                                        .contains(", '" + word + "' only alone;"));
                    }
                }
            }
        }
    }

    @Test
    void whatOnlyBeginsLikeThemNamesSomething() {
        List<String> names =
                List.of("n", "nova", "Nonesuch", "无锡医院", "不明原因发热门诊", "to", "Tbdx", "-x", "(no)", "k", "?!x");
        for (List<Condition> conditions : questions(AGENTS)) {
            for (Assessor<Host> assessor : assessors(funnel(conditions))) {
                for (String name : names) {
                    Host host = new Host(AGENTS, List.of(name, "a"));
                    assertThat(assessor.assess(SALE, host, TODAY).facts().known(AGENTS))
                            .containsExactlyInAnyOrder(name, "a");
                    assertThat(assessor.judge(SALE, host, TODAY))
                            .isEqualTo(assessor.assess(SALE, host, TODAY).outcomes());
                }
            }
        }
    }

    @Test
    void noConditionAsksForThem() {
        assertThatThrownBy(() -> funnel(List.of(AGENTS.ticked("a", "N/A"))))
                .hasMessageContaining(
                        "fact 'agents' can never have 'N/A' among its entries: it says that there is none, or that "
                                + "it is not known");
    }

    /** Nothing of a host's collection is retained: what it becomes later is not what it said. */
    @Test
    void aCollectionThatSaysUnknownIsNotKept() {
        for (List<Condition> conditions : questions(AGENTS)) {
            for (Assessor<Host> assessor : assessors(funnel(conditions))) {
                List<String> entries = new ArrayList<>(List.of("n/a"));
                Assessment assessment = assessor.assess(SALE, new Host(AGENTS, entries), TODAY);
                entries.set(0, "a");
                assertThat(assessment.facts().known(AGENTS)).isNull();
            }
        }
    }
}
