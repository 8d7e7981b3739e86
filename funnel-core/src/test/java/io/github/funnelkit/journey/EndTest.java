package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.BUDGET;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.READY_FOR_OFFER;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.fact.FactSheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals that are declared ended in one of the ways of their funnel. */
class EndTest {

    private static final FreeText RIVAL = FreeText.of("rival", text("对手", "The rival"));
    private static final Funnel FUNNEL = with(f -> f.ending("closed-lost", EndTest::lost)
            .ending("closed-won", e -> e.won().label(text("赢单", "Closed won")).from("offer"))
            .ending("abandoned", e -> e.neither().label(text("放弃", "Abandoned"))));

    private static void lost(EndingBuilder ending) {
        ending.lost()
                .label(text("丢单", "Closed lost"))
                .reason("price", text("价格", "Too dear"))
                .reason("rival", text("被对手拿走", "Bought elsewhere"))
                .requires(RIVAL);
    }

    private static Funnel with(Consumer<FunnelBuilder> endings) {
        return Deals.FUNNEL.derive("ends", "1", f -> {
            f.facts(RIVAL);
            endings.accept(f);
        });
    }

    private static Gatekeeper gatekeeper(Funnel funnel) {
        return Gatekeeper.of(FunnelCatalog.of(funnel), GatePolicy.DEFAULT, SHANGHAI);
    }

    private static JourneyState opened(Gatekeeper gatekeeper, FactSheet learned) {
        FunnelCatalog funnels = gatekeeper.catalog();
        JourneyState opened = JourneyState.replay(
                funnels, List.of(gatekeeper.open("deal-7", funnels.all().get(0).reference(), "direct", LI, MONDAY)));
        return learned.facts().isEmpty() ? opened : Deals.after(gatekeeper, opened, Deals.learn(learned));
    }

    private static JourneyState atOffer(Gatekeeper gatekeeper) {
        return Deals.after(
                gatekeeper,
                opened(gatekeeper, READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"),
                Deals.enter("offer"));
    }

    private static Decision decide(Funnel funnel, FactSheet facts, JourneyCommand command) {
        Gatekeeper gatekeeper = gatekeeper(funnel);
        return gatekeeper.decide(opened(gatekeeper, facts), command, LI, MONDAY);
    }

    private static JourneyCommand end(String ending, String reason) {
        return new JourneyCommand.End(ending, Optional.of(reason), Optional.of("Acme"), "sorry");
    }

    /** Where the policy lets deals be won from everywhere, an ending may say from which stage on all the same. */
    @Test
    void whatIsWonFromEverywhereIsWonBeforeTheFirstStageToo() {
        GatePolicy anywhere = GatePolicy.DEFAULT.withWinning(WinRule.FROM_ANY_STAGE);
        for (Funnel funnel :
                List.of(Deals.FUNNEL, with(f -> f.ending("won", e -> e.won().label(text("赢单", "Won")))))) {
            Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(funnel), anywhere, SHANGHAI);
            JourneyState won =
                    Deals.after(gatekeeper, opened(gatekeeper, FactSheet.empty()), new JourneyCommand.Win(""));
            assertThat(won.status()).isEqualTo(JourneyStatus.WON);
            assertThat(won.stage()).isEmpty();
        }
        Gatekeeper fromOffer = Gatekeeper.of(FunnelCatalog.of(FUNNEL), anywhere, SHANGHAI);
        assertThat(fromOffer.decide(opened(fromOffer, FactSheet.empty()), new JourneyCommand.Win(""), LI, MONDAY))
                .isEqualTo(new Decision.Refused(
                        List.of(new Unrecordable.NotFromHere(FUNNEL.ending("closed-won"), FUNNEL.stage("offer")))));
    }

    @ParameterizedTest
    @CsvSource({"price, price", "rival, rival", "Too dear, price", "too DEAR, price", "价格, price", "' rival ', rival"})
    void aReasonIsOneOfTheList(String given, String reason) {
        Decision decision =
                decide(FUNNEL, FactSheet.empty().with(RIVAL, "Acme"), new JourneyCommand.Lose(given, "Acme"));
        assertThat(decision.events())
                .containsExactly(new DealEvent.Ended(
                        EventMetadata.of(3, MONDAY, LI),
                        "closed-lost",
                        EndingKind.LOST,
                        Optional.of(reason),
                        Optional.of("Acme"),
                        ""));
    }

    @Test
    void anyOtherReasonIsRefusedWithTheList() {
        Decision decision = decide(FUNNEL, FactSheet.empty(), end("closed-lost", "he was rude"));
        assertThat(decision.explain(Locale.ENGLISH)).isEqualTo("""
                        Refused:
                        - Give one of the reasons: Too dear (price), Bought elsewhere (rival)
                        - For 'Closed lost' it must be known first: The rival""");
        assertThat(decide(
                                FUNNEL,
                                FactSheet.empty().with(RIVAL, "Acme"),
                                new JourneyCommand.End("closed-lost", Optional.empty(), Optional.empty(), "note"))
                        .explain(Locale.CHINESE))
                .contains("请从下列原因中选择：价格（price）、被对手拿走（rival）");
    }

    @Test
    void whatIsKnownToBeNoneIsKnown() {
        FactSheet facts = FactSheet.empty().withNone(RIVAL);
        assertThat(decide(FUNNEL, facts, new JourneyCommand.Lose("price")).events())
                .hasSize(1);
    }

