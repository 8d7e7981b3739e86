package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING names every profile and no test that does not exist. */
class ContributingTest {

    private static final Pattern PROFILE =
            Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([^<]+)</id>", Pattern.DOTALL);
    private static final Pattern PROFILE_ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void theTableOfProfilesIsComplete() throws IOException {
        Set<String> profiles = new TreeSet<>();
        for (Path pom : files("pom.xml")) {
            profiles.addAll(found(PROFILE, Files.readString(pom)));
        }
        String contributing = contributing();
        int table = contributing.indexOf("| profile |");
        String rows = contributing.substring(table, contributing.indexOf("\n\n", table));
        assertThat(found(PROFILE_ROW, rows)).isEqualTo(profiles);
    }

    @Test
    void theTestsExist() throws IOException {
        for (String test : found(TEST, contributing())) {
            assertThat(files(test + ".java")).as(test).isNotEmpty();
        }
    }

    private static String contributing() throws IOException {
        return Files.readString(Page.ROOT.resolve(".github/CONTRIBUTING.md"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.find(
                Page.ROOT,
                20,
                (file, attributes) -> file.endsWith(name) && !file.toString().contains("target"))) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
