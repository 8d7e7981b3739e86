package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list claims, held against what its facts say. */
class AuditTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TempDir
    private Path folder;

    private Path claims() throws IOException {
        return Files.writeString(folder.resolve("claims.csv"), AssessTest.resource("sample/claimed.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theAuditOfTheSample(String language) throws IOException {
        TestRun run = TestRun.of("audit", claims(), "--as-of", "2026-11-23", "--locale", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out().replace(folder.resolve("claims.csv").toString(), "claims.csv"))
                .isEqualTo(AssessTest.resource("golden/audit-" + language + ".txt"));
    }

    @Test
    void aListThatClaimsNothingIsToldWhichColumnItLacks() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), AssessTest.resource("sample/customers.csv"));
        assertThat(TestRun.of("audit", list, "--as-of", "2026-11-23").out())
                .contains("the list needs a column 'Stage' that says what each record claims.")
                .doesNotContain("Gap");
    }

    @Test
    void aListWhoseRowsAreAllRejectedIsNotSaidToClaimNothing() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"), "id,saleType,stage,sufficientPatients\nA1,non-project,intention,perhaps\n");
        assertThat(TestRun.of("audit", list, "--as-of", "2026-11-23").out())
                .contains("0 customers assessed, 1 row rejected.")
                .doesNotContain("claims");
    }

    @Test
    void theGapsAddUp() throws IOException {
        TestRun run = TestRun.of("audit", claims(), "--as-of", "2026-11-23", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        JsonNode audit = JSON.readTree(run.out());
        assertThat(audit.at("/claimed/customers").asInt()).isEqualTo(29);
        assertThat(audit.at("/unclaimed/customers").asInt()).isEqualTo(11);
        // claimed 54,597,000 less justified 35,128,000, worked out from the expected results of the sample
        assertThat(audit.at("/claimed/gap/CNY").decimalValue()).isEqualByComparingTo("19469000");
        for (String part : new String[] {"verdicts", "lines", "owners"}) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode each : audit.get(part)) {
                sum = sum.add(
                        each.at("/gap/CNY").isMissingNode()
                                ? BigDecimal.ZERO
                                : each.at("/gap/CNY").decimalValue());
            }
            assertThat(sum).as(part).isEqualByComparingTo("19469000");
        }
    }
}
