package io.github.funnelkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README's code is the code of the tests beside this one. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SOURCES = Path.of("src/test/java/io/github/funnelkit/readme");
    private static final Pattern NAMED_BLOCK = Pattern.compile("<!-- (\\S+) -->\n```\\w*\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern SNIPPET =
            Pattern.compile("^ *// snippet: (\\S+)\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    /** The block of README that follows the comment of this name. */
    static String block(String name) {
        Matcher blocks = NAMED_BLOCK.matcher(read(README));
        while (blocks.find()) {
            if (blocks.group(1).equals(name)) {
                return blocks.group(2);
            }
        }
        throw new AssertionError("README has no block '" + name + "'");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everySnippetStandsInReadme() {
        List<String> names = new ArrayList<>();
        for (String source : List.of("ReadmeSnippetsTest.java", "CreditRating.java")) {
            Matcher snippets = SNIPPET.matcher(read(SOURCES.resolve(source)));
            while (snippets.find()) {
                names.add(snippets.group(1));
                assertThat(block(snippets.group(1)))
                        .as("block '%s' of README", snippets.group(1))
                        .isEqualTo(snippets.group(2).stripTrailing().stripIndent());
            }
        }
        assertThat(names).hasSize(10);
    }

    @Test
    void noJavaInReadmeIsUntested() {
        String readme = read(README);
        long java = Pattern.compile("^```java$", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .count();
        long named = Pattern.compile("^<!-- \\S+ -->\n```java$", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .count();
        assertThat(named).isEqualTo(java).isEqualTo(10);
    }
}
