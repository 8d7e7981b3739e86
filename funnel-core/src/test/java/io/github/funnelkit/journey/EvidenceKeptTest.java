package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.BUDGET;
import static io.github.funnelkit.journey.Deals.DIRECT;
import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More evidence never hurts, and what is only asserted opens no way: not by a guide, and not by a form. */
class EvidenceKeptTest {

    private static final Actor BOT = Actor.program("bot", "owner");
    private static final Form LETTER = Form.of("letter", Text.of("Letter"));
    private static final Flag URGENT = Flag.of("urgent", Text.of("Urgent"));
    private static final FactSheet BUDGET_150 = FactSheet.empty().with(BUDGET, new BigDecimal("150"));

    /** Urgent deals may go to the offer at once; others are visited. The letter is asked for the order. */
    private static final Funnel FUNNEL = Funnel.define("ways", "1")
            .saleTypes(DIRECT)
            .facts(BUDGET, URGENT)
            .positions(Deals.OWNER, Deals.SUPERVISOR)
            .stage(
                    "lead",
                    stage -> stage.customerType(Text.of("Lead"))
                            .criterion(
                                    "budget", c -> c.text(Text.of("A budget")).when(BUDGET.atLeast(1))))
            .stage(
                    "talk",
                    stage -> stage.customerType(Text.of("Talk"))
                            .criterion(
                                    "more",
                                    c -> c.text(Text.of("A larger budget")).when(BUDGET.atLeast(2))))
            .stage(
                    "offer",
                    stage -> stage.customerType(Text.of("Offer"))
                            .criterion(
                                    "letter",
                                    c -> c.text(Text.of("The letter is there"))
                                            .when(BUDGET.atLeast(100))
                                            .requiresForm(LETTER)))
            .guide("talk-to", guide -> guide.from("lead").to("talk").mandatory("call", a -> a.text(Text.of("Call"))))
            .guide(
                    "hurry",
                    guide -> guide.from("lead")
                            .to("offer")
                            .when(URGENT.isTrue())
                            .optional("mail", a -> a.text(Text.of("Mail"))))
            .guide(
                    "calm",
                    guide -> guide.from("talk")
                            .to("offer")
                            .when(URGENT.isFalse())
                            .mandatory("visit", a -> a.text(Text.of("Visit"))))
            .build();

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static Gatekeeper asking(EvidenceRule rule) {
        GatePolicy policy = GatePolicy.DEFAULT
                .withEvidence("lead", rule)
                .withEvidence("talk", rule)
                .withEvidence("offer", rule);
        return Gatekeeper.of(FunnelCatalog.of(FUNNEL), policy, SHANGHAI);
    }

    private static JourneyState opened(Gatekeeper gatekeeper) {
        return JourneyState.replay(
                FunnelCatalog.of(FUNNEL), List.of(gatekeeper.open("d", FUNNEL.reference(), "direct", LI, MONDAY)));
    }

    private static JourneyCommand learn(FactSheet facts, Evidence evidence) {
        return new JourneyCommand.Learn(FactChanges.learned(facts), evidence);
    }

    private static boolean opens(Gatekeeper gatekeeper, JourneyState state, String stage, int day) {
        return gatekeeper.gate(state, stage, day(day)).isOpen();
    }

    /** What does where nothing was said before does as well where it was confirmed long ago; that is confirmed all the same. */
    @Test
    void aFreshWordIsRecordedBesideAnOlderConfirmationWhereItIsEnough() {
        GatePolicy recent = GatePolicy.DEFAULT.withEvidence("lead", EvidenceRule.within(Period.ofDays(30)));
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(FUNNEL), recent, SHANGHAI);
        JourneyState confirmed = Deals.after(gatekeeper, opened(gatekeeper), learn(BUDGET_150, Evidence.confirmed("")));
        assertThat(opens(gatekeeper, confirmed, "lead", 60)).isFalse();

