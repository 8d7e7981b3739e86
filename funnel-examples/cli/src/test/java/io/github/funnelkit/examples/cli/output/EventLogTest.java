package io.github.funnelkit.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.JourneyEvent;
import java.io.StringReader;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The log as any reader of XML finds it. */
class EventLogTest {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final String HOSTILE = "li\u0001<&\"\uFFFE\n]]>";

    private static EventMetadata stamp(long sequence) {
        return new EventMetadata(sequence, AT.plusSeconds(sequence), Actor.of(HOSTILE));
    }

    private static List<JourneyEvent> journey(String id) {
        return List.of(
                new JourneyEvent.Opened(stamp(1), id, new FunnelReference("standard", "1.0"), "project"),
                new JourneyEvent.StageEntered(stamp(2), "target"),
                new JourneyEvent.FallenBack(stamp(3), Optional.empty(), List.of(), false),
                new JourneyEvent.Lost(stamp(4), "price", Optional.empty()));
    }

    private static Document parsed(EventLog log) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(log.xes())));
    }

    private static List<String> values(Document document, String element, String key) {
        NodeList all = document.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("key").equals(key)
                    && !one.getParentNode().getNodeName().equals("global")) {
                values.add(one.getAttribute("value"));
            }
        }
        return values;
    }

    @Test
    void eachJourneyIsATrace() throws Exception {
        Document document = parsed(new EventLog(List.of(journey("deal-7"), journey("deal-8"))));

        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.xes-standard.org/");
        assertThat(document.getElementsByTagName("trace").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("event").getLength()).isEqualTo(8);
        assertThat(values(document, "string", "concept:name"))
                .startsWith("deal-7", "opened", "stageEntered target", "fallenBack", "lost", "deal-8");
        assertThat(values(document, "date", "time:timestamp")).startsWith("2026-11-23T08:00:01Z");
        assertThat(values(document, "int", "funnelkit:sequence")).startsWith("1", "2", "3", "4", "1");
        assertThat(values(document, "string", "funnelkit:subject")).containsExactly("target", "target");
    }

    /** In the order and with the types that the standard prescribes. */
    @Test
    void theLogFitsTheStandard() throws Exception {
        URL schema = Objects.requireNonNull(EventLogTest.class.getResource("/xes/event-log.xsd"));
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator();
        for (EventLog log : List.of(new EventLog(List.of()), new EventLog(List.of(journey("deal-7"), journey("8"))))) {
            assertThatCode(() -> validator.validate(new StreamSource(new StringReader(log.xes()))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatXmlCannotWriteIsMarked() throws Exception {
        assertThat(values(parsed(new EventLog(List.of(journey("deal-7")))), "string", "org:resource"))
                .containsOnly("li\uFFFD<&\"\uFFFD\uFFFD]]>");
    }

    @Test
    void aLogMayBeEmpty() throws Exception {
        assertThat(parsed(new EventLog(List.of())).getElementsByTagName("trace").getLength())
                .isZero();
    }
}
