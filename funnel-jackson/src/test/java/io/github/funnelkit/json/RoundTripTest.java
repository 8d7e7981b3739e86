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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is written is read as what it was, whichever line writes it and whichever reads it; the same model is the same text.
 * What could not be read is not written.
 */
class RoundTripTest {

    /** A host's own parser of YAML fails where a character lies across the end of its buffer. */
    private static final List<HostMapper> HOSTS =
            List.of(HostMapper.JSON_2, HostMapper.JSON_3, HostMapper.CBOR_2, HostMapper.CBOR_3);

    @Property
    void funnels(@ForAll long seed) throws Exception {
        Funnel funnel = RandomFunnels.of(seed);
        String json = documents(Line.JSON_2).write(funnel);
        assertThat(documents(Line.JSON_3).write(funnel)).isEqualTo(json);
        for (Line writer : Line.values()) {
            String written = documents(writer).write(funnel);
            for (Line reader : writer.sameFormat()) {
                Funnel read = documents(reader).readFunnel(written);
                assertThat(read).isEqualTo(funnel);
                assertThat(read.fingerprint()).isEqualTo(funnel.fingerprint());
                assertThat(documents(Line.JSON_2).write(read)).isEqualTo(json);
            }
        }
        for (HostMapper mapper : HOSTS) {
            assertThat(mapper.again(funnel, Funnel.class, funnel)).containsOnly(funnel);
        }
    }

    @Property
    void sheets(@ForAll long seed) throws Exception {
        Funnel funnel = seed % 2 == 0 ? FunnelStandard.documented() : RandomFunnels.of(seed / 100);
        FactSheet sheet = RandomSheets.of(funnel, seed);
        String json = documents(Line.JSON_2).write(sheet);
        assertThat(documents(Line.JSON_3).write(sheet)).isEqualTo(json);
        for (Line writer : Line.values()) {
            String written = documents(writer).write(sheet);
            for (Line reader : writer.sameFormat()) {
                FactSheet read = documents(reader).readSheet(funnel, written);
                assertThat(read).isEqualTo(sheet);
                assertThat(documents(Line.JSON_2).write(read)).isEqualTo(json);
            }
        }
        for (HostMapper mapper : HOSTS) {
            assertThat(mapper.again(sheet, FactSheet.class, funnel)).containsOnly(sheet);
        }
    }

    @Property
    void journeys(@ForAll long seed) throws Exception {
        List<JourneyEvent> events = RandomJourneys.of(seed);
        String json = ndjson(Line.JSON_2, events);
        assertThat(ndjson(Line.JSON_3, events)).isEqualTo(json);
        for (Line writer : Line.values()) {
            byte[] written = ndjson(writer, events).getBytes(UTF_8);
            for (Line reader : writer.sameFormat()) {
                List<JourneyEvent> read = new ArrayList<>();
                reader.documents()
                        .readEvents(RandomJourneys.VERSIONS, new ByteArrayInputStream(written))
                        .forEachRemaining(read::add);
                assertThat(read).isEqualTo(events);
                assertThat(ndjson(Line.JSON_2, read)).isEqualTo(json);
            }
        }
        Funnel funnel = RandomJourneys.VERSIONS.all().get(0);
        for (HostMapper mapper : HOSTS) {
            JourneyEvent opened = events.get(0);
            assertThat(mapper.again(opened, JourneyEvent.class, funnel)).containsOnly(opened);
        }
    }

    /** Any characters at all, half ones among them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20);
    }

    @Property
    void aTextIsReadAsItWasOrNotWritten(@ForAll("texts") String text) throws Exception {
        JourneyEvent event = new JourneyEvent.Won(EventTest.everything().get(0).metadata(), text);
        boolean whole = UTF_8.newEncoder().canEncode(text);
        for (Line writer : Line.values()) {
            String written;
            try {
                written = documents(writer).write(event);
            } catch (IllegalArgumentException refused) {
                assertThat(whole).isFalse();
                assertThat(refused).hasMessageContaining("journey event cannot be written: /note: ");
                continue;
            }
            assertThat(whole).isTrue();
            for (Line reader : writer.sameFormat()) {
                assertThat(documents(reader).readEvent(FunnelStandard.documented(), written))
                        .isEqualTo(event);
            }
        }
        for (HostMapper mapper : HOSTS) {
            try {
                assertThat(mapper.again(event, JourneyEvent.class, FunnelStandard.documented()))
                        .containsOnly(event);
                assertThat(whole).isTrue();
            } catch (Exception refused) {
                assertThat(whole).isFalse();
                assertThat(refused).hasMessageContaining("journey event cannot be written: /note: ");
            }
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
