package io.github.funnelkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import io.github.funnelkit.assessment.FactSink;
import io.github.funnelkit.fact.FactSheetReader;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds the order of the packages, and what no class of the library may do. */
@AnalyzeClasses(
        packages = ArchitectureTest.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {
    static final String ROOT = "io.github.funnelkit";

    /** The packages in the order of the data's way: each knows itself and those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "internal.suggest",
            "internal.decimal",
            "internal.wording",
            "wording",
            "internal.lookup",
            "internal.entries",
            "internal.digest",
            "fact",
            "internal.predicate",
            "condition",
            "internal.search",
            "internal.interview",
            "internal.conformance",
            "internal.distribution",
            "internal.circuit",
            "definition",
            "internal.holding",
            "internal.exclusion",
            "lint",
            "standard",
            "internal.classfile",
            "internal.plan",
            "internal.reading",
            "internal.compiled",
            "assessment",
            "guidance",
            "change",
            "journey",
            "portfolio",
            "render",
            "validation",
            "testing");

    /** The built-in standard is one funnel among many: nothing that works with funnels knows it. */
    private static final Set<String> KNOWN_TO_NO_OTHER = Set.of("standard");

    private static final List<String> OUTSIDE = List.of("java..", "org.slf4j..", "org.jspecify..");

    /** What only hosts bring that gate on save; no other package may need it. */
    private static final List<String> OUTSIDE_OF_VALIDATION =
            List.of("jakarta.validation..", "org.hibernate.validator..");

    /** Makes an object of the host's class that an annotation names; nothing else may look into classes. */
    private static final String MAKES_WHAT_AN_ANNOTATION_NAMES = ROOT + ".validation.JustificationConstructor";

    /** Jakarta Validation initializes a validator after it is made, and before anybody uses it. */
    private static final String SET_UP_BY_ITS_PROVIDER = "jakarta.validation.ConstraintValidator";

    @ArchTest
    static final ArchRule EVERY_CLASS_IS_IN_A_PACKAGE_OF_THE_ORDER = classes()
            .should()
            .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::tree).toArray(String[]::new));

    @ArchTest
    static final ArchRule PACKAGES_KNOW_ONLY_THOSE_BEFORE_THEM = CompositeArchRule.of(
            ORDER.stream().map(ArchitectureTest::knowsOnlyThoseBeforeIt).toList());

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CALLER = neither(uses("java.lang.System", "currentTimeMillis|nanoTime"))
            .and(neither(uses("java.time.*", "now|(system|tick).*").and(without(Clock.class))))
            .and(neither(uses("java.util.Date", "<init>").and(withoutAny())))
            .and(neither(uses("java.util.(Gregorian)?Calendar", "<init>|getInstance")))
            .and(neither(uses("java.util.TimeZone", "getDefault")))
            .and(neither(uses("java.time.ZoneId", "systemDefault")));

    @ArchTest
    static final ArchRule LOCALE_COMES_FROM_THE_CALLER = neither(uses("java.util.Locale", "getDefault"))
            .and(neither(uses("java.lang.String", "format|formatted|to(Upper|Lower)Case")
                    .and(without(Locale.class))))
            .and(neither(uses("java.util.Formatter", "<init>").and(without(Locale.class))))
            .and(neither(uses("java.io.Print(Stream|Writer)", "format|printf").and(without(Locale.class))))
            .and(neither(uses("java.time.format.DateTimeFormatter(Builder)?", "ofPattern|toFormatter")
                    .and(without(Locale.class))))
            .and(neither(uses("java.text.(.*Format(Symbols)?|Collator|BreakIterator)", "<init>|get.*Instance")
                    .and(without(Locale.class))
                    .and(without(DecimalFormatSymbols.class))))
            .and(neither(uses("java.text.MessageFormat", "format")
                    .and(without(String.class).negate())));

    @ArchTest
    static final ArchRule NOTHING_IS_LEFT_TO_CHANCE = neither(uses("java.lang.Math", "random"))
            .and(neither(uses("java.util.UUID", "randomUUID")))
            .and(neither(uses("java.(util|security)..*Random", "<init>|current").and(withoutSeed())));

    @ArchTest
    static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                    .or(nameMatching("java.io.(File.*|RandomAccessFile)")));

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_REFLECTION = CompositeArchRule.of(
                    noClassesButOne().should().dependOnClassesThat(resideInAnyPackage("java.lang.reflect..")))
            .and(neither(uses("java.lang.Class", "forName|newInstance|getRecordComponents")))
            .and(neither(uses("java.lang.Class", "get(Declared)?(Field|Method)s?|getDeclaredConstructors?")))
            .and(CompositeArchRule.of(
                    noClassesButOne().should().accessTargetWhere(uses("java.lang.Class", "getConstructors?"))));

    @ArchTest
    static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule WHAT_IS_PUBLIC_IS_IMMUTABLE = classes()
            .that()
            .arePublic()
            .and()
            .haveSimpleNameNotEndingWith("Builder")
            .and()
            .resideOutsideOfPackage(tree("internal"))
            .and()
            .doNotBelongToAnyOf(
                    FactSink.class, // written into as a builder is, by one thread
                    FactSheetReader.class) // what it remembers is made as a whole, and always the same
            .and()
            .areNotAssignableTo(SET_UP_BY_ITS_PROVIDER)
            .should()
            .haveOnlyFinalFields();

    @ArchTest
    static final ArchRule NAMES_ARE_WORDS_OF_THE_DOMAIN =
            noClasses().should().haveNameMatching(".*(Manager|Utils?|Helper|Impl)(\\$.*)?");

    private static ArchRule knowsOnlyThoseBeforeIt(String name) {
        List<String> known = new ArrayList<>(OUTSIDE);
        known.addAll(name.equals("validation") ? OUTSIDE_OF_VALIDATION : List.of());
        ORDER.subList(0, ORDER.indexOf(name)).stream()
                .filter(before -> !KNOWN_TO_NO_OTHER.contains(before))
                .map(ArchitectureTest::tree)
                .forEach(known::add);
        known.add(tree(name));
        return classes()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static GivenClassesConjunction noClassesButOne() {
        return noClasses().that().doNotHaveFullyQualifiedName(MAKES_WHAT_AN_ANNOTATION_NAMES);
    }

    private static String tree(String name) {
        return ROOT + "." + name + "..";
    }

    private static CompositeArchRule neither(DescribedPredicate<JavaAccess<?>> use) {
        return CompositeArchRule.of(noClasses().should().accessTargetWhere(use));
    }

    /** A call or a reference ({@code String::toUpperCase}); both names are regular expressions. */
    private static DescribedPredicate<JavaAccess<?>> uses(String owner, String method) {
        return describe(
                "uses " + owner + "#" + method,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getOwner().getName().matches(owner)
                        && target.getName().matches(method));
    }

    private static DescribedPredicate<JavaAccess<?>> without(Class<?> parameter) {
        return describe(
                "without a " + parameter.getSimpleName(),
                access -> ((CodeUnitAccessTarget) access.getTarget())
                        .getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(parameter)));
    }

    /** The one generator whose numbers follow from the seed on every machine, and with a seed. */
    private static DescribedPredicate<JavaAccess<?>> withoutSeed() {
        DescribedPredicate<JavaAccess<?>> seeded = uses("java.util.SplittableRandom", "<init>");
        return describe(
                "without a seed", access -> !seeded.test(access) || withoutAny().test(access));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutAny() {
        return describe(
                "without an argument",
                access -> ((CodeUnitAccessTarget) access.getTarget())
                        .getRawParameterTypes()
                        .isEmpty());
    }
}
