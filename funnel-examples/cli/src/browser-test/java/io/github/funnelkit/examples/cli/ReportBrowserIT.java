package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The report in a real browser. */
class ReportBrowserIT {

    @TempDir
    private static Path folder;

    private static final String AXE = System.getProperty("axe.version");

    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(options);
    }

    @AfterAll
    static void stop() {
        browser.quit();
    }

    @AfterEach
    void theConsoleIsSilent() {
        // axe-core draws to compare colours, which Chromium has advice on; the page draws nothing
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> !entry.getMessage().contains("willReadFrequently"))
                .isEmpty();
    }

    private static void open(int width, Object... args) {
        Path report = folder.resolve("report.html");
        Object[] all = new Object[args.length + 3];
        all[0] = "assess";
        all[1] = "--report";
        all[2] = report;
        System.arraycopy(args, 0, all, 3, args.length);
        assertThat(TestRun.of(all).exitCode()).isZero();
        browser.manage().window().setSize(new Dimension(width, 1_000));
        browser.get(report.toUri().toString());
    }

    private static List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    private static WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** Another tab, choice or customer, as by a link that somebody sent. */
    private static void go(String address) {
        browser.get("about:blank");
        browser.get(folder.resolve("report.html").toUri() + "#" + address);
    }

    private static String text(String selector) {
        return one(selector).getText();
    }

    private static Path claims() throws IOException {
        try (InputStream sample = ReportBrowserIT.class.getResourceAsStream("/sample/claimed.csv")) {
            Path list = folder.resolve("claimed.csv");
            Files.copy(Objects.requireNonNull(sample), list, StandardCopyOption.REPLACE_EXISTING);
            return list;
        }
    }

    @Test
    void theFirstTabIsWhatToDoThisWeek() {
        open(1_440);
        assertThat(all(".tile strong")).extracting(WebElement::getText).containsExactly("9", "12", "17", "CNY 35.13M");
        assertThat(text(".tile:last-child")).contains("in 8 of 10 cases CNY 14.85M – CNY 56.15M");
        assertThat(text("tbody tr:first-child"))
                .contains("示例医院039", "Invite the decision maker", "manager-4", "CNY 8.44M", "+CNY 2.11M", "2027-05-27");
        assertThat(text("tbody tr:nth-child(2)")).containsOnlyOnce("45 days overdue");
        one("button[data-key=tile-unagreed]").click();
        assertThat(all("tbody tr")).hasSize(9);
        assertThat(browser.getCurrentUrl()).endsWith("task=unagreed");
        assertThat(browser.switchTo().activeElement().getAttribute("data-key")).isEqualTo("tile-unagreed");
        browser.navigate().back();
        assertThat(all("tbody tr")).hasSize(40);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, documented", "zh, 390, extended"})
    void everyTabFitsAndNobodyIsShutOut(String language, int width, String standard) throws Exception {
        open(width, claims(), "--as-of", "2026-11-23", "--standard", standard, "--locale", language);
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String tab : List.of(
                    "week",
                    "board",
                    "customers",
                    "customers&sort=-amount&open=C0005&notes=1",
                    "funnel&criterion=target.project.surgeons",
                    "audit",
                    "forecast",
                    "methodology")) {
                go("tab=" + tab);
                assertThat((Long)
                                browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth"))
                        .as("overflow of %s in %s", tab, language)
                        .isNotPositive();
                assertThat(seriousFindings()).as("axe on %s in %s, %s", tab, language, scheme).isEmpty();
            }
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    /** What axe-core finds that keeps people out; it is run by the debugger, as the policy of the page lets nothing else run. */
    private static List<?> seriousFindings() throws IOException {
        browser.executeScript(axe());
        return (List<?>) browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations"
                + ".filter(each => ['serious', 'critical'].includes(each.impact))"
                + ".map(each => each.id + ' ' + each.nodes[0].html + ' ' + each.nodes[0].failureSummary)))");
    }

    private static String axe() throws IOException {
        try (InputStream script =
                ReportBrowserIT.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/" + AXE + "/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anOpenedCustomerShowsWhatIsNextAndKeepsTheFocus() {
        open(1_440);
        go("tab=customers");
        one("button[data-key=open-C0005]").click();
        assertThat(text(".details"))
                .contains("renew Agree the date of the next action (2026-10-09, 45 days overdue)", "Towards: Shortlisted customer 50%")
                .doesNotContain("interpreted");
        assertThat(browser.switchTo().activeElement().getAttribute("data-key")).isEqualTo("open-C0005");
        assertThat(one("button[data-key=open-C0005]").getAttribute("aria-expanded")).isEqualTo("true");
        one("button[data-key=notes-C0005]").click();
        assertThat(text(".details")).contains("documented");
        one("button[data-key=open-C0005]").click();
        assertThat(all(".details")).isEmpty();
    }

    @Test
    void everyBarOwnerAndStageIsAFilterThatStandsInTheAddress() throws Exception {
        open(1_440, claims(), "--as-of", "2026-11-23");
        go("tab=funnel");
        one("button[data-key$='target.project.surgeons']").click();
        assertThat(text("#count")).isEqualTo("8 customers");
        assertThat(text("#chosen")).contains("Has a doctor able to operate minimally invasively");
        one("#tab-customers").click();
        assertThat(all("tbody tr")).hasSize(8);
        one("button[data-key^=owner-]").click();
        assertThat(browser.getCurrentUrl()).contains("criterion=target.project.surgeons", "owner=manager-");
        String address = browser.getCurrentUrl();
        int shown = all("tbody tr").size();
        browser.get("about:blank");
        browser.get(address);
        assertThat(all("tbody tr")).hasSize(shown);
        while (!all(".chosen").isEmpty()) {
            one(".chosen").click();
        }
        assertThat(text("#count")).isEqualTo("40 customers");
        go("tab=forecast");
        one("button[data-key='month-2027-09']").click();
        assertThat(all("tbody tr")).hasSize(6);
        go("tab=audit");
        one("button[data-key=verdict-CONTRADICTED]").click();
        assertThat(all("section:last-of-type tbody tr")).hasSize(2);
        go("tab=board");
        one("button[data-key=column-shortlisted]").click();
        assertThat(all(".board-card")).hasSize(4);
    }

    @Test
    void theSearchFindsOwnersCriteriaAndActionsInLettersOfAnyWidth() {
        open(1_440, "--locale", "zh");
        go("tab=customers");
        for (String[] each : new String[][] {
            {"C0014", "1 个客户"}, {"Ｃ００１４", "1 个客户"}, {"MANAGER-4", "8 个客户"}, {"微创", "8 个客户"}, {"约定下一步", "9 个客户"}, {"四川 manager-4", "3 个客户"}, {"nowhere", "0 个客户"}
        }) {
            one("#search").clear();
            one("#search").sendKeys(each[0]);
            assertThat(text("#count")).as(each[0]).isEqualTo(each[1]);
            assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("search");
        }
        assertThat(text("main")).contains("没有符合条件的客户。");
    }

    @Test
    void whatIsMissingIsMarkedAndNotWordedAsWhatToDo() {
        open(1_440);
        assertThat(text("tbody tr:first-child .chip"))
                .startsWith("?")
                .contains("The decision maker attended a visit or event of ours")
                .doesNotContain("Invite");
        assertThat(text("tbody tr:first-child td:nth-child(4)")).startsWith("Invite the decision maker");
        go("tab=customers&open=C0008");
        assertThat(text(".details .chip.notMet")).isEqualTo("x not met");
    }

    @Test
    void whatHasEndedStandsApartAndIsFilteredLikeTheRest() throws Exception {
        open(1_440, lease());
        assertThat(text("header")).contains("2 open, 1 ended");
        assertThat(text("#count")).isEqualTo("2 open, 1 ended");
        assertThat(text("main")).doesNotContain("Elm Bakery");
        go("tab=customers");
        assertThat(text("section:last-of-type tbody")).contains("Elm Bakery", "Lost", "Stage: Cancelled", "Enquirer", "lee");
        go("tab=customers&owner=kim");
        assertThat(text("#count")).isEqualTo("1 open, 0 ended");
        assertThat(text("main")).doesNotContain("Elm Bakery");
        go("tab=customers&stage=lost");
        assertThat(text("#count")).isEqualTo("0 open, 1 ended");
        assertThat(text("#chosen")).contains("Lost");
        go("tab=customers&q=elm");
        assertThat(text("#count")).isEqualTo("0 open, 1 ended");
    }

    @Test
    void whoMustApproveIsSaidAndEqualRowsOfTwoSaleTypesAreToldApart() throws Exception {
        open(1_440, lease());
        go("tab=customers&open=L1");
        assertThat(text(".details"))
                .contains("find out - Papers are there", "To enter and to stay", "Entering needs the approval of: Director")
                .contains("needed");
        go("tab=customers&open=L2");
        assertThat(text(".details .tasks")).isEqualTo("act Collect the papers (Papers are there) · due within 10 days");
        go("tab=funnel");
        assertThat(all(".bars button")).extracting(WebElement::getText)
                .filteredOn(each -> each.startsWith("Papers are there"))
                .anySatisfy(each -> assertThat(each).contains("New lease"))
                .anySatisfy(each -> assertThat(each).contains("Renewal"));
        go("tab=methodology");
        assertThat(text("main")).contains("How a deal ends", "Reason, one of: Rate too high");
    }

    private static Object[] lease() throws IOException {
        Path funnel = Files.writeString(folder.resolve("lease.yaml"), """
                format: funnelkit/funnel/1
                id: lease
                version: "1.0"
                saleTypes: {new: New lease, renewal: Renewal}
                facts:
                  kind: {type: text, label: Kind of customer}
                  papers: {type: flag, label: Papers received}
                  crmStage: {type: choice, label: Stage, entries: {cancelled: Cancelled}}
                positions: {director: Director}
                stages:
                  enquiry:
                    customerType: Enquirer
                    criteria: {kind: {text: Kind is known, when: {present: kind}}}
                  credit:
                    customerType: Checked customer
                    approval: [director]
                    criteria: {papers: {text: Papers are there, when: {is: papers}}}
                endings:
                  lost:
                    kind: lost
                    label: Lost
                    when: {oneOf: {fact: crmStage, values: [cancelled]}}
                    reasons: {price: Rate too high}
                guides:
                  to-credit:
                    from: enquiry
                    to: credit
                    saleTypes: [renewal]
                    mandatory: {collect: {text: Collect the papers, helps: credit.papers, dueWithin: P10D}}
                """);
        Path list = Files.writeString(folder.resolve("leases.csv"), """
                id,saleType,name,owner,kind,crmStage
                L1,new,Alder Print,kim,SME,
                L2,renewal,Birch Logistics,lee,SME,
                L5,new,Elm Bakery,lee,SME,cancelled
                """);
        return new Object[] {list, "--funnel", funnel, "--as-of", "2026-11-23"};
    }

    @Test
    void theTableIsSortedAndSaysSo() {
        open(1_440);
        go("tab=customers");
        one("button[data-key=sort-customer]").click();
        one("button[data-key=sort-customer]").click();
        assertThat(text("tbody tr:first-child")).contains("C0040");
        assertThat(all("th[aria-sort]")).hasSize(1);
        assertThat(one("th[aria-sort]").getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(browser.switchTo().activeElement().getAttribute("data-key")).isEqualTo("sort-customer");
    }

    @Test
    void theLanguageIsChangedInThePageAndChineseIsWrittenAsChineseIs() {
        open(1_440, "--locale", "zh", "--standard", "extended");
        assertThat(text("h1")).isEqualTo("销售漏斗报告");
        for (String tab : List.of("week", "funnel", "forecast", "methodology", "customers&open=C0005&notes=1")) {
            go("tab=" + tab);
            browser.executeScript("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            assertThat(text("main")).doesNotContainPattern("[\u4e00-\u9fff][,;:?!(]|[,;:?!)][\u4e00-\u9fff]");
        }
        assertThat(text("main")).contains("¥781 万", "2026-10-09，已逾期 45 天", "客户经理").doesNotContain("not met");
        one("#languages button[lang=en]").click();
        assertThat(text("h1")).isEqualTo("Sales funnel report");
        assertThat(text("main")).contains("45 days overdue").doesNotContain("未满足");
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("English");
    }

    @Test
    void withoutAnyAmountThereIsNoForecast() throws Exception {
        open(500, Files.writeString(folder.resolve("list.csv"), "id,saleType\nC1,project\n"));
        go("tab=forecast");
        assertThat(text("#no-forecast")).isEqualTo("There is no deal with a known amount.");
    }

    @Test
    void whatIsPastIsMarkedAndNoForecast() throws Exception {
        open(1_440, Files.writeString(folder.resolve("list.csv"), """
                id,saleType,amount,currency,expectedClose
                C1,project,100000,CNY,2026-10-30
                C2,project,200000,CNY,2027-01-30
                """), "--as-of", "2026-11-23");
        assertThat(text("main")).contains("24 d ago");
        go("tab=forecast");
        assertThat(all("button[data-key^=month-]")).hasSize(1);
        assertThat(text("main")).contains("deals: 1, CNY 100K – agree a new day or close them");
        one("button[data-key=past]").click();
        assertThat(all("tbody tr")).hasSize(1);
    }

    @Test
    void printedItIsACardForEachCustomer() {
        open(1_440);
        go("tab=week&owner=manager-4");
        browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(all("article")).hasSize(8);
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(one("#app").isDisplayed()).isFalse();
        assertThat(text("article")).contains("示例医院039", "What is missing", "What to do", "Signature");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        browser.executeScript("window.dispatchEvent(new Event('afterprint'))");
        assertThat(all("article")).isEmpty();
    }

    @Test
    void withoutScriptsThereIsATable() {
        open(1_440);
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.get(folder.resolve("report.html").toUri().toString());
            assertThat(all("noscript tbody tr")).hasSize(40);
            assertThat(text("noscript tbody")).contains("C0039 示例医院039");
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void whateverCustomersAreCalledStaysText() throws Exception {
        String name = "</script><img src=x onerror=document.title='hacked'><b>x</b>";
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "id,saleType,name,region,owner,amount,currency\n\"" + name + "\",project,\"" + name + "\",\"" + name + "\",\"" + name
                        + "\",1,EUR\nC2,project,x,y,z,1,CNY\n");
        open(1_440, list);
        for (String tab : List.of("week", "board", "customers", "funnel", "forecast")) {
            go("tab=" + tab);
            assertThat(all("main img, main b b")).isEmpty();
            assertThat(browser.getTitle()).isEqualTo("Sales funnel report");
        }
        go("tab=week");
        assertThat(text("tbody")).contains(name);
        one("#currencies button[data-key=currencies-EUR]").click();
        assertThat(text(".tile:last-child")).startsWith("EUR");
    }
}
