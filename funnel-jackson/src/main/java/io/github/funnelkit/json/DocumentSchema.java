package io.github.funnelkit.json;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import java.util.Optional;

/**
 * A JSON Schema (2020-12) of documents, which lets an editor complete and check them. It is a value that the {@code
 * FunnelDocuments} of both Jackson lines, and any {@code ObjectMapper} with a {@code FunnelModule}, write.
 *
 * <p>The schemas of {@code ofFunnels(CriteriaRegistry.builtIn())}, {@code ofFacts()}, {@code ofEvents()}, {@code
 * ofCommands()} and {@code ofResults()} are in the jar as {@code META-INF/funnelkit/funnel-1.schema.json}, {@code
 * META-INF/funnelkit/facts-1.schema.json}, {@code META-INF/funnelkit/event-1.schema.json}, {@code
 * META-INF/funnelkit/command-1.schema.json} and {@code META-INF/funnelkit/results-1.schema.json}.
 *
 * <p>A schema accepts what the reader accepts, but for what a schema cannot say: that names refer to something that is
 * defined, that the definition makes sense as a whole, and the {@link DocumentLimits}.
 *
 * @since 0.1.0
 */
public final class DocumentSchema {

    private final Optional<CriteriaRegistry> registry;
    private final Optional<Funnel> funnel;
    private final Subject subject;

    private enum Subject {
        DEFINITIONS,
        FACTS,
        EVENTS,
        COMMANDS,
        RESULTS
    }

    private DocumentSchema(Subject subject, Optional<CriteriaRegistry> registry, Optional<Funnel> funnel) {
        this.subject = subject;
        this.registry = registry;
        this.funnel = funnel;
    }

    /**
     * The schema of funnel definitions.
     *
     * @param registry the condition kinds that definitions may use
     * @return the schema
     */
    public static DocumentSchema ofFunnels(CriteriaRegistry registry) {
        return new DocumentSchema(Subject.DEFINITIONS, Optional.of(registry), Optional.empty());
    }

    /**
     * The schema of the fact sheets of one funnel.
     *
     * @param funnel the funnel whose facts a sheet may state
     * @return the schema
     */
    public static DocumentSchema ofFacts(Funnel funnel) {
        return new DocumentSchema(Subject.FACTS, Optional.empty(), Optional.of(funnel));
    }

    /**
     * The schema of fact sheets of any funnel, which knows no names and no types of facts.
     *
     * @return the schema
     */
    public static DocumentSchema ofFacts() {
        return new DocumentSchema(Subject.FACTS, Optional.empty(), Optional.empty());
    }

    /**
     * The schema of journey events, whatever their funnel: it knows each kind of event, and no names and no types of facts.
     *
     * @return the schema
     */
    public static DocumentSchema ofEvents() {
        return new DocumentSchema(Subject.EVENTS, Optional.empty(), Optional.empty());
    }

    /**
     * The schema of commands, whatever their funnel: it knows each kind of command, and no names and no types of facts.
     *
     * @return the schema
     */
    public static DocumentSchema ofCommands() {
        return new DocumentSchema(Subject.COMMANDS, Optional.empty(), Optional.empty());
    }

    /**
     * The schema of what the library answers: each result, and each part of a methodology that is written by itself, by the
     * name of its type. Assessments and guidance are documents of their own, and not in it.
     *
     * @return the schema
     */
    public static DocumentSchema ofResults() {
        return new DocumentSchema(Subject.RESULTS, Optional.empty(), Optional.empty());
    }

    /**
     * Whether this is the schema of journey events.
     *
     * @return whether it is
     */
    public boolean isOfEvents() {
        return subject == Subject.EVENTS;
    }

    /**
     * Whether this is the schema of commands.
     *
     * @return whether it is
     */
    public boolean isOfCommands() {
        return subject == Subject.COMMANDS;
    }

    /**
     * Whether this is the schema of results.
     *
     * @return whether it is
     */
    public boolean isOfResults() {
        return subject == Subject.RESULTS;
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
