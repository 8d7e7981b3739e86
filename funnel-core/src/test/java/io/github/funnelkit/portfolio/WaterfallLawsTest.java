package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of all waterfalls, on random lists and journeys. */
class WaterfallLawsTest {

    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final List<String> STAGES =
            FUNNEL.stages(FunnelStandard.PROJECT).stream().map(Stage::id).toList();
    private static final LocalDate A = LocalDate.parse("2026-11-01");
    private static final LocalDate B = A.plusDays(4);
    private static final LocalDate C = A.plusDays(9);

    @Provide
    Arbitrary<Map<String, DealSnapshot>> lists() {
        Arbitrary<Optional<Money>> amounts = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                                .ofScale(2),
                        Arbitraries.of("CNY", "EUR"))
                .as(Money::of)
                .optional(0.85);
        Arbitrary<Optional<WinProbability>> weights = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3)
                .map(WinProbability::new)
                .optional(0.9);
        Arbitrary<Optional<YearMonth>> months = Arbitraries.integers()
                .between(1, 4)
                .map(month -> YearMonth.of(2027, month))
                .optional(0.8);
        Arbitrary<Optional<EndingKind>> endings =
                Arbitraries.of(EndingKind.class).optional(0.25);
        Arbitrary<DealSnapshot> deals = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h"),
                        Arbitraries.of("project", "non-project"),
                        Arbitraries.of("", "li", "wu"),
                        Arbitraries.of(STAGES).optional(0.9),
                        weights,
                        amounts,
                        months,
                        endings)
                .as((id, saleType, owner, stage, weight, amount, month, ending) -> new DealSnapshot(
                        id,
                        FUNNEL.reference(),
                        saleType,
                        owner,
                        ending.isPresent() ? Optional.empty() : stage,
                        ending.isPresent() ? Optional.empty() : weight,
                        amount,
                        month,
                        ending));
        return deals.list().ofMaxSize(12).map(some -> {
            Map<String, DealSnapshot> list = new TreeMap<>();
            some.forEach(deal -> list.put(deal.id(), deal));
            return list;
        });
    }

    private static Waterfall between(
            LocalDate from, Map<String, DealSnapshot> before, LocalDate to, Map<String, DealSnapshot> after) {
        return WaterfallBuilder.of(FUNNEL, from, to)
                .addLists(before.values(), after.values())
                .build();
    }

    private static boolean isIn(DealSnapshot deal, WaterfallLine line) {
        return deal.ending().isEmpty()
                && deal.saleType().equals(line.saleType())
                && deal.owner().equals(line.owner())
                && deal.amount().map(Money::currency).orElse("").equals(line.currency());
    }

    /** Added up plainly, deal by deal. */
    private static WaterfallSum open(Collection<DealSnapshot> deals, WaterfallLine line) {
        long count = 0;
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (DealSnapshot deal : deals) {
            if (isIn(deal, line)) {
                BigDecimal worth = deal.amount().map(Money::amount).orElse(BigDecimal.ZERO);
                count++;
                amount = amount.add(worth);
                weighted = weighted.add(worth.multiply(
                                deal.probability().map(WinProbability::percent).orElse(BigDecimal.ZERO))
                        .movePointLeft(2));
            }
        }
        return new WaterfallSum(count, amount, weighted);
    }

    @Property
    void startAndChangesAreTheEnd(
            @ForAll("lists") Map<String, DealSnapshot> before, @ForAll("lists") Map<String, DealSnapshot> after) {
        Waterfall waterfall = between(A, before, B, after);
        for (WaterfallLine line : waterfall.lines()) {
            WaterfallFigures figures = line.figures();
            assertThat(figures.start()).isEqualTo(open(before.values(), line));
            assertThat(figures.end()).isEqualTo(open(after.values(), line));
            BigDecimal amount = figures.start().amount();
            BigDecimal weighted = figures.start().weighted();
            for (WaterfallSum change : figures.changes().values()) {
                amount = amount.add(change.amount());
                weighted = weighted.add(change.weighted());
            }
            assertThat(amount).isEqualByComparingTo(figures.end().amount());
            assertThat(weighted).isEqualByComparingTo(figures.end().weighted());
            long deals = figures.start().deals()
                    + figures.change(WaterfallChange.OPENED).deals()
                    + figures.change(WaterfallChange.REOPENED).deals()
                    + figures.change(WaterfallChange.REGROUPED).deals()
                    - figures.change(WaterfallChange.WON).deals()
                    - figures.change(WaterfallChange.LOST).deals()
                    - figures.change(WaterfallChange.ENDED).deals()
                    - figures.change(WaterfallChange.GONE).deals();
            assertThat(deals).isEqualTo(figures.end().deals());
        }
        before.values().stream()
                .filter(deal -> deal.ending().isEmpty())
                .forEach(deal -> assertThat(waterfall.lines()).anyMatch(line -> isIn(deal, line)));
        for (WaterfallPart part : waterfall.by(WaterfallGroup.CURRENCY)) {
            assertThat(part.figures()).isEqualTo(waterfall.in(part.currency()));
            WaterfallSum regrouped = part.figures().change(WaterfallChange.REGROUPED);
            assertThat(regrouped.amount()).isZero();
            assertThat(regrouped.weighted()).isZero();
        }
    }

    @Property
    void theOrderAndTheGroupingOfDealsChangeNothing(
            @ForAll("lists") Map<String, DealSnapshot> before,
            @ForAll("lists") Map<String, DealSnapshot> after,
            @ForAll Random random) {
        Waterfall whole = between(A, before, B, after);
        List<String> ids = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(ids::add);
        Collections.shuffle(ids, random);
        Waterfall merged = WaterfallBuilder.of(FUNNEL, A, B).build();
        for (String id : ids) {
            merged = WaterfallBuilder.of(FUNNEL, A, B)
                    .add(before.get(id), after.get(id))
                    .build()
                    .merge(merged);
        }
        assertThat(merged).isEqualTo(whole);
    }

    @Property
    void adjoiningWaterfallsOfListsAgreeWithTheWholeAtBothEnds(
            @ForAll("lists") Map<String, DealSnapshot> first,
            @ForAll("lists") Map<String, DealSnapshot> second,
            @ForAll("lists") Map<String, DealSnapshot> third) {
        Waterfall sum = between(A, first, B, second).then(between(B, second, C, third));
        Waterfall direct = between(A, first, C, third);
        for (String currency : List.of("", "CNY", "EUR")) {
            assertThat(sum.in(currency).start()).isEqualTo(direct.in(currency).start());
            assertThat(sum.in(currency).end()).isEqualTo(direct.in(currency).end());
            for (WaterfallChange change : WaterfallChange.values()) {
                WaterfallSum one = between(A, first, B, second).in(currency).change(change);
                WaterfallSum two = between(B, second, C, third).in(currency).change(change);
                assertThat(sum.in(currency).change(change)).isEqualTo(one.merge(two));
            }
        }
    }

    /** Anything that can happen, in an order in which it can; now and then the clock is behind. */
    private static List<JourneyEvent> journey(String id, Random random) {
        List<JourneyEvent> events = new ArrayList<>();
        Instant now = A.minusDays(random.nextInt(4)).atStartOfDay().toInstant(ZoneOffset.UTC);
        boolean open = true;
        for (int i = 0; i < 2 + random.nextInt(18); i++) {
            now = now.plusSeconds(random.nextInt(90_000) - (random.nextInt(5) == 0 ? 80_000 : 0));
            EventMetadata at = EventMetadata.of(i + 1L, now, Actor.of("li"));
            if (i == 0) {
                events.add(new JourneyEvent.Opened(at, id, FUNNEL.reference(), "project"));
            } else if (!open) {
                events.add(new JourneyEvent.Reopened(at, "again"));
                open = true;
            } else {
                events.add(happening(at, random));
                open = !(events.get(i) instanceof JourneyEvent.Won || events.get(i) instanceof JourneyEvent.Lost);
            }
        }
        return events;
    }

    private static JourneyEvent happening(EventMetadata at, Random random) {
        String stage = STAGES.get(random.nextInt(STAGES.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new JourneyEvent.Won(at, "");
            case 1 -> new JourneyEvent.Lost(at, "price", Optional.empty());
            case 2 -> new DealEvent.OwnerChanged(at, Owner.of(random.nextBoolean() ? "li" : "wu"));
            case 3 ->
                new DealEvent.SaleTypeChanged(at, random.nextBoolean() ? "project" : "non-project", Optional.empty());
            case 4, 5 ->
                new DealEvent.DealChanged(
                        at,
                        DealTerms.of(
                                        BigDecimal.valueOf(random.nextInt(100_000), 2),
                                        random.nextBoolean() ? "CNY" : "EUR")
                                .closing(C.plusDays(random.nextInt(100))));
            case 6 -> new JourneyEvent.FallenBack(at, Optional.of(STAGES.get(0)), List.of(), false);
            default -> new JourneyEvent.StageEntered(at, stage);
        };
    }

    private static Waterfall of(List<List<JourneyEvent>> journeys, LocalDate from, LocalDate to) {
        WaterfallBuilder waterfall = WaterfallBuilder.of(FUNNEL, from, to);
        journeys.forEach(events -> waterfall.addJourney(FunnelCatalog.of(FUNNEL), events));
        return waterfall.build();
    }

    @Property
    void adjoiningWaterfallsOfJourneysAreTheWhole(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int many) {
        List<List<JourneyEvent>> journeys = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            journeys.add(journey("j" + i, random));
        }
        assertThat(of(journeys, A, B).then(of(journeys, B, C))).isEqualTo(of(journeys, A, C));
    }
}
