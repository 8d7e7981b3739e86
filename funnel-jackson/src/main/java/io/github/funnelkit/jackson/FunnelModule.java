package io.github.funnelkit.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentSchema;
import io.github.funnelkit.json.format.MapperDocuments;
import io.github.funnelkit.json.result.Results;
import java.util.Locale;

/**
 * Teaches an {@code ObjectMapper} of Jackson 2 the documents of {@code io.github.funnelkit.json}, also as parts of a
 * host's own classes. It reads and writes {@link Funnel}, {@link FactSheet}, {@link JourneyEvent} and {@link JourneyCommand}, and writes {@link Assessment}, {@link
 * Guidance}, {@link DocumentSchema} and what else the library answers: outcomes, decisions, gates, obstacles, journeys, ways,
 * differences, summaries and their parts, and the parts of a methodology that a screen shows, such as a {@code Stage}. What
 * they hold {@link DocumentSchema#ofResults} says; their words are in the {@link #LANGUAGES} of the writer.
 *
 * <p>What is neither, such as a {@code Condition} or an {@code Assessor}, is refused, with what to write instead: by its
 * getters it would be written without most of what it says. Enums are written by their names, and {@code
 * FunnelReference}, {@code WinProbability} and {@code Money} as the records that they are. A host's own serializer counts.
 *
 * <p>A mapper throws Jackson's exceptions only; where a document of this library is wrong, that is a {@code
 * JsonMappingException} with a {@link io.github.funnelkit.json.DocumentException} as its cause, which {@link
 * io.github.funnelkit.json.DocumentException#in} finds. Columns count bytes where the mapper reads bytes.
 *
 * <p>On the class path, {@code findAndRegisterModules()} finds it with the built-in condition kinds. Jackson 2 keeps the first module of a
 * class that is registered, so a module with a registry of the host's is registered before.
 *
 * @since 0.1.0
 */
public final class FunnelModule extends SimpleModule {

    /** The attribute of a reader that holds the {@link Funnel} by which fact sheets, journey events and commands are read. */
    public static final String FUNNEL = MapperDocuments.FUNNEL;

    /**
     * The attribute of a writer that holds the languages of labels and explanations, as a {@link Locale} or a collection of
     * them; without it none are written. A web answer in the language of its request is {@code
     * mapper.writer().withAttribute(FunnelModule.LANGUAGES, request.getLocale())}.
     * A mapper for all requests has a {@link java.util.function.Supplier} of the language, which is asked at each call, such as
     * {@code LocaleContextHolder::getLocale} in Spring.
     */
    public static final String LANGUAGES = MapperDocuments.LANGUAGES;

    private static final long serialVersionUID = 1L;

    /** Makes the module with the built-in condition kinds. */
    public FunnelModule() {
        this(CriteriaRegistry.builtIn());
    }

    /**
     * Makes the module.
     *
     * @param registry the condition kinds that definitions may use when they are read
     */
    @SuppressWarnings("this-escape") // the class is final
    public FunnelModule(CriteriaRegistry registry) {
        super("funnelkit");
        MapperDocuments documents = new MapperDocuments(registry);
        MapperDocuments.READ.forEach(type -> read(type, documents));
        MapperDocuments.written(Results.VOCABULARY).forEach(type -> addSerializer(type, new DocumentSerializer()));
        setSerializerModifier(new Refusals());
    }

    private <T> void read(Class<T> type, MapperDocuments documents) {
        addDeserializer(type, new DocumentDeserializer<>(type, documents));
    }
}
