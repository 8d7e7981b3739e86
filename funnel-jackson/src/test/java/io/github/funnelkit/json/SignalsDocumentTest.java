package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check-up of a deal looks for, as documents say it. */
class SignalsDocumentTest {

    private static final Count CONTACTS = Count.of("contacts", "person", Text.of("Contacts"));
    private static final String DOCUMENT = """
            {
              "format": "funnelkit/funnel/1", "id": "deals", "version": "1",
              "saleTypes": { "new": "New" },
              "facts": {
                "need": { "type": "flag", "label": "Need" },
                "contacts": { "type": "count", "unit": "person", "label": "Contacts" }
              },
              ~
              "stages": {
                "lead": {
                  "customerType": "Lead",
                  "criteria": { "need": { "text": "Needs it", "when": { "is": "need" } } }
                }
              }
            }
            """;
    private static final Funnel ALL = read("""
            {
              "factsOld": { "advice": "P90D", "warning": "P6M" },
              "claimAhead": "warning",
              "pushed": { "redFlag": 4, "warning": 2 },
              "singleContact": { "fact": "contacts", "severity": "advice" }
            }""");

    private static Funnel read(String signals) {
        return Line.JSON_2
                .documents()
                .readFunnel(DOCUMENT.replace("~", signals.isEmpty() ? "" : "\"signals\": " + signals + ","));
    }

    @Test
    void theyAreReadInTheirOrder() {
        assertThat(ALL.signals())
                .containsExactly(
                        Signal.of(SignalKind.CLAIM_AHEAD, StaySeverity.WARNING),
                        Signal.pushed(2, StaySeverity.WARNING),
                        Signal.pushed(4, StaySeverity.RED_FLAG),
                        Signal.singleContact(CONTACTS, StaySeverity.ADVICE),
                        Signal.factsOlderThan(Period.ofDays(90), StaySeverity.ADVICE),
                        Signal.factsOlderThan(Period.ofMonths(6), StaySeverity.WARNING));
        assertThat(read("").signals()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theyAreWrittenWhereTheyAreStated(Line line) {
        assertThat(line.documents().readFunnel(line.documents().write(ALL))).isEqualTo(ALL);
        assertThat(line.documents().write(ALL)).contains("signals");
        assertThat(line.documents().write(read(""))).doesNotContain("signals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                        | /signals: found names with values (an object), expected an object with the signals",
                "[]                                        | /signals: found a list, expected an object with the signals",
                "{\"claimAhed\": \"advice\"}               | did you mean 'claimAhead'?",
                "{\"claimAhead\": \"warnin\"}              | /signals/claimAhead: unknown severity 'warnin' (did you mean 'warning'?)",
                "{\"claimAhead\": 7}                       | /signals/claimAhead: found the number 7, expected one of advice, warning, redFlag",
                "{\"pushed\": {}}                          | /signals/pushed: found names with values (an object), expected an object with whole numbers from 1 on",
                "{\"pushed\": {\"advice\": 0}}             | /signals/pushed/advice: found the number 0, expected an object with whole numbers from 1 on",
                "{\"pushed\": \"advice\"}                  | /signals/pushed: found the text 'advice', expected an object with whole numbers",
                "{\"factsOld\": {\"advice\": \"P0D\"}}     | /signals/factsOld/advice: found the text 'P0D', expected a period",
                "{\"singleContact\": {\"fact\": \"contacts\"}} | 'severity'",
                "{\"singleContact\": {\"fact\": \"need\", \"severity\": \"advice\"}} | fact 'need' is of type flag: contacts are counted by",
                "{\"singleContact\": {\"fact\": \"contact\", \"severity\": \"advice\"}} | did you mean 'contacts'?",
            })
    void whatIsWrongIsSaidWhereItStands(String signals, String message) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(signals));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).contains(message.strip());
    }

    @Test
    void aDifferenceAndTheHandbookShowThem() {
        assertThat(FunnelDifference.between(read(""), ALL).explain(Locale.ENGLISH))
                .contains("signals", "claims ahead of facts: warning", "put off (≥ 2): warning");
        assertThat(Handbook.of(ALL).markdown(Locale.ENGLISH))
                .contains("Signals of a check-up")
                .contains("facts not confirmed for long (90 days): advice");
    }

    @Test
    void theyDecideSomethingAndFollowARenamedFact() {
        assertThat(ALL.fingerprint()).isNotEqualTo(read("").fingerprint());
        Funnel renamed = ALL.derive("deals", "2", Renames.NONE.fact("contacts", "people"), same -> {});
        assertThat(renamed.signals().get(3).contacts().orElseThrow().id()).isEqualTo("people");
        assertThat(ALL.derive("deals", "2", same -> {}).signals()).isEqualTo(ALL.signals());
        assertThat(ALL.derive("deals", "2", none -> none.signals()).signals()).isEmpty();
    }
}
