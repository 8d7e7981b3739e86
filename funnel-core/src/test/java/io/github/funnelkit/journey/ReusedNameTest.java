package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A version that exchanges what two parts are called opens no gate by a rule that names one of them alone. */
class ReusedNameTest {

    private static final Quantity AMOUNT = Quantity.of("amount", "CNY", Text.of("Amount"));
    private static final Quantity DISCOUNT = Quantity.of("discount", "CNY", Text.of("Discount"));
    private static final Checklist RISKS =
            Checklist.of("risks", Text.of("Risks")).allowing("debt", "rumour");
    private static final Flag READY = Flag.of("ready", Text.of("Ready"));
    private static final Form REPORT = Form.of("report", Text.of("Report"));
    private static final Form MEMO = Form.of("memo", Text.of("Memo"));
    private static final Position BOSS = Position.of("boss", Text.of("Boss"));
    private static final Position CLERK = Position.of("clerk", Text.of("Clerk"));

    private static final Funnel FIRST = Funnel.define("reused", "1")
            .saleTypes(Deals.DIRECT)
            .positions(BOSS, CLERK)
            .facts(AMOUNT, DISCOUNT, RISKS, READY)
            .forms(REPORT, MEMO)
            .stage(
                    "a",
                    stage -> stage.customerType(Text.of("A"))
                            .criterion("ready", c -> c.text(Text.of("Ready")).when(READY.isTrue())))
            .stage(
                    "b",
                    stage -> stage.customerType(Text.of("B"))
                            .criterion("ready", c -> c.text(Text.of("Ready")).when(READY.isTrue())))
            .build();

    private static final GatePolicy NOBODY = GatePolicy.DEFAULT.withOverrideBy();

    private static GatePolicy when(Condition condition) {
        return NOBODY.withApproval("a", ApprovalRule.by("boss").when(condition));
    }

    private static Arguments exchange(String id, String other, Renames renames, GatePolicy one, GatePolicy both) {
        return Arguments.of(id, other, FIRST.derive("reused", "2", renames, same -> {}), one, both);
    }

    static Stream<Arguments> exchanges() {
        Renames stages = Renames.NONE.stage("a", "b").stage("b", "a");
        Renames positions = Renames.NONE.position("boss", CLERK).position("clerk", BOSS);
        Renames facts = Renames.NONE.fact("amount", "discount").fact("discount", "amount");
        Renames entries = Renames.NONE.entry("risks", "debt", "rumour").entry("risks", "rumour", "debt");
        Renames forms = Renames.NONE.form("report", MEMO).form("memo", REPORT);
        EvidenceRule recent = EvidenceRule.within(Period.ofDays(1));
        GatePolicy bossOverrides = GatePolicy.DEFAULT.withOverrideBy("boss");
        return Stream.of(
                exchange(
                        "a",
                        "b",
                        stages,
                        NOBODY.withApproval("a", "boss")
                                .withApproval("a", "clerk")
                                .withEvidence("b", recent),
                        NOBODY.withApproval("a", "boss").withApproval("b", "clerk")),
                exchange(
                        "boss",
                        "clerk",
                        positions,
                        bossOverrides.withApproval("a", "clerk"),
                        GatePolicy.DEFAULT.withOverrideBy("boss", "clerk")),
                exchange(
                        "clerk",
                        "boss",
                        positions,
                        bossOverrides.withApproval("a", "clerk"),
                        GatePolicy.DEFAULT.withOverrideBy("clerk", "boss")),
                exchange(
                        "amount",
                        "discount",
                        facts,
                        when(AMOUNT.atLeast(1_000)),
                        when(AMOUNT.atLeast(1_000).or(DISCOUNT.atLeast(10)))),
                exchange(
                        "discount",
                        "amount",
                        facts,
                        when(READY.isTrue().and(DISCOUNT.moreThan(10))),
                        when(AMOUNT.atLeast(DISCOUNT.percent(50)))),
                exchange(
                        "debt",
                        "rumour",
                        entries,
                        when(RISKS.ticked("debt")),
                        when(RISKS.ticked("debt").or(RISKS.ticked("rumour")))),
                exchange(
                        "report",
                        "memo",
                        forms,
                        when(Condition.not(AttachedForms.anyOf("report"))),
                        when(Condition.not(AttachedForms.anyOf("report", "memo")))));
    }

