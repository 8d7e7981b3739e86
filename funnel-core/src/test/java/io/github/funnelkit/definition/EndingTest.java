package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.definition.Example.AGREED;
import static io.github.funnelkit.definition.Example.BUDGET;
import static io.github.funnelkit.definition.Example.NEEDS;
import static io.github.funnelkit.definition.Example.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which a deal ends, as they are defined. */
class EndingTest {

    private static final Flag GONE = Flag.of("gone", text("已丢", "Gone"));

    private static void lost(EndingBuilder ending) {
        ending.lost()
                .label(text("丢单", "Closed lost"))
                .when(GONE.isTrue())
                .reason("price", text("价格", "Price"))
                .reason("rival", text("被对手拿走", "Bought elsewhere"))
                .requires(BUDGET);
    }

    private static Funnel funnel() {
        return Example.builder()
                .ending("closed-lost", EndingTest::lost)
                .ending("closed-won", ending -> ending.won().from("proposal"))
                .ending("abandoned", EndingBuilder::neither)
                .build();
    }

    @Test
    void aFunnelSaysHowItsDealsEnd() {
        Ending lost = funnel().ending("closed-lost");
        assertThat(funnel().endings())
                .extracting(Ending::id, Ending::kind)
                .containsExactly(
                        tuple("closed-lost", EndingKind.LOST),
                        tuple("closed-won", EndingKind.WON),
                        tuple("abandoned", EndingKind.NONE));
        assertThat(lost).hasToString("closed-lost");
        assertThat(lost.label()).isEqualTo(text("丢单", "Closed lost"));
        assertThat(lost.when()).contains(GONE.isTrue());
        assertThat(lost.from()).isEmpty();
        assertThat(lost.reasons()).containsOnlyKeys("price", "rival");
        assertThat(lost.requires()).containsExactly(BUDGET);
        assertThat(lost.source()).isEqualTo(Source.extension());
        Ending won = funnel().ending("closed-won");
        assertThat(won.from()).contains("proposal");
        assertThat(won.label()).isEqualTo(Text.of("closed-won"));
        assertThat(won.when()).isEmpty();
        assertThat(Example.builder().build().endings()).isEmpty();
        assertThatThrownBy(() -> funnel().ending("closed-last"))
                .hasMessage(
                        "unknown ending 'closed-last' (did you mean 'closed-lost'?); there are closed-lost, closed-won,"
                                + " abandoned");
    }

    @Test
    void whatEndingsReadIsOfTheFunnel() {
        assertThat(funnel().facts()).contains(GONE, BUDGET);
        Count score = Count.of("score", "", text("分", "Score"));
        Count pain = Count.of("pain", "", text("痛", "Pain"));
        Funnel summed = Example.builder()
                .ending(
                        "gone",
                        e -> e.lost()
                                .requires(Sum.of("points", text("总", "Points"), score)
                                        .plus(pain, 2)))
                .build();
        assertThat(summed.ending("gone").requires()).containsExactly(score, pain);
        assertThat(summed.facts()).contains(score, pain);
    }

    @Test
    void kindsHaveNames() {
        assertThat(EndingKind.values())
                .extracting(
                        EndingKind::id,
                        kind -> kind.label().in(Locale.ENGLISH),
                        kind -> kind.label().in(Locale.CHINESE))
                .containsExactly(
                        tuple("won", "won", "赢单"),
                        tuple("lost", "lost", "丢单"),
                        tuple("none", "neither won nor lost", "既非赢单也非丢单"));
    }

    @Test
    void endingsAreEqualWhenTheySayTheSameInTheSameOrder() {
        assertThat(funnel()).isEqualTo(funnel()).hasSameHashCodeAs(funnel());
        Ending lost = funnel().ending("closed-lost");
        Ending turned = Example.builder()
                .ending(
                        "closed-lost",
                        e -> lost(e.reason("rival", text("被对手拿走", "Bought elsewhere"))
                                .withoutReason("rival")))
                .build()
                .ending("closed-lost");
        assertThat(turned).isEqualTo(lost).hasSameHashCodeAs(lost);
        List<Consumer<EndingBuilder>> others = List.of(
                e -> e.kind(EndingKind.NONE),
                e -> e.label("Other"),
                e -> e.withoutCondition(),
                e -> e.when(AGREED.isTrue()),
                e -> e.from("won"),
                e -> e.reason("price", "Too dear"),
                e -> e.withoutReason("price").reason("price", text("价格", "Price")), // another order
                e -> e.requires(),
                e -> e.source(Source.documented("page 1")));
        for (Consumer<EndingBuilder> other : others) {
            Funnel derived = funnel().derive(
                            "example", "1.0", f -> f.languages(Locale.ENGLISH).ending("closed-lost", other));
            assertThat(derived.ending("closed-lost")).isNotEqualTo(lost);
        }
    }

