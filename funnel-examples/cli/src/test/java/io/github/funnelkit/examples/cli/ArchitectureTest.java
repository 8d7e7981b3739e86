package io.github.funnelkit.examples.cli;

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
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/** Holds that there is one way to the terminal and one to files, which no command can pass by. */
@AnalyzeClasses(
        packages = "io.github.funnelkit.examples.cli",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_PROGRAM_ALONE_HAS_THE_STANDARD_STREAMS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Program.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(StandardStream.class.getName())
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileDescriptor.class)
            .because("what is printed is filtered, and has to arrive");

    @ArchTest
    static final ArchRule THE_STREAMS_ARE_KNOWN_TO_THE_PROGRAM_ALONE = classes()
            .that()
            .areAssignableTo(StandardStream.class)
            .should()
            .onlyHaveDependentClassesThat()
            .haveNameMatching(".*\\.(Program|StandardStream(\\$.*)?)")
            .because("a command must not print but through the filter");

    @ArchTest
    static final ArchRule FILES_ARE_WRITTEN_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("..files..")
            .and()
            .doNotHaveFullyQualifiedName(StandardStream.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FileOutputStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileWriter.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomAccessFile.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileChannel.class)
            .orShould()
            .callMethodWhere(
                    target(nameMatching("write.*|newBufferedWriter|newOutputStream|newByteChannel|copy|move|delete.*"
                                    + "|create.*"))
                            .and(target(owner(assignableTo(Files.class)))))
            .because("a file is there as a whole or not at all, and takes the place of no input");
}
