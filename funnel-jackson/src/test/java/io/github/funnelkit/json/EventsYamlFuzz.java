package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fuzzes the reading of journey events as YAML: one, and the events of journeys. */
public final class EventsYamlFuzz {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final Agreement<JourneyEvent> AGREEMENT = new Agreement<>(
            Agreement.Format.YAML,
            Documents::write,
            (documents, input) -> documents.readEvent(FUNNEL, new String(input.readAllBytes(), UTF_8)));
    /** An event of a stream is read by those before it, and so only the whole can be read again. */
    private static final Agreement<List<JourneyEvent>> OF_STREAMS = new Agreement<>(
            Agreement.Format.YAML,
            (documents, events) -> events.stream().map(documents::write).collect(Collectors.joining("\n")),
            (documents, input) -> {
                List<JourneyEvent> events = new ArrayList<>();
                documents.readEvents(RandomJourneys.VERSIONS, input).forEachRemaining(events::add);
                return events;
            });

    private EventsYamlFuzz() {}

    /** Reads events, and all of the text as one event. */
    public static void fuzzerTestOneInput(byte[] input) {
        Documents second = AGREEMENT.format().second();
        Documents third = AGREEMENT.format().third();
        OF_STREAMS.check(input, Reading.whole(many(second, input)), Reading.whole(many(third, input)));
        String text = new String(input, UTF_8);
        AGREEMENT.check(
                input,
                Reading.of(() -> second.readEvent(FUNNEL, text)),
                Reading.of(() -> third.readEvent(FUNNEL, text)));
    }

    private static List<Reading<JourneyEvent>> many(Documents documents, byte[] input) {
        return Reading.all(
                () -> documents.readEvents(RandomJourneys.VERSIONS, new ByteArrayInputStream(input)), input.length);
    }
}
