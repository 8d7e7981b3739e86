package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to ask next about a customer. */
class AskTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path funnel = Path.of("");
    private Path list = Path.of("");

    @BeforeEach
    void write() throws IOException {
        funnel = Files.writeString(folder.resolve("deals.yaml"), """
                format: funnelkit/funnel/1
                id: deals
                version: "1.0"
                saleTypes: {sale: Sale}
                facts:
                  met: {type: flag, label: Met the buyer}
                  budget: {type: quantity, unit: EUR, label: Budget}
                  way: {type: choice, label: Way of buying, entries: [tender, direct]}
                stages:
                  lead:
                    customerType: Lead
                    criteria:
                      met: {text: We have met the buyer, when: {is: {fact: met}}}
                      budget: {text: There is a budget, when: {atLeast: {fact: budget, value: 10000}}}
                  offer:
                    customerType: Offer
                    criteria: {way: {text: They buy directly, when: {oneOf: {fact: way, values: [direct]}}}}
                """);
        list = Files.writeString(folder.resolve("list.csv"), """
                id,name,met,budget,way
                D1,First,,,
                D2,Second,yes,,
                D3,Third,yes,20000,direct
                """);
    }

    private TestRun ask(String id, Object... more) {
        Object[] args = new Object[more.length + 5];
        args[0] = "ask";
        args[1] = list;
        args[2] = id;
        args[3] = "--funnel";
        args[4] = funnel;
        System.arraycopy(more, 0, args, 5, more.length);
        return TestRun.of(args);
    }

    @Test
    void theQuestionIsSaidWithItsAnswersAndReasons() {
        TestRun run = ask("D1");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).contains("""
                        D1 · First

                        To decide whether 'Lead' is reached, ask: Met the buyer: yes or no
                        It helps to decide: We have met the buyer
                        Expected number of questions: 1.5
                        """);
        assertThat(ask("First", "--costs", "met=5").out()).contains("ask: Budget: ");
        assertThat(ask("D2", "--goal", "Offer", "--answers", "budget=12000").out())
                .contains("ask: Way of buying: one of tender or direct\n");
        assertThat(ask("D2", "--answers", "budget=12").out()).contains("It is decided: 'Lead' is not reached: ");
        assertThat(ask("D2", "--answers", "budget=12000", "--locale", "zh").out())
                .contains("已可判断：达到“Lead”");
    }

    @Test
    void programsGetItAsJson() throws IOException {
        JsonNode asked =
                JSON.readTree(ask("D2", "--goal", "offer", "--format", "json").out());
        assertThat(asked.path("customer").asText()).isEqualTo("D2");
        assertThat(asked.path("goal").asText()).isEqualTo("offer");
        assertThat(asked.path("outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(asked.at("/next/fact").asText()).isEqualTo("budget");
        assertThat(asked.at("/next/decides/0").asText()).isEqualTo("lead.sale.budget");
        assertThat(asked.at("/next/expectedQuestions").asDouble()).isEqualTo(1.5);
        JsonNode decided =
                JSON.readTree(ask("D3", "--goal", "offer", "--format", "json").out());
        assertThat(decided.path("outcome").asText()).isEqualTo("MET");
        assertThat(decided.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D1 | --answers | budgt=1   | --answers: 'budgt' is no fact of the methodology (did you mean 'budget'?)",
                "D1 | --answers | budget    | --answers: 'budget': expected FACT=VALUE",
                "D1 | --answers | budget=no way | --answers: budget: 'no way' does not fit: expected ",
                "D1 | --costs   | met=0     | --costs: met: '0' is no cost: expected a whole number of 1 or more",
                "D1 | --goal    | won       | --goal: ",
                "D9 | --goal    | lead      | no customer 'D9' in the list",
                "D3 | --costs   | met=2     | D3 has no next stage",
            })
    void whatIsWrongIsSaid(String id, String option, String value, String message) {
        TestRun run = ask(id, option, value);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(message);
    }
}
