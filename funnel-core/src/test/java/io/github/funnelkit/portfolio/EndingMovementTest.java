package io.github.funnelkit.portfolio;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.TimeLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How journeys ended: counted by ending, reason, competitor and stage. */
class EndingMovementTest {

    private static final Instant BEGIN = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Flag WANTED = Flag.of("wanted", text("有意向", "Wants it"));
    private static final Flag GONE = Flag.of("gone", text("已丢", "Gone"));
    private static final Funnel FUNNEL = Funnel.define("ends", "1")
            .saleTypes(SALE)
            .stage("lead", s -> s.customerType(text("线索", "Lead")).criterion("wanted", c -> c.when(WANTED.isTrue())))
            .ending(
                    "closed-lost",
                    e -> e.lost()
                            .label(text("丢单", "Closed lost"))
                            .when(GONE.isTrue())
                            .reason("price", text("价格", "Too dear"))
                            .reason("rival", text("对手", "Bought elsewhere")))
            .ending("closed-won", e -> e.won().label(text("赢单", "Closed won")).when(WANTED.isFalse()))
            .ending("abandoned", EndingBuilder::neither)
            .build();
    private static final FunnelCatalog FUNNELS = FunnelCatalog.of(FUNNEL);

    private static JourneyState journey(boolean entered, List<JourneyEvent> more) {
        List<JourneyEvent> events = new ArrayList<>();
        events.add(new JourneyEvent.Opened(stamp(1), "deal", FUNNEL.reference(), "sale"));
        if (entered) {
            events.add(new JourneyEvent.StageEntered(stamp(2), "lead"));
        }
        events.addAll(more);
        return JourneyState.replay(FUNNELS, events);
    }

    private static EventMetadata stamp(long number) {
        return EventMetadata.of(number, BEGIN.plusSeconds(number), Actor.of("li"));
    }

    private static JourneyEvent ended(
            boolean entered, String ending, EndingKind kind, Optional<String> reason, Optional<String> competitor) {
        return new DealEvent.Ended(stamp(entered ? 3 : 2), ending, kind, reason, competitor, "");
    }

    private static JourneyState random(Random random) {
        boolean entered = random.nextBoolean();
        Optional<String> competitor = random.nextBoolean() ? Optional.of("Acme") : Optional.empty();
        JourneyEvent end = switch (random.nextInt(6)) {
            case 0 -> ended(entered, "closed-won", EndingKind.WON, Optional.empty(), Optional.empty());
            case 1 -> ended(entered, "abandoned", EndingKind.NONE, Optional.empty(), Optional.empty());
            case 2 -> ended(entered, "closed-lost", EndingKind.LOST, Optional.of("price"), competitor);
            case 3 -> ended(entered, "closed-lost", EndingKind.LOST, Optional.of("rival"), competitor);
            case 4 -> new JourneyEvent.Lost(stamp(entered ? 3 : 2), "in free words", competitor);
            default -> null;
        };
        return journey(entered, end == null ? List.of() : List.of(end));
    }

    private static Movement movement(List<JourneyState> journeys) {
        MovementBuilder movement = Movement.builder(FUNNEL, TimeLimits.NONE, NOW);
        journeys.forEach(journey -> movement.add(journey, Money.of(10, "CNY")));
        return movement.build();
    }

    @Property(tries = 50)
    void eachEndIsCountedOnceAndPartsGiveTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        List<JourneyState> journeys = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            journeys.add(random(random));
        }
        Movement whole = movement(journeys);
        SaleMovement sale = whole.sale("sale");
        for (EndingKind kind : EndingKind.values()) {
            Tally sum = whole.endings().stream()
                    .filter(each -> each.kind() == kind)
                    .map(EndingMovement::journeys)
                    .reduce(Tally.NONE, Tally::merge);
            assertThat(sum)
                    .isEqualTo(
                            switch (kind) {
                                case WON -> sale.won();
                                case LOST -> sale.lost();
                                case NONE -> sale.ended();
                            });
        }
        for (EndingMovement each : whole.endings()) {
            assertThat(each.journeys().customers())
                    .isEqualTo(journeys.stream()
                            .filter(journey -> journey.ended()
                                            .map(DealEvent.Ended::ending)
                                            .equals(each.ending())
                                    && journey.ended()
                                            .flatMap(DealEvent.Ended::reason)
                                            .equals(each.reason())
                                    && journey.ended()
                                            .map(DealEvent.Ended::competitor)
                                            .orElseGet(() -> journey.loss().flatMap(JourneyEvent.Lost::competitor))
                                            .equals(each.competitor())
                                    && journey.stage().map(stage -> stage.id()).equals(each.stage())
                                    && journey.status() != JourneyStatus.OPEN)
                            .count());
        }
        int cut = random.nextInt(60);
        Movement first = movement(journeys.subList(0, cut));
        Movement second = movement(journeys.subList(cut, 60));
        assertThat(first.merge(second).endings()).isEqualTo(whole.endings());
        assertThat(second.merge(first)).isEqualTo(whole);
    }

    @Test
    void itIsSaidAndSerialized() throws IOException, ClassNotFoundException {
        Movement movement = movement(List.of(
                journey(
                        true,
                        List.of(ended(
                                true, "closed-lost", EndingKind.LOST, Optional.of("rival"), Optional.of("Acme")))),
                journey(
                        false,
                        List.of(ended(false, "abandoned", EndingKind.NONE, Optional.empty(), Optional.empty())))));
        assertThat(movement.explain(FUNNEL, Locale.ENGLISH))
                .contains("1 ended otherwise")
                .endsWith("""
                        Endings
                        - Sale · Closed lost · Bought elsewhere · Acme · Lead: 1 customer, 10 CNY
                        - Sale · abandoned · not at any stage yet: 1 customer, 10 CNY""");
        assertThat(copy(movement)).isEqualTo(movement);
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    /** Calibration learns from what was won and lost, and from nothing else. */
    @Test
    void closedDealsAreThoseWonOrLost() {
        assertThat(ClosedDeal.of(journey(
                        true,
                        List.of(ended(true, "closed-lost", EndingKind.LOST, Optional.of("price"), Optional.empty())))))
                .contains(ClosedDeal.lost("sale", "lead"));
        assertThat(ClosedDeal.of(journey(
                        true, List.of(ended(true, "closed-won", EndingKind.WON, Optional.empty(), Optional.empty())))))
                .contains(ClosedDeal.won("sale", "lead"));
        assertThat(ClosedDeal.of(journey(
                        true, List.of(ended(true, "abandoned", EndingKind.NONE, Optional.empty(), Optional.empty())))))
                .isEmpty();
        assertThat(ClosedDeal.of(assessment(FactSheet.empty().with(WANTED, true).with(GONE, true))))
                .contains(ClosedDeal.lost("sale", "lead"));
        assertThat(ClosedDeal.of(assessment(FactSheet.empty().with(WANTED, false))))
                .contains(new ClosedDeal("sale", Optional.empty(), true));
        assertThat(ClosedDeal.of(assessment(FactSheet.empty()))).isEmpty();
    }

    private static Assessment assessment(FactSheet facts) {
        return Assessor.of(FUNNEL, Clock.systemUTC()).assess(SALE, facts, LocalDate.of(2026, 11, 30));
    }
}
