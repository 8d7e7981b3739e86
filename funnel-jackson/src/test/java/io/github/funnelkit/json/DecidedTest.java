package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.EvidenceRule;
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
import io.github.funnelkit.text.Text;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a gatekeeper decides can be written and read again, by whatever versions the journey went. */
class DecidedTest {

    private static final Text LABEL = Text.of("x");
    private static final SaleType NEW = SaleType.of("new", LABEL);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** The keys of a host that knows nothing of entries. */
    private static final Checklist MODULES = Checklist.of("modules", LABEL);

    private static final FreeText REMARK = FreeText.of("remark", LABEL);
    private static final Count SEATS = Count.of("seats", "seats", LABEL);
    private static final Quantity BUDGET = Quantity.of("budget", "EUR", LABEL);
    private static final Day DUE = Day.of("due", LABEL);
    private static final Days VISITS = Days.of("visits", LABEL);

    private static final Funnel FIRST =
            funnel("1", MODULES.allowing("a", "b", "c"), REMARK, SEATS, BUDGET, DUE, VISITS);
    private static final Funnel FEWER = funnel("2", MODULES.allowing("a", "b"), SEATS, BUDGET, DUE, VISITS);
    private static final Funnel RETYPED = funnel(
            "3", MODULES, Count.of("remark", "", LABEL), Quantity.of("budget", "USD", LABEL), Days.of("due", LABEL));
    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(FIRST, FEWER, RETYPED);

