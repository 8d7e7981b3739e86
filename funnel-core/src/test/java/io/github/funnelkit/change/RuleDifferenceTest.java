package io.github.funnelkit.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.StageRulesBuilder;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What differs between the rules of two versions, their guides' ways and the types of their facts, before and after. */
class RuleDifferenceTest {

    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    private static final SaleType LEASE = SaleType.of("lease", Text.of("Lease"));
    private static final Flag ONE = Flag.of("one", Text.of("One"));
    private static final Flag TWO = Flag.of("two", Text.of("Two"));
    private static final Count SCORE = Count.of("score", "", Text.of("Score"));
    private static final Day CALL = Day.of("call", Text.of("Call"));
    private static final Day VISIT = Day.of("visit", Text.of("Visit"));
    private static final Position HEAD = Position.of("head", Text.of("Head"));

    private static final Funnel BASE = Funnel.define("rules", "1")
            .saleTypes(SALE, LEASE)
            .facts(CALL, VISIT, TWO)
            .positions(HEAD)
            .stage(
                    "first",
                    stage -> stage.customerType(Text.of("First"))
                            .criterion("met", c -> c.text(Text.of("Met")).when(ONE.isTrue())))
            .stage(
                    "last",
                    stage -> stage.customerType(Text.of("Last"))
                            .criterion("met", c -> c.text(Text.of("Met")).when(ONE.isTrue())))
            .build();

    private static Funnel with(Consumer<FunnelBuilder> change) {
        return BASE.derive("rules", "2", change);
    }

    private static Consumer<FunnelBuilder> rules(Consumer<StageRulesBuilder> rules) {
        return funnel -> funnel.stage("last", stage -> stage.rules(rules));
    }

    private static Consumer<FunnelBuilder> guide(Consumer<GuideBuilder> guide) {
        return funnel -> funnel.guide("g", each -> {
            guide.accept(each);
            each.mandatory("go", action -> action.text(Text.of("Go")));
        });
    }

    /** There and back again. */
    private static void differ(
            Consumer<FunnelBuilder> before, Consumer<FunnelBuilder> after, String what, String was, String is) {
        assertThat(words(with(before), with(after))).isEqualTo(what + ": " + was + " → " + is);
        assertThat(words(with(after), with(before))).isEqualTo(what + ": " + is + " → " + was);
    }

