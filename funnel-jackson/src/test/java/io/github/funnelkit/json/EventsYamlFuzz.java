package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Fuzzes the reading of journey events as YAML: one, and the events of journeys. */
public final class EventsYamlFuzz {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final Agreement<JourneyEvent> AGREEMENT = new Agreement<>(
            Agreement.Format.YAML,
            Documents.Line::write,
            (line, input) -> line.readEvent(FUNNEL, new String(input.readAllBytes(), UTF_8)));

    private EventsYamlFuzz() {}

    /** Reads events, and all of the text as one event. */
    public static void fuzzerTestOneInput(byte[] input) {
        Documents.Line second = AGREEMENT.format().second();
        Documents.Line third = AGREEMENT.format().third();
        AGREEMENT.check(input, many(second, input), many(third, input));
        String text = new String(input, UTF_8);
        AGREEMENT.check(
                input,
                Reading.of(() -> second.readEvent(FUNNEL, text)),
                Reading.of(() -> third.readEvent(FUNNEL, text)));
    }

    private static List<Reading<JourneyEvent>> many(Documents.Line line, byte[] input) {
        return Reading.all(
                () -> line.readEvents(RandomJourneys.VERSIONS, new ByteArrayInputStream(input)), input.length);
    }
}
