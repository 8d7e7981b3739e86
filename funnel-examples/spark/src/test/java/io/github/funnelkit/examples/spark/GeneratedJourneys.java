package io.github.funnelkit.examples.spark;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Journeys of three years that nobody checked: they enter stages, skip some, and are won, lost or still open. */
final class GeneratedJourneys {

    static final Funnel FUNNEL = FunnelStandard.documented();

    private static final Instant BEGIN = Instant.parse("2024-01-08T09:00:00Z");
    private static final Instant END = Instant.parse("2026-11-23T00:00:00Z");
    private static final Actor SELLER = Actor.of("li");

    private GeneratedJourneys() {}

    static List<List<JourneyEvent>> of(int many) {
        List<List<JourneyEvent>> journeys = new ArrayList<>();
        Random random = new Random(20261123);
        for (int number = 0; number < many; number++) {
            journeys.add(journey(number, random));
        }
        return journeys;
    }

    private static List<JourneyEvent> journey(int number, Random random) {
        String saleType = number % 2 == 0 ? "project" : "non-project";
        Instant now = BEGIN.plus(Duration.ofDays(random.nextInt(900)));
        List<JourneyEvent> events = new ArrayList<>();
        events.add(new JourneyEvent.Opened(
                new EventMetadata(1, now, SELLER), "J" + number, FUNNEL.reference(), saleType, Optional.empty()));
        for (Stage stage : FUNNEL.stages(FUNNEL.saleType(saleType))) {
            now = now.plus(Duration.ofDays(5 + random.nextInt(90)));
            int chance = random.nextInt(100);
            if (now.isAfter(END) || chance < 10) {
                return events;
            }
            EventMetadata next = new EventMetadata(events.size() + 1L, now, SELLER);
            if (chance < 30) {
                events.add(new JourneyEvent.Lost(next, "price", Optional.empty()));
                return events;
            }
            if (chance < 90) {
                events.add(new JourneyEvent.StageEntered(next, stage.id(), List.of()));
            }
        }
        now = now.plus(Duration.ofDays(5 + random.nextInt(60)));
        if (now.isBefore(END)) {
            events.add(new JourneyEvent.Won(new EventMetadata(events.size() + 1L, now, SELLER), ""));
        }
        return events;
    }

    /** Ten a month for three years, of which one is won, and in the last year eight. */
    static List<List<JourneyEvent>> drifting() {
        Instant start = END.minus(Duration.ofDays(1_080));
        List<List<JourneyEvent>> journeys = new ArrayList<>();
        for (int number = 0; number < 360; number++) {
            Instant since = start.plus(Duration.ofDays(30L * (number / 10)));
            EventMetadata end = new EventMetadata(3, since.plus(Duration.ofDays(20)), SELLER);
            boolean isWon = number % 10 < (number < 240 ? 1 : 8);
            journeys.add(List.of(
                    new JourneyEvent.Opened(
                            new EventMetadata(1, since, SELLER),
                            "D" + number,
                            FUNNEL.reference(),
                            "project",
                            Optional.empty()),
                    new JourneyEvent.StageEntered(new EventMetadata(2, since, SELLER), "target", List.of()),
                    isWon ? new JourneyEvent.Won(end, "") : new JourneyEvent.Lost(end, "price", Optional.empty())));
        }
        return journeys;
    }

    static String lines(List<List<JourneyEvent>> journeys) {
        FunnelDocuments documents = FunnelDocuments.json();
        return journeys.stream()
                .flatMap(List::stream)
                .map(event -> documents.write(event) + "\n")
                .collect(Collectors.joining());
    }

    /** Writes them into a folder of so many files. */
    static Path write(List<List<JourneyEvent>> journeys, Path folder, int files) throws IOException {
        Files.createDirectory(folder);
        int size = (journeys.size() + files - 1) / files;
        for (int file = 0; file * size < journeys.size(); file++) {
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "part-%03d.ndjson", file)),
                    lines(journeys.subList(file * size, Math.min(journeys.size(), (file + 1) * size))));
        }
        return folder;
    }
}
