package io.github.funnelkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Javadoc of the module, of each exported package and of each public type in it says since which version there is
 * one. A member that says nothing is as old as its type.
 */
class SinceTest {

    /** Javadoc, annotations and the declaration of a module, a package or a public type, as our formatter leaves them. */
    private static final Pattern DOCUMENTED = Pattern.compile(
            "^/\\*\\*(?<doc>(?:(?!\\*/).)*+)\\*/\n(?:@[^\n]*+\n|[ )}][^\n]*+\n)*+(?:module|package|public) ",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern SINCE = Pattern.compile("\n \\* @since \\d+\\.\\d+\\.\\d+\n");

    /** Types that only their package sees need not say it. */
    private static final Pattern PROMISED = Pattern.compile("^(?:module|public) ", Pattern.MULTILINE);

    @Test
    void everything_that_is_promised_says_since_which_version() throws IOException {
        var silent = new ArrayList<Path>();
        int promised = 0;
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (!file.endsWith("package-info.java") && !PROMISED.matcher(source).find()) {
                continue;
            }
            promised++;
            List<String> docs =
                    DOCUMENTED.matcher(source).results().map(SinceTest::doc).toList();
            if (docs.size() != 1 || !SINCE.matcher(docs.get(0)).find()) {
                silent.add(file);
            }
        }

        assertThat(silent).as("files without @since").isEmpty();
        assertThat(promised).isGreaterThan(2 * Module.exportedPackages().size());
    }

    private static String doc(MatchResult documented) {
        return documented.group(1);
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        sources.add(Module.SOURCES.resolve("module-info.java"));
        for (String name : Module.exportedPackages()) {
            Path folder = Module.folder(Module.SOURCES, name);
            sources.add(folder.resolve("package-info.java"));
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().matches(".*(?<!package-info)\\.java"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
