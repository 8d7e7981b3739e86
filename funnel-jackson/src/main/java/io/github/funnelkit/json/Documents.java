package io.github.funnelkit.json;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Reads and writes documents in one format, such as JSON or YAML. The {@code FunnelDocuments} of both Jackson lines are
 * such; whoever only uses them need not know which. Whatever is wrong with the contents of a document is one {@link
 * DocumentException}. It is not meant to be implemented by hosts.
 *
 * <p>What is written is canonical: the same model is the same text, to the byte, and both Jackson lines write the same
 * JSON. What is written can be read again, by both lines, and is then what it was; what could not be is refused. A
 * byte-order mark in front of a document is skipped. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface Documents {

    /**
     * The same with other condition kinds.
     *
     * @param kinds the kinds that definitions may use when they are read
     * @return new documents
     */
    Documents with(CriteriaRegistry kinds);

    /**
     * The same with explanations in assessments and guidance.
     *
     * @param languages the languages; none for no explanations
     * @return new documents
     */
    Documents explainedIn(Locale... languages);

    /**
     * The same with fact sheets of which only what their funnel knows is read: for sheets from systems that hold more than a
     * funnel asks, as of fields of their own. What states another fact, of a customer or of a record, is left out; a
     * misspelt fact is, too, and is unknown then.
     *
     * @return new documents
     */
    Documents ignoringUnknownFacts();

    /**
     * Reads the definition of a funnel.
     *
     * @param document the whole document
     * @return the funnel
     * @throws DocumentException if anything is wrong with it; it carries all of it
     */
    Funnel readFunnel(String document);

    /**
     * Reads the definition of a funnel.
     *
     * @param document the whole document; not closed
     * @return the funnel
     * @throws DocumentException if anything is wrong with it; it carries all of it
     * @throws UncheckedIOException if it cannot be read
     */
    Funnel readFunnel(Reader document);

    /**
     * Reads the definition of a funnel.
     *
     * @param document the whole document in UTF-8; not closed
     * @return the funnel
     * @throws DocumentException if anything is wrong with it; it carries all of it
     * @throws UncheckedIOException if it cannot be read
     */
    Funnel readFunnel(InputStream document);

    /**
     * Reads one fact sheet.
     *
     * @param funnel the funnel whose facts it may state
     * @param document the whole document
     * @return the sheet
     * @throws DocumentException if anything is wrong with it; it carries all of it
     */
    FactSheet readSheet(Funnel funnel, String document);

    /**
     * Reads many fact sheets: a list, or documents one after the other, as in NDJSON.
     *
     * @param funnel the funnel whose facts they may state
     * @param documents the documents in UTF-8; closed with the iterator. Columns count bytes
     * @return what reads them, to be closed
     * @throws DocumentException if their encoding cannot be told
     * @throws UncheckedIOException if they cannot be read
     */
    DocumentIterator<FactSheet> readSheets(Funnel funnel, InputStream documents);

    /**
     * Reads many fact sheets: a list, or documents one after the other, as in NDJSON.
     *
     * @param funnel the funnel whose facts they may state
     * @param documents the documents; closed with the iterator
     * @return what reads them, to be closed
     * @throws UncheckedIOException if they cannot be read
     */
    DocumentIterator<FactSheet> readSheets(Funnel funnel, Reader documents);

    /**
     * Reads one event of a journey.
     *
     * @param funnel the version of the funnel that the journey goes by; an event that names its funnel itself may name
     *     another one
     * @param document the whole document
     * @return the event
     * @throws DocumentException if anything is wrong with it; it carries all of it
     */
    JourneyEvent readEvent(Funnel funnel, String document);

    /**
     * Reads the events of a journey in their order, or of one journey after the other: a list, or documents one after the
     * other, as in NDJSON. Each is read by the version of the funnel that the journey goes by when it comes.
     *
     * @param catalog the funnels that the journeys go by
     * @param documents the documents in UTF-8; closed with the iterator. Columns count bytes
     * @return what reads them, to be closed
     * @throws DocumentException if their encoding cannot be told
     * @throws UncheckedIOException if they cannot be read
     */
    DocumentIterator<JourneyEvent> readEvents(FunnelCatalog catalog, InputStream documents);

    /**
     * Reads the events of a journey in their order, or of one journey after the other: a list, or documents one after the
     * other, as in NDJSON. Each is read by the version of the funnel that the journey goes by when it comes.
     *
     * @param catalog the funnels that the journeys go by
     * @param documents the documents; closed with the iterator
     * @return what reads them, to be closed
     * @throws UncheckedIOException if they cannot be read
     */
    DocumentIterator<JourneyEvent> readEvents(FunnelCatalog catalog, Reader documents);

    /**
     * Reads a command for a journey, as a client sends it. What is wrong with it is the client's mistake: a {@code
     * DocumentException}, where the {@link io.github.funnelkit.journey.Gatekeeper} throws for a host's. A reason that is
     * missing is none: the gatekeeper refuses the command, in words for the user.
     *
     * @param funnel the version of the funnel that the journey goes by, whose ids it may name
     * @param document the whole document
     * @return the command
     * @throws DocumentException if anything is wrong with it; it carries all of it
     */
    JourneyCommand readCommand(Funnel funnel, String document);

    /**
     * Merges definitions that were made of one: what only one side has changed is taken from it, so that what was not
     * touched follows theirs; what both have changed differently is ours, and a conflict. Parts go by their ids, and a
     * condition is one value.
     *
     * @param base what both were made of
     * @param theirs what became of it, such as a new version of the vendor's
     * @param ours what we have made of it
     * @return the merged definition, with our id and version and derived from theirs, and the conflicts. Their values are
     *     texts in the format of these documents
     * @throws MergeException if what goes together is no definition, as when we use a fact that they have taken away; it
     *     carries all that is wrong, the conflicts, and the document to put right
     */
    FunnelMerge merge(Funnel base, Funnel theirs, Funnel ours);

    /**
     * Writes the definition of a funnel, on many lines.
     *
     * @param funnel the funnel
     * @return the document, with a line break at its end
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    String write(Funnel funnel);

    /**
     * Writes a fact sheet, in JSON on one line.
     *
     * @param sheet the sheet
     * @return the document
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    String write(FactSheet sheet);

    /**
     * Writes an event of a journey, in JSON on one line.
     *
     * @param event the event
     * @return the document
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    String write(JourneyEvent event);

    /**
     * Writes a command for a journey, in JSON on one line.
     *
     * @param command the command
     * @return the document
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    String write(JourneyCommand command);

    /**
     * Writes an assessment, in JSON on one line.
     *
     * @param assessment the assessment
     * @return the document
     * @throws IllegalArgumentException if a text holds half a character
     */
    String write(Assessment assessment);

    /**
     * Writes what an assessment comes to, in JSON on one line, as for lists of many customers: {@code id}, {@code saleType},
     * {@code stage}, {@code winProbability}, {@code nextStage}, {@code missing} with the outcome of each criterion, and
     * {@code metOutOfOrder}, which mean what they mean in the whole assessment.
     *
     * @param customer the host's id of the customer
     * @param assessment the assessment
     * @return the document
     * @throws IllegalArgumentException if the id holds half a character
     */
    String writeResult(String customer, Assessment assessment);

    /**
     * Writes what the library answers, in JSON on one line: outcomes, claims, ways, tasks, decisions, gates, obstacles, journeys,
     * differences, summaries and what they consist of, a part of a methodology, or a collection of such. Its words are in the
     * languages of {@link #explainedIn}. What it holds {@link DocumentSchema#ofResults} says.
     *
     * <p>It takes any object, as the answers have no type in common; documents, which could be read again, have methods of
     * their own, and are written here where they stand in a collection.
     *
     * @param result the result
     * @return the document
     * @throws IllegalArgumentException if it is none; the message says what to write instead
     */
    String writeResult(Object result);

    /**
     * Writes guidance, in JSON on one line.
     *
     * @param guidance the guidance
     * @return the document
     * @throws IllegalArgumentException if a text holds half a character
     */
    String write(Guidance guidance);

    /**
     * Writes a schema, on many lines.
     *
     * @param schema the schema
     * @return the document, with a line break at its end
     */
    String write(DocumentSchema schema);
}