    @Test
    void itIsWonFromAStageOnAndNotBefore() {
        Gatekeeper gatekeeper = gatekeeper(FUNNEL);
        JourneyState lead = Deals.after(
                gatekeeper, opened(gatekeeper, READY_FOR_OFFER), Deals.complete("find.call"), Deals.enter("lead"));
        assertThat(gatekeeper
                        .decide(lead, new JourneyCommand.Win(""), LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .contains("'Closed won' can only be reached from stage 'Customer with an offer' or a later one");
        JourneyState won = Deals.after(gatekeeper, atOffer(gatekeeper), new JourneyCommand.Win("at last"));
        assertThat(won.status()).isEqualTo(JourneyStatus.WON);
        assertThat(won.ended().map(DealEvent.Ended::ending)).contains("closed-won");
        assertThat(won.ended().map(DealEvent.Ended::note)).contains("at last");
        assertThat(won.loss()).isEmpty();
    }

    @Test
    void aDealOnHoldIsNotWon() {
        Gatekeeper gatekeeper = gatekeeper(FUNNEL);
        JourneyState held =
                Deals.after(gatekeeper, atOffer(gatekeeper), new JourneyCommand.Hold(TODAY.plusDays(3), "holiday"));
        JourneyCommand win = new JourneyCommand.End("closed-won", Optional.empty(), Optional.empty(), "");
        assertThat(gatekeeper.decide(held, win, LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.OnHold(TODAY.plusDays(3)))));
        assertThat(Deals.after(
                                gatekeeper,
                                held,
                                new JourneyCommand.End("abandoned", Optional.empty(), Optional.empty(), ""))
                        .status())
                .isEqualTo(JourneyStatus.ENDED);
    }

    @Test
    void neitherWonNorLostNeedsNoReasonAndCanBeReopened() {
        Gatekeeper gatekeeper = gatekeeper(FUNNEL);
        JourneyState ended = Deals.after(
                gatekeeper,
                opened(gatekeeper, FactSheet.empty()),
                new JourneyCommand.End("abandoned", Optional.of(" "), Optional.empty(), ""));
        assertThat(ended.status()).isEqualTo(JourneyStatus.ENDED);
        assertThat(ended.ended().flatMap(DealEvent.Ended::reason)).isEmpty();
        assertThat(gatekeeper.decide(ended, Deals.enter("lead"), LI, MONDAY).explain(Locale.ENGLISH))
                .contains("ended");
        JourneyState open = Deals.after(gatekeeper, ended, new JourneyCommand.Reopen("they called"));
        assertThat(open.status()).isEqualTo(JourneyStatus.OPEN);
        assertThat(open.ended()).isEmpty();
    }

    @Test
    void whereThereAreNoReasonsWordsAreFree() {
        Funnel funnel = with(f -> f.ending("gone", e -> e.lost().label(text("没了", "Gone"))));
        assertThat(decide(funnel, FactSheet.empty(), new JourneyCommand.Lose("he was rude"))
                        .events())
                .containsExactly(new DealEvent.Ended(
                        EventMetadata.of(2, MONDAY, LI),
                        "gone",
                        EndingKind.LOST,
                        Optional.of("he was rude"),
                        Optional.empty(),
                        ""));
        assertThat(decide(funnel, FactSheet.empty(), new JourneyCommand.Lose(" ")))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.ReasonMissing())));
        assertThat(decide(funnel, FactSheet.empty(), new JourneyCommand.Win("")))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.NotAtLastStage(funnel.stage("order")))));
    }

    @Test
    void ofSeveralOneMustBeNamed() {
        Funnel funnel = with(f -> f.ending("lost", EndTest::lost).ending("gone", EndingBuilder::lost));
        assertThat(decide(funnel, FactSheet.empty(), new JourneyCommand.Lose("price"))
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Say how the deal ends: Closed lost (lost), gone (gone)");
        assertThat(decide(funnel, FactSheet.empty(), end("gone", "price")).events())
                .hasSize(1);
        assertThatThrownBy(() -> decide(funnel, FactSheet.empty(), end("gonne", "price")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown ending 'gonne' (did you mean 'gone'?)");
    }

    @Test
    void itIsTold() {
        Gatekeeper gatekeeper = gatekeeper(FUNNEL);
        JourneyState opened = opened(gatekeeper, FactSheet.empty());
        List<JourneyEvent> events = List.of(
                opened.opened(),
                ended(2, "closed-lost", Optional.of("rival"), Optional.of("Acme"), "alas"),
                new JourneyEvent.Reopened(EventMetadata.of(3, MONDAY, LI), "again"),
                ended(4, "unheard-of", Optional.of("why"), Optional.empty(), ""));
        String told = Timeline.of(gatekeeper.catalog(), events).explain(Locale.ENGLISH);
        assertThat(told)
                .contains("Ended: Closed lost, to Acme, because: Bought elsewhere (alas)")
                .contains("Ended: unheard-of, because: why");
        assertThat(Timeline.of(gatekeeper.catalog(), events).explain(Locale.CHINESE))
                .contains("结束：丢单，对手：Acme，原因：被对手拿走（alas）");
    }

    private static JourneyEvent ended(
            long number, String ending, Optional<String> reason, Optional<String> competitor, String note) {
        EventMetadata stamp = EventMetadata.of(number, MONDAY, LI);
        return new DealEvent.Ended(stamp, ending, EndingKind.LOST, reason, competitor, note);
    }

    @Test
    void whatWasWrittenBeforeStillCounts() {
        Gatekeeper gatekeeper = gatekeeper(FUNNEL);
        JourneyState opened = opened(gatekeeper, FactSheet.empty().with(BUDGET, 7));
        JourneyState lost = opened.after(
                List.of(new JourneyEvent.Lost(EventMetadata.of(3, MONDAY, LI), "he was rude", Optional.empty())));
        assertThat(lost.status()).isEqualTo(JourneyStatus.LOST);
        assertThat(lost.loss()).isPresent();
        assertThat(lost.ended()).isEmpty();
    }
}
