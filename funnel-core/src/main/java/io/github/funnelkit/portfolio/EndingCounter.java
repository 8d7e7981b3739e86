package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts how journeys ended, by whatever is counted alike. */
final class EndingCounter {

    /** By what they have in common, with no journeys. */
    private final Map<EndingMovement, Tally.Counter> counted = new LinkedHashMap<>();

    /** Counts a journey at the highest stage it has reached, if it has ended; by what its version's endings are called here. */
    void add(JourneyState journey, Optional<String> highest, @Nullable Money amount, Renames renames) {
        if (journey.status() != JourneyStatus.OPEN) {
            counter(of(journey, highest, renames)).add(amount);
        }
    }

    void add(Collection<EndingMovement> others) {
        for (EndingMovement other : others) {
            counter(other.with(Tally.NONE)).add(other.journeys());
        }
    }

    private Tally.Counter counter(EndingMovement common) {
        return counted.computeIfAbsent(common, none -> new Tally.Counter());
    }

    List<EndingMovement> movements() {
        List<EndingMovement> all = new ArrayList<>();
        counted.forEach((common, counter) -> all.add(common.with(counter.tally())));
        all.sort(EndingMovement.ORDER);
        return all;
    }

    private static EndingMovement of(JourneyState journey, Optional<String> highest, Renames renames) {
        Optional<DealEvent.Ended> ended = journey.ended();
        return new EndingMovement(
                journey.saleType().id(),
                kind(journey.status()),
                ended.map(event -> renames.id(NamedPart.ENDING, event.ending())),
                ended.flatMap(event -> listed(event, journey.funnel())
                        .map(reason -> renames.id(NamedPart.REASON, NamedPart.REASON.id(event.ending(), reason)))
                        .map(NamedPart.REASON::name)),
                ended.map(DealEvent.Ended::competitor)
                        .orElseGet(() -> journey.loss().flatMap(JourneyEvent.Lost::competitor)),
                highest,
                Tally.NONE);
    }

    private static EndingKind kind(JourneyStatus status) {
        return switch (status) {
            case WON -> EndingKind.WON;
            case LOST -> EndingKind.LOST;
            case ENDED -> EndingKind.NONE;
            case OPEN -> throw new IllegalArgumentException("an open journey has no ending");
        };
    }

    /** A reason that the funnel has: what else is given is free words, of which hardly two are the same. */
    private static Optional<String> listed(DealEvent.Ended event, Funnel funnel) {
        Optional<Ending> ending = funnel.endings().stream()
                .filter(each -> each.id().equals(event.ending()))
                .findFirst();
        return event.reason()
                .filter(reason -> ending.filter(each -> each.reasons().containsKey(reason))
                        .isPresent());
    }
}
