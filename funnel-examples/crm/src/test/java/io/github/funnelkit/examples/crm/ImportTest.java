package io.github.funnelkit.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists that are imported. */
@CrmTest
class ImportTest {

    private static final String HEADINGS =
            "id,name,saleType,owner,amount,expectedClose,users,nextStep,champion,stage\n";
    private static final Pattern COUNT = Pattern.compile("<strong[^>]*>(\\d+)</strong>");

    @LocalServerPort
    private int port;

    @Test
    void aListOpensDealsAndGoesThroughTheGates() {
        Visitor hugo = Visitor.of(port, "hugo");
        HttpResponse<String> told = hugo.upload("/import", "/import", "list", "spring fair.csv", list("""
                F-1,Fair Foods,new,anna,12000,2999-03-01,40,2999-01-01,,discovery
                F-2,Fair Freight,new,Ben Ode,9000,2999-04-01,,,,qualified
                """));
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(counts(told)).isEqualTo("2 0 0 0");
        assertThat(told.body()).contains("F-2 Fair Freight", "stays before &#39;Discovery&#39;");
        String fair = hugo.get("/deals/" + deal(hugo, "Fair Foods")).body();
        assertThat(fair).contains("Entered &#39;Discovery&#39;", "F-1", "said by Hugo Lindt");
        String freight = hugo.get("/deals/" + deal(hugo, "Fair Freight")).body();
        assertThat(freight).contains("F-2").doesNotContain("Entered &#39;");
    }

    @Test
    void theSecondTimeRecordsAreUpdatedAndTheJourneyStays() {
        Visitor anna = Visitor.of(port, "anna");
        byte[] list = list("T-1,Twice Ltd,new,anna,5000,2999-03-01,40,2999-01-01,,discovery\n");
        anna.upload("/import", "/import", "list", "a.csv", list);
        String deal = deal(anna, "Twice Ltd");
        anna.act(deal, "complete", "action", "qualify.call", "note", "They liked the demo");
        anna.act(deal, "facts", "was.champion", "", "f.champion", "The CFO");
        long version = anna.version(deal);
        assertThat(counts(anna.upload("/import", "/import", "list", "a.csv", list)))
                .isEqualTo("0 0 1 0");
        assertThat(anna.version(deal)).isEqualTo(version);
        byte[] later = list("T-1,Twice Ltd,new,anna,7000,2999-03-01,45,,,\n");
        assertThat(counts(anna.upload("/import", "/import", "list", "b.csv", later)))
                .isEqualTo("0 1 0 0");
        assertThat(anna.get("/deals/" + deal).body())
                .contains("They liked the demo", "Entered &#39;Discovery&#39;", "value=\"45\"", "value=\"The CFO\"")
                .contains("value=\"2999-01-01\"", "value=\"7000\"");
    }

    @Test
    void whatIsWrongWithARowIsSaidAndTheOthersGoOn() {
        Visitor anna = Visitor.of(port, "anna");
        byte[] list = list("""
                W-1,Wrong One,new,anna,5000,2999-03-01,a lot,2999-01-01,,
                W-2,Right One,new,nobody,5000,2999-03-01,40,2999-01-01,,
                """);
        HttpResponse<String> told = anna.upload("/import", "/import", "list", "a.csv", list);
        assertThat(counts(told)).isEqualTo("1 0 0 1");
        assertThat(told.body())
                .contains("line 2, column &#39;users&#39;, &#39;a lot&#39;: expected")
                .contains("line 3: nobody here is called &#39;nobody&#39;");
        HttpResponse<String> chinese = anna.reading("zh").upload("/import", "/import", "list", "a.csv", list);
        assertThat(chinese.body()).contains("第 2 行").contains("这里没有人叫“nobody”");
    }

    @Test
    void aListThatNamesAnotherCompanysNumberOpensADealOfItsOwn() {
        byte[] list = list("X-1,Ours,new,,5000,,40,,,\n");
        Visitor.of(port, "anna").upload("/import", "/import", "list", "a.csv", list);
        String theirs = "id,name,saleType\nX-1,Theirs,project\n";
        Visitor mei = Visitor.of(port, "mei");
        assertThat(counts(mei.upload("/import", "/import", "list", "a.csv", theirs.getBytes(UTF_8))))
                .isEqualTo("1 0 0 0");
        assertThat(mei.get("/board?sale=project").body()).contains("Theirs").doesNotContain("Ours");
        assertThat(Visitor.of(port, "anna").get("/board").body())
                .contains("Ours")
                .doesNotContain("Theirs");
    }

    @Test
    void theEmptyListIsOneThatIsRead() {
        for (String language : new String[] {"en", "zh"}) {
            Visitor lin = Visitor.of(port, "lin").reading(language);
            String empty = lin.get("/import/list.csv").body();
            int columns = empty.split("\",\"").length;
            String row = "E-" + language + ",Empty,project" + ",".repeat(columns - 3) + "\r\n";
            HttpResponse<String> told =
                    lin.upload("/import", "/import", "list", "list.csv", (empty + row).getBytes(UTF_8));
            assertThat(counts(told)).as(told.body()).isEqualTo("1 0 0 0");
        }
    }

    @Test
    void onlyListsAreTaken() throws IOException {
        Visitor anna = Visitor.of(port, "anna");
        assertThat(refused(anna, "evil.html", "<script>alert(1)</script>".getBytes(UTF_8)))
                .contains("evil.html", ".csv, .xlsx");
        assertThat(refused(anna, "list.xlsx", list("M-1,Masked,new,,,,,,,\n"))).contains("is no .xlsx file");
        assertThat(refused(anna, "list.csv", new byte[0])).contains("The file is empty");
        assertThat(refused(anna, "list.csv", new byte[(2 << 20) + 1])).contains("at most 2 MB");
        assertThat(refused(anna, "list.csv", "nothing,known\n1,2\n".getBytes(UTF_8)))
                .doesNotContain("Exception");
        assertThat(refused(anna, "bomb.xlsx", bomb())).contains("unpacks to too much");
    }

    @Test
    void aListHasAnEnd() {
        String rows = IntStream.rangeClosed(1, 2001)
                .mapToObj(i -> "Y-1,Many,new,,,,,,,")
                .collect(Collectors.joining("\n"));
        HttpResponse<String> told =
                Visitor.of(port, "anna").upload("/import", "/import", "list", "long.csv", list(rows));
        assertThat(told.body()).contains("Only the first 2,000 rows were read");
    }

    private static String refused(Visitor visitor, String name, byte[] bytes) {
        HttpResponse<String> told = visitor.upload("/import", "/import", "list", name, bytes);
        assertThat(told.statusCode()).as(name).isEqualTo(422);
        return told.body();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] list(String rows) {
        return (HEADINGS + rows).getBytes(UTF_8);
    }

    /** Opened, changed, unchanged, left out. */
    private static String counts(HttpResponse<String> told) {
        return COUNT.matcher(told.body()).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
    }

    private static String deal(Visitor visitor, String name) {
        Pattern link = Pattern.compile("/deals/([0-9a-f-]{36})\"[^>]*>" + name + "<");
        return Visitor.found(link, visitor.get("/board").body());
    }
}
