package io.github.funnelkit.portfolio;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.JourneyState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which signals a deal gives, how much they matter, and that their steps clear them. */
class CheckupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType DIRECT = SaleType.of("direct", text("直销", "Direct sale"));
    private static final Flag INTEREST = Flag.of("interest", text("有意向", "Interested"));
    private static final Flag BUDGET = Flag.of("budget", text("有预算", "Has a budget"));
    private static final Flag LOST = Flag.of("lost", text("已丢单", "Lost"));
    private static final Day NEXT = Day.of("next", text("下一步行动日期", "Date of the next action"));
    private static final Count CONTACTS = Count.of("contacts", "person", text("联系人", "Contacts"));
    private static final Form SURVEY = Form.of("survey", text("调查表", "Survey"));
    private static final Form LETTER = Form.of("letter", text("确认函", "Letter"));
    private static final Form SLIP = Form.of("slip", text("回执", "Reply slip"));

    private static final Funnel FUNNEL = Funnel.define("deals", "1")
            .saleTypes(DIRECT)
            .facts(INTEREST, BUDGET, LOST, NEXT, CONTACTS)
            .nextAction(NEXT)
            .stage(
                    "lead",
                    stage -> stage.customerType(text("线索", "Lead"))
                            .rules(rules -> rules.staysAtMost(Period.ofDays(30)))
                            .criterion(
                                    "interest",
                                    c -> c.text(text("有意向", "Interested"))
                                            .when(INTEREST.isTrue())
                                            .requiresForm(LETTER, SLIP)))
            .stage(
                    "offer",
                    stage -> stage.customerType(text("报价", "Offer"))
                            .rules(rules -> rules.staysAtMost(StayLimits.NONE
                                    .with(StaySeverity.ADVICE, Period.ofDays(10))
                                    .with(StaySeverity.WARNING, Period.ofDays(20))
                                    .with(StaySeverity.RED_FLAG, Period.ofDays(40))))
                            .criterion(
                                    "budget",
                                    c -> c.text(text("有预算", "Has a budget")).when(BUDGET.isTrue()))
                            .criterion(
                                    "contacts",
                                    c -> c.text(text("有联系人", "Has a contact")).when(CONTACTS.atLeast(1)))
                            .criterion(
                                    "next",
                                    c -> c.text(text("下一步行动已明确", "The next action is agreed"))
                                            .when(NEXT.upcoming())))
            .guide(
                    "find",
                    guide -> guide.to("lead")
                            .mandatory("call", a -> a.text(text("电话联系", "Call")).forms(SURVEY)))
            .guide(
                    "propose",
                    guide -> guide.from("lead").to("offer").mandatory("visit", a -> a.text(text("拜访", "Visit"))))
            .ending(
                    "lost",
                    ending -> ending.kind(EndingKind.LOST)
                            .label(text("丢单", "Lost"))
                            .when(LOST.isTrue()))
            .build();

    private static final List<Signal> SIGNALS = signals();

    private static List<Signal> signals() {
        List<Signal> signals = new ArrayList<>(Signal.USUAL);
        signals.add(Signal.singleContact(CONTACTS, StaySeverity.ADVICE));
        signals.add(Signal.factsOlderThan(Period.ofDays(180), StaySeverity.WARNING));
        return signals;
    }

    /** All that can be known of a deal, to be changed step by step. */
    private static final class Known {
        private FactSheet facts = FactSheet.empty();
        private @Nullable String claimed;
        private @Nullable LocalDate since;
        private @Nullable LocalDate closing;
        private int pushes;
        private Set<String> forms = new HashSet<>();
        private Set<String> actions = new HashSet<>();
        private Map<String, LocalDate> confirmed = new HashMap<>();

        private static Known random(Random random) {
            Known known = new Known();
            Flag[] flags = {INTEREST, BUDGET};
            for (Flag flag : flags) {
                if (random.nextInt(4) > 0) {
                    known.facts = known.facts.with(flag, random.nextInt(4) > 0);
                    if (random.nextBoolean()) {
                        known.confirmed.put(flag.id(), TODAY.minusDays(random.nextInt(300)));
                    }
                }
            }
            if (random.nextBoolean()) {
                known.facts = known.facts.with(NEXT, TODAY.plusDays(random.nextInt(21) - 10L));
            }
            if (random.nextBoolean()) {
                known.facts = known.facts.with(CONTACTS, (long) random.nextInt(4));
            }
            known.claimed = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "lead" : "offer";
            known.since = random.nextInt(4) == 0 ? null : TODAY.minusDays(random.nextInt(60));
            known.closing = random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(60) - 30L);
            known.pushes = random.nextInt(6);
            List.of("survey", "letter", "slip").stream()
                    .filter(form -> random.nextBoolean())
                    .forEach(known.forms::add);
            List.of("find.call", "propose.visit").stream()
                    .filter(action -> random.nextBoolean())
                    .forEach(known.actions::add);
            return known;
        }

        private CheckedDeal deal() {
            Assessment assessment = Assessor.of(FUNNEL, Clock.systemUTC())
                    .assess(DIRECT, facts.with(AttachedForms.FACT, List.copyOf(forms)), TODAY);
            CheckedDeal deal = CheckedDeal.of(claimed == null ? assessment : assessment.claiming(FUNNEL.stage(claimed)))
                    .withActions(actions)
                    .confirmedOn(confirmed);
            deal = since == null ? deal : deal.standingSince(since);
            return new CheckedDeal(
                    deal.assessment(),
                    deal.stage(),
                    deal.since(),
                    Optional.ofNullable(closing),
                    pushes,
                    deal.forms(),
                    deal.actions(),
                    deal.confirmed());
        }

        private List<CheckupFinding> findings() {
            return Checkup.of(deal(), SIGNALS).findings();
        }

        /** Does what the finding says. */
        private void take(CheckupFinding finding) {
            switch (finding.kind()) {
                case CLAIM_AHEAD -> {
                    claimed =
                            deal().assessment().stage().map(stage -> stage.id()).orElse(null);
                    since = TODAY;
                }
                case NEXT_ACTION_MISSING, NEXT_ACTION_OVERDUE -> facts = facts.with(NEXT, TODAY.plusDays(7));
                case STAYS_TOO_LONG -> since = TODAY;
                case PUSHED -> pushes = 0;
                case CLOSE_DATE_PAST -> {
                    closing = TODAY.plusDays(30);
                    pushes = 0;
                }
                case SINGLE_CONTACT -> facts = facts.with(CONTACTS, 2L);
                case FORM_LACKING -> forms.add(finding.about().get(0));
                case MANDATORY_SKIPPED -> actions.addAll(finding.about());
                case FACTS_OLD -> finding.about().forEach(fact -> confirmed.put(fact, TODAY));
            }
        }
    }

    /** What a claim lacks, and which facts are old, may become less without its being cleared. */
    private static String key(CheckupFinding finding) {
        return switch (finding.kind()) {
            case CLAIM_AHEAD -> finding.kind().id();
            case FACTS_OLD -> finding.kind().id() + " " + finding.severity();
            default -> finding.kind().id() + " " + finding.about();
        };
    }

    @Property
    void theNamedStepClearsTheSignalAndRaisesNoOther(@ForAll long seed) {
        for (CheckupFinding finding : Known.random(new Random(seed)).findings()) {
            Known after = Known.random(new Random(seed));
            Set<String> before = new TreeSet<>(
                    after.findings().stream().map(CheckupTest::key).toList());
            after.take(finding);
            Set<String> left = new TreeSet<>(
                    after.findings().stream().map(CheckupTest::key).toList());
            assertThat(left).as("after %s", finding).doesNotContain(key(finding));
            assertThat(before).as("after %s", finding).containsAll(left);
        }
    }

    @Property
    void whoeverTakesEachStepInTurnGivesNoSignalInTheEnd(@ForAll long seed) {
        Known known = Known.random(new Random(seed));
        for (int step = 0; step < 20 && !known.findings().isEmpty(); step++) {
            known.take(known.findings().get(0));
        }
        assertThat(known.findings()).isEmpty();
    }

    /** By hand: what is known, and all that it gives. {@code -} is not known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // facts           | claim | since | closing | pushes | forms         | actions    | signals
                "                  | -     | -     | -       | 0      | ''            | ''         | nextActionMissing advice [next]",
                "interest next=7   | -     | 0     | 30      | 0      | survey letter | find.call       | ''",
                "interest next=0   | lead  | 30    | 0       | 1      | survey slip   | find.call       | ''",
                "interest next=-1  | lead  | 31    | -1      | 2      | survey slip   | find.call       | nextActionOverdue warning [next]; staysTooLong warning [lead]; pushed warning []; closeDatePast warning []",
                "interest contacts=2 next=1 | offer | 5     | 9       | 4      | survey slip   | find.call       | pushed redFlag []; claimAhead warning [offer.direct.budget]; mandatorySkipped warning [propose.visit]",
                "interest budget contacts=2 next=1 | offer | 10 | - | 0 | survey slip | find.call propose.visit | ''",
                "interest budget contacts=2 next=1 | offer | 11 | - | 0 | survey slip | find.call propose.visit | staysTooLong advice [offer]",
                "interest budget contacts=2 next=1 | offer | 21 | - | 0 | survey slip | find.call propose.visit | staysTooLong warning [offer]",
                "interest budget contacts=2 next=1 | offer | 41 | - | 0 | survey slip | find.call propose.visit | staysTooLong redFlag [offer]",
                "interest budget next=1 | lead  | 1  | - | 0 | ''          | ''         | claimAhead warning [lead.direct.interest]; mandatorySkipped warning [find.call]; formLacking advice [letter, slip]; formLacking advice [survey]",
                "interest next=1 contacts=1 | - | - | - | 0 | survey slip | find.call | singleContact advice [contacts]",
                "interest next=1 contacts=2 | - | - | - | 0 | survey slip | find.call | ''",
                "interest next=1 old=90 | lead | - | - | 0 | survey slip | find.call | ''",
                "interest next=1 old=91 | lead | - | - | 0 | survey slip | find.call | factsOld advice [interest]",
                "interest next=1 old=181 | lead | - | - | 0 | survey slip | find.call | factsOld warning [interest]",
                "interest lost          | offer | 99 | -9 | 9 | '' | '' | ''",
            })
    void theTable(
            @Nullable String facts,
            @Nullable String claim,
            @Nullable Long since,
            @Nullable Long closing,
            int pushes,
            String forms,
            String actions,
            String expected) {
        Known known = new Known();
        for (String fact : facts == null ? new String[0] : facts.split(" ")) {
            int number = fact.contains("=") ? Integer.parseInt(fact.substring(fact.indexOf('=') + 1)) : 0;
            switch (fact.replaceAll("=.*", "")) {
                case "interest" -> known.facts = known.facts.with(INTEREST, true);
                case "budget" -> known.facts = known.facts.with(BUDGET, true);
                case "lost" -> known.facts = known.facts.with(LOST, true);
                case "next" -> known.facts = known.facts.with(NEXT, TODAY.plusDays(number));
                case "contacts" -> known.facts = known.facts.with(CONTACTS, (long) number);
                default -> known.confirmed.put("interest", TODAY.minusDays(number));
            }
        }
        known.claimed = claim;
        known.since = since == null ? null : TODAY.minusDays(since);
        known.closing = closing == null ? null : TODAY.plusDays(closing);
        known.pushes = pushes;
        known.forms = words(forms);
        known.actions = words(actions);
        assertThat(String.join(
                        "; ",
                        known.findings().stream().map(CheckupFinding::toString).toList()))
                .isEqualTo(expected);
    }

    private static Set<String> words(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split(" "));
    }

    @Test
    void whatIsNotKnownGivesNoSignal() {
        Assessment assessment = Assessor.of(FUNNEL, Clock.systemUTC())
                .assess(DIRECT, FactSheet.empty().with(INTEREST, true).with(NEXT, TODAY), TODAY);
        assertThat(Checkup.of(CheckedDeal.of(assessment), SIGNALS).findings()).isEmpty();
        assertThat(Checkup.of(CheckedDeal.of(assessment), SIGNALS)).hasToString("No signal");
        assertThat(Checkup.of(CheckedDeal.of(assessment), SIGNALS).severity()).isEmpty();
    }

    @Test
    void itSaysTheFactAndTheStep() {
        Known known = new Known();
        known.facts = known.facts.with(INTEREST, true).with(CONTACTS, 2L).with(NEXT, TODAY.minusDays(3));
        known.claimed = "offer";
        known.since = TODAY.minusDays(50);
        known.actions = Set.of("find.call", "propose.visit");
        known.forms = Set.of("survey", "slip");
        Checkup checkup = Checkup.of(known.deal(), SIGNALS);
        assertThat(checkup.severity()).contains(StaySeverity.RED_FLAG);
        assertThat(checkup.explain(Locale.ENGLISH))
                .isEqualTo(
                        "red flag: it has stood at ‘Offer’ for 50 days, more than 40 days. To do: decide: bring it to"
                                + " another stage, or end it\n"
                                + "warning: the record says ‘Offer’, the facts say ‘Lead’. To do: set the record to ‘Lead’, or show"
                                + " what is lacking: find out - Has a budget\n"
                                + "warning: the next action was agreed for 2026-11-20, 3 days ago. To do: do what was agreed, and"
                                + " agree the next action");
        assertThat(checkup.explain(Locale.CHINESE)).contains("红旗：在“报价”已停留 50 天，超过40 天");
    }

    /** The stage of a journey is a claim like any other; forms, actions, days and evidence are those of its events. */
    @Test
    void aJourneyTellsWhatIsLookedAt() {
        List<JourneyEvent> events = new ArrayList<>();
        Instant then = TODAY.minusDays(100).atStartOfDay(ZoneOffset.UTC).toInstant();
        Actor li = Actor.of("li");
        events.add(new JourneyEvent.Opened(EventMetadata.of(1, then, li), "d1", FUNNEL.reference(), "direct"));
        events.add(new JourneyEvent.FactsLearned(
                EventMetadata.of(2, then, li),
                FactChanges.learned(FactSheet.empty().with(INTEREST, true).with(NEXT, TODAY)),
                Evidence.ASSERTED));
        events.add(new JourneyEvent.FormAttached(EventMetadata.of(3, then, li), "survey", "doc-1"));
        events.add(new JourneyEvent.StageEntered(EventMetadata.of(4, then.plus(Duration.ofDays(60)), li), "lead"));
        JourneyState journey = JourneyState.replay(FunnelCatalog.of(FUNNEL), events);
        CheckedDeal deal = CheckedDeal.of(
                journey, Assessor.of(FUNNEL, Clock.systemUTC()).assess(DIRECT, journey.facts(), TODAY), ZoneOffset.UTC);
        assertThat(deal.since()).contains(TODAY.minusDays(40));
        assertThat(Checkup.of(deal, SIGNALS).findings())
                .extracting(CheckupFinding::toString)
                .containsExactly(
                        "claimAhead warning [lead.direct.interest]",
                        "staysTooLong warning [lead]",
                        "mandatorySkipped warning [find.call]",
                        "formLacking advice [letter, slip]",
                        "factsOld advice [interest]");
    }

    @Test
    void aJourneyTellsMoreOfADealOfAList() {
        List<JourneyEvent> events = new ArrayList<>();
        Instant then = TODAY.minusDays(100).atStartOfDay(ZoneOffset.UTC).toInstant();
        Actor li = Actor.of("li");
        events.add(new JourneyEvent.Opened(EventMetadata.of(1, then, li), "d1", FUNNEL.reference(), "direct"));
        events.add(new JourneyEvent.FormAttached(EventMetadata.of(2, then, li), "survey", "doc-1"));
        events.add(new JourneyEvent.StageEntered(EventMetadata.of(3, then.plus(Duration.ofDays(60)), li), "lead"));
        int[] closings = {-30, -20, -25, -10};
        for (int days : closings) {
            events.add(new DealEvent.DealChanged(
                    EventMetadata.of(events.size() + 1, then.plus(Duration.ofDays(61)), li),
                    DealTerms.UNKNOWN.closing(TODAY.plusDays(days))));
        }
        FunnelCatalog catalog = FunnelCatalog.of(FUNNEL);
        JourneyHistory history = new JourneyHistory(events);
        FactSheet facts = FactSheet.empty().with(INTEREST, true).with(NEXT, TODAY);
        Assessment assessment = Assessor.of(FUNNEL, Clock.systemUTC())
                .assess(DIRECT, facts.with(AttachedForms.FACT, List.of("slip")), TODAY);
        CheckedDeal listed = CheckedDeal.of(assessment);
        CheckedDeal told = listed.toldBy(history, catalog, ZoneOffset.UTC);
        assertThat(told.stage().map(Stage::id)).contains("lead");
        assertThat(told.assessment().claim()).isPresent();
        assertThat(told.since()).contains(TODAY.minusDays(40));
        assertThat(told.closing()).contains(TODAY.minusDays(10));
        assertThat(told.pushes()).isEqualTo(2);
        assertThat(told.forms()).contains(Set.of("slip", "survey"));
        assertThat(told.actions()).contains(Set.of());
        // the list goes before: another stage, of which the journey does not know since when; a later day is one more
        // delay
        CheckedDeal later = CheckedDeal.of(assessment.claiming(FUNNEL.stage("offer")))
                .closingOn(TODAY, 0)
                .toldBy(history, catalog, ZoneOffset.UTC);
        assertThat(later.stage().map(Stage::id)).contains("offer");
        assertThat(later.since()).isEmpty();
        assertThat(later.closing()).contains(TODAY);
        assertThat(later.pushes()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listed.toldBy(JourneyHistory.empty(), catalog, ZoneOffset.UTC))
                .withMessageContaining("a journey without events");
    }

    /** Also of contacts that no criterion reads. */
    @Test
    void whatTheMethodologyStatesIsLookedFor() {
        Count people = Count.of("people", "person", text("人数", "People"));
        Funnel stated = FUNNEL.derive(
                "deals", "2", funnel -> funnel.signals(Signal.singleContact(people, StaySeverity.RED_FLAG)));
        FactSheet facts = FactSheet.empty().with(people, 1L);
        assertThat(Checkup.of(
                        CheckedDeal.of(Assessor.of(stated, Clock.systemUTC()).assess(DIRECT, facts, TODAY))))
                .hasToString("red flag: People: 1. To do: win a second contact");
        assertThat(Checkup.of(
                        CheckedDeal.of(Assessor.of(FUNNEL, Clock.systemUTC()).assess(DIRECT, facts, TODAY))))
                .hasToString(
                        "advice: no next action is agreed. To do: agree the next action with the customer, and write"
                                + " down its day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FUNNEL.derive(
                        "deals",
                        "2",
                        funnel -> funnel.signals(
                                Signal.pushed(2, StaySeverity.ADVICE), Signal.pushed(3, StaySeverity.ADVICE))))
                .withMessage("signal pushed advice is stated twice: expected it once");
    }

    @Test
    void whatASignalNeedsIsAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signal.of(SignalKind.PUSHED, StaySeverity.ADVICE))
                .withMessage("signal pushed without times: expected it for pushed, and for no other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signal.pushed(0, StaySeverity.ADVICE))
                .withMessage("signal pushed, times 0: expected 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signal.factsOlderThan(Period.ZERO, StaySeverity.ADVICE))
                .withMessageContaining("signal factsOld, olderThan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signal.singleContact(INTEREST, StaySeverity.ADVICE))
                .withMessageContaining("fact 'interest' is a flag: expected a count");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CheckedDeal.of(new Known().deal().assessment()).closingOn(TODAY, -1))
                .withMessage("pushes -1: expected 0 or more");
    }
}
