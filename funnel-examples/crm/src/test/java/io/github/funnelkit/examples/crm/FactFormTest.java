package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form of a deal's facts: it shows what is known, and only what somebody changes in it is learned. */
@CrmTest
class FactFormTest {

    private static final String SSO = "value=\"sso\" checked";
    private static final String AUDIT = "value=\"audit\" checked";

    @LocalServerPort
    private int port;

    @Test
    void ticksAreSentAndShownOneByOne() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open("Ticked", "new");
        tick(anna, deal, "", "sso", "audit");
        String page = anna.get("/deals/" + deal).body();
        assertThat(page)
                .contains(
                        SSO,
                        AUDIT,
                        "name=\"was.requirements\" value=\"audit\"",
                        "name=\"was.requirements\" value=\"sso\"")
                .doesNotContain("value=\"api\" checked");
        assertThat(anna.act(
                                deal,
                                "facts",
                                "was.requirements",
                                "audit",
                                "was.requirements",
                                "sso",
                                "f.requirements",
                                "sso")
                        .statusCode())
                .isEqualTo(302);
        assertThat(anna.get("/deals/" + deal).body()).contains(SSO).doesNotContain(AUDIT);
    }

    @Test
    void theSameTicksInAnotherOrderUndoNothingThatSomebodyElseHasSaid() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open("Ticked by two", "new");
        tick(Visitor.of(port, "ben"), deal, "", "sso");
        long version = anna.version(deal);
        anna.act(
                deal,
                "facts",
                "was.requirements",
                "audit",
                "was.requirements",
                "sso",
                "f.requirements",
                "sso",
                "f.requirements",
                "audit");
        assertThat(anna.version(deal)).isEqualTo(version);
        assertThat(anna.get("/deals/" + deal).body()).contains(SSO).doesNotContain(AUDIT);
    }

    @Test
    void noneIsTickedAlone() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open("Ticked none", "new");
        HttpResponse<String> both = tick(anna, deal, "", "sso", "none");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("This does not fit", SSO, "value=\"none\" checked");
        assertThat(tick(anna, deal, "", "none").statusCode()).isEqualTo(302);
        assertThat(anna.get("/deals/" + deal).body()).contains("value=\"none\" checked");
    }

    private static HttpResponse<String> tick(Visitor visitor, String deal, String was, String... ticks) {
        String[] fields = new String[2 + 2 * ticks.length];
        fields[0] = "was.requirements";
        fields[1] = was;
        for (int i = 0; i < ticks.length; i++) {
            fields[2 + 2 * i] = "f.requirements";
            fields[3 + 2 * i] = ticks[i];
        }
        return visitor.act(deal, "facts", fields);
    }
}
