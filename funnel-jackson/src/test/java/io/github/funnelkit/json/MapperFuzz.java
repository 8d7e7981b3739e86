package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Fuzzes a host's own mappers: what they throw are Jackson's exceptions, and nothing else. */
public final class MapperFuzz {

    private static final String JACKSON = "refused by Jackson";
    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final ObjectMapper SECOND =
            new ObjectMapper().registerModule(new FunnelModule(CreditRating.REGISTRY));
    private static final JsonMapper THIRD = JsonMapper.builder()
            .addModule(new io.github.funnelkit.jackson3.FunnelModule(CreditRating.REGISTRY))
            .build();

    /** A host's class, of which the documents are parts. */
    public record HostFile(List<FactSheet> sheets, Map<String, JourneyEvent> events, Funnel funnel) {}

    private MapperFuzz() {}

    /** Reads a record of a host. */
    public static void fuzzerTestOneInput(byte[] input) {
        String second = second(input);
        String third = third(input);
        // what is refused by Jackson itself differs: Jackson 3 passes over unknown properties of a host's class
        if (!second.equals(JACKSON) && !third.equals(JACKSON)) {
            assertThat(third).isEqualTo(second);
        }
    }

    private static String second(byte[] input) {
        try {
            HostFile read = SECOND.readerFor(HostFile.class)
                    .withAttribute(FunnelModule.FUNNEL, FUNNEL)
                    .readValue(input);
            return String.valueOf(read);
        } catch (JsonProcessingException refused) {
            return problems(refused);
        } catch (IOException other) {
            return JACKSON;
        }
    }

    private static String third(byte[] input) {
        try {
            HostFile read = THIRD.readerFor(HostFile.class)
                    .withAttribute(io.github.funnelkit.jackson3.FunnelModule.FUNNEL, FUNNEL)
                    .readValue(input);
            return String.valueOf(read);
        } catch (JacksonException refused) {
            return problems(refused);
        }
    }

    /** What is wrong with a document, where it is one of ours and not Jackson's. */
    private static String problems(Exception refused) {
        return DocumentException.in(refused)
                .filter(document -> document.getCause() == null)
                .map(document -> document.problems().toString())
                .orElse(JACKSON);
    }
}
