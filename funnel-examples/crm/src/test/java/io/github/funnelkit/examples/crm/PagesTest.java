package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages show besides the board. */
@CrmTest
class PagesTest {

    @LocalServerPort
    private int port;

    @Test
    void theWeekIsASellersOwnAndASupervisorsOfAll() {
        assertThat(Visitor.of(port, "ben").get("/week").body())
                .contains("Alpine Rail", "Still missing", "Write the proposal with the business case")
                .doesNotContain("Pier 21 Hotels", "For you to decide");
        assertThat(Visitor.of(port, "hugo").get("/week").body())
                .contains("Alpine Rail", "Pier 21 Hotels", "For you to decide", "Northern Textiles");
    }

    @Test
    void theWeekSaysWhatMovesADealOnOfWhichNothingIsToBeFoundOut() {
        assertThat(Visitor.of(port, "hugo").get("/week").body())
                .contains(
                        "Proposal → Negotiation", "Entering &#39;Negotiation&#39; needs the approval of: Head of sales")
                .contains("Close the deal")
                .doesNotContain("→ Not in the funnel yet");
    }

    @Test
    void anOverrideThatIsAskedForIsOnTheSupervisorsDesk() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open("Needs a favour", "new");
        anna.post(
                "/board",
                "/deals/" + deal + "/move",
                "stage",
                "discovery",
                "version",
                String.valueOf(anna.version(deal)),
                "how",
                "request",
                "reason",
                "Their budget is renewed in May");
        assertThat(Visitor.of(port, "hugo").get("/week").body())
                .contains("Needs a favour", "Anna Berg asks for an override", "Their budget is renewed in May");
    }

    @Test
    void thePipelineAddsUp() {
        assertThat(Visitor.of(port, "lin").get("/pipeline").body())
                .contains("expected, weighted", "What holds most up", "Which stages the facts support", "By facts")
                .contains("The last four weeks", "<span>advanced</span>");
        assertThat(Visitor.of(port, "lin").reading("zh").get("/pipeline").body())
                .contains("加权预测", "卡住最多的条件", "按事实");
    }

    @Test
    void noTextIsMissingInEitherLanguage() {
        for (String language : List.of("en", "zh")) {
            Visitor visitor = Visitor.of(port, "ada").reading(language);
            for (String path : List.of("/board", "/week", "/pipeline", "/deals/new", "/nowhere")) {
                assertThat(visitor.get(path).body()).as(path).doesNotContain("??");
            }
        }
    }

    @Test
    void anErrorSaysNothingOfTheInside() {
        Visitor anna = Visitor.of(port, "anna");
        assertThat(anna.get("/deals/no-id").body()).doesNotContain("Exception", "io.github", "UUID");
        assertThat(anna.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(anna.get("/nowhere").body()).contains("There is no such page or deal");
    }
}
