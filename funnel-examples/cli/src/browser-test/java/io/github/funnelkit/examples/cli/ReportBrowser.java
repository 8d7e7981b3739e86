package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium that looks at a report. */
final class ReportBrowser implements AutoCloseable {

    private static final String AXE = System.getProperty("axe.version");

    private final Path report;
    private final ChromeDriver browser;

    /** A browser that keeps its files in a folder, as the report. */
    ReportBrowser(Path folder) {
        report = folder.resolve("report.html");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        browser = new ChromeDriver(options);
    }

    /** Makes the report, and opens it. */
    void open(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("assess", "--report", report));
        all.addAll(List.of(arguments));
        TestRun run = TestRun.of(all.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        go("");
    }

    /** Opens it at an address, as by a link that somebody sent. */
    void go(String address) {
        browser.get("about:blank");
        browser.get(report.toUri() + "#" + address);
    }

    /** As wide as a screen or a phone; narrower than a window may be. */
    void width(int width, int height) {
        browser.manage().window().setSize(new Dimension(Math.max(500, width), height));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Light or dark, on a screen or on paper. */
    void media(String scheme, String media) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    ChromeDriver driver() {
        return browser;
    }

    List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    String text(String selector) {
        return one(selector).getText();
    }

    /** By how much the page is wider than the window. */
    long overflow() {
        return (Long) browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    }

    /** What axe-core finds that keeps people out; it is run by the debugger, as the policy of the page lets nothing else run. */
    List<?> seriousFindings() throws IOException {
        browser.executeScript(axe());
        return (List<?>) browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations"
                + ".filter(each => ['serious', 'critical'].includes(each.impact))"
                + ".map(each => each.id + ' ' + each.nodes[0].html + ' ' + each.nodes[0].failureSummary)))");
    }

    private static String axe() throws IOException {
        try (InputStream script = ReportBrowser.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/" + AXE + "/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
