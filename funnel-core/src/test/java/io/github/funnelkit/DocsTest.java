package io.github.funnelkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages for contributors are true: the diagram is that of the code, and what the recipes name is there. */
class DocsTest {

    private static final Path DOCS = Path.of("docs");
    private static final Map<String, String> SHORT = Map.of(
            "C/", "funnel-core/src/main/java/io/github/funnelkit/",
            "J/", "funnel-jackson/src/main/java/io/github/funnelkit/json/",
            "W/", "funnel-core/src/main/resources/io/github/funnelkit/internal/wording/");
    private static final Pattern FILE = Pattern.compile("`((?:[CJW]/|funnel-)[\\w./-]+\\.\\w+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void theDiagramIsThatOfTheCode() throws IOException {
        assertThat(Files.readString(DOCS.resolve("architecture.md"))).contains(diagram());
    }

    @Test
    void whatTheRecipesNameIsThere() throws IOException {
        Matcher named = FILE.matcher(Files.readString(DOCS.resolve("recipes.md")));
        int files = 0;
        while (named.find()) {
            String file = named.group(1);
            String known = SHORT.getOrDefault(file.substring(0, 2), "");
            assertThat(Path.of("..", known.isEmpty() ? file : known + file.substring(2)))
                    .exists();
            files++;
        }
        assertThat(files).isGreaterThan(20);
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1)).normalize())
                        .as("%s in %s", link.group(1), page)
                        .exists();
            }
        }
    }

    private static Set<Path> pages() throws IOException {
        try (var files = Files.walk(DOCS)) {
            return new TreeSet<>(
                    files.filter(file -> file.toString().endsWith(".md")).toList());
        }
    }

    /** Which packages build on which, as a Mermaid chart, without the arrows that follow from others. */
    private static String diagram() {
        Map<String, Set<String>> known = dependencies();
        StringBuilder chart = new StringBuilder("```mermaid\nflowchart LR\n");
        known.forEach((name, direct) -> {
            for (String from : direct) {
                boolean follows = direct.stream()
                        .anyMatch(other -> !other.equals(from) && reaches(known, other, from, new HashSet<>()));
                if (!follows) {
                    chart.append("    ")
                            .append(node(from))
                            .append(" --> ")
                            .append(node(name))
                            .append('\n');
                }
            }
        });
        return chart.append("```\n").toString();
    }

    /** Ids of Mermaid have no dots. */
    private static String node(String name) {
        return name.contains(".") ? name.replace('.', '_') + "[" + name + "]" : name;
    }

    private static boolean reaches(Map<String, Set<String>> known, String from, String to, Set<String> seen) {
        return seen.add(from)
                && known.getOrDefault(from, Set.of()).stream()
                        .anyMatch(next -> next.equals(to) || reaches(known, next, to, seen));
    }

    private static Map<String, Set<String>> dependencies() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(ArchitectureTest.ROOT)) {
            Set<String> direct = known.computeIfAbsent(packageOf(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ArchitectureTest.ROOT + "."))
                    .map(DocsTest::packageOf)
                    .filter(target -> !target.equals(packageOf(type)))
                    .forEach(direct::add);
        }
        return known;
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ArchitectureTest.ROOT.length() + 1);
    }
}
