package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Guides beside the ladder, as documents say them. */
class TransitionDocumentTest {

    private static final Flag BIG = Flag.of("big", Text.of("Big"));
    private static final String DOCUMENT = """
            {
              "format": "funnelkit/funnel/1", "id": "deals", "version": "1",
              "saleTypes": { "new": "New" },
              "facts": { "need": { "type": "flag", "label": "Need" }, "big": { "type": "flag", "label": "Big" } },
              "stages": {
                "lead": { "customerType": "Lead", "criteria": { "need": { "when": { "is": "need" } } } },
                "~": { "customerType": "Second", "criteria": { "need": { "when": { "is": "need" } } } },
                "won": { "customerType": "Won", "criteria": { "big": { "when": { "is": "big" } } } }
              },
              "guides": { # }
            }
            """;

    private static Funnel read(String second, String guides) {
        return Line.JSON_2.documents().readFunnel(DOCUMENT.replace("~", second).replace("#", guides));
    }

    private static ActionGuide guide(String guide) {
        return read("offer", "\"g\": { " + guide + ", \"mandatory\": { \"go\": \"Go\" } }")
                .guide("g");
    }

    @Test
    void waysBackAndFromAnyStageAreRead() {
        ActionGuide back = guide(
                "\"from\": \"won\", \"to\": \"lead\", \"back\": true, \"when\": { \"not\": { \"is\": \"big\" } }");
        assertThat(back.back()).isTrue();
        assertThat(back.when()).contains(io.github.funnelkit.condition.Condition.not(BIG.isTrue()));
        ActionGuide any = guide("\"from\": \"any\", \"to\": \"won\"");
        assertThat(any.fromAny()).isTrue();
        assertThat(any.from()).isEmpty();
        assertThat(any.back()).isFalse();
    }

    @Test
    void whatIsReadIsWrittenAgain() {
        Funnel funnel = read("offer", """
                "legal": { "title": "Legal", "from": "any", "to": "won", "mandatory": { "go": "Go" } },
                "small": { "from": "lead", "to": "offer", "when": { "not": { "is": "big" } }, "mandatory": { "go": "Go" } },
                "large": { "from": "lead", "to": "offer", "when": { "is": "big" }, "mandatory": { "go": "Go" } },
                "again": { "from": "any", "to": "lead", "back": true, "mandatory": { "go": "Go" } }
                """);
        String written = Line.JSON_2.documents().write(funnel);

        assertThat(Line.JSON_2.documents().readFunnel(written).guides()).isEqualTo(funnel.guides());
        assertThat(written.replaceAll("\\s", "")).contains("\"from\":\"any\",\"to\":\"lead\",\"back\":true");
        Guidance guidance = Guidance.of(Assessor.of(funnel, Clock.systemUTC())
                .assess(
                        funnel.saleType("new"),
                        FactSheet.empty().with(Flag.of("need", Text.of("Need")), false),
                        LocalDate.of(2026, 11, 30)));
        assertThat(guidance.isEmpty()).isTrue();
    }

    @Test
    void aStageThatIsCalledAnyIsThatStage() {
        Funnel funnel = read("any", "\"g\": { \"from\": \"any\", \"to\": \"won\", \"mandatory\": { \"go\": \"Go\" } }");

        assertThat(funnel.guide("g").from()).contains("any");
        assertThat(funnel.guide("g").fromAny()).isFalse();
    }

    @Test
    void guidanceNamesAllThatMayApply() {
        Funnel funnel = read("offer", """
                "small": { "from": "offer", "to": "won", "when": { "not": { "is": "big" } }, "mandatory": { "go": "Go" } },
                "legal": { "from": "any", "to": "won", "mandatory": { "go": "Go" } }
                """);
        Guidance guidance = Guidance.of(Assessor.of(funnel, Clock.systemUTC())
                .assess(
                        funnel.saleType("new"),
                        FactSheet.empty().with(Flag.of("need", Text.of("Need")), true),
                        LocalDate.of(2026, 11, 30)));

        assertThat(Line.JSON_2.documents().write(guidance).replaceAll("\\s", ""))
                .contains("\"guide\":\"legal\",\"from\":\"offer\",\"to\":\"won\"")
                .contains("\"mayApply\":[\"legal\",\"small\"]");
    }

    @Test
    void nonsenseIsRefusedWhereItStands() {
        assertThatThrownBy(() -> guide("\"from\": \"lead\", \"to\": \"won\", \"back\": true"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/guides/g/back");
        assertThatThrownBy(() -> guide("\"from\": \"won\", \"to\": \"lead\", \"back\": \"yes\""))
                .hasMessageContaining("/guides/g/back");
        assertThatThrownBy(() ->
                        guide("\"from\": \"won\", \"to\": \"lead\", \"back\": true, \"when\": { \"is\": \"bg\" }"))
                .hasMessageContaining("big");
    }
}
