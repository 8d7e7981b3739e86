package io.github.funnelkit.journey;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going on by another version of the funnel. */
class VersionMoveTest {

    /** Calls the second stage by another id, and counts the budget in dollars. */
    private static final Quantity DOLLARS = Quantity.of("budget", "USD", text("预算", "Budget"));

    private static final Funnel RENAMED = Funnel.define("deals", "3")
            .saleTypes(Deals.DIRECT)
            .facts(Deals.INTEREST, DOLLARS)
            .stage(
                    "lead",
                    stage -> stage.customerType(text("线索客户", "Lead"))
                            .criterion(
                                    "interest",
                                    c -> c.text(text("客户有意向", "The customer is interested"))
                                            .when(Deals.INTEREST.isTrue())))
            .stage(
                    "quote",
                    stage -> stage.customerType(text("询价客户", "Customer with a quote"))
                            .criterion(
                                    "next-action",
                                    c -> c.text(text("下一步行动已明确", "The next action is agreed"))
                                            .when(Deals.NEXT_ACTION.upcoming())))
            .stage(
                    "talk",
                    stage -> stage.customerType(text("谈判客户", "Customer in talks"))
                            .criterion(
                                    "budget",
                                    c -> c.text(text("预算至少 15 美元", "A budget of at least USD 15"))
                                            .when(DOLLARS.atLeast(15))))
            .build();

    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(Deals.FUNNEL, Deals.STRICTER, RENAMED);

    private static Gatekeeper gatekeeper(FallBackRule rule) {
        return Gatekeeper.of(VERSIONS, GatePolicy.DEFAULT.withFallBack(rule), SHANGHAI);
    }

