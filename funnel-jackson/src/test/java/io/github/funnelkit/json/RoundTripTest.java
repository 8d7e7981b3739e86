package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read as what it was; the same model is the same text, whichever line writes it. */
class RoundTripTest {

    @Property(tries = 60)
    void funnels(@ForAll long seed) {
        Funnel funnel = RandomFunnels.of(seed);
        String json = line(Documents.JSON_2).write(funnel);
        assertThat(line(Documents.JSON_3).write(funnel)).isEqualTo(json);
        for (Documents documents : Documents.values()) {
            Documents.Line line = line(documents);
            Funnel read = line.readFunnel(line.write(funnel));
            assertThat(read).isEqualTo(funnel);
            assertThat(line(Documents.JSON_2).write(read)).isEqualTo(json);
        }
    }

    @Property
    void sheets(@ForAll long seed) {
        Funnel funnel = seed % 2 == 0 ? FunnelStandard.documented() : RandomFunnels.of(seed / 100);
        FactSheet sheet = RandomSheets.of(funnel, seed);
        String json = line(Documents.JSON_2).write(sheet);
        assertThat(line(Documents.JSON_3).write(sheet)).isEqualTo(json);
        for (Documents documents : Documents.values()) {
            Documents.Line line = line(documents);
            FactSheet read = line.readSheet(funnel, line.write(sheet));
            assertThat(read).isEqualTo(sheet);
            assertThat(line(Documents.JSON_2).write(read)).isEqualTo(json);
        }
    }

    @Property
    void journeys(@ForAll long seed) {
        List<JourneyEvent> events = RandomJourneys.of(seed);
        String json = ndjson(Documents.JSON_2, events);
        assertThat(ndjson(Documents.JSON_3, events)).isEqualTo(json);
        for (Documents documents : Documents.values()) {
            List<JourneyEvent> read = new ArrayList<>();
            ByteArrayInputStream input =
                    new ByteArrayInputStream(ndjson(documents, events).getBytes(UTF_8));
            documents.line().readEvents(RandomJourneys.VERSIONS, input).forEachRemaining(read::add);
            assertThat(read).isEqualTo(events);
            assertThat(ndjson(Documents.JSON_2, read)).isEqualTo(json);
        }
    }

    private static String ndjson(Documents documents, List<JourneyEvent> events) {
        return events.stream()
                .map(event -> documents.line().write(event) + "\n")
                .collect(Collectors.joining());
    }

    private static Documents.Line line(Documents documents) {
        return documents.line(CreditRating.REGISTRY);
    }
}
