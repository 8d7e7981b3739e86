package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.RecordPlace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not fit of one record costs one fact of that record, and is told by its place, however records are bound. */
class RecordMisfitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FreeText NAME = FreeText.of("name", text("姓名", "Name"));
    private static final Choice ROLE = Choice.of("role", text("角色", "Role"), "buyer", "user", "coach");
    private static final Count UNBOUNDED = Count.of("rating", "", text("评分", "Rating"));
    private static final Count RATING = UNBOUNDED.withBounds(Bounds.of(0, 5));
    private static final Records PEOPLE = Records.of("people", text("人员", "People"), NAME, ROLE, RATING);

    private static final SaleType DEAL = SaleType.of("deal", text("交易", "Deal"));
    private static final Funnel FUNNEL = Funnel.define("people", "1")
            .saleTypes(DEAL)
            .stage(
                    "covered",
                    stage -> stage.customerType(text("覆盖", "Covered"))
                            .criterion(
                                    "coach", c -> c.text(text("教练", "A coach")).when(PEOPLE.some(ROLE.oneOf("coach"))))
                            .criterion(
                                    "agree",
                                    c -> c.text(text("同意", "Buyers agree"))
                                            .when(PEOPLE.every(Condition.when(ROLE.oneOf("buyer"))
                                                    .then(RATING.atLeast(3))))))
            .build();

    /** A record of a host; a name of "lost" cannot be read. */
    record Person(
            @Nullable String name,
            @Nullable String role,
            @Nullable Integer rating) {

        @Nullable
        String nameRead() {
            if ("lost".equals(name)) {
                throw new IllegalArgumentException("no session");
            }
            return name;
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("name", name);
            fields.put("role", role);
            fields.put("rating", rating);
            return fields;
        }

        /** As somebody has recorded it without bounds. */
        FactSheet sheet() {
            return FactSheet.empty().with(NAME, name).with(ROLE, role).with(UNBOUNDED, rating);
        }
    }

    private static final FactBinding<List<Person>> EACH = binding()
            .bindEach(
                    PEOPLE,
                    people -> people,
                    each -> each.bind(NAME, Person::nameRead)
                            .bind(ROLE, Person::role)
                            .bind(RATING, Person::rating))
            .build();
    private static final FactBinding<List<Person>> BY_METHOD = binding()
            .bindEach(
                    PEOPLE,
                    people -> people,
                    each -> each.bindAll(
                            List.of(NAME, ROLE, RATING),
                            (person, facts) -> facts.set(ROLE, person.role())
                                    .set(RATING, person.rating())
                                    .set(NAME, person.nameRead())))
            .build();
    private static final FactBinding<List<Person>> FIELDS = binding()
            .bindRest(FUNNEL, (people, id) -> all(people, Person::fields))
            .build();
    private static final FactBinding<List<Person>> SHEETS =
            binding().bind(PEOPLE, people -> all(people, Person::sheet)).build();
    private static final FactBinding<List<Person>> SHEETS_BY_METHOD = binding()
            .bindAll(List.of(PEOPLE), (people, facts) -> facts.set(PEOPLE, all(people, Person::sheet)))
            .build();

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static FactBinding.Builder<List<Person>> binding() {
        return (FactBinding.Builder) FactBinding.of(List.class);
    }

    private static <V> List<V> all(List<Person> people, Function<Person, V> form) {
        return people.stream().map(form).toList();
    }

    static Stream<Arguments> bindings() {
        return Stream.of(
                Arguments.of("each", EACH),
                Arguments.of("by a method", BY_METHOD),
                Arguments.of("fields", FIELDS),
                Arguments.of("sheets", SHEETS),
                Arguments.of("sheets by a method", SHEETS_BY_METHOD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bindings")
    void aBadFieldNamesItsPlaceAndCostsNothingElse(String how, FactBinding<List<Person>> binding) {
        List<Person> people =
                List.of(new Person("Ann", "coach", 3), new Person("Bob", "buyer", 9), new Person(null, null, 7));
        String problem =
                "fact 'people': record 2 'Bob': fact 'rating': 9 is out of bounds; expected a number from 0 to 5";
        for (int many : new int[] {1, Integer.MAX_VALUE}) {
            Assessor<List<Person>> assessor = new Assessor<>(FUNNEL, binding, Clock.systemUTC(), many);
            for (int time = 0; time < 3; time++) {
                assertThatThrownBy(() -> assessor.judge(DEAL, people, TODAY))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(problem);
                assertThatThrownBy(() -> assessor.assess(DEAL, people, TODAY))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(problem);
            }
            Assessment lenient = assessor.assessLeniently(DEAL, people, TODAY);
            assertThat(lenient.outcomes().outcome(criterion("coach"))).hasToString("MET");
            assertThat(lenient.outcomes().outcome(criterion("agree"))).hasToString("UNKNOWN");
            assertThat(lenient.facts().known(PEOPLE))
                    .containsExactly(
                            new Person("Ann", "coach", 3).sheet(),
                            new Person("Bob", "buyer", null).sheet(),
                            FactSheet.empty());
            assertThat(lenient.misfits()).hasSize(2);
            Misfit misfit = lenient.misfits().get(0);
            assertThat(misfit.fact()).contains(RATING);
            assertThat(misfit.value()).contains("9");
            assertThat(misfit.record()).contains(new RecordPlace(PEOPLE, 2, Optional.of("Bob")));
            assertThat(misfit.problem()).isEqualTo(problem);
            assertThat(misfit.explain(Locale.ENGLISH))
                    .isEqualTo("People, record 2 (Bob): Rating: '9' does not fit, expected: a whole number, 0 to 5; it"
                            + " counts as not known");
            assertThat(misfit.explain(Locale.CHINESE)).isEqualTo("人员，第 2 条记录（Bob）：评分：“9”不合要求，应为：整数，0 至 5；按未知处理");
            assertThat(lenient.misfits().get(1).explain(Locale.ENGLISH))
                    .startsWith("People, record 3: Rating: '7' does not fit");
        }
        assertThatThrownBy(() -> binding.sheet(people)).hasMessage(problem);
    }

    @Test
    void aLambdaOfARecordThatFailsNamesItsPlaceAndIsTheCause() {
        List<Person> people = List.of(new Person("Ann", "coach", 3), new Person("lost", "buyer", 4));
        for (FactBinding<List<Person>> binding : List.of(EACH, BY_METHOD)) {
            Assessor<List<Person>> assessor = Assessor.of(FUNNEL, binding, Clock.systemUTC());
            assertThatThrownBy(() -> assessor.judge(DEAL, people, TODAY))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("fact 'people': record 2: reading fact 'name'")
                    .hasCauseInstanceOf(IllegalArgumentException.class)
                    .hasRootCauseMessage("no session");
            Assessment lenient = assessor.assessLeniently(DEAL, people, TODAY);
            assertThat(lenient.outcomes().missing()).isEmpty();
            assertThat(lenient.misfits())
                    .extracting(misfit -> misfit.explain(Locale.ENGLISH))
                    .containsExactly("People, record 2: Name: could not be read; it counts as not known");
        }
    }

    @Test
    void whatIsNoRecordCostsTheCollectionAndIsNumbered() {
        List<Person> people = Arrays.asList(new Person("Ann", "coach", 3), null);
        Assessor<List<Person>> assessor = Assessor.of(FUNNEL, EACH, Clock.systemUTC());
        assertThatThrownBy(() -> assessor.assess(DEAL, people, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'people': record 2 is null; expected a record");
        Misfit misfit = assessor.assessLeniently(DEAL, people, TODAY).misfits().get(0);
        assertThat(misfit.fact()).contains(PEOPLE);
        assertThat(misfit.record()).isEmpty();
        assertThat(misfit.explain(Locale.ENGLISH))
                .isEqualTo("People: '[…, null]' does not fit, expected: collection of records, and record 2 is none; it"
                        + " counts as not known");
    }

    private static Criterion criterion(String id) {
        return FUNNEL.criterion("covered.deal." + id);
    }
}
