package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser. */
@CrmTest
class BrowserIT {

    private static final List<String> PAGES =
            List.of("/board", "/week", "/pipeline", "/methodology", "/methodology/handbook", "/deals/new", "/import");

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-sync",
                "--lang=en",
                "--window-size=1500,1000",
                "--user-data-dir=" + folder.resolve("profile"));
        browser = new ChromeDriver(options);
    }

    @AfterAll
    static void end() {
        browser.quit();
    }

    @Test
    void aCardThatIsDraggedTooFarStaysAndSaysWhy() {
        signIn("hugo");
        drag("Copper & Sons", "qualified");
        WebElement dialog = browser.findElement(By.id("told"));
        await(() -> dialog.isDisplayed());
        assertThat(dialog.getText())
                .contains("Copper & Sons → Qualified", "There is a budget of 10,000 EUR or more", "Account executive");
        dialog.findElement(By.cssSelector("[data-close]")).click();
        await(() -> !dialog.isDisplayed());
        assertThat(column("Copper & Sons")).isEqualTo("discovery");
    }

    @Test
    void aCardWhoseGateIsOpenMoves() {
        String deal = ready("Dragged along");
        signIn("anna");
        drag("Dragged along", "discovery");
        await(() -> column("Dragged along").equals("discovery"));
        assertThat(browser.getPageSource()).contains(deal);
    }

    @Test
    void aSupervisorOverridesInTheDialog() {
        Visitor.of(port, "anna").open("Overridden here", "new");
        signIn("hugo");
        drag("Overridden here", "discovery");
        WebElement reason = waitFor(By.cssSelector("#told textarea[name=reason]"));
        reason.sendKeys("They are a reference in their market");
        browser.findElement(By.cssSelector("#told form .primary")).click();
        await(() -> column("Overridden here").equals("discovery"));
    }

    @Test
    void aCardThatSomebodyElseMovesMovesHereToo() {
        String deal = ready("Moved by Ben");
        signIn("anna");
        assertThat(column("Moved by Ben")).isEqualTo(".");
        browser.executeScript("window.stayed = true");
        Visitor ben = Visitor.of(port, "ben");
        ben.act(deal, "enter", "stage", "discovery");
        await(() -> column("Moved by Ben").equals("discovery"));
        await(() -> Objects.requireNonNull(browser.findElement(By.cssSelector("[data-live]"))
                        .getAttribute("textContent"))
                .contains("Moved by Ben is now at Discovery"));
        assertThat(browser.executeScript("return window.stayed")).isEqualTo(true);
    }

    @Test
    void aFormIsUploadedOnTheDealsPage() throws IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("case.pdf"), "%PDF-1.7 a case");
        signIn("hugo");
        browser.get(Objects.requireNonNull(
                card("Alpine Rail").findElement(By.tagName("a")).getAttribute("href")));
        WebElement form = browser.findElement(By.cssSelector(".papers form"));
        Path large = java.nio.file.Files.write(folder.resolve("large.pdf"), new byte[6 << 20]);
        form.findElement(By.name("file")).sendKeys(large.toString());
        assertThat(form.findElement(By.name("file")).getDomProperty("validationMessage"))
                .contains("at most 5 MB");
        form.findElement(By.name("file")).sendKeys(file.toString());
        form.findElement(By.tagName("button")).click();
        assertThat(waitFor(By.cssSelector(".papers a.chip")).getText()).isEqualTo("case.pdf");
    }

    @Test
    void theKeyboardAloneMovesACard() {
        ready("By keyboard");
        signIn("anna");
        WebElement move = card("By keyboard").findElement(By.cssSelector(".move > summary"));
        move.sendKeys(Keys.ENTER);
        WebElement stage = card("By keyboard").findElement(By.name("stage"));
        stage.sendKeys("Discovery");
        card("By keyboard").findElement(By.cssSelector(".move button")).sendKeys(Keys.ENTER);
        await(() -> column("By keyboard").equals("discovery"));
    }

    @Test
    void theEditorSaysWhatIsWrongWhileOneTypes() {
        signIn("ada");
        open("/methodology");
        browser.executeScript("const text = document.querySelector('textarea');"
                + "text.value = text.value.replace('fact: users', 'fact: usrs');"
                + "text.dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(waitFor(By.cssSelector("[data-line]")).getText()).isEqualTo("line 52");
        assertThat(browser.findElement(By.cssSelector(".gutter .wrong")).getAttribute("textContent"))
                .isEqualTo("52");
    }

    @Test
    void theEditorOffersWhatMayStandAtTheCursor() {
        signIn("ada");
        open("/methodology");
        browser.executeScript("const text = document.querySelector('textarea');"
                + "const at = text.value.indexOf('type: flag') + 'type: '.length;"
                + "text.setRangeText('', at, at + 'flag'.length); text.focus(); text.setSelectionRange(at, at)");
        WebElement text = browser.findElement(By.name("document"));
        text.sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
        assertThat(waitFor(By.id("completions")).getText()).contains("flag", "quantity", "checklist");
        text.sendKeys("cou", Keys.TAB);
        assertThat(text.getAttribute("value")).contains("needConfirmed: {type: count, ");
    }

    @Test
    void nothingSticksOutOfANarrowWindow() {
        signIn("hugo");
        String deal = Objects.requireNonNull(card("Copper & Sons").findElement(By.tagName("a")).getAttribute("href"));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        try {
            for (String page : PAGES) {
                open(page);
                assertFits(page);
            }
            browser.get(deal);
            assertFits("deal");
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void nobodyIsKeptOut() throws IOException {
        signIn("ada");
        String deal = Objects.requireNonNull(card("Copper & Sons").findElement(By.tagName("a")).getAttribute("href"));
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String page : PAGES) {
                open(page);
                assertThat(seriousFindings()).as("axe on %s, %s", page, scheme).isEmpty();
            }
            browser.get(deal);
            assertThat(seriousFindings()).as("axe on a deal, %s", scheme).isEmpty();
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static void assertFits(String page) {
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .as(page)
                .isLessThanOrEqualTo(390);
    }

    private void signIn(String username) {
        browser.manage().deleteAllCookies();
        open("/login");
        browser.findElement(By.name("username")).sendKeys(username);
        browser.findElement(By.name("password")).sendKeys(Visitor.PASSWORD);
        browser.findElement(By.cssSelector("form.stack .primary")).click();
        waitFor(By.cssSelector("[data-board]"));
    }

    private void open(String path) {
        browser.get("http://localhost:" + port + path);
    }

    private String ready(String name) {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open(name, "new");
        anna.act(deal, "facts", "was.users", "", "f.users", "50", "was.nextStep", "", "f.nextStep", "2999-01-01");
        return deal;
    }

    private static WebElement card(String name) {
        return browser.findElements(By.cssSelector(".deal")).stream()
                .filter(card -> card.findElement(By.tagName("a")).getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The id of the stage in whose column a card is. */
    private static String column(String name) {
        return Objects.requireNonNull(card(name).getAttribute("data-stage"));
    }

    /** What a mouse would tell the page; a headless browser starts no drag by itself. */
    private static void drag(String name, String stage) {
        WebElement target = browser.findElement(By.cssSelector(".column[data-stage='" + stage + "']"));
        browser.executeScript(
                "const data = new DataTransfer();"
                        + "const tell = (where, what) => where.dispatchEvent(new DragEvent(what,"
                        + " {bubbles: true, cancelable: true, dataTransfer: data}));"
                        + "tell(arguments[0], 'dragstart'); tell(arguments[1], 'dragover');"
                        + "tell(arguments[1], 'drop'); tell(arguments[0], 'dragend');",
                card(name),
                target);
    }

    private static WebElement waitFor(By what) {
        return new WebDriverWait(browser, Duration.ofSeconds(20)).until(driver -> {
            WebElement found = driver.findElement(what);
            return found.isDisplayed() ? found : null;
        });
    }

    private static void await(BooleanSupplier condition) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> condition.getAsBoolean());
    }

    /** What axe-core finds that keeps people out; it is run by the debugger, as the policy of the pages lets nothing else run. */
    private static List<?> seriousFindings() throws IOException {
        browser.executeScript(axe());
        return (List<?>) browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations"
                + ".filter(each => ['serious', 'critical'].includes(each.impact))"
                + ".map(each => each.id + ' ' + each.nodes[0].html + ' ' + each.nodes[0].failureSummary)))");
    }

    private static String axe() throws IOException {
        String version = System.getProperty("axe.version");
        try (InputStream script =
                BrowserIT.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/" + version + "/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
