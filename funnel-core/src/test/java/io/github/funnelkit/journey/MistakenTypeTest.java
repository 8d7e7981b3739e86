package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.learn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A type of sale that was in force by mistake, and what broke meanwhile. */
class MistakenTypeTest {

    private static final SaleType TENDER = SaleType.of("tender", Text.of("Tender"));
    private static final Flag NEED = Flag.of("need", Text.of("Need"));
    private static final Flag FIT = Flag.of("fit", Text.of("Fit"));
    private static final Flag CALL = Flag.of("call", Text.of("Call"));

    /** Direct sales go on asking for the fit, tenders for the call. */
    private static final Funnel FUNNEL = Funnel.define("typed", "1")
            .holds(Holding.STANDING)
            .saleTypes(Deals.DIRECT, TENDER)
            .facts(NEED, FIT, CALL)
            .stage(
                    "a",
                    stage -> stage.customerType(Text.of("A"))
                            .criterion("need", c -> c.text(Text.of("Need")).when(NEED.isTrue())))
            .stage(
                    "b",
                    stage -> stage.customerType(Text.of("B"))
                            .criterion(
                                    Deals.DIRECT,
                                    "fit",
                                    c -> c.text(Text.of("Fit")).when(FIT.isTrue()))
                            .criterion(
                                    TENDER, "call", c -> c.text(Text.of("Call")).when(CALL.isTrue())))
            .build();

    private static final Obstacle LEFT_AT_A = new Obstacle.LandingLeft(Optional.of(FUNNEL.stage("a")));

    private static final FactSheet ALL =
            FactSheet.empty().with(NEED, true).with(FIT, true).with(CALL, true);

    private static JourneyCommand say(Flag flag, boolean value) {
        return learn(FactSheet.empty().with(flag, value));
    }

    private static Gatekeeper gatekeeper(FallBackRule rule) {
        return Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT.withFallBack(rule), SHANGHAI);
    }

    private static JourneyState mistaken(Gatekeeper gatekeeper) {
        return after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", FUNNEL.reference(), "direct", LI, MONDAY))),
                learn(ALL),
                enter("a"),
                enter("b"),
                new JourneyCommand.ChangeSaleType("tender", new Landing.SameStage()));
    }

    private static JourneyCommand takeBack(long event) {
        return new JourneyCommand.TakeBack(event, "it is no tender");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenOnTheDayLowersTheStage(FallBackRule rule) {
        Gatekeeper gatekeeper = gatekeeper(rule);
        JourneyState back = after(gatekeeper, mistaken(gatekeeper), say(FIT, false), takeBack(5));
        assertThat(back.saleType()).isEqualTo(Deals.DIRECT);
        assertThat(Ladders.stage(back)).isEqualTo(rule == FallBackRule.AUTOMATIC ? "a" : "b");
        assertThat(gatekeeper.fallBackDue(back, MONDAY).isPresent()).isEqualTo(rule == FallBackRule.PROPOSED);
    }

    /** Standing criteria are asked on the day: nobody asked them as a direct sale while it was none. */
    @Test
    void whatWasBrokenMeanwhileAndHoldsAgainLowersNothing() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.AUTOMATIC);
        JourneyState back = after(gatekeeper, mistaken(gatekeeper), say(FIT, false), say(FIT, true), takeBack(5));
        assertThat(Ladders.stage(back)).isEqualTo("b");
    }

    /** A deal on hold goes no way up, nor by taking back what brought it down; it is resumed first. */
    @Test
    void whatBroughtADealDownIsNotTakenBackOnHold() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.PROPOSED);
        JourneyState direct = after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", FUNNEL.reference(), "direct", LI, MONDAY))),
                learn(ALL),
                enter("a"),
                enter("b"));
        JourneyCommand hold = new JourneyCommand.Hold(Deals.TODAY.plusDays(30), "a new budget");
        JourneyState down =
                after(gatekeeper, direct, new JourneyCommand.ChangeSaleType("tender", new Landing.AtStage("a")), hold);
        assertThat(gatekeeper.decide(down, takeBack(5), LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Obstacle.OnHold(Deals.TODAY.plusDays(30)))));
        assertThat(Ladders.stage(after(gatekeeper, down, new JourneyCommand.Resume(""), takeBack(5))))
                .isEqualTo("b");
        JourneyState same = after(gatekeeper, mistaken(gatekeeper), hold, takeBack(5));
        assertThat(Ladders.stage(same)).isEqualTo("b");
    }

    /** What it has fallen back from is entered anew, as a sale of the right type. */
    @Test
    void whatTheMistakenTypeLostIsEnteredAnew() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.AUTOMATIC);
        JourneyState fallen = after(gatekeeper, mistaken(gatekeeper), say(CALL, false));
        assertThat(gatekeeper.decide(fallen, takeBack(5), LI, MONDAY))
                .isEqualTo(new Decision.Refused(List.of(new Unrecordable.TakenOver(5, 7, false))));
        JourneyState direct =
                after(gatekeeper, fallen, new JourneyCommand.ChangeSaleType("direct", new Landing.SameStage()));
        assertThat(Ladders.stage(direct)).isEqualTo("a");
        assertThat(Ladders.stage(after(gatekeeper, direct, enter("b")))).isEqualTo("b");
    }

    /** Where the other type asks for what is lacking, it is said where the sale can go on. */
    @Test
    void whereItCanGoOnAsAnotherTypeIsSaid() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.AUTOMATIC);
        JourneyState tender = after(gatekeeper, mistaken(gatekeeper), say(FIT, false));
        for (Landing landing : List.of(new Landing.SameStage(), new Landing.AtStage("b"))) {
            Decision refused =
                    gatekeeper.decide(tender, new JourneyCommand.ChangeSaleType("direct", landing), LI, MONDAY);
            assertThat(((Decision.Refused) refused).reasons().contains(LEFT_AT_A))
                    .isEqualTo(landing instanceof Landing.SameStage);
        }
        JourneyState landed =
                after(gatekeeper, tender, new JourneyCommand.ChangeSaleType("direct", new Landing.AtStage("a")));
        assertThat(Ladders.stage(landed)).isEqualTo("a");

        JourneyState none = after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-8", FUNNEL.reference(), "tender", LI, MONDAY))),
                learn(ALL),
                enter("a"),
                new JourneyCommand.Learn(FactChanges.forgotten(NEED)));
        assertThat(gatekeeper
                        .decide(none, new JourneyCommand.ChangeSaleType("direct", new Landing.SameStage()), LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .endsWith("- It can go on before the first stage: say so");
    }
}
