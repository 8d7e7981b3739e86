package io.github.funnelkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is public is exactly what is meant to be: the reviewed list of each published module. Whoever changes the API has
 * the lists written anew, and gives them to review beside the change:
 * {@code mvn test -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update}.
 */
class ApiTest {

    private static final Path REVIEWED = Path.of("src/test/resources/api.txt");

    private static final String ROOT = "io.github.funnelkit.";

    /** A type of ours, without the root and without what is nested in it. */
    private static final Pattern OURS = Pattern.compile("(?<![.\\w])[a-z]\\w*\\.[A-Z]\\w*");

    /** In a member's line; the components of a record are in a type's. */
    private static final Pattern OPTIONAL_PARAMETER = Pattern.compile("^ .*\\(.*java\\.util\\.Optional");

    @Test
    void what_is_public_is_what_was_reviewed() throws IOException {
        String now = ApiList.text();
        if (System.getProperty("api.update") != null) {
            Files.writeString(REVIEWED, now);
        }
        String reviewed = Files.exists(REVIEWED) ? Files.readString(REVIEWED) : "";

        assertThat(lines(now))
                .as("the API; where it is meant to differ from %s, see %s", REVIEWED.toAbsolutePath(), ApiTest.class)
                .isEqualTo(lines(reviewed));
    }

    @Test
    void whatever_the_api_mentions_is_part_of_an_api() {
        List<String> hidden = OURS.matcher(ApiList.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(type -> !isPromised(ROOT + type))
                .toList();

        assertThat(hidden).isEmpty();
    }

    /**
     * Whoever calls has a value or has none, and there is a method for either. A record tells its reader by the type what may
     * be missing; those that hosts make have a factory, a {@code with...} or a shorter constructor.
     */
    @Test
    void no_parameter_and_no_key_is_an_optional() {
        assertThat(ApiList.text().lines())
                .noneMatch(line -> OPTIONAL_PARAMETER.matcher(line).find())
                .noneMatch(line -> line.contains("Map<java.util.Optional"));
    }

    private static boolean isPromised(String name) {
        try {
            Class<?> type = Class.forName(name);
            Path where = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Modifier.isPublic(type.getModifiers())
                    && ModuleFinder.of(where).findAll().stream()
                            .flatMap(module -> module.descriptor().exports().stream())
                            .filter(exports -> !exports.isQualified())
                            .map(Exports::source)
                            .anyMatch(type.getPackageName()::equals);
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
