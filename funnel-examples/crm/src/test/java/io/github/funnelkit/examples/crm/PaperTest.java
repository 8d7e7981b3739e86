package io.github.funnelkit.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms that are uploaded. */
@CrmTest
class PaperTest {

    private static final byte[] PDF = "%PDF-1.7 <script>alert(1)</script>".getBytes(UTF_8);
    private static final Pattern LINK = Pattern.compile("href=\"(/deals/[0-9a-f-]+/papers/[0-9a-f-]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void anUploadedFormIsOnRecordAndComesBackAsAFile() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = qualified(anna, "Has papers");
        assertThat(attach(anna, deal, UUID.randomUUID(), "C:\\temp\\Business case ü.pdf", PDF)
                        .statusCode())
                .isEqualTo(302);
        String page = anna.get("/deals/" + deal).body();
        assertThat(page).contains("Business case ü.pdf").doesNotContain("C:\\temp");
        HttpResponse<String> file = anna.get(Visitor.found(LINK, page));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(new String(PDF, UTF_8));
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename")
                .contains("Business%20case%20%C3%BC.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy")).anyMatch(each -> each.contains("sandbox"));
        assertThat(Visitor.of(port, "mei").get(Visitor.found(LINK, page)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoFormIsRefusedAndNothingIsRecorded() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = qualified(anna, "Has no papers");
        long version = anna.version(deal);
        assertThat(refused(anna, deal, "run.exe", PDF)).contains("run.exe");
        assertThat(refused(anna, deal, "page.svg", "<svg onload=alert(1)>".getBytes(UTF_8)))
                .contains(".pdf, .docx");
        assertThat(refused(anna, deal, "page.pdf", "<html>".getBytes(UTF_8))).contains("is no .pdf file");
        assertThat(refused(anna, deal, "large.pdf", large())).contains("at most 5 MB");
        assertThat(anna.version(deal)).isEqualTo(version);
    }

    @Test
    void whatIsTooLargeToBeReadIsToldTheLimitInTheReadersLanguage() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = qualified(anna, "Has too much paper");
        long version = anna.version(deal);
        UUID command = UUID.randomUUID();
        HttpResponse<String> told = upload(anna, deal, command, version, "scan.pdf", new byte[20 << 20]);
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("Forms may have at most 5 MB, lists at most 2 MB", "href=\"/board\"");
        anna.reading("zh");
        for (int megabytes : List.of(9, 10, 70)) {
            HttpResponse<String> again = upload(anna, deal, command, version, "scan.pdf", new byte[megabytes << 20]);
            assertThat(again.statusCode()).as("%d MB", megabytes).isEqualTo(413);
            assertThat(again.body()).contains("表单最多 5 MB");
        }
        assertThat(anna.postAsIs("/deals/" + deal + "/facts", "f.users", "5".repeat(5 << 20))
                        .statusCode())
                .isEqualTo(413);
        assertThat(anna.upload("/import", "/import", "list", "list.csv", new byte[10 << 20])
                        .statusCode())
                .isEqualTo(413);
        assertThat(upload(anna, deal, command, version, "scan.pdf", PDF).statusCode())
                .as("the same form with a smaller file")
                .isEqualTo(302);
    }

    @Test
    void withoutATokenNothingIsTakenHoweverSmall() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = qualified(anna, "Has no token");
        assertThat(anna.postAsIs("/deals/" + deal + "/attach", "form", "business-case")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStalePageKeepsNoFile() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = qualified(anna, "Stale papers");
        long version = anna.version(deal);
        anna.act(deal, "facts", "was.champion", "", "f.champion", "The CFO");
        UUID command = UUID.randomUUID();
        HttpResponse<String> told = upload(anna, deal, command, version, "case.pdf", PDF);
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(anna.get("/deals/" + deal + "/papers/" + command).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameUploadSentTwiceCountsOnce() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = qualified(anna, "Double papers");
        UUID command = UUID.randomUUID();
        long version = anna.version(deal);
        for (int i = 0; i < 2; i++) {
            assertThat(upload(anna, deal, command, version, "case.pdf", PDF).statusCode())
                    .isEqualTo(302);
        }
        assertThat(anna.version(deal)).isEqualTo(version + 1);
        assertThat(anna.get("/deals/" + deal + "/papers/" + command).statusCode())
                .isEqualTo(200);
    }

    private static byte[] large() {
        byte[] bytes = new byte[(5 << 20) + 1];
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        return bytes;
    }

    private static String refused(Visitor visitor, String deal, String name, byte[] bytes) {
        HttpResponse<String> told = attach(visitor, deal, UUID.randomUUID(), name, bytes);
        assertThat(told.statusCode()).as(name).isEqualTo(422);
        return told.body();
    }

    private static HttpResponse<String> attach(Visitor visitor, String deal, UUID command, String name, byte[] bytes) {
        return upload(visitor, deal, command, visitor.version(deal), name, bytes);
    }

    private static HttpResponse<String> upload(
            Visitor visitor, String deal, UUID command, long version, String name, byte[] bytes) {
        return visitor.upload(
                "/deals/" + deal,
                "/deals/" + deal + "/attach",
                "file",
                name,
                bytes,
                "version",
                String.valueOf(version),
                "command",
                command.toString(),
                "form",
                "business-case");
    }

    /** A deal by a supervisor's override at the stage before the one that asks for a form. */
    private String qualified(Visitor visitor, String name) {
        String deal = visitor.open(name, "new");
        Visitor hugo = Visitor.of(port, "hugo");
        for (String stage : new String[] {"discovery", "qualified", "solution"}) {
            hugo.post(
                    "/board",
                    "/deals/" + deal + "/move",
                    "stage",
                    stage,
                    "version",
                    String.valueOf(hugo.version(deal)),
                    "how",
                    "override",
                    "reason",
                    "for the test");
        }
        return deal;
    }
}
