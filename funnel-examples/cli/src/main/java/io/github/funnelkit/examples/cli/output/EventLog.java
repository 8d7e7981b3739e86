package io.github.funnelkit.examples.cli.output;

import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.JourneyEvent;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Journeys as an event log for process mining: XES (IEEE 1849), a trace for each journey. An event says what happened, to what
 * stage, form or action, when, and who did it; of what was learned it says nothing, as that is about people.
 *
 * @param journeys the events of each journey
 */
public record EventLog(List<List<JourneyEvent>> journeys) {

    private static final String VERSION = "1849-2016";
    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final String NAME = "concept:name";
    private static final String TIME = "time:timestamp";
    private static final String RESOURCE = "org:resource";
    private static final String MARK = "\uFFFD";

    /** Keeps the order. */
    public EventLog {
        journeys = List.copyOf(journeys);
    }

    /**
     * The log.
     *
     * @return an XML document
     */
    public String xes() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            write(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("XML that goes into memory", impossible);
        }
        return text.append('\n').toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(xml, 0, "log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", VERSION);
        xml.writeAttribute("xes.features", "");
        extension(xml, "Concept", "concept");
        extension(xml, "Time", "time");
        extension(xml, "Organizational", "org");
        start(xml, 1, "global");
        xml.writeAttribute("scope", "event");
        value(xml, 2, "string", NAME, "-");
        value(xml, 2, "date", TIME, "1970-01-01T00:00:00Z");
        end(xml, 1);
        for (List<JourneyEvent> journey : journeys) {
            trace(xml, journey);
        }
        end(xml, 0);
        xml.writeEndDocument();
    }

    private static void extension(XMLStreamWriter xml, String name, String prefix) throws XMLStreamException {
        line(xml, 1);
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", name);
        xml.writeAttribute("prefix", prefix);
        xml.writeAttribute("uri", NAMESPACE + prefix + ".xesext");
    }

    private static void trace(XMLStreamWriter xml, List<JourneyEvent> journey) throws XMLStreamException {
        start(xml, 1, "trace");
        if (!journey.isEmpty() && journey.get(0) instanceof JourneyEvent.Opened opened) {
            value(xml, 2, "string", NAME, opened.journey());
            value(xml, 2, "string", "funnelkit:funnel", opened.funnel().toString());
            value(xml, 2, "string", "funnelkit:saleType", opened.saleType());
        }
        for (JourneyEvent event : journey) {
            start(xml, 2, "event");
            String subject = subject(event);
            value(xml, 3, "string", NAME, (event.kind().id() + " " + subject).strip());
            value(xml, 3, "date", TIME, event.at().toString());
            value(xml, 3, "string", RESOURCE, event.actor().id());
            value(xml, 3, "int", "funnelkit:sequence", Long.toString(event.sequence()));
            value(xml, 3, "string", "funnelkit:kind", event.kind().id());
            if (!subject.isEmpty()) {
                value(xml, 3, "string", "funnelkit:subject", subject);
            }
            end(xml, 2);
        }
        end(xml, 1);
    }

    /** The id of the stage, form, action, ending, version or sale type that it is about; else nothing. */
    private static String subject(JourneyEvent event) {
        return switch (event.kind()) {
            case FORM_ATTACHED -> ((JourneyEvent.FormAttached) event).form();
            case ACTION_DONE -> ((JourneyEvent.ActionDone) event).action();
            case OVERRIDE_REQUESTED -> ((JourneyEvent.OverrideRequested) event).stage();
            case STAGE_APPROVED -> ((JourneyEvent.StageApproved) event).stage();
            case STAGE_ENTERED -> ((JourneyEvent.StageEntered) event).stage();
            case STAGE_OVERRIDDEN -> ((JourneyEvent.StageOverridden) event).stage();
            case FALLEN_BACK -> ((JourneyEvent.FallenBack) event).stage().orElse("");
            case MOVED_DOWN -> ((JourneyEvent.MovedDown) event).stage().orElse("");
            case ENDED -> ((DealEvent.Ended) event).ending();
            case MOVED_TO_VERSION ->
                ((JourneyEvent.MovedToVersion) event).funnel().toString();
            case SALE_TYPE_CHANGED -> ((DealEvent.SaleTypeChanged) event).saleType();
            case OPENED, FACTS_LEARNED, WON, LOST, REOPENED, TAKEN_BACK -> "";
            case PUT_ON_HOLD, RESUMED, OWNER_CHANGED, DEAL_CHANGED -> "";
        };
    }

    private static void value(XMLStreamWriter xml, int depth, String type, String key, String value)
            throws XMLStreamException {
        line(xml, depth);
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", allowed(value));
    }

    /** XML has no way to write some letters. */
    private static String allowed(String value) {
        StringBuilder allowed = new StringBuilder();
        value.codePoints().forEach(letter -> {
            boolean isAllowed = letter == '\t'
                    || (letter >= ' ' && letter < Character.MIN_SURROGATE)
                    || (letter > Character.MAX_SURROGATE && letter < 0xFFFE)
                    || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
            allowed.append(isAllowed ? Character.toString(letter) : MARK);
        });
        return allowed.toString();
    }

    private static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
        line(xml, depth);
        xml.writeStartElement(name);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        line(xml, depth);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
