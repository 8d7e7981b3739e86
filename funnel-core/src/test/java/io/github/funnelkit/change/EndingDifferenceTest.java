package io.github.funnelkit.change;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs between the endings of two versions. */
class EndingDifferenceTest {

    private static final Flag GONE = Flag.of("gone", text("已丢", "Gone"));
    private static final Flag DEAD = Flag.of("dead", text("已死", "Dead"));
    private static final Funnel BEFORE = FunnelStandard.documented()
            .derive(
                    "mine",
                    "1",
                    f -> f.facts(GONE, DEAD)
                            .ending(
                                    "lost",
                                    e -> e.lost()
                                            .label(text("丢单", "Closed lost"))
                                            .when(GONE.isTrue())
                                            .reason("price", text("价格", "Price"))
                                            .reason("rival", text("对手", "Rival")))
                            .ending("dropped", e -> e.neither().label(text("放弃", "Dropped"))));

    static Stream<Arguments> changes() {
        return Stream.of(
                change(f -> f.ending("won", e -> e.won().label(text("赢单", "Won"))), "ending 'won' added - Won"),
                change(f -> f.withoutEnding("dropped"), "ending 'dropped' removed - Dropped"),
                change(
                        f -> f.ending("lost", e -> e.label(text("丢单", "Lost"))),
                        "ending 'lost' changed - text: Closed lost → Lost"),
                change(
                        f -> f.ending("lost", EndingBuilder::neither),
                        "ending 'lost' changed - kind: lost → neither won nor lost"),
                change(
                        f -> f.ending("lost", e -> e.when(DEAD.isTrue())),
                        "ending 'lost' changed - condition: Gone → Dead"),
                change(
                        f -> f.ending("lost", EndingBuilder::withoutCondition),
                        "ending 'lost' changed - condition: Gone → none"),
                change(
                        f -> f.ending("lost", e -> e.from("intention")),
                        "ending 'lost' changed - least stage: none → intention"),
                change(
                        f -> f.ending("lost", e -> e.reason("price", text("太贵", "Too dear"))),
                        "ending 'lost' changed - text: Price → Too dear"),
                change(
                        f -> f.ending("lost", e -> e.withoutReason("price").reason("none", text("无", "No reason"))),
                        "ending 'lost' changed - reasons: price, rival → rival, none"),
                change(
                        f -> f.ending("lost", e -> e.requires(DEAD)),
                        "ending 'lost' changed - facts that must be known: none → dead"),
                change(
                        f -> f.ending("lost", e -> e.source(Source.documented("page 1"))),
                        "ending 'lost' changed - source: extension → page 1 (documented)"),
                change(
                        f -> f.withoutEnding("lost").ending("lost", EndingDifferenceTest::asItWas),
                        "funnel 'mine' changed - order: ending lost, dropped → ending dropped, lost"));
    }

    private static void asItWas(EndingBuilder ending) {
        ending.lost()
                .label(text("丢单", "Closed lost"))
                .when(GONE.isTrue())
                .reason("price", text("价格", "Price"))
                .reason("rival", text("对手", "Rival"));
    }

    private static Arguments change(Consumer<FunnelBuilder> change, String words) {
        return Arguments.of(change, words);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatDiffersIsSaid(Consumer<FunnelBuilder> change, String words) {
        FunnelDifference difference = FunnelDifference.between(BEFORE, BEFORE.derive("mine", "2", change));
        assertThat(difference.changes())
                .extracting(each -> each.explain(Locale.ENGLISH))
                .containsExactly(words);
    }

    /** Who ends, or ends no longer, moves because of that alone; who ends alike does not move. */
    @Test
    void whoEndsMovesBecauseOfThat() {
        Funnel later = BEFORE.derive("mine", "2", f -> f.ending("lost", e -> e.when(DEAD.isTrue())));
        Impact<FactSheet> impact =
                Impact.of(Assessor.of(BEFORE, Clock.systemUTC()), Assessor.of(later, Clock.systemUTC()));
        List<Customer<FactSheet>> customers = List.of(
                customer("C1", FactSheet.empty().with(GONE, true)),
                customer("C2", FactSheet.empty().with(DEAD, true)),
                customer("C3", FactSheet.empty().with(DEAD, true).with(GONE, true)),
                customer("C4", FactSheet.empty()));
        List<Move> moves = new ArrayList<>();
        ImpactSummary summary = impact.run(customers.stream(), LocalDate.of(2026, 11, 30), moves::add);
        assertThat(moves)
                .extracting(move -> move.explain(Locale.ENGLISH))
                .containsExactly(
                        "C1: Closed lost → not at any stage yet, because of no longer ends as 'Closed lost'",
                        "C2: not at any stage yet → Closed lost, because of ends as 'Closed lost'");
        assertThat(summary.moved()).isEqualTo(2);
        assertThat(summary.causes()).containsExactly(Map.entry("lost", 2L));
        assertThat(summary.explain(Locale.ENGLISH)).contains("- not at any stage yet → Closed lost: 1");
    }

    private static Customer<FactSheet> customer(String id, FactSheet facts) {
        return new Customer<>(id, FunnelStandard.PROJECT, facts);
    }

    @Test
    void theSameEndingsDoNotDiffer() {
        assertThat(FunnelDifference.between(BEFORE, BEFORE.derive("mine", "2", f -> {}))
                        .isEmpty())
                .isTrue();
    }
}
