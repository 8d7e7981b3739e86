package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that name a column of every list and a fact of the methodology, or several facts, or are typed by hand. */
class HeadingsTest {

    private static final String STAGES = """
            stages:
              here:
                customerType: Here
                criteria:
            """;

    @TempDir
    private Path folder;

    private Path funnel;
    private Path list;

    @BeforeEach
    void place() {
        funnel = folder.resolve("funnel.yaml");
        list = folder.resolve("list.csv");
    }

    /** A methodology whose only stage asks whether these facts are known. */
    private void define(String... facts) throws IOException {
        StringBuilder text = new StringBuilder("""
                format: funnelkit/funnel/1
                id: own
                version: "1"
                saleTypes: {sale: Sale}
                facts:
                """);
        StringBuilder criteria = new StringBuilder(STAGES);
        for (String fact : facts) {
            String id = fact.substring(0, fact.indexOf(':'));
            text.append("  ").append(fact).append('\n');
            String condition = fact.contains("flag")
                    ? "{is: " + id + "}"
                    : fact.contains("checklist") ? "{anyTicked: " + id + "}" : "{present: " + id + "}";
            criteria.append("      ")
                    .append(id)
                    .append(": {text: Asks for ")
                    .append(id)
                    .append(", when: ")
                    .append(condition)
                    .append("}\n");
        }
        Files.writeString(funnel, text.append(criteria));
    }

    private TestRun assess(String text, Object... options) throws IOException {
        return assess(list, text, options);
    }

    private TestRun assess(Path file, String text, Object... options) throws IOException {
        Files.writeString(file, text);
        Object[] args = new Object[options.length + 4];
        System.arraycopy(new Object[] {"assess", file, "--funnel", funnel}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        TestRun run = TestRun.of(args);
        return new TestRun(run.exitCode(), run.out(), run.err().replace(file + ": ", ""));
    }

    private static void assertAllKnown(TestRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"stage\":\"here\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount: {type: quantity, unit: CNY, label: Deal size}|amount|1000",
                "amount: {type: count, unit: CNY, label: Deal size}|amount|1000",
                "dealSize: {type: quantity, unit: CNY, label: {zh: 金额, en: Amount}}|金额|1000",
                "dealSize: {type: quantity, unit: CNY, label: {zh: 金额, en: Amount}}|amount|1000",
                "dealSize: {type: quantity, unit: CNY, label: {zh: 金额, en: Amount}}|Amount|1000",
                "amount: {type: text, label: Deal size}|Amount|1000",
                "expectedClose: {type: day, label: Closes}|expectedClose|2027-01-31",
                "closes: {type: days, label: Expected close}|Expected close|2027-01-31",
                "region: {type: text, label: Where}|region|North",
                "region: {type: checklist, label: Where}|Region|North;South",
                "owner: {type: text, label: Who}|责任人|Li",
                "name: {type: text, label: Name}|name|Hospital",
                "currency: {type: text, label: Money}|currency|CNY",
                "customer: {type: text, label: Customer name}|Customer name|Hospital",
            })
    void aColumnGivesBothTheAttributeAndTheFact(String fact, String heading, String cell) throws IOException {
        define(fact);
        assertAllKnown(assess("id,saleType," + heading + "\nC1,sale," + cell + "\n"));
        Path report = folder.resolve("report.html");
        assess("id,saleType," + heading + "\nC1,sale," + cell + "\n", "--report", report);
        assertThat(Files.readString(report)).containsPattern("[\",]" + Pattern.quote(cell) + "[\",\\]]");
    }

    @Test
    void theIdAndTheSaleTypeCanBeFacts() throws IOException {
        define("id: {type: text, label: Number}", "saleType: {type: text, label: Kind}");
        assertAllKnown(assess("id,saleType\nC1,sale\n"));
        assertAllKnown(assess("Customer id,销售类型\nC1,sale\n"));
    }

