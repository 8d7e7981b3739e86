package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.Outcome.MET;
import static io.github.funnelkit.condition.Outcome.NOT_MET;
import static io.github.funnelkit.condition.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions of collections of records. */
class RecordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FreeText NAME = FreeText.of("name", text("姓名", "Name"));
    private static final Choice ROLE = Choice.of("role", text("角色", "Role"), "user", "buyer");
    private static final Count RATING =
            Count.of("rating", "", text("评分", "Rating")).withBounds(Bounds.of(0, 2));
    private static final Flag MET_US = Flag.of("metUs", text("见过我们", "Met us"));
    private static final Day LAST_CONTACT = Day.of("lastContact", text("最近联系", "Last contact"));
    private static final Records PEOPLE =
            Records.of("people", text("决策人员", "Buying influences"), NAME, ROLE, RATING, MET_US, LAST_CONTACT);

    private static final FactSheet ANNA = FactSheet.empty()
            .with(NAME, "Anna")
            .with(ROLE, "buyer")
            .with(RATING, 2)
            .with(LAST_CONTACT, TODAY.minusDays(3));
    private static final FactSheet BO =
            FactSheet.empty().with(NAME, "Bo").with(ROLE, "user").with(RATING, 0);
    private static final FactSheet NAMELESS = FactSheet.empty().with(ROLE, "buyer");

    private static FactSheet with(FactSheet... people) {
        return FactSheet.empty().with(PEOPLE, List.of(people));
    }

    private static Outcome outcome(Condition condition, FactSheet facts) {
        return condition.outcome(facts, TODAY);
    }

    @Test
    void whatIsNotKnownOfARecordLeavesItOpenUnlessOthersDecide() {
        Check some = PEOPLE.some(RATING.atLeast(1));
        Check two = PEOPLE.atLeast(2, RATING.atLeast(1));
        Check every = PEOPLE.every(RATING.atLeast(1));
        Check none = PEOPLE.none(RATING.atLeast(1));

        assertThat(Stream.of(some, two, every, none).map(check -> outcome(check, with(ANNA, NAMELESS))))
                .containsExactly(MET, UNKNOWN, UNKNOWN, NOT_MET);
        assertThat(Stream.of(some, two, every, none).map(check -> outcome(check, with(BO, NAMELESS))))
                .containsExactly(UNKNOWN, NOT_MET, NOT_MET, UNKNOWN);
        assertThat(Stream.of(some, two, every, none).map(check -> outcome(check, FactSheet.empty())))
                .containsOnly(UNKNOWN);
        assertThat(Stream.of(some, two, every, none)
                        .map(check -> outcome(check, FactSheet.empty().withNone(PEOPLE))))
                .containsExactly(NOT_MET, NOT_MET, MET, MET);
        assertThat(with()).isEqualTo(FactSheet.empty().withNone(PEOPLE));
    }

    /** Every way to complete what is unknown of three people, of whom each fact is asked once. */
    static Stream<Check> asked() {
        List<Condition> conditions = List.of(
                RATING.atLeast(1),
                RATING.atLeast(1).and(MET_US.isTrue()),
                Condition.when(ROLE.oneOf("buyer")).then(RATING.atLeast(2)),
                Condition.not(MET_US.isTrue().or(ROLE.oneOf("user"))),
                Condition.atLeastOf(2, MET_US.isTrue(), ROLE.oneOf("user"), RATING.atMost(0)));
        return conditions.stream()
                .flatMap(when ->
                        Stream.of(PEOPLE.some(when), PEOPLE.atLeast(2, when), PEOPLE.every(when), PEOPLE.none(when)));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void isWhatAllCompletionsComeTo(Check check) {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            List<FactSheet> people = new ArrayList<>();
            for (int person = random.nextInt(3); person >= 0; person--) {
                people.add(person(random));
            }
            Set<Outcome> came = new HashSet<>();
            complete(people, 0, new ArrayList<>(), check, came);
            Outcome expected = came.size() == 1 ? came.iterator().next() : UNKNOWN;

            assertThat(outcome(check, FactSheet.empty().with(PEOPLE, people)))
                    .as("%s", people)
                    .isEqualTo(expected);
        }
    }

    private static FactSheet person(Random random) {
        FactSheet sheet = FactSheet.empty();
        sheet = random.nextBoolean() ? sheet.with(MET_US, random.nextBoolean()) : sheet;
        sheet = random.nextBoolean() ? sheet.with(RATING, random.nextInt(3)) : sheet;
        return random.nextBoolean() ? sheet.with(ROLE, random.nextBoolean() ? "user" : "buyer") : sheet;
    }

    private static void complete(
            List<FactSheet> people, int next, List<FactSheet> done, Check check, Set<Outcome> came) {
        if (next == people.size()) {
            came.add(outcome(check, FactSheet.empty().with(PEOPLE, done)));
            return;
        }
        for (FactSheet completed : completions(people.get(next))) {
            done.add(completed);
            complete(people, next + 1, done, check, came);
            done.remove(done.size() - 1);
        }
    }

    private static List<FactSheet> completions(FactSheet person) {
        List<FactSheet> completions = List.of(person);
        completions = each(completions, MET_US, List.of(true, false));
        completions = each(completions, RATING, List.of(0, 1, 2));
        return each(completions, ROLE, List.of("user", "buyer"));
    }

    private static <V> List<FactSheet> each(List<FactSheet> sheets, Fact<V> fact, List<? extends V> values) {
        return sheets.stream()
                .flatMap(sheet -> sheet.value(fact).isUnknown()
                        ? values.stream().map(value -> sheet.with(fact, value))
                        : Stream.of(sheet))
                .toList();
    }

    @Test
    void theExplanationNamesTheRecords() {
        Finding open = PEOPLE.every(RATING.atLeast(1)).examine(with(ANNA, NAMELESS), TODAY);
        Finding failed = PEOPLE.every(RATING.atLeast(1)).examine(with(ANNA, BO), TODAY);

        assertThat(open.explain(Locale.ENGLISH)).isEqualTo("Buying influences: no. 2: Rating: not known");
        assertThat(open.unknownFacts()).containsExactly(PEOPLE);
        assertThat(failed.explain(Locale.ENGLISH))
                .isEqualTo("Buying influences: Bo: Rating: 0 of 1, 1 short, 1 record short");
        assertThat(PEOPLE.some(RATING.atLeast(1)).examine(with(ANNA, BO), TODAY).explain(Locale.ENGLISH))
                .isEqualTo("Buying influences: Anna: Rating: 2");
        assertThat(PEOPLE.some(RATING.atLeast(1))
                        .examine(FactSheet.empty().withNone(PEOPLE), TODAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Buying influences: none, 1 record short");
        assertThat(PEOPLE.none(RATING.atMost(0)).examine(with(ANNA, BO), TODAY).explain(Locale.CHINESE))
                .isEqualTo("决策人员：Bo：评分：0，多 1 条记录");
        assertThat(PEOPLE.atLeast(2, ROLE.oneOf("buyer")).describe(Locale.ENGLISH))
                .isEqualTo("Buying influences: at least 2 records with Role: buyer");
        assertThat(FactText.describe(PEOPLE, with(ANNA, NAMELESS).value(PEOPLE), Locale.ENGLISH))
                .isEqualTo("Anna, no. 2");
    }

    @Test
    void timeDoesToItWhatItDoesToTheRecords() {
        Check recent = LAST_CONTACT.withinLast(Period.ofDays(30));
        Check old = LAST_CONTACT.longAgo(Period.ofDays(30));

        assertThat(PEOPLE.some(recent).timeEffect()).isEqualTo(TimeEffect.FULFILS_THEN_UNDOES);
        assertThat(PEOPLE.every(old).timeEffect()).isEqualTo(TimeEffect.FULFILS);
        assertThat(PEOPLE.none(old).timeEffect()).isEqualTo(TimeEffect.UNDOES);
        assertThat(PEOPLE.every(Condition.when(old).then(MET_US.isTrue())).timeEffect())
                .isEqualTo(TimeEffect.UNDOES);
        assertThat(PEOPLE.every(RATING.atLeast(1)).timeEffect()).isEqualTo(TimeEffect.NONE);
    }

    @Test
    void examplesAreAtTheBoundaryAndStartFromWhatIsKnown() {
        Check every = PEOPLE.every(RATING.atLeast(2).and(MET_US.isTrue()));
        Check two = PEOPLE.atLeast(2, RATING.atLeast(2));

        assertThat(every.examples(TODAY))
                .extracting(sheet -> outcome(every, sheet))
                .contains(MET, NOT_MET);
        assertThat(two.examples(TODAY)).extracting(sheet -> outcome(two, sheet)).contains(MET, NOT_MET);
        FactSheet first = every.examples(with(ANNA, BO), TODAY).get(0);
        assertThat(outcome(every, first)).isEqualTo(MET);
        assertThat(first.known(PEOPLE)).extracting(person -> person.known(NAME)).containsExactly("Anna", "Bo");
        assertThat(two.examples(with(ANNA), TODAY).get(0).known(PEOPLE)).hasSize(2);
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(PEOPLE.some(Flag.of("won", text("赢", "Won")).isTrue()).problems())
                .extracting(problem -> problem.in(Locale.ENGLISH))
                .containsExactly(
                        "fact 'won' is none of the facts of a record of 'people'; there are name, role, rating,"
                                + " metUs, lastContact");
        assertThat(PEOPLE.atLeast(0, MET_US.isTrue()).problems())
                .extracting(problem -> problem.in(Locale.ENGLISH))
                .containsExactly("at least 0 of 'people' is always met: expected a number of at least 1");
        assertThat(PEOPLE.some(ROLE.oneOf("chief")).problems()).hasSize(1);
        assertThatThrownBy(() -> Records.of("people", text("人", "People")))
                .hasMessage("collection 'people': no facts; expected those that each record has");
        assertThatThrownBy(() -> Records.of("people", text("人", "People"), NAME, NAME))
                .hasMessage("collection 'people' has fact 'name' twice");
        assertThatThrownBy(() -> Records.of("all", text("全", "All"), PEOPLE))
                .hasMessage("collection 'all': fact 'people' is a collection of records, which a record cannot have");
    }

    @Test
    void aRecordKnowsItsOwnFactsAlone() {
        Count other = Count.of("rating", "", text("分", "Rating"));
        assertThat(with(FactSheet.empty().with(other, 2)).known(PEOPLE))
                .containsExactly(FactSheet.empty().with(RATING, 2));
        assertThatThrownBy(() -> with(ANNA, FactSheet.empty().with(other, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "fact 'people': record 2: fact 'rating': 9 is out of bounds; expected a number from 0 to 2");
        Flag won = Flag.of("won", text("赢", "Won"));
        assertThatThrownBy(() -> with(FactSheet.empty().with(won, true)))
                .hasMessage(
                        "fact 'people': record 1: fact 'won' is none of name, role, rating, metUs," + " lastContact");
        assertThatThrownBy(() -> FactSheet.empty().with(PEOPLE, Collections.singletonList(null)))
                .hasMessage("fact 'people': record 1 is null; expected a record");
    }

    @Test
    void whatIsAskedOfRecordsLiesDeeper() {
        assertThat(PEOPLE.some(MET_US.isTrue()).depth()).isEqualTo(2);
        assertThat(PEOPLE.some(MET_US.isTrue().and(RATING.atLeast(1)))
                        .and(MET_US.isTrue())
                        .depth())
                .isEqualTo(6);
    }
}
