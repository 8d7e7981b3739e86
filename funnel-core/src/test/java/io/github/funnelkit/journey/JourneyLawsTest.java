package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.DIRECT;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.VERSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever people do, in whatever order and by whatever clock: the laws of a journey hold. */
@Tag("slow")
class JourneyLawsTest {

    private static final Map<Funnel, Assessor<FactSheet>> ASSESSORS = Map.of(
            Deals.FUNNEL, Assessor.of(Deals.FUNNEL, Clock.systemUTC()),
            Deals.STRICTER, Assessor.of(Deals.STRICTER, Clock.systemUTC()));

    /** What brings a deal before the gate of its first stage, so that enough of them get far. */
    private static final List<Move> BEGINNING = List.of(
            new Move(Deals.learn(Deals.READY_FOR_OFFER), Deals.LI, 1),
            new Move(Deals.complete("find.call"), Deals.LI, 1));

    /** Somebody does something, some minutes after - or before - what was done last. */
    record Move(JourneyCommand command, Actor actor, long minutes) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Actor> actors = Arbitraries.of(Deals.LI, Deals.WANG);
        Arbitrary<Long> minutes = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(0L, 10L)),
                Tuple.of(1, Arbitraries.longs().between(-3_000, 12_000)));
        return Combinators.combine(commands(), actors, minutes)
                .as(Move::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    private static Arbitrary<JourneyCommand> commands() {
        Arbitrary<String> stages = Arbitraries.of("lead", "offer", "order");
        Arbitrary<String> reasons = Arbitraries.of("a good reason", "another one", " ");
        Arbitrary<String> actions = Arbitraries.of("find.call", "find.letter", "propose.visit", "close.draft");
        return Arbitraries.frequencyOf(
                Tuple.of(6, facts()),
                Tuple.of(2, Arbitraries.just(new JourneyCommand.Attach("contract", "document 1"))),
                Tuple.of(6, actions.map(Deals::complete)),
                Tuple.of(6, stages.map(JourneyCommand.Enter::new)),
                Tuple.of(2, stages.map(stage -> new JourneyCommand.Approve(stage, ""))),
                Tuple.of(1, Combinators.combine(stages, reasons).as(JourneyCommand.RequestOverride::new)),
                Tuple.of(1, Combinators.combine(stages, reasons).as(JourneyCommand.OverrideGate::new)),
                Tuple.of(2, Arbitraries.of(new JourneyCommand.Review(), new JourneyCommand.FallBack())),
                Tuple.of(1, Arbitraries.just(new JourneyCommand.Win(""))),
                Tuple.of(1, reasons.map(reason -> new JourneyCommand.Lose(reason, Optional.of("a competitor")))),
                Tuple.of(3, reasons.map(JourneyCommand.Reopen::new)),
                Tuple.of(
                        1,
                        Arbitraries.of(Deals.FUNNEL, Deals.STRICTER)
                                .map(funnel -> new JourneyCommand.MoveToVersion(funnel.reference()))));
    }

    private static Arbitrary<JourneyCommand> facts() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, true, true, true, false);
        Arbitrary<BigDecimal> budget = Arbitraries.of(50, 150, 250).map(BigDecimal::valueOf);
        Arbitrary<LocalDate> next = Arbitraries.of(-1, 3, 30).map(Deals.TODAY::plusDays);
        Arbitrary<JourneyCommand> learned = Combinators.combine(
                        flag.injectNull(0.1), budget.injectNull(0.1), next.injectNull(0.1), flag.injectNull(0.1))
                .as((interest, amount, date, signed) -> Deals.learn(FactSheet.builder()
                        .set(Deals.INTEREST, interest)
                        .set(Deals.BUDGET, amount)
                        .set(Deals.NEXT_ACTION, date)
                        .set(Deals.SIGNED, signed)
                        .build()));
        Arbitrary<JourneyCommand> forgotten = Arbitraries.of(Deals.INTEREST, Deals.SIGNED)
                .map(fact -> new JourneyCommand.Learn(FactChanges.forgotten(fact)));
        return Arbitraries.frequencyOf(Tuple.of(6, learned), Tuple.of(1, forgotten));
    }

    @Provide
    Arbitrary<GatePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(CriteriaRule.STAGE_AND_BELOW, CriteriaRule.STAGE_ALONE),
                        Arbitraries.of(ActionRule.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(WaiverRule.class),
                        Arbitraries.of(FallBackRule.class),
                        Arbitraries.of(WinRule.class))
                .as((criteria, actions, skipping, approval, waivers, fallBack, winning) -> {
                    GatePolicy policy = GatePolicy.DEFAULT
                            .withCriteria(criteria)
                            .withActions(actions)
                            .withSkipping(skipping)
                            .withWaivers(waivers)
                            .withFallBack(fallBack)
                            .withWinning(winning);
                    return approval ? policy.withApproval("offer", "supervisor") : policy;
                });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theLawsHold(@ForAll boolean begun, @ForAll("moves") List<Move> more, @ForAll("policies") GatePolicy policy) {
        List<Move> moves = new ArrayList<>(begun ? BEGINNING : List.of());
        moves.addAll(more);
        Gatekeeper gatekeeper = Deals.gatekeeper(policy);
        List<JourneyEvent> events = new ArrayList<>();
        events.add(gatekeeper.open("deal", Deals.FUNNEL.reference(), "direct", Deals.LI, Deals.MONDAY));
        JourneyState live = JourneyState.replay(VERSIONS, events);
        JourneyState before = JourneyState.replay(VERSIONS, events);
        Instant clock = Deals.MONDAY;
        for (Move move : moves) {
            clock = clock.plus(Duration.ofMinutes(move.minutes()));
            Decision decision = gatekeeper.decide(live, move.command(), move.actor(), clock);

            assertThat(live).as("deciding changes nothing").isEqualTo(before);
            assertThat(gatekeeper
                            .decide(before, move.command(), move.actor(), clock)
                            .events())
                    .as("the same decision from an equal state")
                    .isEqualTo(decision.events());
            if (decision instanceof Decision.Refused refused) {
                assertThat(refused.events()).isEmpty();
                assertThat(refused.reasons()).isNotEmpty();
                if (move.command() instanceof JourneyCommand.Enter enter) {
                    JourneyCommand override = new JourneyCommand.OverrideGate(enter.stage(), "a good reason");
                    assertThat(gatekeeper.decide(live, override, Deals.WANG, clock) instanceof Decision.Accepted)
                            .as("what is overridable can be overridden, and nothing else: %s", refused)
                            .isEqualTo(refused.isOverridable());
                }
            }
            lawsOf(decision.events(), live, policy);

            events.addAll(decision.events());
            live = live.after(decision.events());
            before = JourneyState.replay(VERSIONS, events);
            assertThat(live).as("live equals replayed").isEqualTo(before).hasSameHashCodeAs(before);
            if (policy.fallBack() == FallBackRule.AUTOMATIC && decision instanceof Decision.Accepted) {
                assertThat(gatekeeper.fallBackDue(live, clock))
                        .as("nothing is left to fall back")
                        .isEmpty();
            }
        }
        assertThat(events).extracting(JourneyEvent::sequence).containsExactlyElementsOf(numbers(events.size()));
        assertThat(live.visits()).allMatch(stay -> !stay.duration(Deals.MONDAY).isNegative());
        Statistics.label("went to the end")
                .collect(live.stage().map(Stage::id).orElse("no stage"))
                .coverage(coverage -> coverage.check("order").count(n -> n > 0));
    }

    private static void lawsOf(List<JourneyEvent> events, JourneyState start, GatePolicy policy) {
        JourneyState state = start;
        for (JourneyEvent event : events) {
            if (state.status() != JourneyStatus.OPEN) {
                assertThat(event)
                        .as("a closed journey is only reopened, and remembers more")
                        .isInstanceOfAny(
                                JourneyEvent.Reopened.class,
                                JourneyEvent.FactsLearned.class,
                                JourneyEvent.FormAttached.class,
                                JourneyEvent.ActionDone.class);
            }
            Optional<String> from = state.stage().map(Stage::id);
            JourneyState next = state.after(List.of(event));
            if (event instanceof JourneyEvent.StageEntered entered) {
                happened("entered");
                requireCriteria(state, entered, policy);
                requireWork(state, entered.stage(), policy);
            } else if (event instanceof JourneyEvent.StageOverridden overridden) {
                happened("overridden");
                assertThat(overridden.actor().positions()).contains("supervisor");
                assertThat(overridden.reason()).isNotBlank();
                assertThat(next.overrides()).contains(overridden);
                assertThat(next.overridesInForce()).contains(overridden);
                assertThat(Set.copyOf(unmet(state, overridden.stage(), overridden.at(), policy, Set.of())))
                        .as("whatever was not met is on record, but for what an earlier override waived")
                        .isSubsetOf(waivedAfter(next));
            } else if (event instanceof JourneyEvent.FallenBack fallenBack) {
                happened("fallen back");
                assertThat(place(state, fallenBack.stage())).isLessThan(place(state, from));
                assertThat(fallenBack.ceased()).isNotEmpty();
            } else if (!(event instanceof JourneyEvent.MovedToVersion)) {
                assertThat(next.stage().map(Stage::id))
                        .as("nothing else changes the stage")
                        .isEqualTo(from);
            }
            state = next;
        }
    }

    private static void happened(String what) {
        Statistics.label("happened").collect(what).coverage(coverage -> {
            coverage.check("entered").count(n -> n > 50);
            coverage.check("overridden").count(n -> n > 0);
            coverage.check("fallen back").count(n -> n > 0);
        });
    }

    private static void requireCriteria(JourneyState state, JourneyEvent.StageEntered entered, GatePolicy policy) {
        Set<String> waived = policy.waivers() == WaiverRule.LATER_GATES_TOO ? waivedAfter(state) : Set.of();
        assertThat(unmet(state, entered.stage(), entered.at(), policy, waived)).isEmpty();
    }

    /** Assessed here from the facts alone, apart from what the gatekeeper says; what was reached must only not be broken. */
    private static List<String> unmet(
            JourneyState state, String stage, Instant at, GatePolicy policy, Set<String> waived) {
        Funnel funnel = state.funnel();
        Assessment assessment = ASSESSORS.get(funnel).assess(DIRECT, state.facts(), LocalDate.ofInstant(at, SHANGHAI));
        List<String> unmet = new ArrayList<>();
        for (Stage each : funnel.stages()) {
            boolean counts = policy.criteria() == CriteriaRule.STAGE_AND_BELOW
                    ? each.order() <= funnel.stage(stage).order()
                    : each.id().equals(stage);
            if (counts) {
                boolean reached = each.order() <= place(state, state.stage().map(Stage::id)) + 1;
                assessment.results(each).stream()
                        .filter(result -> reached ? result.outcome() == Outcome.NOT_MET : !result.isMet())
                        .map(CriterionResult::criterion)
                        .map(criterion -> criterion.id())
                        .forEach(unmet::add);
            }
        }
        unmet.removeAll(waived);
        return unmet;
    }

    private static Set<String> waivedAfter(JourneyState state) {
        return state.overridesInForce().stream()
                .flatMap(override -> override.waived().criteria().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void requireWork(JourneyState state, String stage, GatePolicy policy) {
        int from = place(state, state.stage().map(Stage::id));
        int to = place(state, Optional.of(stage));
        if (!policy.skipping()) {
            assertThat(to).isEqualTo(from + 1);
        }
        List<String> needed =
                List.of("find.call", "propose.visit", "close.draft").subList(from + 1, to + 1);
        if (policy.actions() == ActionRule.REQUIRED) {
            assertThat(needed).allMatch(state::isDone);
        }
        if (policy.approvals().containsKey("offer") && from < 1 && to >= 1) {
            assertThat(state.approvals()).anyMatch(approval -> approval.actor().holds("supervisor"));
        }
    }

    private static int place(JourneyState state, Optional<String> stage) {
        return stage.map(id -> state.funnel().stages().indexOf(state.funnel().stage(id)))
                .orElse(-1);
    }

    private static List<Long> numbers(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
