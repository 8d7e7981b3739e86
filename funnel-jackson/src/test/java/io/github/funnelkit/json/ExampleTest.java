package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.JourneyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples that people read are documents that work. */
class ExampleTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** The documents in the description of the format. */
    private static List<String> described() throws IOException {
        String description = Files.readString(Path.of("src/main/java/io/github/funnelkit/json/package-info.java"));
        List<String> documents = new ArrayList<>();
        for (String part : description.split("<pre>\\{@code\n", -1)) {
            if (part.contains("}</pre>")) {
                documents.add(part.substring(0, part.indexOf(" * }</pre>")).replaceAll("(?m)^ \\* ?", ""));
            }
        }
        return documents;
    }

    @ParameterizedTest
    @EnumSource
    void theDescriptionOfTheFormatHoldsDocuments(Line line) throws IOException {
        Funnel funnel = line.documents().readFunnel(described().get(0));
        FactSheet sheet = line.documents().readSheet(funnel, described().get(1));
        Assessment assessment = Assessor.of(funnel, Clock.systemUTC()).assess(funnel.saleType("new"), sheet, AS_OF);
        assertThat(assessment.stage()).map(Stage::id).contains("customer");
        assertThat(line.documents().readEvent(funnel, described().get(2)))
                .isInstanceOf(JourneyEvent.FactsLearned.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void aMethodologyOfAnotherTradeIsWrittenByHand(Line line) {
        Documents documents = line.documents(CreditRating.REGISTRY);
        Funnel solar = documents.readFunnel(Resources.text("/examples/solar.yaml"));
        assertThat(solar.stages(solar.saleType("private")))
                .extracting(Stage::id)
                .containsExactly("enquiry", "site", "sold");
        assertThat(solar.stages(solar.saleType("industrial")))
                .extracting(Stage::id)
                .containsExactly("enquiry", "financing", "sold");
        FactSheet sheet = documents.readSheet(solar, Resources.text("/examples/customer.yaml"));
        Assessment assessment =
                Assessor.of(solar, Clock.systemUTC()).assess(solar.saleType("industrial"), sheet, AS_OF);
        assertThat(assessment.stage()).map(Stage::id).contains("financing");
        assertThat(assessment.winProbability()).contains(WinProbability.of(45));
        assertThat(assessment.missing()).hasToString("[sold.industrial.signed: UNKNOWN]");
    }
}