    @Test
    void aFactWithAColumnOfItsOwnIsReadFromThat() throws IOException {
        define("dealSize: {type: quantity, unit: CNY, label: Amount}");
        assertThat(assess("id,saleType,Amount,dealSize\nC1,sale,1000,\n").out()).contains("UNKNOWN");
        assertAllKnown(assess("id,saleType,Amount,dealSize\nC1,sale,,1000\n"));
        assertAllKnown(assess("id,saleType,amount,Amount\nC1,sale,,1000\n"));
    }

    @Test
    void oneCellMustFitBoth() throws IOException {
        define("amount: {type: count, label: Deal size}");
        assertThat(assess("id,saleType,amount\nC1,sale,1.5\n").err())
                .contains("note: column 'amount': '1.5' counts as not known: expected a whole number of at least 0")
                .hasLineCount(2);
        define("amount: {type: quantity, label: Deal size}");
        assertThat(assess("id,saleType,amount\nC1,sale,-1\n").err())
                .startsWith("note: column 'amount': '-1' counts as not known: expected a decimal number of at least 0")
                .hasLineCount(1);
    }

    @Test
    void theFactCountsInTheCurrencyOfTheAmount() throws IOException {
        define("amount: {type: quantity, unit: CNY, label: Deal size}");
        assertAllKnown(assess("id,saleType,amount,currency\nC1,sale,1000,人民币\n"));
        assertThat(assess("id,saleType,amount,currency\nC1,sale,1000,USD\n").err())
                .startsWith(
                        "line 2, column 'amount', '1000': the amount is the fact 'amount', too, which counts in CNY,"
                                + " but the currency is USD\n");
        assertThat(assess(
                                folder.resolve("list.ndjson"),
                                "{\"id\":\"C1\",\"saleType\":\"sale\",\"amount\":1000,\"currency\":\"USD\"}\n")
                        .err())
                .startsWith("line 1, character 39, /amount: the amount is the fact 'amount', too");
    }

    @Test
    void whatNoCellCanSayIsAnErrorThatNamesBoth() throws IOException {
        define("amount: {type: flag, label: Big enough}");
        assertThat(assess("id,saleType,amount\nC1,sale,1000\n"))
                .isEqualTo(new TestRun(
                        ExitCode.FAILED,
                        "",
                        "column 3 'amount' is the list's own 'amount' and the fact 'amount', and no cell can say both"
                                + " (amount: expected yes or no (also true/false, 是/否), or blank when it is not known);"
                                + " give the fact another id and name in the methodology\n"));
        define("covered: {type: flag, label: {zh: 区域, en: Region}}");
        assertThat(assess("id,saleType,Region\nC1,sale,North\n").err())
                .startsWith("column 3 'Region' is the list's own 'region' and the fact 'covered'")
                .endsWith("; use their ids as headings\n");
        assertThat(assess("id,saleType,区域\nC1,sale,North\n", "--locale", "zh").err())
                .startsWith("第 3 列“区域”既是名单自有的 'region'，又是事实 'covered'")
                .endsWith("；请以编号作标题\n");
        assertAllKnown(assess("id,saleType,region,covered\nC1,sale,North,yes\n"));
        TestRun attributeAlone = assess("id,saleType,region\nC1,sale,North\n");
        assertThat(attributeAlone.err())
                .isEqualTo("warning: column 'region' is not read as the fact 'covered' of that name; its heading is"
                        + " 'covered'\n");
        assertThat(attributeAlone.exitCode()).isEqualTo(ExitCode.GOOD);
    }

