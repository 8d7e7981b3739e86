package io.github.funnelkit.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources that pages show: files and regions of code that is compiled. */
final class Sources {

    /** The roots that pages name files in. */
    static final List<Path> OWN = List.of(Path.of("src/main/java"), Path.of("src/test/java"));

    private static final Pattern REGION =
            Pattern.compile("^ *// snippet: (\\S+)\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Map<String, String> REGIONS = allRegions();

    private Sources() {}

    /** All regions by name. */
    static Map<String, String> regions() {
        return REGIONS;
    }

    private static Map<String, String> allRegions() {
        Map<String, String> regions = new TreeMap<>();
        Stream<Path> others = Stream.of(
                        "funnel-core/src/test/java",
                        "funnel-jackson/src/test/java",
                        "funnel-examples/crm/src/main/java",
                        "funnel-examples/crm/src/test/java")
                .map(Page.ROOT::resolve);
        Stream.concat(OWN.stream(), others)
                .flatMap(root -> java(root).stream())
                .forEach(file -> regions(file).forEach((name, region) -> {
                    if (regions.put(name, region) != null) {
                        throw new AssertionError("two regions have the name '" + name + "'");
                    }
                }));
        return regions;
    }

    static Map<String, String> regions(Path file) {
        Map<String, String> regions = new TreeMap<>();
        Matcher region = REGION.matcher(read(file));
        while (region.find()) {
            regions.put(region.group(1), region.group(2).stripTrailing().stripIndent());
        }
        return regions;
    }

    /** A file as it is shown, without what is said to the formatter and to us. */
    static String file(String path) {
        return read(Path.of(path))
                .replaceAll("(?m)^ *// (spotless:off|spotless:on|snippet: \\S+|end)\n", "")
                .stripTrailing();
    }

    static List<Path> java(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
