package io.github.funnelkit.examples.methodologies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.Documents;
import io.github.funnelkit.lint.Lint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each document is read, written and read again, and judges its customers right. */
class MethodologyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Documents YAML = FunnelDocuments.yaml();

    private static JsonNode customers(Methodology methodology) throws IOException {
        try (InputStream in = MethodologyTest.class.getResourceAsStream("customers.yaml")) {
            return new YAMLMapper()
                    .readTree(new String(in.readAllBytes(), UTF_8))
                    .get(methodology.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsCustomersStandWhereTheyShould(Methodology methodology) throws IOException {
        Funnel funnel = YAML.readFunnel(methodology.yaml());
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (JsonNode customer : customers(methodology)) {
            FactSheet sheet =
                    FunnelDocuments.json().readSheet(funnel, customer.get(1).toString());
            Assessment assessment = Assessor.of(funnel, Clock.systemUTC())
                    .assess(funnel.saleType(customer.get(0).asText()), sheet, AS_OF);
            List<String> missing = new ArrayList<>();
            customer.get(3).forEach(each -> missing.add(each.asText()));
            expected.add(customer.get(2).asText() + " " + missing);
            found.add(place(assessment) + " "
                    + assessment.missing().stream().map(MethodologyTest::said).toList());
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(5);
    }

    private static String place(Assessment assessment) {
        return assessment
                .ending()
                .map(Ending::id)
                .or(() -> assessment.stage().map(Stage::id))
                .orElse("-");
    }

    private static String said(CriterionResult result) {
        return result.criterion().name() + "=" + result.outcome();
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameWhenItIsWrittenAndReadAgain(Methodology methodology) {
        Funnel funnel = YAML.readFunnel(methodology.yaml());
        assertThat(YAML.readFunnel(YAML.write(funnel))).isEqualTo(funnel);
    }

    @ParameterizedTest
    @EnumSource
    void nothingInItMakesNoSense(Methodology methodology) {
        assertThat(Lint.of(YAML.readFunnel(methodology.yaml())))
                .extracting(advice -> advice.explain(Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysItsSourceAndHasItsPlaceOnThePage(Methodology methodology) throws IOException {
        assertThat(YAML.readFunnel(methodology.yaml()).source()).isPresent();
        assertThat(methodology.yaml().replace("\n# ", " ")).startsWith("# ").contains("Read into it:");
        assertThat(Files.readString(Path.of("README.md"))).contains("| `" + methodology + "` |");
    }
}