    private static List<Obstacle> unclear(FunnelCatalog catalog, Funnel version, GatePolicy policy) {
        Gatekeeper gatekeeper = Gatekeeper.of(catalog, policy, SHANGHAI);
        JourneyState state =
                JourneyState.replay(catalog, List.of(gatekeeper.open("j", version.reference(), "direct", LI, MONDAY)));
        List<Obstacle> unclear =
                new ArrayList<>(gatekeeper.nextGate(state, MONDAY).orElseThrow().obstacles());
        unclear.removeIf(obstacle -> !(obstacle instanceof Unrecordable.PolicyUnclear));
        return unclear;
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void aRuleThatNamesOneOfThemOpensNoGate(String id, String other, Funnel next, GatePolicy one, GatePolicy both) {
        FunnelCatalog kept = FunnelCatalog.of(FIRST, next);
        Obstacle reused =
                new Unrecordable.PolicyUnclear(id, next.reference(), new Unrecordable.PolicyUnclear.NameReused(other));
        assertThat(unclear(kept, next, one)).contains(reused);
        assertThat(unclear(kept, next, both)).isEmpty();
        assertThat(unclear(FunnelCatalog.of(FIRST), FIRST, one)).isEmpty();
        FunnelCatalog lookingUp = FunnelCatalog.lookingUp(reference -> kept.lookUp(reference));
        assertThat(unclear(lookingUp, next, one)).contains(reused);
    }

    /** What two versions call alike, one of them by another name in between, is no other part. */
    @Test
    void whatIsCalledAsBeforeIsClear() {
        Funnel next = FIRST.derive("reused", "2", Renames.NONE.fact("amount", "worth"), same -> {});
        Funnel again = next.derive("reused", "3", Renames.NONE.fact("worth", "amount"), same -> {});
        FunnelCatalog kept = FunnelCatalog.of(FIRST, next, again);
        for (Funnel version : kept.all()) {
            assertThat(unclear(kept, version, when(AMOUNT.atLeast(1_000)))).isEmpty();
        }
    }

    /** Which of the two is the one of now, nobody can tell: not that whose id comes last. */
    @Test
    void twoRulesOfOnePartByNamesOfBeforeOpenNoGateUnlessTheyAskTheSame() {
        EvidenceRule strict = EvidenceRule.confirmedBy("boss");
        EvidenceRule lax = EvidenceRule.within(Period.ofDays(30));
        for (String between : List.of("A", "z")) {
            Funnel second = FIRST.derive("reused", "2", Renames.NONE.stage("a", between), same -> {});
            Funnel third = second.derive("reused", "3", Renames.NONE.stage(between, "c"), same -> {});
            FunnelCatalog kept = FunnelCatalog.of(FIRST, second, third);
            GatePolicy policy = NOBODY.withEvidence("a", strict).withEvidence(between, lax);
            Unrecordable.PolicyUnclear.Cause cause = new Unrecordable.PolicyUnclear.NameReused("c");

            assertThat(unclear(kept, third, policy))
                    .containsExactlyInAnyOrder(
                            new Unrecordable.PolicyUnclear("a", third.reference(), cause),
                            new Unrecordable.PolicyUnclear(between, third.reference(), cause));
            assertThat(unclear(kept, second, policy)).as("by its own name").isEmpty();
            assertThat(unclear(kept, third, policy.withEvidence("c", strict))).isEmpty();
            assertThat(unclear(kept, third, policy.withEvidence(between, strict)))
                    .isEmpty();
        }
    }
}
