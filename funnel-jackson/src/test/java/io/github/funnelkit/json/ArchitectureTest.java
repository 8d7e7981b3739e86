package io.github.funnelkit.json;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds that the documents know no Jackson, and that neither adapter knows the other line of Jackson. */
@AnalyzeClasses(
        packages = "io.github.funnelkit",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

    private static final String JSON = "io.github.funnelkit.json";
    private static final String FORMAT = "io.github.funnelkit.json.format";
    private static final String RESULT = "io.github.funnelkit.json.result";
    private static final String ADAPTER_2 = "io.github.funnelkit.jackson";
    private static final String ADAPTER_3 = "io.github.funnelkit.jackson3";
    private static final String[] READERS = {JSON + "..", ADAPTER_2, ADAPTER_3};
    private static final String[] CORE = {
        "java..",
        "org.jspecify..",
        "io.github.funnelkit.text..",
        "io.github.funnelkit.internal.suggest..",
        "io.github.funnelkit.fact..",
        "io.github.funnelkit.condition..",
        "io.github.funnelkit.definition..",
        "io.github.funnelkit.assessment..",
        "io.github.funnelkit.guidance..",
        "io.github.funnelkit.journey..",
        "io.github.funnelkit.portfolio..",
        "io.github.funnelkit.wording.."
    };

    @ArchTest
    static final ArchRule THE_FACE_OF_THE_DOCUMENTS_KNOWS_ONLY_THE_CORE = knowsOnly(JSON, JSON);

    @ArchTest
    static final ArchRule THE_FORMAT_KNOWS_NO_JACKSON = knowsOnly(FORMAT, FORMAT, JSON);

    /** Documents are of what is stated; results also of what is worked out from it. */
    @ArchTest
    static final ArchRule THE_RESULTS_KNOW_NO_JACKSON =
            knowsOnly(RESULT, RESULT, FORMAT, JSON, "io.github.funnelkit.change..", "io.github.funnelkit.lint..");

    @ArchTest
    static final ArchRule THE_ADAPTER_OF_JACKSON_2_KNOWS_NO_JACKSON_3 =
            knowsOnly(ADAPTER_2, ADAPTER_2, FORMAT, RESULT, JSON, "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule THE_ADAPTER_OF_JACKSON_3_KNOWS_NO_JACKSON_2 =
            knowsOnly(ADAPTER_3, ADAPTER_3, FORMAT, RESULT, JSON, "tools.jackson..");

    @ArchTest
    static final ArchRule NO_CLASS_IS_LOADED_AND_NO_OBJECT_MADE_BY_A_NAME_IN_THE_DATA = noClasses()
            .that()
            .resideInAnyPackage(READERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "javax.script..", "java.beans..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.ClassLoader|java\\.util\\.ServiceLoader|java\\.io\\.ObjectInputStream")
            .orShould()
            .callMethodWhere(target(nameMatching("forName|newInstance|getDeclared.*|getRecordComponents"))
                    .and(target(owner(assignableTo(Class.class)))))
            .because("what a document says must not decide which code runs");

    @ArchTest
    static final ArchRule NO_VALUE_IS_BOUND_BY_REFLECTION = noClasses()
            .that()
            .resideInAnyPackage(READERS)
            .should()
            .callMethodWhere(target(nameMatching("readValue.*|treeToValue|convertValue|.*DefaultTyping.*")))
            .because("documents are read token by token, whatever the host's mapper is set to");

    @ArchTest
    static final ArchRule NOTHING_GOES_TO_THE_NETWORK_OR_TO_FILES = noClasses()
            .that()
            .resideInAnyPackage(READERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "javax.net..", "java.rmi..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*");

    private static ArchRule knowsOnly(String name, String... others) {
        String[] known = java.util.stream.Stream.concat(java.util.Arrays.stream(CORE), java.util.Arrays.stream(others))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known);
    }
}
