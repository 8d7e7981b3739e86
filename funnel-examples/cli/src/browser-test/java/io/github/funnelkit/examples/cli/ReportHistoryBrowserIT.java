package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** What the report tells of check-ups and of the past, in a real browser. */
class ReportHistoryBrowserIT {

    @TempDir
    private static Path folder;

    private static ReportBrowser page;
    private static PastLists lists;

    @BeforeAll
    static void start() throws Exception {
        page = new ReportBrowser(folder);
        lists = PastLists.in(folder);
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, light", "en, 400, dark", "zh, 1280, dark", "zh, 400, light"})
    void itFitsAndNobodyIsShutOut(String language, int width, String scheme) throws Exception {
        page.width(width, 1_000);
        page.media(scheme, "screen");
        page.open(lists.arguments("--locale", language));
        for (String tab : List.of("week", "customers&open=R1", "forecast", "history")) {
            page.go("tab=" + tab);
            assertThat(page.overflow()).as("overflow of %s in %s at %d", tab, language, width).isNotPositive();
            assertThat(page.seriousFindings()).as("axe on %s in %s, %s", tab, language, scheme).isEmpty();
            if (language.equals("zh")) {
                assertThat(page.text("main")).doesNotContainPattern("[\u4e00-\u9fff][,;:?!(]|[,;:?!)][\u4e00-\u9fff]");
            }
        }
    }

    @Test
    void signalsAreMarksAndFilters() {
        page.width(1_280, 1_000);
        page.open(lists.arguments());
        assertThat(page.text("[data-key=signal-staysTooLong]")).contains("!!", "stays too long · 1");
        page.one("[data-key=signal-staysTooLong]").click();
        assertThat(page.all("tbody tr")).hasSize(1);
        assertThat(page.driver().getCurrentUrl()).endsWith("signal=staysTooLong");
        assertThat(page.text("tbody tr")).contains("House", "stays too long");
        page.one("[data-key=open-R3]").click();
        assertThat(page.text(".details"))
                .contains("red flag", "→", "What to do", "Won by 2027-02-21", "What closed deals say of it");
        page.one("#tab-customers").click();
        assertThat(page.all("tbody tr")).hasSize(1);
    }

    @Test
    void theHistoryIsTablesWithBars() {
        page.width(1_280, 1_000);
        page.open(lists.arguments());
        page.go("tab=history");
        assertThat(page.all("main h2"))
                .extracting(WebElement::getText)
                .containsExactly(
                        "What changed since monday.csv · EUR",
                        "Rules: how far they were kept, and what followed",
                        "What closed deals tell · Roof");
        assertThat(page.all("main table .bar.placed")).hasSizeGreaterThan(6);
        // the change of a row begins where that of the row before ends
        assertThat((Boolean) page.driver().executeScript("const bars = [...document.querySelectorAll('main section:first-child .bar.placed > span')]"
                        + ".map(bar => bar.getBoundingClientRect());"
                        + "return bars.slice(1, -1).every((bar, i) => Math.abs(bar.left - bars[i].right) < 2);"))
                .isTrue();
        page.go("tab=forecast");
        assertThat(page.all("main h2"))
                .extracting(WebElement::getText)
                .contains("Won by which day", "The forecast, tested on past days", "Predicted and won");
    }

    @Test
    void printedCardsHaveTheSignals() {
        page.width(1_280, 1_000);
        page.open(lists.arguments());
        page.driver().executeScript("window.dispatchEvent(new Event('beforeprint'))");
        page.media("light", "print");
        assertThat(page.all("article")).hasSize(3);
        assertThat(page.text("#cards")).contains("Check-up", "→ do what was agreed", "What to ask next");
        page.media("light", "screen");
    }

    @Test
    void withoutScriptsTheTablesAreThere() {
        page.width(400, 1_000);
        page.open(lists.arguments());
        page.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            page.go("");
            assertThat(page.all("noscript table")).hasSize(7);
            assertThat(page.text("noscript")).contains("What closed deals tell", "the next action was agreed for 2026-11-20");
        } finally {
            page.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    /** What is looked at is printed: the tables, and not a card for each customer. */
    @Test
    void printedTheHistoryIsItsTables() {
        page.width(1_280, 1_000);
        page.media("light", "print");
        page.open(lists.arguments());
        page.go("tab=history");
        page.driver().executeScript("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.all("article")).hasSize(1);
        assertThat(page.one("#app").isDisplayed()).isFalse();
        assertThat(page.all("article table").size()).isGreaterThan(2);
        assertThat(page.text("article")).contains("What changed since monday.csv", "Rules: how far they were kept");
        page.driver().executeScript("window.dispatchEvent(new Event('afterprint'))");
        page.go("tab=week");
        page.driver().executeScript("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.text("article")).contains("Signature");
        page.media("light", "screen");
    }
}
