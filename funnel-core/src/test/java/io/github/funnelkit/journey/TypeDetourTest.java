package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** No other type of sale is a way past the work for a stage that both types have. */
class TypeDetourTest {

    private static final SaleType TENDER = SaleType.of("tender", Text.of("Tender"));
    private static final Flag NEED = Flag.of("need", Text.of("Need"));

    /** Direct sales visit the customer on the way to the last stage, tenders do nothing. */
    private static final Funnel FUNNEL = Funnel.define("work", "1")
            .saleTypes(Deals.DIRECT, TENDER)
            .stage(
                    "a",
                    stage -> stage.customerType(Text.of("A"))
                            .criterion("need", c -> c.text(Text.of("Need")).when(NEED.isTrue())))
            .stage(
                    "b",
                    stage -> stage.customerType(Text.of("B"))
                            .criterion("need", c -> c.text(Text.of("Need")).when(NEED.isTrue())))
            .guide(
                    "direct",
                    guide -> guide.from("a")
                            .to("b")
                            .saleTypes(Deals.DIRECT)
                            .mandatory("visit", a -> a.text(Text.of("Visit"))))
            .build();

    private static Gatekeeper gatekeeper(ActionRule rule) {
        return Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT.withActions(rule), SHANGHAI);
    }

    private static JourneyCommand sellAs(String type, Landing landing) {
        return new JourneyCommand.ChangeSaleType(type, landing);
    }

    private static JourneyState tenderAtB(Gatekeeper gatekeeper) {
        JourneyState opened = JourneyState.replay(
                gatekeeper.catalog(), List.of(gatekeeper.open("j", FUNNEL.reference(), "direct", LI, MONDAY)));
        return after(
                gatekeeper,
                opened,
                Deals.learn(FactSheet.empty().with(NEED, true)),
                enter("a"),
                sellAs("tender", new Landing.SameStage()),
                enter("b"));
    }

    @Test
    void whoWasAnotherTypeMeanwhileDoesTheWorkAllTheSame() {
        Gatekeeper gatekeeper = gatekeeper(ActionRule.REQUIRED);
        JourneyState tender = tenderAtB(gatekeeper);
        assertThat(gatekeeper
                        .decide(tender, sellAs("direct", new Landing.SameStage()), LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Mandatory action not done yet: Visit\n- It can go on at 'A': name that stage");
        assertThat(after(gatekeeper, tender, sellAs("direct", new Landing.AtStage("a")))
                        .stage())
                .contains(FUNNEL.stage("a"));
        assertThat(after(gatekeeper, tender, complete("direct.visit"), sellAs("direct", new Landing.SameStage()))
                        .stage())
                .contains(FUNNEL.stage("b"));
    }

    @Test
    void asAdviceItIsNoMoreThanTold() {
        Gatekeeper gatekeeper = gatekeeper(ActionRule.ADVISORY);
        Decision decision =
                gatekeeper.decide(tenderAtB(gatekeeper), sellAs("direct", new Landing.SameStage()), LI, MONDAY);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.warnings()).hasOnlyElementsOfType(Obstacle.ActionUndone.class));
    }
}
