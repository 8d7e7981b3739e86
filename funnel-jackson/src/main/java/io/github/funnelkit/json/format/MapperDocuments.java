package io.github.funnelkit.json.format;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentSchema;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a host's own mapper reads and writes, whichever line of Jackson it is of. */
public final class MapperDocuments {

    /** The attribute of a reader that holds the funnel. */
    public static final String FUNNEL = "io.github.funnelkit.funnel";

    /** The attribute of a writer that holds the languages of explanations. */
    public static final String LANGUAGES = "io.github.funnelkit.languages";

    /** The classes whose values are documents that are read. */
    public static final List<Class<?>> READ =
            List.of(Funnel.class, FactSheet.class, JourneyEvent.class, JourneyCommand.class);

    /** The classes whose values are documents. */
    static final List<Class<?>> DOCUMENTS = List.of(
            Funnel.class,
            FactSheet.class,
            JourneyEvent.class,
            JourneyCommand.class,
            Assessment.class,
            Guidance.class,
            DocumentSchema.class);

    private final CriteriaRegistry registry;
    private final ReaderByFunnel<SheetReader> sheets = new ReaderByFunnel<>(SheetReader::new);
    private final ReaderByFunnel<EventReader> events = new ReaderByFunnel<>(EventReader::new);
    private final ReaderByFunnel<CommandReader> commands = new ReaderByFunnel<>(CommandReader::new);

    /**
     * For the modules.
     *
     * @param registry the kinds that definitions may use when they are read
     */
    public MapperDocuments(CriteriaRegistry registry) {
        this.registry = registry;
    }

    /**
     * Reads the document at whose first token the source stands, up to its last one.
     *
     * @param type one of {@link #READ}
     * @param tokens the document
     * @param funnel the attribute of that name
     * @return what was read
     * @throws io.github.funnelkit.json.DocumentException if anything is wrong with it
     * @throws IllegalStateException if the funnel is needed and not there
     */
    public Object read(Class<?> type, TokenSource tokens, @Nullable Object funnel) {
        if (type == Funnel.class) {
            return FunnelReader.read(tokens, registry);
        }
        if (!(funnel instanceof Funnel found)) {
            throw new IllegalStateException(whose(type)
                    + ": set it as the attribute FunnelModule.FUNNEL of the reader, as in mapper.readerFor("
                    + type.getSimpleName() + ".class).withAttribute(FunnelModule.FUNNEL, funnel)");
        }
        if (type == JourneyCommand.class) {
            return commands.of(found).read(tokens);
        }
        return type == FactSheet.class
                ? sheets.of(found).read(tokens)
                : events.of(found).read(tokens);
    }

    private static String whose(Class<?> type) {
        if (type == FactSheet.class) {
            return "a fact sheet is read by its funnel";
        }
        return (type == JourneyCommand.class ? "a command" : "an event") + " is read by the funnel of its journey";
    }

    /**
     * The classes whose values are written.
     *
     * @param results what results are written as
     * @return those of documents and of results
     */
    public static List<Class<?>> written(ResultVocabulary results) {
        return Stream.concat(DOCUMENTS.stream(), results.types().stream()).toList();
    }

    /**
     * Writes a document or a result, all of it or nothing.
     *
     * @param document an object of one of the classes that are {@link #written}
     * @param languages the attribute of that name: a locale, or several, or a supplier of either, or null
     * @param results what results are written as
     * @param sink where to write it
     * @throws IllegalArgumentException if it could not be read again; then nothing is written
     */
    public static void write(Object document, @Nullable Object languages, ResultVocabulary results, TokenSink sink) {
        TokenTape tape = new TokenTape();
        if (document instanceof Funnel funnel) {
            FunnelWriter.write(funnel, tape);
        } else if (document instanceof FactSheet sheet) {
            SheetWriter.write(sheet, tape);
        } else if (document instanceof JourneyEvent event) {
            EventWriter.write(event, tape);
        } else if (document instanceof JourneyCommand command) {
            CommandWriter.write(command, tape);
        } else if (document instanceof Assessment assessment) {
            AssessmentWriter.write(assessment, locales(languages), tape);
        } else if (document instanceof Guidance guidance) {
            GuidanceWriter.write(guidance, locales(languages), tape);
        } else if (document instanceof DocumentSchema schema) {
            SchemaWriter.write(schema, results, tape);
        } else {
            results.write(document, Wordings.of(locales(languages)).languages(), tape);
        }
        tape.playTo(sink);
    }

    private static List<Locale> locales(@Nullable Object attribute) {
        if (attribute instanceof Locale language) {
            return List.of(language);
        }
        if (attribute instanceof Supplier<?> asked) {
            return locales(asked.get());
        }
        return attribute instanceof Collection<?> several
                ? several.stream().map(Locale.class::cast).toList()
                : List.of();
    }
}
