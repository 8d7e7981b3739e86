package io.github.funnelkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Inside a package, classes know each other in one direction: what knows each other in a ring can only be learnt as a whole.
 * Classes are those of files, with all that is nested in them.
 */
@AnalyzeClasses(
        packages = ArchitectureTest.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class RingsTest {

    /** Rings that there are, by their sizes, the largest first; a size may only become less. Other packages have none. */
    private static final Map<String, List<Integer>> SIZES = Map.ofEntries(
            Map.entry("condition", List.of(12, 10)), // the first: a sealed type and all that it permits
            Map.entry("definition", List.of(6)),
            Map.entry("guidance", List.of(2)),
            Map.entry("internal.wording", List.of(4)),
            Map.entry("journey", List.of(2, 2)),
            Map.entry("portfolio", List.of(3, 3, 3, 2, 2)),
            Map.entry("standard", List.of(5)),
            Map.entry("validation", List.of(2)));

    @ArchTest
    static void ringsAreNoLargerThanTheyWere(JavaClasses classes) {
        Map<String, List<Set<String>>> rings = rings(classes);

        rings.forEach((name, found) -> {
            List<Integer> known = SIZES.getOrDefault(name, List.of());
            assertThat(found).as("rings of package %s", name).hasSizeLessThanOrEqualTo(known.size());
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i)).as("ring of package %s", name).hasSizeLessThanOrEqualTo(known.get(i));
            }
        });
    }

    /** By package, the sets of classes each of which knows all others, directly or not; the largest first. */
    private static Map<String, List<Set<String>>> rings(JavaClasses classes) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> ofFile = known.computeIfAbsent(file(type), file -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().equals(type.getPackageName())) {
                    ofFile.add(file(target));
                }
            }
            Class<?>[] permitted = type.reflect().getPermittedSubclasses();
            if (permitted != null) {
                for (Class<?> subclass : permitted) {
                    if (subclass.getPackage().equals(type.reflect().getPackage())) {
                        ofFile.add(file(subclass.getName()));
                    }
                }
            }
        }
        Map<String, Set<String>> reached =
                known.keySet().stream().collect(Collectors.toMap(file -> file, file -> reached(file, known)));
        Set<Set<String>> rings = new LinkedHashSet<>();
        for (String file : known.keySet()) {
            Set<String> ring = new TreeSet<>(reached.get(file));
            ring.removeIf(other -> !reached.get(other).contains(file));
            if (ring.size() > 1) {
                rings.add(ring);
            }
        }
        return rings.stream()
                .sorted(Comparator.comparingInt(Set<String>::size).reversed())
                .collect(Collectors.groupingBy(
                        ring -> packageName(ring.iterator().next()), TreeMap::new, Collectors.toList()));
    }

    private static Set<String> reached(String from, Map<String, Set<String>> known) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (String next : known.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private static String file(JavaClass type) {
        return file(type.getName());
    }

    private static String file(String type) {
        return type.replaceFirst("\\$.*", "");
    }

    private static String packageName(String type) {
        return type.substring(ArchitectureTest.ROOT.length() + 1, type.lastIndexOf('.'));
    }
}
