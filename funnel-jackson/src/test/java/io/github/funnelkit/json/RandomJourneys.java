package io.github.funnelkit.json;

import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.CommandReference;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.Waived;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Makes the events of a journey, in no sensible order but the first; the same seed makes the same events. */
final class RandomJourneys {

    static final FunnelCatalog VERSIONS =
            FunnelCatalog.of(withEndings(FunnelStandard.documented()), FunnelStandard.extended());

    private static final long YEARS_10000 = 253_402_300_800L;

    private final Random random;
    private final List<JourneyEvent> events = new ArrayList<>();
    private Funnel funnel;

    private static Funnel withEndings(Funnel standard) {
        return standard.derive(
                standard.id(),
                standard.version(),
                funnel -> funnel.ending("lost", EndingBuilder::lost).ending("dropped", EndingBuilder::neither));
    }

    private RandomJourneys(Random random) {
        this.random = random;
        this.funnel = any(VERSIONS.all());
    }

    static List<JourneyEvent> of(long seed) {
        return new RandomJourneys(new Random(seed)).make();
    }

    private List<JourneyEvent> make() {
        events.add(new JourneyEvent.Opened(
                stamp(), words(), funnel.reference(), any(funnel.saleTypes()).id(), fingerprint()));
        int count = random.nextInt(20);
        for (int i = 0; i < count; i++) {
            events.add(event());
        }
        return events;
    }

    private JourneyEvent event() {
        return switch (random.nextInt(20)) {
            case 0 -> learned();
            case 1 -> new JourneyEvent.FormAttached(stamp(), any(funnel.forms()).id(), words());
            case 2 ->
                new JourneyEvent.ActionDone(
                        stamp(), any(any(funnel.guides()).actions()).id(), note());
            case 3 -> new JourneyEvent.OverrideRequested(stamp(), stage(), words());
            case 4 -> new JourneyEvent.StageApproved(stamp(), stage(), words(), note());
            case 5 -> new JourneyEvent.StageEntered(stamp(), stage());
            case 6 ->
                new JourneyEvent.StageOverridden(
                        stamp(), stage(), words(), words(), new Waived(list(), list(), list(), list()));
            case 7 -> new JourneyEvent.FallenBack(stamp(), perhaps(this::stage), list(), random.nextBoolean());
            case 8 -> new JourneyEvent.Won(stamp(), note());
            case 9 -> new JourneyEvent.Lost(stamp(), words(), perhaps(this::note));
            case 10 -> new JourneyEvent.Reopened(stamp(), words());
            case 11 ->
                new JourneyEvent.MovedDown(
                        stamp(),
                        perhaps(this::stage),
                        words(),
                        perhaps(() -> any(funnel.guides()).id()));
            case 12 -> takenBack();
            case 13 ->
                new DealEvent.PutOnHold(
                        stamp(), LocalDate.of(random.nextInt(10_000), 1, 1).plusDays(random.nextInt(365)), words());
            case 15 -> new DealEvent.OwnerChanged(stamp(), owner());
            case 16 -> new DealEvent.DealChanged(stamp(), terms());
            case 17 ->
                new DealEvent.SaleTypeChanged(stamp(), any(funnel.saleTypes()).id(), perhaps(this::stage));
            case 18 ->
                funnel.endings().isEmpty()
                        ? moved()
                        : new DealEvent.Ended(
                                stamp(),
                                any(funnel.endings()).id(),
                                any(List.of(EndingKind.values())),
                                perhaps(this::words),
                                perhaps(this::note),
                                note());
            case 14 -> new DealEvent.Resumed(stamp(), note());
            default -> moved();
        };
    }

    private JourneyEvent learned() {
        FactSheet sheet = RandomSheets.of(funnel, random.nextLong());
        List<String> forgotten = funnel.facts().stream()
                .filter(fact -> sheet.value(fact).isUnknown() && random.nextInt(3) == 0)
                .map(fact -> fact.id())
                .toList();
        return new JourneyEvent.FactsLearned(
                stamp(),
                new FactChanges(sheet, forgotten),
                new Evidence(any(List.of(Evidence.Strength.values())), note()));
    }

    private JourneyEvent moved() {
        funnel = any(VERSIONS.all());
        FunnelReference reference = funnel.reference();
        return new JourneyEvent.MovedToVersion(stamp(), reference, perhaps(this::stage), fingerprint());
    }

    /** That of the funnel, of one that was changed since, or none as it was not recorded. */
    private Optional<FunnelFingerprint> fingerprint() {
        return perhaps(() -> random.nextBoolean() ? funnel.fingerprintInParts().toString() : words())
                .map(FunnelFingerprint::parse);
    }

    private Owner owner() {
        String id = words();
        List<String> standIns =
                list().stream().filter(each -> !each.equals(id)).distinct().toList();
        return new Owner(id, standIns);
    }

    private DealTerms terms() {
        DealTerms terms = random.nextBoolean()
                ? DealTerms.UNKNOWN
                : DealTerms.of(new BigDecimal(BigInteger.valueOf(random.nextLong() >>> 1), random.nextInt(20)), "EUR");
        return terms.closing(random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(100_000)));
    }

    private JourneyEvent takenBack() {
        EventMetadata stamp = stamp();
        long earlier = 1 + (random.nextLong() >>> 1) % Math.max(1, stamp.sequence() - 1);
        return stamp.sequence() == 1
                ? new JourneyEvent.Reopened(stamp, words())
                : new JourneyEvent.TakenBack(stamp, earlier, words());
    }

    private EventMetadata stamp() {
        Instant at = Instant.ofEpochSecond(
                (random.nextLong() % YEARS_10000) * 2, random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
        long sequence = events.isEmpty() ? 1 : 1 + (random.nextLong() >>> 1) % Long.MAX_VALUE;
        return new EventMetadata(
                sequence,
                at,
                new Actor(words(), Set.copyOf(list()), random.nextBoolean()),
                random.nextInt(3) == 0 ? new CommandReference(words(), words()) : null);
    }

    private String stage() {
        return any(funnel.stages()).id();
    }

    private String words() {
        return RandomTexts.of(random);
    }

    private String note() {
        return random.nextBoolean() ? "" : words();
    }

    private List<String> list() {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(words());
        }
        return list;
    }

    private Optional<String> perhaps(Supplier<String> text) {
        return random.nextBoolean() ? Optional.of(text.get()) : Optional.empty();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
