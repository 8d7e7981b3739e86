package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README says the program prints is what it prints, by the golden file that other tests hold it to. */
class ReadmeTest {

    private static final Pattern TABLE =
            Pattern.compile("\n```text\nno list was given: [^\n]+\n(.*?)\n…\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void readmeShowsTheBeginningAndTheEndOfTheTable() throws IOException {
        Matcher shown = TABLE.matcher(Files.readString(Path.of("../../README.md")));
        assertThat(shown.find()).isTrue();
        assertThat(AssessTest.resource("golden/table-en.txt"))
                .startsWith(shown.group(1) + "\n")
                .endsWith("\n" + shown.group(2) + "\n");
    }
}