    private static Funnel funnel(String version, Checklist modules, TypedFact<?>... others) {
        return Funnel.define("seats", version)
                .saleTypes(NEW, SaleType.of("again", LABEL))
                .facts(others)
                .forms(Form.of("quote", LABEL))
                .positions(Position.of("supervisor", LABEL))
                .stage(
                        "lead",
                        stage -> stage.customerType(LABEL)
                                .criterion("modules", c -> c.text(LABEL).when(modules.anyTicked())))
                .stage(
                        "offer",
                        stage -> stage.customerType(LABEL)
                                .criterion("ticked", c -> c.text(LABEL).when(modules.ticked("a"))))
                .guide("g", guide -> guide.to("lead").optional("call", a -> a.text(LABEL)))
                .ending("dropped", ending -> ending.neither().label(LABEL))
                .ending("sold", ending -> ending.won().label(LABEL).from("lead"))
                .build();
    }

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "b",
            "c",
            "d",
            "none",
            "a;b",
            "x\u0000y",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "y\uDE00",
            "x".repeat(RecordLimits.TEXT_LENGTH),
            "y".repeat(RecordLimits.TEXT_LENGTH + 1));
    private static final List<LocalDate> DATES = List.of(
            LocalDate.EPOCH,
            LocalDate.of(0, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.MAX,
            LocalDate.MIN);
    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            new BigDecimal("-0.50"),
            new BigDecimal("1E+99"),
            new BigDecimal("1E-100"),
            new BigDecimal("9".repeat(100)),
            new BigDecimal("1250000.5"));
    private static final List<Long> COUNTS =
            List.of(0L, 1L, 999_999_999_999_999_999L, 1_000_000_000_000_000_000L, Long.MAX_VALUE);

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static <T> List<T> some(List<T> things, Random random) {
        return random.ints(random.nextInt(4), 0, things.size())
                .mapToObj(things::get)
                .toList();
    }

    private static JourneyCommand command(Random random) {
        String text = any(TEXTS, random);
        Optional<String> other = random.nextBoolean() ? Optional.of(any(TEXTS, random)) : Optional.empty();
        return switch (random.nextInt(24)) {
            case 0 -> new JourneyCommand.Attach("quote", text.isBlank() ? "17" : text);
            case 1 -> new JourneyCommand.Complete("g.call", text);
            case 2 -> new JourneyCommand.Enter(random.nextBoolean() ? "lead" : "offer");
            case 3 -> new JourneyCommand.Approve("lead", text);
            case 4 -> new JourneyCommand.OverrideGate(random.nextBoolean() ? "lead" : "offer", text);
            case 5 -> new JourneyCommand.RequestOverride("offer", text);
            case 6 -> new JourneyCommand.Lose(text, other);
            case 22, 23 ->
                new JourneyCommand.End(random.nextBoolean() ? "dropped" : "sold", other, Optional.of(text), text);
            case 7, 8 -> new JourneyCommand.Reopen(text);
            case 9 ->
                new JourneyCommand.MoveToVersion(any(VERSIONS.all(), random).reference());
            case 10 -> new JourneyCommand.Learn(FactChanges.forgotten(any(List.of(MODULES, REMARK, BUDGET), random)));
            case 11, 12 -> new JourneyCommand.TakeBack(1 + random.nextInt(12), text);
            case 16 -> new JourneyCommand.ChangeOwner(Owner.of(text));
            case 17 ->
                new JourneyCommand.ChangeDeal(
                        DealTerms.of(any(NUMBERS, random), "EUR").closing(any(DATES, random)));
            case 18 ->
                new JourneyCommand.ChangeSaleType(random.nextBoolean() ? "new" : "again", new Landing.SameStage());
            case 14 -> new JourneyCommand.Hold(any(DATES, random), text);
            case 15 -> new JourneyCommand.Resume(text);
            case 13 -> new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), text);
            case 19 ->
                new JourneyCommand.Learn(
                        FactChanges.learned(learned(random)),
                        new Evidence(any(List.of(Evidence.Strength.values()), random), text));
            default -> new JourneyCommand.Learn(FactChanges.learned(learned(random)));
        };
    }

    private static FactSheet learned(Random random) {
        FactSheet.Builder sheet = FactSheet.builder();
        switch (random.nextInt(7)) {
            case 0 ->
                sheet.set(
                        MODULES,
                        some(TEXTS.stream().filter(text -> !text.isBlank()).toList(), random));
            case 1 -> sheet.set(MODULES, some(List.of("a", "b", "c"), random)).set(SEATS, 7);
            case 2 -> sheet.set(REMARK, any(TEXTS, random)).set(VISITS, some(DATES, random));
            case 3 -> sheet.set(SEATS, any(COUNTS, random)).set(BUDGET, any(NUMBERS, random));
            case 4 -> sheet.set(DUE, any(DATES, random));
            case 5 -> sheet.none(DUE).none(BUDGET);
            default -> sheet.set(VISITS, some(DATES, random));
        }
        return sheet.build();
    }

    private static GatePolicy policy(Random random) {
        return GatePolicy.DEFAULT
                .withFallBack(any(Arrays.asList(FallBackRule.values()), random))
                .withApproval("lead", "supervisor")
                .withEvidence("offer", EvidenceRule.confirmedBy("supervisor").notOlderThan(Period.ofDays(30)));
    }

    @Property
    void isReadAgain(@ForAll long seed) {
        Random random = new Random(seed);
        Gatekeeper gatekeeper = Gatekeeper.of(VERSIONS, policy(random), ZoneOffset.UTC);
        Actor actor = Actor.of("li", "supervisor");
        List<JourneyEvent> events = new ArrayList<>();
        events.add(gatekeeper.open("deal-7", FIRST.reference(), "new", actor, NOON));
        JourneyState state = JourneyState.replay(VERSIONS, events);
        for (int i = 0; i < 25; i++) {
            Optional<Decision> decision = decide(gatekeeper, state, actor, random);
            Statistics.label("decided")
                    .collect(decision.map(each -> each.getClass().getSimpleName())
                            .orElse("mistake"));
            List<JourneyEvent> more = decision.map(Decision::events).orElse(List.of());
            events.addAll(more);
            state = state.after(more);
        }
        for (Line line : Line.values()) {
            List<JourneyEvent> read = read(line, events);
            assertThat(read).isEqualTo(events);
            assertThat(JourneyState.replay(VERSIONS, read)).isEqualTo(state);
        }
    }

    /** Empty for a mistake of the program, as when a fact is learned that this version has in another type. */
    private static Optional<Decision> decide(Gatekeeper gatekeeper, JourneyState state, Actor actor, Random random) {
        try {
            JourneyCommand command = command(random);
            return Optional.of(
                    random.nextInt(3) == 0
                            ? gatekeeper.decide(state, command, actor, NOON, "c-" + random.nextInt(30))
                            : gatekeeper.decide(state, command, actor, NOON));
        } catch (IllegalArgumentException mistake) {
            return Optional.empty();
        }
    }

    private static List<JourneyEvent> read(Line line, List<JourneyEvent> events) {
        String text = events.stream()
                .map(event -> line.documents().write(event) + "\n")
                .collect(Collectors.joining());
        List<JourneyEvent> read = new ArrayList<>();
        line.documents()
                .readEvents(VERSIONS, new ByteArrayInputStream(text.getBytes(UTF_8)))
                .forEachRemaining(read::add);
        return read;
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void isReadAgainHoweverMuchItIs(Line line) {
        Gatekeeper gatekeeper = Gatekeeper.of(VERSIONS, GatePolicy.DEFAULT, ZoneOffset.UTC);
        Actor actor = Actor.of("li");
        JourneyEvent opened = gatekeeper.open("deal-7", RETYPED.reference(), "new", actor, NOON);
        JourneyState state = JourneyState.replay(VERSIONS, List.of(opened));
        int most = RecordLimits.VALUES - 100;
        List<String> many = IntStream.range(0, most).mapToObj(Integer::toString).toList();
        JourneyCommand learn =
                new JourneyCommand.Learn(FactChanges.learned(FactSheet.empty().with(MODULES, many)));
        List<JourneyEvent> events = new ArrayList<>(List.of(opened));
        events.addAll(gatekeeper.decide(state, learn, actor, NOON).events());
        assertThat(events).hasSize(2);
        assertThat(read(line, events)).isEqualTo(events);
    }

    /** What was stored before its entry was taken from the funnel, or by a program that did not ask. */
    @ParameterizedTest
    @EnumSource
    void entriesAreReadAsTheyWereKnownThen(Line line) {
        List<JourneyEvent> events = List.of(
                new JourneyEvent.Opened(EventMetadata.of(1, NOON, Actor.of("li")), "deal-7", FEWER.reference(), "new"),
                new JourneyEvent.FactsLearned(
                        EventMetadata.of(2, NOON, Actor.of("li")),
                        FactChanges.learned(FactSheet.empty().with(MODULES, List.of("a", "c")))));
        List<JourneyEvent> read = read(line, events);
        assertThat(read).isEqualTo(events);
        assertThat(line.documents().readEvent(FEWER, line.documents().write(events.get(1))))
                .isEqualTo(events.get(1));
        JourneyState state = JourneyState.replay(VERSIONS, read);
        assertThat(state.facts().value(MODULES).isUnknown()).isTrue();
        assertThat(state.setAside()).hasSize(1);
    }
}