    @Test
    void aDerivedFunnelKeepsChangesAddsAndTakesOut() {
        Funnel derived = funnel().derive(
                        "other",
                        "2",
                        f -> f.withoutEnding("abandoned")
                                .ending("closed-won", e -> e.fromAnyStage().label(text("赢单", "Won")))
                                .ending(
                                        "closed-lost",
                                        e -> e.reason("price", text("太贵", "Too dear"))
                                                .withoutReason("rival"))
                                .ending("merged", EndingBuilder::neither));
        assertThat(derived.endings()).extracting(Ending::id).containsExactly("closed-lost", "closed-won", "merged");
        assertThat(derived.ending("closed-won").from()).isEmpty();
        assertThat(derived.ending("closed-won").kind()).isEqualTo(EndingKind.WON);
        assertThat(derived.ending("closed-lost").reasons()).containsExactly(Map.entry("price", text("太贵", "Too dear")));
        assertThat(derived.ending("closed-lost").when()).contains(GONE.isTrue());
        assertThatThrownBy(() -> funnel().derive("x", "1", f -> f.withoutEnding("abandonned")))
                .hasMessageStartingWith("unknown ending 'abandonned' (did you mean 'abandoned'?)");
        assertThatThrownBy(() -> funnel().derive("x", "1", f -> f.ending("closed-lost", e -> e.withoutReason("prize"))))
                .hasMessageStartingWith("unknown reason 'prize' (did you mean 'price'?)");
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                problem(
                        f -> f.ending("gone", e -> {}),
                        "ending 'gone': no kind: say with 'kind' whether a deal is then won, lost or neither (none)"),
                problem(
                        f -> f.ending("lead", EndingBuilder::lost),
                        "ending 'lead': has the id of a stage, so that a record could mean either: give one of them"
                                + " another id"),
                problem(
                        f -> f.ending("gone", EndingBuilder::lost).ending("gone", EndingBuilder::won),
                        "ending 'gone': defined twice: rename or remove one of the two"),
                problem(
                        f -> f.ending("-", EndingBuilder::lost),
                        "ending '-': malformed id: expected letters, digits, '-' and '_', beginning with a letter or"
                                + " digit, 100 at most"),
                problem(
                        f -> f.ending("gone", e -> e.lost().from("propsal")),
                        "ending 'gone': 'from' names the unknown stage 'propsal' (did you mean 'proposal'?)"),
                problem(
                        f -> f.ending("gone", e -> e.lost().reason("a b", text("甲", "A"))),
                        "ending 'gone', reason 'a b': malformed id: expected letters, digits, '-' and '_', beginning"
                                + " with a letter or digit, 100 at most"),
                problem(
                        f -> f.ending(
                                "gone",
                                e -> e.lost().reason("a", text("甲", "A")).reason("a", text("乙", "B"))),
                        "ending 'gone', reason 'a': defined twice: rename or remove one of the two"),
                problem(
                        f -> f.ending("gone", e -> e.lost().label(Text.of(Locale.ENGLISH, "Gone"))),
                        "ending 'gone': label 'Gone' has no wording in zh: add one"),
                problem(
                        f -> f.ending("gone", e -> e.lost().reason("a", Text.of(Locale.CHINESE, "甲"))),
                        "ending 'gone': name of reason 'a' '甲' has no wording in en: add one"),
                problem(
                        f -> f.ending("gone", e -> e.lost().when(USERS.lessThan(0))),
                        "ending 'gone': fact 'users': a count is never less than 0"),
                problem(
                        f -> f.ending("gone", e -> e.lost().when(AttachedForms.anyOf("offr"))),
                        "ending 'gone': 'attached' names the unknown form 'offr' (did you mean 'offer'?)"),
                problem(
                        f -> f.ending("gone", e -> e.lost().requires(Flag.of("needs", NEEDS.label()))),
                        "fact 'needs': is checklist in one place and flag in another: choose one of them"));
    }

    private static Arguments problem(Consumer<FunnelBuilder> change, String problem) {
        return Arguments.of(change, problem);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatIsWrongIsSaidWithItsPlace(Consumer<FunnelBuilder> change, String problem) {
        FunnelBuilder builder = Example.builder().languages(Locale.CHINESE, Locale.ENGLISH);
        change.accept(builder);
        FunnelDefinitionException refused = catchThrowableOfType(FunnelDefinitionException.class, builder::build);
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::toString).containsExactly(problem);
    }
}
