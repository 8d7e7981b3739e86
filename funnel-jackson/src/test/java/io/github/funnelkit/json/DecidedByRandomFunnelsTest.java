package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.ActionRule;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.CriteriaRule;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FallBackRule;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.WinRule;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Random journeys by random funnels: after every event the journey can be written, read again, and goes on alike. */
class DecidedByRandomFunnelsTest {

    private static final Documents LINE = Line.JSON_2.documents(CreditRating.REGISTRY);
    private static final Documents YAML = Line.YAML_2.documents(CreditRating.REGISTRY);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate DAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    private static final List<Actor> ACTORS =
            List.of(Actor.of("li"), Actor.of("wang", "supervisor"), Actor.program("assistant"));

    @Property
    void everyEventIsReadAsItWasDecided(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel funnel = RandomFunnels.of(seed);
        FunnelCatalog catalog =
                FunnelCatalog.of(funnel, funnel.derive(funnel.id(), funnel.version() + "-next", next -> {}));
        Gatekeeper gatekeeper = Gatekeeper.of(catalog, policy(random), ZoneOffset.UTC);
        List<JourneyEvent> events = new ArrayList<>();
        events.add(gatekeeper.open(
                "deal-7", funnel.reference(), any(funnel.saleTypes(), random).id(), ACTORS.get(0), NOON));
        JourneyState state = JourneyState.replay(catalog, events);
        for (int step = 0; step < 30; step++) {
            Actor actor = any(ACTORS, random);
            Instant at = NOON.plusSeconds(3600L * step);
            JourneyCommand command = command(state, catalog, random);
            Decision decision = random.nextBoolean()
                    ? gatekeeper.decide(state, command, actor, at)
                    : gatekeeper.decide(state, command, actor, at, "c-" + random.nextInt(40));
            for (JourneyEvent event : decision.events()) {
                Statistics.label("happened").collect(event.kind().id());
                events.add(event);
                state = state.after(List.of(event));
                assertThat(JourneyState.replay(catalog, again(LINE, catalog, events)))
                        .isEqualTo(state);
            }
        }
        assertThat(again(LINE, catalog, events)).isEqualTo(events);
        assertThat(again(YAML, catalog, events)).isEqualTo(events);
        Statistics.label("happened").coverage(coverage -> {
            for (JourneyEvent.Kind kind : List.of(
                    JourneyEvent.Kind.FACTS_LEARNED,
                    JourneyEvent.Kind.ACTION_DONE,
                    JourneyEvent.Kind.STAGE_ENTERED,
                    JourneyEvent.Kind.STAGE_OVERRIDDEN,
                    JourneyEvent.Kind.MOVED_TO_VERSION,
                    JourneyEvent.Kind.WON,
                    JourneyEvent.Kind.REOPENED)) {
                coverage.check(kind.id()).count(n -> n > 0);
            }
        });
    }

    private static List<JourneyEvent> again(Documents line, FunnelCatalog catalog, List<JourneyEvent> events) {
        StringBuilder written = new StringBuilder();
        events.forEach(event -> written.append(line.write(event)).append('\n'));
        List<JourneyEvent> read = new ArrayList<>();
        try (DocumentIterator<JourneyEvent> reader = line.readEvents(
                catalog, new ByteArrayInputStream(written.toString().getBytes(UTF_8)))) {
            reader.forEachRemaining(read::add);
        }
        return read;
    }

    private static GatePolicy policy(Random random) {
        return new GatePolicy(
                any(List.of(CriteriaRule.values()), random),
                any(List.of(ActionRule.values()), random),
                random.nextBoolean(),
                GatePolicy.DEFAULT.approvals(),
                Set.of("supervisor"),
                GatePolicy.DEFAULT.waivers(),
                any(List.of(FallBackRule.values()), random),
                any(List.of(WinRule.values()), random),
                GatePolicy.DEFAULT.evidence(),
                Set.of());
    }

    private static JourneyCommand command(JourneyState state, FunnelCatalog catalog, Random random) {
        Funnel funnel = state.funnel();
        List<String> stages =
                funnel.stages(state.saleType()).stream().map(Stage::id).toList();
        String next = state.nextStage().map(Stage::id).orElse(stages.get(0));
        String reason = RandomTexts.of(random);
        List<Action> actions = funnel.guides().stream()
                .flatMap(guide -> guide.actions().stream())
                .toList();
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> learn(funnel, random);
            case 3 ->
                funnel.forms().isEmpty()
                        ? new JourneyCommand.Review()
                        : new JourneyCommand.Attach(any(funnel.forms(), random).id(), reason);
            case 4, 5 ->
                actions.isEmpty()
                        ? new JourneyCommand.Review()
                        : new JourneyCommand.Complete(any(actions, random).id(), reason);
            case 6 -> new JourneyCommand.Enter(next);
            case 7, 8 -> new JourneyCommand.OverrideGate(next, reason);
            case 9 -> new JourneyCommand.RequestOverride(any(stages, random), reason);
            case 10 -> new JourneyCommand.FallBack();
            case 11 ->
                random.nextBoolean()
                        ? new JourneyCommand.Win(reason)
                        : new JourneyCommand.Lose(reason, Optional.of(RandomTexts.of(random)));
            case 12 -> new JourneyCommand.Reopen(reason);
            case 13 ->
                new JourneyCommand.MoveToVersion(any(catalog.all(), random).reference(), new Landing.SameStage());
            case 14 ->
                new JourneyCommand.MoveDown(
                        random.nextBoolean()
                                ? new Landing.BeforeFirstStage()
                                : new Landing.AtStage(any(stages, random)),
                        reason);
            case 15 ->
                new JourneyCommand.TakeBack(
                        1 + random.nextInt((int) state.last().sequence()), reason);
            case 16 ->
                random.nextBoolean()
                        ? new JourneyCommand.Hold(DAY.plusDays(1 + random.nextInt(9)), reason)
                        : new JourneyCommand.Resume(reason);
            default ->
                random.nextBoolean()
                        ? new JourneyCommand.ChangeOwner(Owner.of("o" + random.nextInt(9), "stand-in"))
                        : new JourneyCommand.ChangeDeal(DealTerms.of(BigDecimal.valueOf(random.nextInt(999), 2), "EUR")
                                .closing(DAY.plusDays(random.nextInt(99))));
        };
    }

    private static JourneyCommand learn(Funnel funnel, Random random) {
        FactSheet sheet = RandomSheets.of(funnel, random.nextLong()).toBuilder()
                .set(AttachedForms.FACT, null) // which follows from what is attached
                .build();
        Fact<?>[] forgotten = funnel.facts().stream()
                .filter(fact -> sheet.value(fact).isUnknown() && random.nextInt(5) == 0)
                .toArray(Fact<?>[]::new);
        return new JourneyCommand.Learn(
                FactChanges.learned(sheet).andForgotten(forgotten),
                random.nextBoolean() ? Evidence.ASSERTED : Evidence.confirmed(RandomTexts.of(random)));
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
