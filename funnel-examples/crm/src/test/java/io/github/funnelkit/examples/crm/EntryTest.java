package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in, and how the pages are secured. */
@CrmTest
class EntryTest {

    @LocalServerPort
    private int port;

    @Test
    void nobodySeesAnythingBeforeSigningIn() {
        HttpResponse<String> board = new Visitor(port).get("/board");
        assertThat(board.statusCode()).isEqualTo(302);
        assertThat(board.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void aWrongPasswordIsRefused() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.post("/login", "/login", "username", "lin", "password", "guess");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
        assertThat(visitor.get("/login?error").body()).contains("Name and password do not go together.");
    }

    @Test
    void theBoardShowsTheStagesOfTheMethodology() {
        String board = Visitor.of(port, "anna").get("/board").body();
        assertThat(board).contains("Discovery", "Qualified", "Solution fits", "Proposal", "Negotiation");
        assertThat(board).contains("Pier 21 Hotels");
        assertThat(Visitor.of(port, "lin").get("/board").body()).contains("Customer to develop", "Interested customer");
    }

    @Test
    void theReaderChoosesTheLanguage() {
        Visitor anna = Visitor.of(port, "anna");
        assertThat(anna.reading("zh-CN").get("/board").body()).contains("lang=\"zh\"", "了解需求");
        assertThat(anna.reading("fr").get("/board").body()).contains("lang=\"en\"", "Discovery");
        anna.post("/board", "/language", "to", "zh");
        assertThat(anna.get("/board").body()).contains("看板", "了解需求", "未入漏斗");
    }

    @Test
    void theLanguageFormLeadsToNoOtherSite() {
        Visitor anna = Visitor.of(port, "anna");
        String location = anna.post("/board", "/language", "to", "zh")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(location).endsWith("/");
    }

    @Test
    void formsWithoutATokenAreRefused() {
        assertThat(Visitor.of(port, "anna")
                        .postAsIs("/deals", "name", "Forged", "saleType", "new")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void headersAndCookiesAreStrict() {
        HttpResponse<String> login = new Visitor(port).get("/login");
        assertThat(login.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(login.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(login.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(login.body()).doesNotContain("<script>", " style=", " onclick=");
    }
}
