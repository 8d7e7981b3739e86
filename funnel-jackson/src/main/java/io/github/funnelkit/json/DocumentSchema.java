package io.github.funnelkit.json;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import java.util.Optional;

/**
 * A JSON Schema (2020-12) of documents, which lets an editor complete and check them. It is a value that the {@code
 * FunnelDocuments} of both Jackson lines, and any {@code ObjectMapper} with a {@code FunnelModule}, write.
 *
 * <p>The schemas of {@code ofFunnels(CriteriaRegistry.builtIn())}, {@code ofFacts()} and {@code ofEvents()} are in the jar as
 * {@code META-INF/funnelkit/funnel-1.schema.json}, {@code META-INF/funnelkit/facts-1.schema.json} and {@code
 * META-INF/funnelkit/event-1.schema.json}.
 *
 * <p>A schema accepts what the reader accepts, but for what a schema cannot say: that names refer to something that is
 * defined, that the definition makes sense as a whole, and the {@link DocumentLimits}.
 *
 * @since 0.1.0
 */
public final class DocumentSchema {

    private final Optional<CriteriaRegistry> registry;
    private final Optional<Funnel> funnel;
    private final boolean events;

    private DocumentSchema(Optional<CriteriaRegistry> registry, Optional<Funnel> funnel, boolean events) {
        this.registry = registry;
        this.funnel = funnel;
        this.events = events;
    }

    /**
     * The schema of funnel definitions.
     *
     * @param registry the condition kinds that definitions may use
     * @return the schema
     */
    public static DocumentSchema ofFunnels(CriteriaRegistry registry) {
        return new DocumentSchema(Optional.of(registry), Optional.empty(), false);
    }

    /**
     * The schema of the fact sheets of one funnel.
     *
     * @param funnel the funnel whose facts a sheet may state
     * @return the schema
     */
    public static DocumentSchema ofFacts(Funnel funnel) {
        return new DocumentSchema(Optional.empty(), Optional.of(funnel), false);
    }

    /**
     * The schema of fact sheets of any funnel, which knows no names and no types of facts.
     *
     * @return the schema
     */
    public static DocumentSchema ofFacts() {
        return new DocumentSchema(Optional.empty(), Optional.empty(), false);
    }

    /**
     * The schema of journey events, whatever their funnel: it knows each kind of event, and no names and no types of facts.
     *
     * @return the schema
     */
    public static DocumentSchema ofEvents() {
        return new DocumentSchema(Optional.empty(), Optional.empty(), true);
    }

    /**
     * Whether this is the schema of journey events.
     *
     * @return whether it is
     */
    public boolean isOfEvents() {
        return events;
    }

    /**
     * The registry, if this is a schema of funnel definitions.
     *
     * @return the registry
     */
    public Optional<CriteriaRegistry> registry() {
        return registry;
    }

    /**
     * The funnel, if this is the schema of the fact sheets of one.
     *
     * @return the funnel
     */
    public Optional<Funnel> funnel() {
        return funnel;
    }
}