        JourneyState fresh =
                Deals.after(gatekeeper, confirmed, learn(BUDGET_150, Evidence.ASSERTED), Actor.of("nobody"), day(60));
        assertThat(opens(gatekeeper, fresh, "lead", 60)).isTrue();
        assertThat(fresh.evidence("budget").map(FactEvidence::at)).contains(MONDAY);
        assertThat(opens(asking(EvidenceRule.confirmedBy("owner")), fresh, "lead", 60))
                .isTrue();

        for (Gatekeeper asksNone : List.of(
                asking(EvidenceRule.confirmedBy("owner").notOlderThan(Period.ofDays(30))),
                Gatekeeper.of(FunnelCatalog.of(FUNNEL), GatePolicy.DEFAULT, SHANGHAI))) {
            assertThat(asksNone.decide(confirmed, learn(BUDGET_150, Evidence.ASSERTED), LI, day(60))
                            .events())
                    .isEmpty();
        }
    }

    @Test
    void anothersConfirmationOfTheSameTakesNothingFromTheOwners() {
        Gatekeeper gatekeeper = asking(EvidenceRule.confirmedBy("owner"));
        JourneyState owners = Deals.after(gatekeeper, opened(gatekeeper), learn(BUDGET_150, Evidence.confirmed("")));
        for (Actor other : List.of(WANG, Actor.program("tool"), Actor.of("nobody"))) {
            JourneyState both =
                    Deals.after(gatekeeper, owners, learn(BUDGET_150, Evidence.confirmed("")), other, day(1));
            assertThat(both.allEvidence("budget")).hasSize(2);
            assertThat(opens(gatekeeper, both, "lead", 1)).isTrue();
        }
        JourneyState changed = Deals.after(
                gatekeeper,
                owners,
                learn(FactSheet.empty().with(BUDGET, new BigDecimal("160")), Evidence.confirmed("")),
                WANG,
                day(1));
        assertThat(changed.allEvidence("budget")).as("another value").hasSize(1);
        assertThat(opens(gatekeeper, changed, "lead", 1)).isFalse();
    }

    @Test
    void aClockSetBackTakesNothingFromWhatIsFresh() {
        Gatekeeper gatekeeper = asking(EvidenceRule.confirmedBy("owner").notOlderThan(Period.ofDays(3)));
        JourneyState fresh = Deals.after(gatekeeper, opened(gatekeeper), learn(BUDGET_150, Evidence.confirmed("")));
        JourneyState again = Deals.after(gatekeeper, fresh, learn(BUDGET_150, Evidence.confirmed("")), LI, day(-30));
        assertThat(opens(gatekeeper, again, "lead", 0)).isTrue();
        assertThat(opens(gatekeeper, again, "lead", 4)).isFalse();
    }

    @Test
    void whatIsRecordedTomorrowIsNotFreshForEver() {
        Gatekeeper gatekeeper = asking(EvidenceRule.within(Period.ofDays(3)));
        JourneyState ahead =
                Deals.after(gatekeeper, opened(gatekeeper), learn(BUDGET_150, Evidence.confirmed("")), LI, day(20_000));
        assertThat(opens(gatekeeper, ahead, "lead", 30)).isFalse();
        JourneyState anew = Deals.after(gatekeeper, ahead, learn(BUDGET_150, Evidence.confirmed("")), LI, day(30));
        assertThat(opens(gatekeeper, anew, "lead", 30))
                .as("nor does it keep anybody from recording it today")
                .isTrue();
        assertThat(gatekeeper
                        .decide(anew, learn(BUDGET_150, Evidence.confirmed("")), LI, day(30))
                        .events())
                .as("once a day")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGuideIsChosenByWhatIsConfirmed(boolean isConfirmed) {
        Gatekeeper gatekeeper = asking(EvidenceRule.confirmedBy());
        JourneyState lead = Deals.after(
                gatekeeper,
                opened(gatekeeper),
                learn(BUDGET_150, Evidence.confirmed("")),
                new JourneyCommand.Enter("lead"),
                new JourneyCommand.Attach("letter", "mail"));
        Evidence evidence = isConfirmed ? Evidence.confirmed("") : Evidence.ASSERTED;
        JourneyState urgent = Deals.after(
                gatekeeper,
                lead,
                learn(FactSheet.empty().with(URGENT, true), evidence),
                isConfirmed ? LI : BOT,
                MONDAY);
        assertThat(opens(gatekeeper, urgent, "offer", 0))
                .as("a way past the talk")
                .isEqualTo(isConfirmed);

        JourneyState talk = Deals.after(
                gatekeeper, lead, new JourneyCommand.Complete("talk-to.call", ""), new JourneyCommand.Enter("talk"));
        JourneyState hurried = Deals.after(
                gatekeeper,
                talk,
                learn(FactSheet.empty().with(URGENT, true), evidence),
                isConfirmed ? LI : BOT,
                MONDAY);
        assertThat(opens(gatekeeper, hurried, "offer", 0))
                .as("a visit that is not asked")
                .isEqualTo(isConfirmed);
    }

    @Test
    void aFormCountsByWhoHasAttachedIt() {
        Gatekeeper gatekeeper = asking(EvidenceRule.confirmedBy("owner"));
        JourneyState talk = Deals.after(
                gatekeeper,
                opened(gatekeeper),
                learn(BUDGET_150.with(URGENT, true), Evidence.confirmed("")),
                new JourneyCommand.Enter("lead"));
        JourneyCommand attach = new JourneyCommand.Attach("letter", "made up");
        JourneyState byProgram = Deals.after(gatekeeper, talk, attach, Actor.program("tool"), MONDAY);
        assertThat(gatekeeper.gate(byProgram, "offer", MONDAY).explain(Locale.ENGLISH))
                .contains("asserted by tool on 2026-11-23; to be confirmed by: Customer owner");
        assertThat(opens(gatekeeper, Deals.after(gatekeeper, byProgram, attach, WANG, MONDAY), "offer", 0))
                .isFalse();
        assertThat(opens(gatekeeper, Deals.after(gatekeeper, byProgram, attach, LI, MONDAY), "offer", 0))
                .isTrue();
    }

    /** A form that is only asserted may be there and may not: what it asks for is asked for, and what it allows is not allowed. */
    @Test
    void aDoubtfulFormIsNotKnownToBeAbsent() {
        Gatekeeper strict = Gatekeeper.of(
                FunnelCatalog.of(FUNNEL),
                GatePolicy.DEFAULT
                        .withEvidence("lead", EvidenceRule.confirmedBy("owner"))
                        .withApproval("lead", ApprovalRule.by("supervisor").when(AttachedForms.anyOf("letter"))),
                SHANGHAI);
        JourneyState known = Deals.after(strict, opened(strict), learn(BUDGET_150, Evidence.confirmed("")));
        assertThat(opens(strict, known, "lead", 0)).isTrue();
        for (Actor actor : List.of(Actor.program("bot"), WANG)) {
            JourneyState risky = Deals.after(strict, known, new JourneyCommand.Attach("letter", "risk"), actor, MONDAY);
            assertThat(opens(strict, risky, "lead", 0)).as(actor.id()).isFalse();
        }
    }

    @Test
    void aProgramTakesNoFormFromARecordThatAPersonPutThere() {
        Gatekeeper gatekeeper = asking(EvidenceRule.confirmedBy());
        JourneyState attached =
                Deals.after(gatekeeper, opened(gatekeeper), new JourneyCommand.Attach("letter", "mail"));
        JourneyCommand back = new JourneyCommand.TakeBack(attached.last().sequence(), "wrong");
        assertThat(gatekeeper
                        .decide(attached, back, Actor.program("bot"), MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Only these positions may do this: li");
        assertThat(gatekeeper.decide(attached, back, WANG, MONDAY)).isInstanceOf(Decision.Accepted.class);
    }
}
