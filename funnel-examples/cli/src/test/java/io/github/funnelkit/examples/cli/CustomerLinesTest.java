package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers as NDJSON: what is read, what is refused, and where that stands. */
class CustomerLinesTest {

    @TempDir
    private Path folder;

    private Path solar;

    @BeforeEach
    void unpack() throws IOException {
        solar = Files.writeString(folder.resolve("solar.yaml"), AssessTest.resource("solar/solar.yaml"));
    }

    private TestRun assess(String lines, Object... options) throws IOException {
        Path list = Files.writeString(folder.resolve("list.jsonl"), lines);
        Object[] args = new Object[options.length + 4];
        System.arraycopy(new Object[] {"assess", list, "--funnel", solar}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        TestRun run = TestRun.of(args);
        return new TestRun(run.exitCode(), run.out(), run.err().replace(list + ": ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1]                                              | line 1, character 1: expected a JSON object
            {"id":"C1","saleType":"private"} x               | line 1, character 34: from here on this is no JSON
            {"id":"C1","saleType":"private"} {}              | line 1, character 34: something follows after the object; expected one object on each line
            {"id":1,"saleType":"private"}                    | line 1, character 7, /id: expected a text in quotes
            {"id":" ","saleType":"private"}                  | line 1, character 7, /id: every customer needs an id
            {"saleType":"private"}                           | line 1, /id: every customer needs an id
            {"id":"C1"}                                      | line 1, /saleType: is missing: expected private or industrial
            {"id":"C1","saleType":"privat"}                  | line 1, character 23, /saleType: 'privat': expected private or industrial (did you mean 'private'?)
            {"id":"C1","id":"C2","saleType":"private"}       | line 1, character 12, /id: 'id' occurs twice in this object
            {"id":"C1","saleType":"private","nmae":[{}]}     | line 1, character 33, /nmae: unknown property 'nmae' (did you mean 'name'?); allowed are id, name, saleType, region, owner, amount, currency, expectedClose, stage, facts
            {"id":"C1","saleType":"private","a/b~":1}        | line 1, character 33, /a~1b~0: unknown property 'a/b~'; allowed are id, name, saleType, region, owner, amount, currency, expectedClose, stage, facts
            {"id":"C1","saleType":"private","amount":-1}     | line 1, character 42, /amount: expected a number of at least 0, such as 1560000, without quotes
            {"id":"C1","saleType":"private","amount":1e9999} | line 1, character 42, /amount: expected a number of at least 0, such as 1560000, without quotes
            {"id":"C1","saleType":"private","amount":"1"}    | line 1, character 42, /amount: expected a number of at least 0, such as 1560000, without quotes
            {"id":"C1","saleType":"private","currency":"EU"} | line 1, character 44, /currency: expected an ISO 4217 currency code, such as "CNY"
            {"id":"C1","saleType":"private","currency":"¥"}  | line 1, character 44, /currency: expected an ISO 4217 currency code, such as "CNY" (did you mean CNY or JPY?)
            {"id":"C1","saleType":"private","expectedClose":"2026-02-30"} | line 1, character 49, /expectedClose: expected a date as "YYYY-MM-DD", such as "2026-11-23"
            {"id":"C1","saleType":"private","facts":[]}      | line 1, character 41, /facts: found a list, expected an object of facts by id
            {"id":"C1","saleType":"private","facts":{"roofArea":"big"}} | line 1, character 53, /facts/roofArea: found the text 'big', expected a number in m² of at most 100 digits on each side of the point
            {"id":"C1","saleType":"private","facts":{"forms":["servey"]}} | line 1, character 41, /facts/forms: unknown form 'servey'; there are survey (did you mean 'survey'?)
            """, quoteCharacter = '\0')
    void aBadLineIsRefusedWithItsPlace(String line, String problem) throws IOException {
        assertThat(assess(line + "\n"))
                .isEqualTo(new TestRun(
                        ExitCode.SOME_REJECTED,
                        "",
                        problem + "\n0 customers assessed, 1 row rejected (--rejects FILE.ndjson keeps them)\n"));
    }

    @Test
    void allProblemsOfALineInItsOrder() throws IOException {
        assertThat(assess("\n{\"facts\":{\"visits\":[\"soon\"],\"rofArea\":30,\"signed\":1},\"amount\":true}\n")
                        .err())
                .startsWith("""
                        line 2, /id: every customer needs an id
                        line 2, /saleType: is missing: expected private or industrial
                        line 2, character 21, /facts/visits: found the text 'soon', expected a date as "YYYY-MM-DD", such as "2026-11-23"
                        line 2, character 29, /facts/rofArea: unknown fact 'rofArea' (did you mean 'roofArea'?); there are roofArea, ownsRoof, visits, wishes, score, signed, forms
                        line 2, character 51, /facts/signed: found the number 1, expected true or false
                        line 2, character 63, /amount: expected a number of at least 0, such as 1560000, without quotes
                        """);
    }

    @Test
    void wordsInChinese() throws IOException {
        assertThat(assess("{\"id\":1,\"saleType\":\"private\"}", "--locale", "zh")
                        .err())
                .startsWith("第 1 行，第 7 个字符，/id：应为带引号的文字\n");
    }

    @Test
    void rejectedLinesAreKeptUnchangedAndTheOthersAssessed() throws IOException {
        String first = "  {\"id\": \"C1\", \"saleType\": 7}\r\n";
        String good = "{\"id\":\"C2\",\"saleType\":\"private\",\"facts\":{}}\n";
        String twin = "{\"id\":\"C2\",\"saleType\":\"private\"}\n";
        String last = "{\"id\":\"C3\",";
        Path rejects = folder.resolve("rejects.ndjson");
        TestRun run = assess("\uFEFF" + first + "\n" + good + twin + last, "--rejects", rejects);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.out()).startsWith("{\"id\":\"C2\"").hasLineCount(1);
        assertThat(run.err())
                .startsWith("""
                        line 1, character 28, /saleType: expected a text in quotes
                        line 4, character 7, /id: the id was already used on line 3
                        line 5, character 12: from here on this is no JSON""")
                .endsWith("1 customer assessed, 3 rows rejected; the rejected rows are in " + rejects + "\n");
        assertThat(Files.readString(rejects)).isEqualTo(first + twin + last);
    }

    @Test
    void attributesAreThoseOfTheCsv() throws IOException {
        Path report = folder.resolve("report.html");
        String line =
                "{\"id\":\"C1\",\"saleType\":\"private\",\"name\":\"N1\",\"region\":\"R1\",\"owner\":\"O1\",\"amount\":1.5e3,"
                        + "\"currency\":\"EUR\",\"expectedClose\":\"2027-03-31\",\"facts\":null}\n";
        assertThat(assess(line, "--report", report).exitCode()).isEqualTo(ExitCode.GOOD);
        String ofLine = data(report);
        Path list = Files.writeString(
                folder.resolve("list.txt"),
                "id,saleType,name,region,owner,amount,currency,expectedClose\nC1,private,N1,R1,O1,1500,EUR,2027-03-31\n");
        assertThat(TestRun.of("assess", list, "--funnel", solar, "--report", report)
                        .exitCode())
                .isEqualTo(ExitCode.GOOD);
        assertThat(ofLine).contains("\"N1\"", "\"R1\"", "\"O1\"", ",1500,", "\"EUR\"", "\"2027-03-31\"");
        assertThat(data(report)).isEqualTo(ofLine);
    }

    private static String data(Path report) throws IOException {
        String page = Files.readString(report);
        int from = page.indexOf("\"customers\":[");
        return page.substring(from, page.indexOf("</script>", from));
    }

    @Test
    void theFormatIsToldByTheBeginningOrOption() throws IOException {
        String line = "{\"id\":\"C1\",\"saleType\":\"private\"}\n";
        Path odd = Files.writeString(folder.resolve("list.log"), line);
        assertThat(TestRun.of("assess", odd, "--funnel", solar).exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(TestRun.of("assess", odd, "--funnel", solar, "--input-format", "ndjson")
                        .exitCode())
                .isEqualTo(ExitCode.GOOD);
        assertThat(assess(line, "--input-format", "csv").exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(TestRun.of("assess", "--input-format", "ndjson").err())
                .startsWith("--input-format is about a list: name its FILE");
    }

    @Test
    void listsThatCannotBeRead() throws IOException {
        assertThat(assess(" \n"))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        "the file is empty; expected the JSON object of one customer on each line\n"));
        assertThat(assess("{\"id\":\"" + "x".repeat(1 << 24)).err())
                .isEqualTo(
                        "line 1 has more than 16777216 characters; expected the JSON object of one customer on each line\n");
        for (String document : new String[] {"[\n{\"id\":", "{\n \"id\":", "[{\"id\":\"C1\"},\n"}) {
            assertThat(assess(document).err())
                    .isEqualTo(
                            "this is one JSON document over several lines, or an array; expected the JSON object of one"
                                    + " customer on each line, without brackets around them and commas between\n");
        }
        Path list = Files.write(folder.resolve("list.ndjson"), new byte[] {'{', '"', (byte) 0xFF});
        assertThat(TestRun.of("assess", list).err())
                .isEqualTo(list + ": line 1 (byte 3): FF is not UTF-8; save the list as UTF-8 and try again\n");
    }
}
