package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A byte-order mark in front of a document says nothing, however the document is read. */
class ByteOrderMarkTest {

    private static final String MARK = "\uFEFF";
    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(FUNNEL);

    private static Reader reader(String text) {
        return new StringReader(text);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void ofAFunnel(Line line) {
        Documents documents = line.documents();
        String document = MARK + documents.write(FUNNEL);
        assertThat(documents.readFunnel(document)).isEqualTo(FUNNEL);
        assertThat(documents.readFunnel(reader(document))).isEqualTo(FUNNEL);
        assertThat(documents.readFunnel(bytes(document))).isEqualTo(FUNNEL);
    }

    @ParameterizedTest
    @EnumSource
    void ofFactSheets(Line line) {
        Documents documents = line.documents();
        FactSheet sheet = RandomSheets.of(FUNNEL, 7);
        String document = MARK + documents.write(sheet);
        String two = document + "\n" + documents.write(sheet);
        assertThat(documents.readSheet(FUNNEL, document)).isEqualTo(sheet);
        try (var sheets = documents.readSheets(FUNNEL, reader(two))) {
            assertThat(sheets).toIterable().containsExactly(sheet, sheet);
        }
        try (var sheets = documents.readSheets(FUNNEL, bytes(two))) {
            assertThat(sheets).toIterable().containsExactly(sheet, sheet);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofEvents(Line line) {
        Documents documents = line.documents();
        JourneyEvent event = EventTest.everything().get(0);
        String document = MARK + documents.write(event);
        assertThat(documents.readEvent(FUNNEL, document)).isEqualTo(event);
        try (var events = documents.readEvents(VERSIONS, reader(document))) {
            assertThat(events).toIterable().containsExactly(event);
        }
        try (var events = documents.readEvents(VERSIONS, bytes(document))) {
            assertThat(events).toIterable().containsExactly(event);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofNothing(Line line) {
        for (String nothing : new String[] {"", MARK}) {
            try (var sheets = line.documents().readSheets(FUNNEL, reader(nothing))) {
                assertThat(sheets.hasNext()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withinATextItIsACharacter(Line line) {
        JourneyEvent event = new JourneyEvent.Won(EventTest.everything().get(0).metadata(), MARK + "a" + MARK);
        Documents documents = line.documents();
        assertThat(documents.readEvent(FUNNEL, documents.write(event))).isEqualTo(event);
    }
}