    private static String words(Funnel before, Funnel after) {
        List<Change> changes = FunnelDifference.between(before, after).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0).explain(Locale.ENGLISH);
    }

    @Test
    void theGateOfAStage() {
        Consumer<FunnelBuilder> none = funnel -> {};
        differ(
                none,
                rules(r -> r.approval(HEAD)),
                "stage 'last' changed - rules of the gates",
                "none",
                "Entering needs the approval of: Head");
        differ(
                rules(r -> r.approval(HEAD)),
                rules(r -> r.approval(HEAD, TWO.isTrue())),
                "stage 'last' changed - rules of the gates",
                "Entering needs the approval of: Head",
                "Entering needs the approval of Head if this holds or is not known: Two");
        differ(
                none,
                rules(r -> r.staysAtMost(Period.ofDays(30))),
                "stage 'last' changed - rules of the gates",
                "none",
                "A stay of more than 30 days is too long");
        differ(
                rules(r -> r.staysAtMost(Period.ofDays(30))),
                rules(r -> r.staysAtMost(Period.ofDays(60))),
                "stage 'last' changed - rules of the gates",
                "A stay of more than 30 days is too long",
                "A stay of more than 60 days is too long");
        differ(
                none,
                rules(r -> r.evidence(AskedEvidence.CONFIRMED)),
                "stage 'last' changed - rules of the gates",
                "none",
                "Facts count for entering only when they are confirmed");
    }

    @Test
    void whatIsSaidOfTheWhole() {
        differ(
                funnel -> funnel.nextAction(CALL),
                funnel -> funnel.nextAction(VISIT),
                "funnel 'rules' changed - next action",
                "call",
                "visit");
        differ(
                funnel -> {},
                funnel -> funnel.gate(gate -> gate.skipping(false)),
                "funnel 'rules' changed - rules of the gates",
                "none",
                "No stage may be skipped");
        differ(
                funnel -> {},
                funnel -> funnel.languages(Locale.ENGLISH),
                "funnel 'rules' changed - languages",
                "none",
                "en");
    }

    @Test
    void theWayOfAGuide() {
        differ(
                guide(g -> g.to("first")),
                guide(g -> g.from("first").to("last")),
                "guide 'g' changed - route",
                "start → first",
                "first → last");
        differ(
                guide(g -> g.fromAny().to("last")),
                guide(g -> g.from("first").to("last")),
                "guide 'g' changed - route",
                "any stage → last",
                "first → last");
        differ(
                guide(g -> g.from("last").to("first").back(true)),
                guide(g -> g.from("first").to("last")),
                "guide 'g' changed - route",
                "last → first (back)",
                "first → last");
        differ(
                guide(g -> g.from("first").to("last")),
                guide(g -> g.from("first").to("last").when(TWO.isTrue())),
                "guide 'g' changed - condition",
                "none",
                "Two");
        differ(
                guide(g -> g.from("first").to("last")),
                guide(g -> g.from("first").to("last").saleTypes(LEASE)),
                "guide 'g' changed - sale types",
                "sale, lease",
                "lease");
    }

    @Test
    void theTypeOfAFact() {
        Count rated = SCORE.withBounds(Bounds.of(0, 3));
        Choice phase = Choice.of("phase", Text.of("Phase"), "a", "b");
        differ(
                funnel -> funnel.facts(SCORE),
                funnel -> funnel.facts(rated),
                "fact 'score' changed - type",
                "count",
                "count: 0 to 3");
        differ(
                funnel -> funnel.facts(phase),
                funnel -> funnel.facts(phase.inOrder()),
                "fact 'phase' changed - type",
                "choice: a, b",
                "choice: a, b (in order)");
        Count more = Count.of("more", "", Text.of("More"));
        differ(
                funnel -> funnel.facts(SCORE, more, Sum.of("sum", Text.of("Sum"), SCORE)),
                funnel -> funnel.facts(SCORE, more, Sum.of("sum", Text.of("Sum"), SCORE, more)),
                "fact 'sum' changed - type",
                "count: score",
                "count: score, more");
    }

    @Test
    void whatAnActionHelps() {
        differ(
                funnel -> funnel.guide(
                        "g", g -> g.from("first").to("last").mandatory("go", action -> action.text(Text.of("Go")))),
                funnel -> funnel.guide(
                        "g",
                        g -> g.from("first")
                                .to("last")
                                .mandatory(
                                        "go",
                                        action -> action.text(Text.of("Go"))
                                                .helps(Provenance.INTERPRETED, "last.sale.met"))),
                "action 'g.go' changed - criteria it helps to meet",
                "none",
                "last.sale.met (interpreted)");
    }

    @Test
    void everythingIsToldInLogs() {
        Funnel before = with(funnel -> {});
        Funnel after = with(funnel -> funnel.languages(Locale.ENGLISH));
        FunnelDifference difference = FunnelDifference.between(before, after);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(FunnelDifference.between(before, before).isEmpty()).isTrue();
        assertThat(difference)
                .hasToString("funnel 'rules' 2 → funnel 'rules' 2\n- funnel 'rules' changed - languages: none → en");
        assertThat(difference.changes().get(0).details().get(0)).hasToString("languages: none → en");
        Impact<?> impact = Impact.of(Assessor.of(before, Clock.systemUTC()), Assessor.of(after, Clock.systemUTC()));
        assertThat(impact).hasToString("Impact of funnel 'rules' 2 -> funnel 'rules' 2");
    }
}
