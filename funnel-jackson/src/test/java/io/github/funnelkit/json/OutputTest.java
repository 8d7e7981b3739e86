package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is only written: assessments, guidance and schemas, held by golden files. */
class OutputTest {

    private static final int FIRST = 6;

    private static Stream<Assessment> assess(Funnel funnel) {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        return Sample.read(funnel).stream()
                .map(customer -> assessor.assess(customer.saleType(), customer.facts(), Sample.AS_OF));
    }

    private static Documents.Line line(Documents documents) {
        return documents.line(CriteriaRegistry.builtIn(), Locale.ENGLISH, Locale.CHINESE);
    }

    private static String assessments(Documents documents) {
        return assess(FunnelStandard.extended())
                .limit(FIRST)
                .map(assessment -> line(documents).write(assessment) + "\n")
                .collect(Collectors.joining());
    }

    private static String guidance(Documents documents) {
        return assess(FunnelStandard.extended())
                .limit(FIRST)
                .map(assessment -> line(documents).write(Guidance.of(assessment)) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void assessmentsAreWrittenAsTheGoldenFile(Documents documents) {
        assertThat(assessments(documents)).isEqualTo(Golden.text("standard-extended-assessments.ndjson"));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void guidanceIsWrittenAsTheGoldenFile(Documents documents) {
        assertThat(guidance(documents)).isEqualTo(Golden.text("standard-extended-guidance.ndjson"));
    }

    @ParameterizedTest
    @EnumSource
    void explanationsAreWrittenOnlyInChosenLanguages(Documents documents) {
        Assessment assessment = assess(FunnelStandard.documented()).findFirst().orElseThrow();
        String silent = documents.line().write(assessment);
        assertThat(silent).doesNotContain("explanation").doesNotContain("details");
        String german =
                documents.line(CriteriaRegistry.builtIn(), Locale.GERMAN).write(assessment);
        assertThat(german).contains("explanation").contains("\"de\"".replace("\"", documents.isJson() ? "\"" : ""));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void theSchemasInTheJarAreThoseOfTheBuiltInKinds(Documents documents) {
        List<String> written = List.of(
                documents.line().write(DocumentSchema.ofFunnels(CriteriaRegistry.builtIn())),
                documents.line().write(DocumentSchema.ofFacts()),
                documents.line().write(DocumentSchema.ofFacts(FunnelStandard.documented())));
        assertThat(written)
                .containsExactly(
                        Resources.text("/META-INF/funnelkit/funnel-1.schema.json"),
                        Resources.text("/META-INF/funnelkit/facts-1.schema.json"),
                        Resources.text("/golden/standard-facts.schema.json"));
    }

    @ParameterizedTest
    @EnumSource
    void theSampleIsAssessedAlikeByAFunnelThatWasReadBack(Documents documents) {
        Funnel funnel = FunnelStandard.documented();
        Funnel read = documents.line().readFunnel(documents.line().write(funnel));
        List<String> expected =
                assess(funnel).map(Documents.JSON_2.line()::write).toList();
        assertThat(assess(read).map(Documents.JSON_2.line()::write).toList()).isEqualTo(expected);
    }
}
