package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;

/** The report in a real browser. */
class ReportBrowserIT {

    @TempDir
    private static Path folder;

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
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(ints = {500, 1440})
    void chartsListAndDetailsAreThere(int width) {
        open(width);
        assertThat(all(".chart canvas")).hasSize(7);
        for (WebElement chart : all(".chart")) {
            assertThat(paintedPixels(chart)).as("painted pixels of " + chart.getAttribute("id")).isGreaterThan(2_000);
        }
        assertThat(all(".customer").size()).isEqualTo(40);
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth"))
                .as("overflow to the right")
                .isNotPositive();
        all(".customer > button").get(4).click();
        assertThat(all(".customer").get(4).getText())
                .contains("2026-10-09, 45 days overdue", "lapsed", "Next actions, best first", "interpreted");
        all(".customer > button").get(0).click();
        assertThat(all(".customer").get(0).getText()).contains("Account manager", "Customer profile");
        all(".customer > button").get(7).click();
        assertThat(all(".customer").get(7).getText()).contains("not met");
    }

    private static long paintedPixels(WebElement chart) {
        return (Long) browser.executeScript(
                "const canvas = arguments[0].querySelector('canvas');"
                        + "return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.filter(Boolean).length",
                chart);
    }

    /** What a chart says to those who cannot see it. */
    private static String spoken(String id) {
        return one("#" + id).getAttribute("aria-label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void summaryBlockersAndForecastInBothLanguages(String language) {
        boolean english = language.equals("en");
        open(1_440, "--locale", language);
        assertThat(one("#summary tr.total").getText().split(" "))
                .containsExactly(english ? "Total" : "合计", "40", "302,780,000", "35,128,000", "0", "12");
        assertThat(all("#summary tbody tr")).hasSize(13);
        assertThat(all("#quantiles .tile").stream().map(WebElement::getText).toList().toString())
                .contains(english ? "CNY 35.13M" : "CNY 3513万", english ? "CNY 55.92M" : "CNY 5592万", "P10", "P50", "P90");
        assertThat(spoken("chart-blockers")).contains("target.project.surgeons");
        assertThat(spoken("chart-months")).contains("2027-09");
        assertThat(one("#assumptions").getText()).contains(english ? "(seed 42)" : "（种子 42）");
        one("#languages button[lang=" + (english ? "zh" : "en") + "]").click();
        assertThat(one("#assumptions").getText()).contains(english ? "（种子 42）" : "(seed 42)");
        assertThat(one("#summary tr.total").getText()).startsWith(english ? "合计" : "Total");
    }

    @Test
    void withoutAnyAmountThereIsNoForecast() throws Exception {
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType\nC1,project\n");
        open(500, list);
        assertThat(one("#no-forecast").getText()).isEqualTo("There is no deal with a known amount.");
        assertThat(one("#forecast").isDisplayed()).isFalse();
        assertThat(all("#summary thead th")).hasSize(4);
    }

    @Test
    void theListIsFilteredAndSorted() {
        open(1_440);
        one("#search").sendKeys("C0014");
        assertThat(all(".customer").size()).isEqualTo(1);
        one("#search").clear();
        one("#search").sendKeys("nowhere");
        assertThat(one("#rows").getText()).isEqualTo("No customer fits.");
        one("#search").clear();
        one("#search").sendKeys("C");
        new Select(one("#stage")).selectByVisibleText("Shortlisted customer");
        assertThat(all(".customer").size()).isEqualTo(4);
        new Select(one("#stage")).selectByIndex(0);
        one("#head button:nth-child(1)").click();
        one("#head button:nth-child(1)").click();
        assertThat(all(".name span").get(0).getText()).isEqualTo("C0040");
    }

    @Test
    void theLanguageIsChangedInThePage() {
        open(1_440, "--locale", "zh", "--standard", "extended");
        assertThat(one("h1").getText()).isEqualTo("销售漏斗报告");
        all(".customer > button").get(4).click();
        assertThat(all(".customer").get(4).getText()).contains("2026-10-09，已逾期 45 天", "客户经理").doesNotContain("not met");
        one("#languages button[lang=en]").click();
        assertThat(one("h1").getText()).isEqualTo("Sales funnel report");
        assertThat(all(".customer").get(4).getText()).contains("45 days overdue").doesNotContain("未满足");
    }

    @Test
    void whateverCustomersAreCalledStaysText() throws Exception {
        String name = "</script><img src=x onerror=document.title='hacked'><b>x</b>";
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "id,saleType,name,region,owner,amount,currency\n\"" + name + "\",project,\"" + name + "\",\"" + name + "\",\"" + name
                        + "\",1,EUR\nC2,project,x,y,z,1,CNY\n");
        open(1_440, list);
        one(".customer > button").click();
        assertThat(one(".customer .name b").getText()).isEqualTo(name);
        assertThat(all("main img, main b b")).isEmpty();
        assertThat(browser.getTitle()).isEqualTo("Sales funnel report");
        assertThat(one("#summary thead").getText()).contains("Amount CNY");
        all("#currencies button").get(1).click();
        assertThat(one("#summary thead").getText()).contains("Amount EUR").doesNotContain("CNY");
        assertThat(one("#currencies button[aria-pressed=true]").getText()).isEqualTo("EUR");
    }
}
