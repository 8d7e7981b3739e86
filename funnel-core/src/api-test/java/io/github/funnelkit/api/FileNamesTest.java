package io.github.funnelkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever packs several libraries into one jar has one file of each name. So all files are below a folder that is ours, but for
 * those of which every tool that packs jars knows that they are to be joined, or that nobody misses.
 */
class FileNamesTest {

    private static final Pattern OURS = Pattern.compile("(io/github|META-INF)/funnelkit/.+");
    private static final Pattern JOINED = Pattern.compile("META-INF/(services|spring)/[^/]+");
    private static final Set<String> NOT_MISSED =
            Set.of("module-info.class", "META-INF/LICENSE", "META-INF/spring-autoconfigure-metadata.properties");

    @Test
    void no_file_takes_the_place_of_another_librarys() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(Module.classes())) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> Module.classes().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("META-INF/MANIFEST.MF"))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names)
                .filteredOn(name -> !NOT_MISSED.contains(name)
                        && !OURS.matcher(name).matches()
                        && !JOINED.matcher(name).matches())
                .isEmpty();
    }
}
