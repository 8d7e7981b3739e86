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
        String json = documents(Line.JSON_2).write(funnel);
        assertThat(documents(Line.JSON_3).write(funnel)).isEqualTo(json);
        for (Line line : Line.values()) {
            Documents documents = documents(line);
            Funnel read = documents.readFunnel(documents.write(funnel));
            assertThat(read).isEqualTo(funnel);
            assertThat(documents(Line.JSON_2).write(read)).isEqualTo(json);
        }
    }

    @Property
    void sheets(@ForAll long seed) {
        Funnel funnel = seed % 2 == 0 ? FunnelStandard.documented() : RandomFunnels.of(seed / 100);
        FactSheet sheet = RandomSheets.of(funnel, seed);
        String json = documents(Line.JSON_2).write(sheet);
        assertThat(documents(Line.JSON_3).write(sheet)).isEqualTo(json);
        for (Line line : Line.values()) {
            Documents documents = documents(line);
            FactSheet read = documents.readSheet(funnel, documents.write(sheet));
            assertThat(read).isEqualTo(sheet);
            assertThat(documents(Line.JSON_2).write(read)).isEqualTo(json);
        }
    }

    @Property
    void journeys(@ForAll long seed) {
        List<JourneyEvent> events = RandomJourneys.of(seed);
        String json = ndjson(Line.JSON_2, events);
        assertThat(ndjson(Line.JSON_3, events)).isEqualTo(json);
        for (Line line : Line.values()) {
            List<JourneyEvent> read = new ArrayList<>();
            ByteArrayInputStream input =
                    new ByteArrayInputStream(ndjson(line, events).getBytes(UTF_8));
            line.documents().readEvents(RandomJourneys.VERSIONS, input).forEachRemaining(read::add);
            assertThat(read).isEqualTo(events);
            assertThat(ndjson(Line.JSON_2, read)).isEqualTo(json);
        }
    }

    private static String ndjson(Line line, List<JourneyEvent> events) {
        return events.stream()
                .map(event -> line.documents().write(event) + "\n")
                .collect(Collectors.joining());
    }

    private static Documents documents(Line line) {
        return line.documents(CreditRating.REGISTRY);
    }
}
