package io.github.funnelkit.api;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Threads may share what the API hands out: every field of every public type, and of whatever it holds in turn, is final
 * and of a type that is immutable; what is not is spelled out here with the reason why that is safe. That nobody changes a
 * collection or an array after the object was made is not seen here; races of threads are run in the module {@code stress}.
 */
class ImmutabilityTest {

    private static final String ROOT = "io.github.funnelkit";

    /** Types that one thread uses and that are not shared; whatever they alone hold is theirs, too. */
    private static final Map<String, String> OF_ONE_THREAD = Map.of(
            ".*Builder", "is told step by step what to make",
            ".*guidance\\.ShortestWays", "remembers searches for one thread",
            ".*internal\\.search\\.(SearchState|KeptChecks|StateKey|Effort)", "live as long as one search",
            ".*assessment\\.FactSink", "lives as long as one reading",
            ".*json\\.(DocumentIterator|format\\.DocumentStream)", "goes through a stream as an iterator does",
            ".*json\\.(result\\.Output|format\\.SchemaText)", "takes one document",
            ".*validation\\.StageJustifiedValidator", "is initialized by its provider before anybody uses it");

    /** Fields that change, but never what anybody is told. */
    private static final Map<String, String> CHANGING = Map.of(
            ".*definition\\.Fingerprint\\.value", "volatile; worked out once, always the same",
            ".*plan\\.DayPlans\\.latest", "volatile; replaced as a whole by what the same day always gives",
            ".*SaleTypeAssessor\\.(byFacts|onTheDay)", "volatile; made as a whole, once, when the first customer comes",
            ".*PathAssessor\\.compiled", "volatile; judges the same as what it replaces, faster",
            ".*fact\\.FactSheetReader\\.latest", "volatile; replaced as a whole by what the same layout always gives",
            ".*fact\\.FactSheetReader\\.numbers", "volatile; made as a whole, always the same",
            ".*reading\\.SheetReading\\.ready", "volatile; made as a whole, always the same",
            ".*PathAssessor\\.customers", "a rough count that decides when that is made, and nothing else",
            ".*format\\.ReaderByFunnel\\.latest", "volatile; replaced as a whole, likewise");

    /** Types of fields that cannot be changed, or whose owner promises that threads may share them. */
    private static final Map<String, String> SHARABLE = Map.of(
            "java\\.(lang|math|time)\\.(?!Iterable|.*Builder).*", "values",
            "java\\.util\\.(Locale|Optional|OptionalInt)|java\\.util\\.regex\\.Pattern", "values",
            "java\\.util\\.(Collection|List|Set|Map|SortedMap)", "copied when the object is made",
            "java\\.util\\.function\\..*", "the host's, as far as they are",
            "(com\\.fasterxml|tools)\\.jackson\\..*", "the host's mapper, which is made to be shared",
            "java\\.util\\.Comparator", "of values",
            "\\[.*", "arrays, filled when the object is made and never handed out");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Module.classes());

    @Test
    void every_field_is_final() {
        List<String> changing = fieldsOfWhatIsShared()
                .filter(field -> !field.getModifiers().contains(FINAL))
                .map(JavaField::getFullName)
                .filter(name -> !matches(name, CHANGING))
                .toList();

        assertThat(changing).isEmpty();
    }

    @Test
    void every_field_is_of_an_immutable_type() {
        List<String> mutable = fieldsOfWhatIsShared()
                .filter(field -> !isOurs(field.getRawType())
                        && !field.getRawType().isPrimitive()
                        && !matches(field.getRawType().getName(), SHARABLE))
                .map(field -> field.getFullName() + ": " + field.getRawType().getName())
                .toList();

        assertThat(mutable).isEmpty();
    }

    /** Of what is public, and of what that holds in turn, whoever of its kind it may be. */
    private static Stream<JavaField> fieldsOfWhatIsShared() {
        Set<String> exported = Set.copyOf(Module.exportedPackages());
        Deque<JavaClass> toVisit = new ArrayDeque<>();
        CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName())
                        && type.getModifiers().contains(PUBLIC))
                .forEach(toVisit::add);
        Set<JavaClass> shared = new LinkedHashSet<>();
        while (!toVisit.isEmpty()) {
            JavaClass type = toVisit.remove();
            if (isOurs(type) && !type.isAnnotation() && !matches(type.getName(), OF_ONE_THREAD) && shared.add(type)) {
                toVisit.addAll(type.getAllSubclasses());
                type.getAllRawSuperclasses().forEach(toVisit::add);
                fields(type).forEach(field -> toVisit.addAll(field.getAllInvolvedRawTypes()));
            }
        }
        assertThat(shared).hasSizeGreaterThan(5);
        return shared.stream().flatMap(ImmutabilityTest::fields).sorted(comparing(JavaField::getFullName));
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(SYNTHETIC));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT) && !type.isArray();
    }

    private static boolean matches(String name, Map<String, String> patterns) {
        return patterns.keySet().stream().anyMatch(name::matches);
    }
}
