package io.github.funnelkit.jackson3;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.format.EventReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads journey events for an {@code ObjectMapper}, by the funnel that is an attribute of the reading. */
final class JourneyEventDeserializer extends ValueDeserializer<JourneyEvent> {

    /** The reader for the funnel of the latest event; replaced as a whole, so every thread sees a complete one. */
    private volatile @Nullable Prepared latest;

    private record Prepared(Funnel funnel, EventReader reader) {}

    @Override
    public JourneyEvent deserialize(JsonParser parser, DeserializationContext context) {
        if (!(context.getAttribute(FunnelModule.FUNNEL) instanceof Funnel funnel)) {
            throw DatabindException.from(
                    parser,
                    "an event is read by the funnel of its journey: set it as the attribute FunnelModule.FUNNEL of the reader, as in "
                            + "mapper.readerFor(JourneyEvent.class).withAttribute(FunnelModule.FUNNEL, funnel)");
        }
        try {
            return reader(funnel).read(new ParserTokens(parser));
        } catch (DocumentException wrong) {
            throw DatabindException.from(parser, wrong.getMessage(), wrong);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type) {
        return deserialize(parser, context);
    }

    private EventReader reader(Funnel funnel) {
        Prepared prepared = latest;
        if (prepared == null || !prepared.funnel.equals(funnel)) {
            prepared = new Prepared(funnel, new EventReader(funnel));
            latest = prepared;
        }
        return prepared.reader;
    }
}
