package io.github.funnelkit.examples.cli.output;

import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.JourneyEvent;
import java.util.List;

/**
 * Journeys as an event log for process mining: XES (IEEE 1849), a trace for each journey. An event says what happened, to what
 * stage, form or action, when, and who did it; of what was learned it says nothing, as that is about people.
 *
 * @param journeys the events of each journey
 */
public record EventLog(List<List<JourneyEvent>> journeys) {

    /** The schema of the standard has a decimal here. */
    private static final String VERSION = "1849.2016";

    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final String NAME = "concept:name";
    private static final String TIME = "time:timestamp";
    private static final String RESOURCE = "org:resource";

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
        return IndentedXml.document(xml ->
                xml.element("log", () -> write(xml), "xmlns", NAMESPACE, "xes.version", VERSION, "xes.features", ""));
    }

    private void write(IndentedXml xml) {
        extension(xml, "Concept", "concept");
        extension(xml, "Time", "time");
        extension(xml, "Organizational", "org");
        xml.element(
                "global",
                () -> {
                    value(xml, "string", NAME, "-");
                    value(xml, "date", TIME, "1970-01-01T00:00:00Z");
                },
                "scope",
                "event");
        for (List<JourneyEvent> journey : journeys) {
            xml.element("trace", () -> trace(xml, journey));
        }
    }

    private static void extension(IndentedXml xml, String name, String prefix) {
        xml.empty("extension", "name", name, "prefix", prefix, "uri", NAMESPACE + prefix + ".xesext");
    }

    private static void trace(IndentedXml xml, List<JourneyEvent> journey) {
        if (!journey.isEmpty() && journey.get(0) instanceof JourneyEvent.Opened opened) {
            value(xml, "string", NAME, opened.journey());
            value(xml, "string", "funnelkit:funnel", opened.funnel().toString());
            value(xml, "string", "funnelkit:saleType", opened.saleType());
        }
        for (JourneyEvent event : journey) {
            xml.element("event", () -> event(xml, event));
        }
    }

    private static void event(IndentedXml xml, JourneyEvent event) {
        String subject = subject(event);
        value(xml, "string", NAME, (event.kind().id() + " " + subject).strip());
        value(xml, "date", TIME, event.at().toString());
        value(xml, "string", RESOURCE, event.actor().id());
        value(xml, "int", "funnelkit:sequence", Long.toString(event.sequence()));
        value(xml, "string", "funnelkit:kind", event.kind().id());
        if (!subject.isEmpty()) {
            value(xml, "string", "funnelkit:subject", subject);
        }
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

    private static void value(IndentedXml xml, String type, String key, String value) {
        xml.empty(type, "key", key, "value", value);
    }
}
