package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** Changing a methodology. */
@CrmTest
class EditorTest {

    private static final Pattern DOCUMENT = Pattern.compile("(?s)<textarea name=\"document\"[^>]*>(.*?)</textarea>");

    @LocalServerPort
    private int port;

    @Test
    void problemsAreSaidAtTheirLines() {
        Visitor ada = Visitor.of(port, "ada");
        String broken = document(ada).replace("atLeast: {fact: users", "atLeast: {fact: usrs");
        String page = ada.post("/methodology", "/methodology/check", "document", broken)
                .body();
        assertThat(page).contains("data-line=\"52\"").contains("did you mean &#39;users&#39;?");
    }

    @Test
    void aChangeUnderTheSameVersionIsRefused() {
        Visitor ada = Visitor.of(port, "ada");
        String changed = document(ada).replace("{fact: seatsUsed, value: 80}", "{fact: seatsUsed, value: 70}");
        HttpResponse<String> refused = ada.post("/methodology", "/methodology/save", "document", changed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("give the changed one a number of its own", "seatsUsed, value: 70");
    }

    @Test
    void aNewVersionShowsItsImpactAndTakesTheOpenDealsAlong() {
        Visitor mei = Visitor.of(port, "mei");
        String changed = document(mei)
                .replaceFirst("version: \"?1\\.0\"?", "version: \"1.1\"")
                .replaceFirst("(fact: \"annualRevenue\"\\s+value: )20000000", "$190000000");
        String draft = mei.post("/methodology", "/methodology/check", "document", changed)
                .body();
        assertThat(draft).contains("Differences", "Impact on open deals");
        HttpResponse<String> saved = mei.post("/methodology", "/methodology/save", "document", changed);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(mei.get("/methodology").body()).contains("Version 1.1 is in use", "standard-extended 1.0");
        assertThat(mei.get("/board").body()).contains("Interested customer").doesNotContain("version 1.0");
        assertThat(mei.get("/week").body()).doesNotContain("older version");
    }

    @Test
    void sellersReadAndDoNotChange() {
        Visitor anna = Visitor.of(port, "anna");
        assertThat(anna.get("/methodology").body()).contains("Administrators change it");
        assertThat(anna.post("/methodology", "/methodology/save", "document", "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theHandbookIsInTheReadersLanguage() {
        assertThat(Visitor.of(port, "lin")
                        .reading("zh")
                        .get("/methodology/handbook")
                        .body())
                .contains("<h1>销售漏斗行动标准")
                .doesNotContain("flowchart");
    }

    private static String document(Visitor visitor) {
        return HtmlUtils.htmlUnescape(
                Visitor.found(DOCUMENT, visitor.get("/methodology").body()));
    }
}
