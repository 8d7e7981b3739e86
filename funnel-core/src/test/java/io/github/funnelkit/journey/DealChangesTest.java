package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.DIRECT;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.TODAY;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another owner, another amount, another type of sale. */
class DealChangesTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);
    private static final DealTerms TERMS =
            DealTerms.of(new BigDecimal("1200000.00"), "CNY").closing(TODAY);

    @Test
    void ownerAndTermsAreThoseRecordedLast() {
        JourneyState none = opened(GATEKEEPER);
        assertThat(none.owner()).isEmpty();
        assertThat(none.terms()).isEqualTo(DealTerms.UNKNOWN);
        JourneyState state = after(
                GATEKEEPER,
                none,
                new JourneyCommand.ChangeOwner(Owner.of("li")),
                new JourneyCommand.ChangeOwner(Owner.of("wang", "zhao", "chen")),
                new JourneyCommand.ChangeDeal(DealTerms.of(BigDecimal.TEN, "EUR")),
                new JourneyCommand.ChangeDeal(TERMS));
        assertThat(state.owner()).contains(Owner.of("wang", "zhao", "chen"));
        assertThat(state.terms()).isEqualTo(TERMS);
        assertThat(state.terms().amount()).isEqualTo(new BigDecimal("1200000"));
        assertThat(state.visits()).as("no stage is touched").hasSize(1);
    }

    @Test
    void whatIsSoAlreadyIsNoEvent() {
        JourneyState state = after(
                GATEKEEPER,
                opened(GATEKEEPER),
                new JourneyCommand.ChangeOwner(Owner.of("li")),
                new JourneyCommand.ChangeDeal(TERMS));
        for (JourneyCommand again : List.of(
                new JourneyCommand.ChangeOwner(Owner.of("li")),
                new JourneyCommand.ChangeDeal(TERMS),
                new JourneyCommand.ChangeSaleType("direct", new Landing.SameStage()))) {
            Decision decision = GATEKEEPER.decide(state, again, Deals.LI, MONDAY);
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            assertThat(decision.events()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-1, CNY, -, amount: expected 0 or more",
                "1E+60, CNY, -, at most 50 digits",
                "1, cny, -, currency 'cny': expected an ISO 4217 code of three capital letters",
                "1, RMB, -, did you mean CNY?",
                "1, -, -, expected an amount with its currency",
                "-, CNY, -, expected an amount with its currency",
                "-, -, +10000-01-01, expected a day of the years 0000 to 9999"
            })
    void termsThatMakeNoSenseAreAMistake(BigDecimal amount, String currency, LocalDate close, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DealTerms(amount, currency, close))
                .withMessageContaining(message);
    }

    @Test
    void anOwnerIsNamedOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Owner.of(" ")).withMessage("owner is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Owner.of("li", "li"))
                .withMessage("stand-in 'li' is named twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Owner.of("li", "wang", "wang"))
                .withMessage("stand-in 'wang' is named twice");
    }

    private static final SaleType TENDER = SaleType.of("tender", Text.of("Tender"));
    private static final Flag KNOWN = Flag.of("known", Text.of("Known"));
    private static final Flag LISTED = Flag.of("listed", Text.of("Listed"));

    /** The middle stage is for tenders alone, which ask more of the last one. */
    private static final Funnel TWO_TYPES = Funnel.define("types", "1")
            .saleTypes(DIRECT, TENDER)
            .stage(
                    "lead",
                    stage -> stage.customerType(Text.of("Lead"))
                            .criterion(
                                    DIRECT,
                                    "known",
                                    c -> c.text(Text.of("known")).when(KNOWN.isTrue()))
                            .criterion(
                                    TENDER,
                                    "known",
                                    c -> c.text(Text.of("known")).when(KNOWN.isTrue())))
            .stage(
                    "bid",
                    stage -> stage.customerType(Text.of("Bid"))
                            .saleTypes(TENDER)
                            .criterion(
                                    TENDER,
                                    "listed",
                                    c -> c.text(Text.of("listed")).when(LISTED.isTrue())))
            .stage(
                    "order",
                    stage -> stage.customerType(Text.of("Order"))
                            .criterion(
                                    DIRECT,
                                    "known",
                                    c -> c.text(Text.of("known")).when(KNOWN.isTrue()))
                            .criterion(
                                    TENDER,
                                    "listed",
                                    c -> c.text(Text.of("listed")).when(LISTED.isTrue())))
            .build();

    private static final Gatekeeper TYPES =
            Gatekeeper.of(FunnelCatalog.of(TWO_TYPES), GatePolicy.DEFAULT, ZoneOffset.UTC);

    private static JourneyState begun(String saleType) {
        JourneyState state = JourneyState.replay(
                TYPES.catalog(), List.of(TYPES.open("j", TWO_TYPES.reference(), saleType, Deals.LI, MONDAY)));
        return after(TYPES, state, Deals.learn(FactSheet.empty().with(KNOWN, true)), enter("lead"));
    }

    private static JourneyCommand sellAs(String saleType, Landing landing) {
        return new JourneyCommand.ChangeSaleType(saleType, landing);
    }

    @Test
    void anotherTypeOfSaleAsksItsOwnFromTheFirstStageOn() {
        JourneyState order = after(TYPES, begun("direct"), enter("order"));
        assertThat(TYPES.decide(order, sellAs("tender", new Landing.SameStage()), Deals.LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("""
                        Refused:
                        - No stage may be skipped: enter 'Bid' first
                        - Criterion: listed - unknown
                        - Criterion: listed - unknown
                        - It can go on at 'Lead': name that stage""");
        assertThat(after(TYPES, order, sellAs("tender", new Landing.AtStage("lead")))
                        .stage())
                .contains(TWO_TYPES.stage("lead"));
        assertThat(after(TYPES, order, sellAs("tender", new Landing.BeforeFirstStage()))
                        .stage())
                .isEmpty();
        JourneyState listed = after(TYPES, order, Deals.learn(FactSheet.empty().with(LISTED, true)));
        assertThat(TYPES.decide(listed, sellAs("tender", new Landing.SameStage()), Deals.LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .as("which direct sales never entered")
                .isEqualTo("Refused:\n- No stage may be skipped: enter 'Bid' first\n"
                        + "- It can go on at 'Lead': name that stage");
        Gatekeeper skipping = Gatekeeper.of(TYPES.catalog(), GatePolicy.DEFAULT.withSkipping(true), ZoneOffset.UTC);
        JourneyState tender = after(skipping, listed, sellAs("tender", new Landing.SameStage()));
        assertThat(tender.saleType()).isEqualTo(TENDER);
        assertThat(tender.stage()).contains(TWO_TYPES.stage("order"));
    }

    /** There and back: as a direct sale, no bid is asked for, nor who approves it, nor the work for it. */
    @Test
    void anotherTypeOfSaleIsNoWayAroundApprovalsAndActions() {
        Funnel guided = TWO_TYPES.derive(
                "types",
                "2",
                funnel -> funnel.guide(
                        "prepare",
                        guide -> guide.from("lead")
                                .to("bid")
                                .mandatory("visit", action -> action.text(Text.of("Visit")))));
        Gatekeeper keeper = Gatekeeper.of(
                FunnelCatalog.of(guided),
                GatePolicy.DEFAULT.withSkipping(true).withApproval("bid", "supervisor"),
                ZoneOffset.UTC);
        JourneyState lead = after(
                keeper,
                JourneyState.replay(
                        keeper.catalog(), List.of(keeper.open("j", guided.reference(), "tender", Deals.LI, MONDAY))),
                Deals.learn(FactSheet.empty().with(KNOWN, true).with(LISTED, true)),
                enter("lead"));
        String lacking = "Refused:\n- Mandatory action not done yet: Visit\n- Entering 'Bid' needs the approval of: ";
        assertThat(keeper.decide(lead, enter("order"), Deals.LI, MONDAY).explain(Locale.ENGLISH))
                .startsWith(lacking);
        JourneyState order = after(keeper, lead, sellAs("direct", new Landing.SameStage()), enter("order"));
        assertThat(keeper.decide(order, sellAs("tender", new Landing.SameStage()), Deals.LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .startsWith(lacking);
        JourneyState back =
                after(keeper, order, sellAs("tender", new Landing.AtStage("lead")), complete("prepare.visit"));
        back = after(keeper, back, new JourneyCommand.Approve("bid", ""), Deals.WANG, MONDAY);
        assertThat(after(keeper, back, enter("order")).stage()).contains(guided.stage("order"));
    }

    @Test
    void aHigherStageIsEnteredThroughItsGate() {
        JourneyState lead = begun("tender");
        assertThat(TYPES.decide(lead, sellAs("direct", new Landing.AtStage("order")), Deals.LI, MONDAY))
                .as("which asks what is known")
                .isInstanceOf(Decision.Accepted.class);
        assertThat(TYPES.decide(begun("direct"), sellAs("tender", new Landing.AtStage("order")), Deals.LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- No stage may be skipped: enter 'Bid' first\n"
                        + "- Criterion: listed - unknown\n- Criterion: listed - unknown");
    }

    @Test
    void aStageThatDoesNotApplyMustBeReplaced() {
        JourneyState bid =
                after(TYPES, begun("tender"), Deals.learn(FactSheet.empty().with(LISTED, true)), enter("bid"));
        assertThat(TYPES.decide(bid, sellAs("direct", new Landing.SameStage()), Deals.LI, MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo(
                        "Refused:\n- 'Bid' is no stage of 'Direct sale'; name the one that takes its place, or 'Lead',"
                                + " the highest below it that is left");
        JourneyState lead = after(TYPES, bid, sellAs("direct", new Landing.AtStage("lead")));
        assertThat(lead.stage()).contains(TWO_TYPES.stage("lead"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPES.decide(bid, sellAs("dircet", new Landing.SameStage()), Deals.LI, MONDAY))
                .withMessageContaining("did you mean 'direct'?");
    }
}