    private static JourneyState atOffer(Gatekeeper gatekeeper) {
        JourneyState opened = JourneyState.replay(
                VERSIONS, List.of(gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY)));
        return Deals.after(
                gatekeeper,
                opened,
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"),
                Deals.complete("propose.visit"),
                Deals.enter("offer"));
    }

    private static JourneyCommand move(Funnel to) {
        return new JourneyCommand.MoveToVersion(to.reference());
    }

    private static JourneyCommand move(Funnel to, String stage) {
        return new JourneyCommand.MoveToVersion(to.reference(), new Landing.AtStage(stage));
    }

    @ParameterizedTest
    @CsvSource({"AUTOMATIC, lead, false", "PROPOSED, offer, true", "NEVER, offer, false"})
    void theStageOfTheSameIdIsKeptUnlessTheNewVersionAsksForMore(FallBackRule rule, String stage, boolean proposed) {
        Gatekeeper gatekeeper = gatekeeper(rule);
        JourneyState state = atOffer(gatekeeper);
        Decision decision = gatekeeper.decide(state, move(Deals.STRICTER), LI, MONDAY);
        JourneyState moved = state.after(decision.events());
        assertThat(moved.funnel()).isEqualTo(Deals.STRICTER);
        assertThat(moved.stage()).contains(Deals.STRICTER.stage(stage));
        assertThat(((Decision.Accepted) decision).proposal().isPresent()).isEqualTo(proposed);
    }

    @Test
    void aStageThatIsGoneMustBeReplacedByOneThatTheFactsJustify() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.PROPOSED);
        JourneyState state = atOffer(gatekeeper);

        Decision gone = gatekeeper.decide(state, move(RENAMED), LI, MONDAY);
        assertThat(gone.explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- The new version (deals 3) has no stage 'Customer with an offer'; "
                        + "name the one that takes its place, or 'Lead', the highest below it that is left");
        Decision tooHigh = gatekeeper.decide(state, move(RENAMED, "talk"), LI, MONDAY);
        assertThat(tooHigh.events()).isEmpty();
        assertThat(tooHigh.explain(Locale.ENGLISH))
                .as("what entering it from the stage that is left would ask")
                .contains("enter 'Customer with a quote' first", "A budget of at least USD 15");

        Decision justified = gatekeeper.decide(state, move(RENAMED, "quote"), LI, MONDAY);
        assertThat(justified.events()).hasSize(1);
        assertThat(justified.explain(Locale.ENGLISH))
                .isEqualTo("Accepted\n- Note: Budget: '150 CNY' as it is known does not count in this version"
                        + " (CNY before, USD now); it is unknown until it is learned anew");
        JourneyState moved = state.after(justified.events());
        assertThat(moved.stage()).contains(RENAMED.stage("quote"));
        assertThat(moved.facts().value(DOLLARS).isUnknown())
                .as("yuan are not dollars: to be learned anew")
                .isTrue();
        assertThat(moved.facts().known(Deals.INTEREST)).isTrue();
    }

    @Test
    void aStageThatTheFactsDoNotJustifyIsAWarningWhereCriteriaAreAdvice() {
        Gatekeeper advisory = Gatekeeper.of(
                VERSIONS, GatePolicy.DEFAULT.withCriteria(CriteriaRule.ADVISORY).withSkipping(true), SHANGHAI);
        Decision decision = advisory.decide(atOffer(advisory), move(RENAMED, "talk"), LI, MONDAY);
        assertThat(decision.events()).hasSize(1);
        assertThat(decision.explain(Locale.ENGLISH))
                .startsWith("Accepted\n- Note: Budget: '150 CNY' as it is known does not count")
                .endsWith("\n- Note: Criterion: A budget of at least USD 15 - unknown");
    }

    @Test
    void aStageThatTheNewVersionDoesNotHaveIsAMistake() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.PROPOSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper.decide(atOffer(gatekeeper), move(RENAMED, "qoute"), LI, MONDAY))
                .withMessageContaining("did you mean 'quote'?");
    }

    @Test
    void whatIsKnownInAnotherTypeIsToBeLearnedAnewAndNothingElse() {
        FreeText interest = FreeText.of("interest", text("意向", "Interest"));
        Funnel retyped = Funnel.define("deals", "4")
                .saleTypes(Deals.DIRECT)
                .facts(Deals.BUDGET)
                .stage(
                        "lead",
                        stage -> stage.customerType(text("线索客户", "Lead"))
                                .criterion(
                                        "interest",
                                        c -> c.text(text("客户有意向", "The customer is interested"))
                                                .when(interest.oneOf("high"))))
                .build();
        Gatekeeper gatekeeper = Gatekeeper.of(
                FunnelCatalog.of(Deals.FUNNEL, retyped), GatePolicy.DEFAULT.withFallBack(FallBackRule.NEVER), SHANGHAI);
        JourneyState lead = Deals.after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY))),
                Deals.learn(Deals.READY_FOR_OFFER),
                Deals.complete("find.call"),
                Deals.enter("lead"));
        JourneyState moved = Deals.after(gatekeeper, lead, move(retyped));
        assertThat(moved.stage()).contains(retyped.stage("lead"));
        assertThat(moved.facts().value(interest).isUnknown()).isTrue();
        assertThat(moved.facts().known(Deals.BUDGET)).isEqualTo(new BigDecimal("150"));
        assertThat(moved.facts().known(Deals.NEXT_ACTION))
                .as("which the new version does not read")
                .isEqualTo(Deals.TODAY.plusDays(7));
    }

    @Test
    void theVersionInUseIsNoNewVersion() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.PROPOSED);
        assertThat(gatekeeper
                        .decide(atOffer(gatekeeper), move(Deals.FUNNEL), LI, MONDAY)
                        .explain(Locale.CHINESE))
                .isEqualTo("不能执行：\n- 已在使用版本 deals 1");
    }

    @Test
    void anOverrideStaysOnRecordAndInForceInTheNewVersion() {
        Gatekeeper gatekeeper = gatekeeper(FallBackRule.AUTOMATIC);
        JourneyState opened = JourneyState.replay(
                VERSIONS, List.of(gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY)));
        JourneyState overridden = Deals.after(
                gatekeeper, opened, new JourneyCommand.OverrideGate("offer", "a key account"), Deals.WANG, MONDAY);
        JourneyState moved = Deals.after(gatekeeper, overridden, move(Deals.STRICTER));
        assertThat(moved.stage()).contains(Deals.STRICTER.stage("offer"));
        assertThat(moved.overridesInForce()).isEqualTo(overridden.overrides());
        assertThat(moved.visits()).as("the stay goes on").isEqualTo(overridden.visits());
        assertThat(Optional.of(moved.opened().funnel())).contains(Deals.FUNNEL.reference());
    }
}
