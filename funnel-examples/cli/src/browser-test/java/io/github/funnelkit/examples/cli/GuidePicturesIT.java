package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;

/**
 * Makes the pictures of the guide about what sales management asks, from the lists that stand in it:
 * {@code mvn -Pbrowser -pl funnel-examples/cli -am verify -Dit.test=GuidePicturesIT -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfailsafe.failIfNoSpecifiedTests=false -Dpictures}.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".*")
class GuidePicturesIT {

    private static final Path GUIDES = Path.of("../guides");
    private static final Pattern LIST = Pattern.compile("<!-- file: (\\S+\\.csv) -->\n```csv\n(.*?)```", Pattern.DOTALL);
    private static final int LARGEST = 150_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en, ''", "zh, .zh"})
    void theGuideShowsTheReportOfItsLists(String language, String suffix) throws IOException {
        String guide = Files.readString(GUIDES.resolve("sales-questions" + suffix + ".md"));
        for (MatchResult list : LIST.matcher(guide).results().toList()) {
            Files.writeString(folder.resolve(list.group(1)), list.group(2));
        }
        Object[] list = {
            folder.resolve("friday.csv"),
            "--earlier",
            folder.resolve("monday.csv"),
            "--stays",
            folder.resolve("stays.csv"),
            "--as-of",
            "2026-11-20",
            "--locale",
            language
        };
        try (ReportBrowser page = new ReportBrowser(folder)) {
            // as high as any part that is taken
            page.width(1_100, 2_000);
            page.media("light", "screen");
            page.open(list);
            take(page, "forecast", "main > .charts + section", "coming-in" + suffix);
            take(page, "forecast", "main > .charts + section + section", "tested" + suffix);
            take(page, "audit", "main", "claims" + suffix);
            take(page, "history", "main > section:nth-child(2)", "rules" + suffix);
            Object[] reached = Arrays.copyOf(list, list.length + 1);
            reached[list.length] = "--reached";
            page.open(reached);
            take(page, "history", "main > section:nth-child(1)", "changes" + suffix);
            // what one sees first
            page.width(1_100, 760);
            take(page, "week", "body", "week" + suffix);
        }
    }

    private static void take(ReportBrowser page, String tab, String part, String name) throws IOException {
        page.go("tab=" + tab);
        byte[] picture = page.one(part).getScreenshotAs(OutputType.BYTES);
        assertThat(picture.length).as(name).isLessThan(LARGEST);
        Files.write(GUIDES.resolve("images/sales-" + name + ".png"), picture);
    }
}
