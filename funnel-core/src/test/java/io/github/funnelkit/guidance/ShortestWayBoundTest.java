package io.github.funnelkit.guidance;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However much a funnel asks for: a way is found, and said to be the shortest only where that is certain. */
class ShortestWayBoundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag[] FLAGS = IntStream.range(0, 1_001)
            .mapToObj(number -> Flag.of("flag" + number, Text.of("Flag " + number)))
            .toArray(Flag[]::new);

    /** One or the next, for each of many: every second one is enough, and nothing less. */
    @ParameterizedTest
    @ValueSource(ints = {2, 50, 100, 250})
    void ofAChainOfPairsTheShortestWayIsFoundAndKnownToBe(int pairs) {
        List<Condition> parts = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            parts.add(FLAGS[pair].isTrue().or(FLAGS[pair + 1].isTrue()));
        }
        for (ShortestWay way : List.of(way(criteria(parts)), way(one(parts)))) {
            assertThat(way.isShortest()).isTrue();
            assertThat(way.ways())
                    .singleElement()
                    .satisfies(only -> assertThat(only.steps())
                            .hasSize(pairs / 2)
                            .map(step -> ((Step.FindOut) step).fact().id())
                            .contains("flag1", "flag" + (pairs - 1)));
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 60", "250, 125", "1000, 500"})
    void beyondTheBoundTheBestWayIsStillAWay(int pairs, int flags) {
        ShortestWay way = way(one(tangle(pairs, flags)));
        assertThat(way.isShortest()).isFalse();
        assertThat(way).asString().endsWith("steps, of a search that was ended");
        assertThat(way.ways()).isNotEmpty();
        ShortestWayLaws.check(
                way, FactSheet.empty(), Assessor.of(way.assessment().funnel(), Clock.systemUTC()));
        assertThat(way(one(tangle(pairs, flags))).ways()).isEqualTo(way.ways());
    }

    /** Each step of the search judges all of the criteria, as all read one fact; what is asked twice is said once. */
    @Tag("slow")
    @Test
    void whereManyCriteriaReadOneFactAWayIsFoundAllTheSame() {
        Quantity budget = Quantity.of("budget", "", Text.of("Budget"));
        Checklist papers =
                Checklist.of("papers", Text.of("Papers")).allowing(entries(500).toArray(String[]::new));
        List<Condition> thresholds = new ArrayList<>();
        List<Condition> pairs = new ArrayList<>();
        for (int number = 0; number < 499; number++) {
            thresholds.add(budget.atLeast(number).or(FLAGS[number].isTrue()));
            pairs.add(papers.ticked("p" + number).or(papers.ticked("p" + (number + 1))));
        }
        ShortestWay way = way(criteria(thresholds));
        assertThat(way.ways()).isNotEmpty();
        assertThat(way.ways().get(0)).hasToString("- find out - Budget: at least 498");
        ShortestWayLaws.check(
                way, FactSheet.empty(), Assessor.of(way.assessment().funnel(), Clock.systemUTC()));
        ShortestWay ticked = way(criteria(pairs));
        assertThat(ticked.ways()).isNotEmpty();
        assertThat(ticked.ways().get(0).steps()).hasSize(1);
    }

    /** Each change judges all of the criteria of all records: that counts, and ends the search. */
    @Test
    @Tag("slow")
    void whatIsAskedOfThousandsOfRecordsCountsForEachOfThem() {
        Flag[] asked = Arrays.copyOf(FLAGS, 20);
        Records people = Records.of("people", Text.of("People"), asked);
        List<Condition> parts = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            List<Condition> all = new ArrayList<>();
            for (int flag = 0; flag < 10; flag++) {
                all.add(asked[(number + flag) % asked.length].isTrue());
            }
            parts.add(people.atLeast(
                    1 + number / asked.length + number % 5, Condition.allOf(all.toArray(Condition[]::new))));
        }
        FactSheet person = FactSheet.empty();
        for (int flag = 0; flag < 9; flag++) {
            person = person.with(asked[flag], flag % 3 > 0);
        }
        FactSheet known = FactSheet.empty().with(people, Collections.nCopies(2_000, person));
        ShortestWay way = ShortestWay.of(assess(criteria(parts), known));
        assertThat(way.isShortest()).isFalse();
        assertThat(ShortestWay.of(assess(criteria(parts), known)).ways()).isEqualTo(way.ways());

        FactSheet few = FactSheet.empty().with(people, Collections.nCopies(5, person));
        Funnel usual = criteria(parts.subList(0, 3));
        ShortestWay found = ShortestWay.of(assess(usual, few));
        assertThat(found.ways()).isNotEmpty();
        ShortestWayLaws.check(found, few, Assessor.of(usual, Clock.systemUTC()));
    }

    private static List<String> entries(int count) {
        return IntStream.range(0, count).mapToObj(number -> "p" + number).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, there may be a shorter way",
        "de, Vielleicht gibt es einen kürzeren Weg",
        "ja, さらに短い道筋があるかもしれません",
        "zh, 可能还有更短的途径",
        "zh-Hant, 可能還有更短的途徑"
    })
    void itIsSaidInEveryLanguage(String language, String words) {
        assertThat(way(one(tangle(100, 60)))
                        .explain(Locale.forLanguageTag(language))
                        .lines())
                .last()
                .asString()
                .endsWith(words);
    }

    /** More facts must be so than any search may try, in the last of which there is no way out. */
    @Test
    void whereTheSearchEndsBeforeAWayIsFoundThereMayBeOne() {
        List<Condition> parts = new ArrayList<>(tangle(200, 60));
        parts.add(Condition.not(Condition.atLeastOf(
                10,
                IntStream.range(0, 61).mapToObj(flag -> FLAGS[flag].isTrue()).toArray(Condition[]::new))));
        ShortestWay way = way(one(parts));
        assertThat(way.ways()).isEmpty();
        assertThat(way.isShortest()).isFalse();
        assertThat(way.explain(Locale.ENGLISH)).endsWith("there may be a way");
        assertThat(way).hasToString("no way, of a search that was ended");
    }

    @Test
    void whatNeedsNoSearchIsTheShortest() {
        ShortestWay last = ShortestWay.of(
                assess(one(List.of(FLAGS[0].isTrue())), FactSheet.empty().with(FLAGS[0], true)));
        assertThat(last.isShortest()).isTrue();
        assertThat(last.ways()).isEmpty();
    }

    /** So many pairs of some flags, of which one each must be so. */
    private static List<Condition> tangle(int pairs, int flags) {
        Random random = new Random(3);
        List<Condition> parts = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            int one = random.nextInt(flags + 1);
            int other = (one + 1 + random.nextInt(flags)) % (flags + 1);
            parts.add(FLAGS[one].isTrue().or(FLAGS[other].isTrue()));
        }
        return parts;
    }

    private static ShortestWay way(Funnel funnel) {
        return ShortestWay.of(assess(funnel, FactSheet.empty()));
    }

    private static Assessment assess(Funnel funnel, FactSheet facts) {
        return Assessor.of(funnel, Clock.systemUTC()).assess(SALE, facts, TODAY);
    }

    private static Funnel one(List<Condition> parts) {
        return criteria(List.of(Condition.allOf(parts.toArray(Condition[]::new))));
    }

    private static Funnel criteria(List<Condition> conditions) {
        return Funnel.define("large", "1")
                .saleTypes(SALE)
                .stage("top", stage -> {
                    stage.customerType(text("顶层客户", "Top customer"));
                    for (Condition condition : conditions) {
                        String id = "c" + conditions.indexOf(condition);
                        stage.criterion(
                                SALE,
                                id,
                                criterion -> criterion.text(Text.of(id)).when(condition));
                    }
                })
                .build();
    }
}
