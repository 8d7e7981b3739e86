package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Collections of records in documents: their definition, what is asked of them, and what is known of a customer's. */
class CollectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final String FUNNEL = """
            {
              "format": "funnelkit/funnel/1", "id": "blue-sheet", "version": "1", "saleTypes": {"deal": "Deal"},
              "collections": {
                "people": {
                  "label": "Buying influences",
                  "each": {
                    "name": {"type": "text", "label": "Name"},
                    "role": {"type": "choice", "label": "Role", "entries": ["economic", "user", "coach"]},
                    "rating": {"type": "count", "label": "Rating", "least": 0, "most": 5},
                    "lastContact": {"type": "day", "label": "Last contact"}
                  }
                }
              },
              "stages": {
                "covered": {
                  "customerType": "Covered",
                  "criteria": {
                    "coach": {"text": "There is a coach",
                      "when": {"some": {"in": "people", "when": {"oneOf": {"fact": "role", "values": "coach"}}}}},
                    "buyers": {"text": "Two support it", "when":
                      {"some": {"in": "people", "least": 2, "when": {"atLeast": {"fact": "rating", "value": 3}}}}},
                    "economic": {"text": "Whoever pays was asked lately", "when": {"every": {"in": "people",
                      "where": {"oneOf": {"fact": "role", "values": "economic"}},
                      "when": {"withinLast": {"fact": "lastContact", "period": "P30D"}}}}},
                    "nobody": {"text": "Nobody is against it", "when": {"none": {"in": "people",
                      "where": {"present": "role"}, "when": {"atMost": {"fact": "rating", "value": 0}}}}}
                  }
                }
              }
            }
            """;

    private static final String SHEET = """
            {"people": [
              {"name": "Anna", "role": "economic", "rating": 4, "lastContact": "2026-11-20"},
              {"name": "Bo", "role": "coach"},
              {"role": {"none": true}, "rating": 0}
            ]}
            """;

    private static final Documents JSON = Line.JSON_2.documents();

    private static Funnel funnel() {
        return JSON.readFunnel(FUNNEL);
    }

    @ParameterizedTest
    @EnumSource
    void isReadAndWrittenAgain(Line line) {
        Funnel funnel = funnel();
        String written = line.documents().write(funnel);

        assertThat(line.documents().readFunnel(written)).isEqualTo(funnel);
        assertThat(written).contains("collections");
        Condition economic = funnel.criteria().get(2).condition();
        assertThat(economic).hasToString("every(people, when oneOf(role, [economic]): withinLast(lastContact, P30D))");
    }

    @Test
    void aSheetStatesRecordsAsAListOfObjects() {
        Funnel funnel = funnel();
        FactSheet sheet = JSON.readSheet(funnel, SHEET);
        String written = JSON.write(sheet);
        Assessment assessment = Assessor.of(funnel, Clock.systemUTC()).assess(funnel.saleType("deal"), sheet, TODAY);

        assertThat(JSON.readSheet(funnel, written)).isEqualTo(sheet);
        assertThat(assessment.results())
                .extracting(result -> result.outcome())
                .containsExactly(Outcome.MET, Outcome.UNKNOWN, Outcome.MET, Outcome.UNKNOWN);
        assertThat(assessment.explain(Locale.ENGLISH)).contains("Bo: Rating: not known");
        assertThat(JSON.readSheet(funnel, "{\"people\": []}").isNone(funnel.fact("people")))
                .isTrue();
    }

    @Test
    void countsAreNegativeWhereTheirLeastSaysSo() {
        Funnel funnel = JSON.readFunnel(FUNNEL.replace("\"least\": 0", "\"least\": -5"));

        FactSheet sheet = JSON.readSheet(funnel, "{\"people\": [{\"rating\": -5}, {\"rating\": -2.0}]}");
        assertThat(JSON.write(sheet).replaceAll("\\s", "")).contains("\"people\":[{\"rating\":-5},{\"rating\":-2}]");
        assertThat(JSON.readSheet(funnel, JSON.write(sheet))).isEqualTo(sheet);
        assertThatThrownBy(() -> JSON.readSheet(funnel, "{\"people\": [{\"rating\": -6}]}"))
                .hasMessageContaining("-6 lies outside what this fact takes: write a number -5 to 5");
        assertThatThrownBy(() -> JSON.readSheet(funnel, "{\"people\": [{\"rating\": -0.5}]}"))
                .hasMessageContaining("expected a whole number such as 3");
        assertThatThrownBy(() -> JSON.readSheet(funnel(), "{\"people\": [{\"rating\": -1}]}"))
                .hasMessageContaining("expected a whole number of at least 0");
        assertThat(JSON.write(DocumentSchema.ofFacts(funnel)).replaceAll("\\s", ""))
                .contains("\"minimum\":-5");
    }

    @Test
    void whatIsWrongWithARecordIsSaid() {
        Funnel funnel = funnel();
        assertThatThrownBy(() ->
                        JSON.readSheet(funnel, "{\"people\": [{\"ratin\": 4}, 5, {\"rating\": 9, \"rating\": 1}]}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("unknown fact 'ratin' (did you mean 'rating'?)")
                .hasMessageContaining("an object of facts")
                .hasMessageContaining("9 lies outside what this fact takes");
    }

    @Test
    void whatIsWrongWithADefinitionIsSaid() {
        assertThatThrownBy(() -> JSON.readFunnel(
                        FUNNEL.replace("{\"fact\": \"rating\", \"value\": 3}", "{\"fact\": \"ratng\", \"value\": 3}")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("unknown fact 'ratng' (did you mean 'rating'?)");
        assertThatThrownBy(() -> JSON.readFunnel(FUNNEL.replace("\"in\": \"people\"", "\"in\": \"persons\"")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("unknown fact 'persons'");
        assertThatThrownBy(() -> JSON.readFunnel(FUNNEL.replace(
                        "\"collections\"",
                        "\"facts\": {\"people\": {\"type\": \"flag\", \"label\": \"P\"}}, \"collections\"")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("'people' is defined among 'facts', too");
    }
}