    @Test
    void twoFactsOfOneNameAreAnErrorThatNamesBoth() throws IOException {
        define("first: {type: text, label: {zh: 预算, en: Budget}}", "second: {type: text, label: Budget }");
        assertThat(assess("id,saleType,Budget\nC1,sale,1\n"))
                .isEqualTo(
                        new TestRun(
                                ExitCode.FAILED,
                                "",
                                "column 3 'Budget' is the name of the facts 'first' and 'second'; use their ids as headings\n"));
        assertThat(assess("id,saleType,BUDGET\nC1,sale,1\n", "--locale", "zh").err())
                .isEqualTo("第 3 列“BUDGET”是事实 'first'、'second' 共有的名称；请以编号作标题\n");
        assertAllKnown(assess("id,saleType,first,second\nC1,sale,1,2\n"));
        assertAllKnown(assess("id,saleType,first,Budget\nC1,sale,1,2\n"));
    }

    @Test
    void anIdIsMoreThanAName() throws IOException {
        define("budget: {type: text, label: Money}", "second: {type: text, label: budget}");
        assertThat(assess("id,saleType,budget\nC1,sale,1\n").err())
                .isEqualTo("warning: column 'budget' is not read as the fact 'second' of that name; its heading is"
                        + " 'second'\n");
        assertAllKnown(assess("id,saleType,budget,second\nC1,sale,1,2\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFid,saleType,Deal size",
                "\uFEFF\uFEFFid,\u00A0saleType\u200B,dealSize",
                "ID,SALETYPE,DEAL SIZE",
                "Ｉｄ,Sale　Type,\"deal\nsize\"",
                "客户 编号,\u200B销售类型\u00A0,Deal\u00A0Size",
                "customer id,销售\u3000类型,dealsize",
            })
    void howAHeadingIsTypedDoesNotMatter(String headings) throws IOException {
        define("dealSize: {type: quantity, label: Deal size}");
        assertAllKnown(assess(headings + "\n\uFEFFC1\u00A0,\u3000sale\u200B,\u00A01000\u202F\n"));
    }

    @Test
    void twoHeadingsThatPeopleReadAsTheSameAreTwoColumnsForOneThing() throws IOException {
        define("dealSize: {type: quantity, label: Deal size}");
        assertThat(assess("id,saleType,Deal size,DEAL\u00A0SIZE\nC1,sale,1,2\n").err())
                .isEqualTo("column 3 'Deal size' and column 4 'DEAL\u00A0SIZE' hold the same; keep one of them\n");
    }

    @Test
    void linesOfJsonMeanTheSame() throws IOException {
        define("amount: {type: quantity, label: Deal size}", "region: {type: checklist, label: Where}");
        Path lines = folder.resolve("list.ndjson");
        String start = "{\"id\":\"C1\",\"saleType\":\"sale\",\"amount\":1000,\"region\":";
        assertAllKnown(assess(lines, start + "\"North; South\"}\n"));
        assertAllKnown(assess(lines, start + "\"North | South\",\"facts\":{\"region\":[\"North\"]}}\n"));
        assertThat(assess(lines, start + "\"North | South\"}\n").err())
                .startsWith("line 1, character 53, /region: 'North | South' looks like several entries");
    }

    @Test
    void historiesAreTypedByHandToo() throws IOException {
        Path history = folder.resolve("history.csv");
        Files.writeString(history, "Sale\u00A0Type,HIGHEST STAGE,\uFEFF结 果\n\u200BProject sale\u00A0,Ｔarget,输单\n");
        TestRun run = TestRun.of("calibrate", history);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 deal read");
    }

    /** As exports of systems have them that number their fields. */
    @Test
    void headingsMayBeNumbersAndHaveDots() throws IOException {
        Files.writeString(funnel, """
                format: funnelkit/funnel/1
                id: own
                version: "1"
                saleTypes: {sale: Sale}
                facts:
                  10234: {type: flag, label: Agreed}
                  custom.field_12: {type: count, label: Seats}
                stages:
                  here:
                    customerType: Here
                    criteria:
                      agreed: {text: Agreed, when: {is: "10234"}}
                      seats: {text: Seats, when: {present: custom.field_12}}
                """);
        assertAllKnown(assess("id,saleType,10234,custom.field_12\n1,sale,yes,5\n"));
    }
}
