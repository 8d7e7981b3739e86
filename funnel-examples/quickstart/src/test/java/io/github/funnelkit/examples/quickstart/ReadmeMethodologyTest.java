package io.github.funnelkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README's methodology, customers and problems are what the program reads and says. */
class ReadmeMethodologyTest {

    @TempDir
    private Path folder;

    /** The block of README that follows the comment of this name. */
    private static String block(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + " -->\n```\\w+\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../README.md")));
        assertThat(block.find()).as("block '%s' of README", name).isTrue();
        return block.group(1);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theMethodologyAssessesTheCustomers() throws IOException {
        Path methodology = file("subscriptions.yaml", block("methodology"));
        assertThat(TestRun.of("check", methodology).out())
                .isEqualTo(methodology + ": funnel 'subscriptions' 1.0: no problems\n");
        TestRun run = TestRun.of("assess", file("customers.ndjson", block("customers")), "--funnel", methodology);
        assertThat(run).isEqualTo(new TestRun(ExitCode.GOOD, """
                        {"id":"C1","saleType":"new","stage":"qualified","winProbability":20,"nextStage":"proposal",\
                        "missing":[{"criterion":"proposal.new.budget","outcome":"UNKNOWN"}],"metOutOfOrder":[]}
                        {"id":"C2","saleType":"renewal","stage":"qualified","winProbability":70,"nextStage":null,\
                        "missing":[],"metOutOfOrder":[]}
                        """, ""));
    }

    @Test
    void checkSaysWhatReadmeShows() throws IOException {
        String methodology = block("methodology");
        String broken = methodology
                .replace("requiresForm: business-case", "requiresForm: busines-case")
                .replace(", label: Budget", "");
        TestRun run = TestRun.of("check", file("subscriptions.yaml", broken));
        assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        assertThat(run.err().replace(folder + "/", "")).isEqualTo(block("check"));
    }
}
