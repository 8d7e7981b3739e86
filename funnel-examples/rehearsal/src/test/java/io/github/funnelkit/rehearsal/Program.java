package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A consumer's program on one JDK. */
record Program(Consumers consumers, String consumer, Path jdk) {

    String onClassPath(String mainClass) throws IOException {
        return onClassPath(mainClass, consumers.lib(consumer));
    }

    /** With other libraries than those that it was built with. */
    String onClassPath(String mainClass, Path lib) throws IOException {
        String classPath = consumers.jar(consumer) + File.pathSeparator + lib + File.separator + "*";
        return output(List.of(jdk.resolve("bin/java").toString(), "-cp", classPath, mainClass));
    }

    /** As its framework has packed it. */
    String ofJar(String jar) throws IOException {
        Path packed = consumers.folder().resolve(consumer).resolve(jar);
        return output(List.of(jdk.resolve("bin/java").toString(), "-jar", packed.toString()));
    }

    String onModulePath(String module) throws IOException {
        return output(List.of(jdk.resolve("bin/java").toString(), "-p", modulePath(), "-m", module));
    }

    /** In a run-time image that has the program's modules and those that they need, and no others. */
    String inImage(String module) throws IOException {
        Path image = consumers.folder().resolve(consumer).resolve("target/image-" + jdk.getFileName());
        output(List.of(
                jdk.resolve("bin/jlink").toString(),
                "--module-path",
                modulePath(),
                "--add-modules",
                module.substring(0, module.indexOf('/')),
                "--output",
                image.toString()));
        return output(List.of(image.resolve("bin/java").toString(), "-m", module));
    }

    private String modulePath() {
        return consumers.jar(consumer) + File.pathSeparator + consumers.lib(consumer);
    }

    private static String output(List<String> command) throws IOException {
        Path errors = Files.createTempFile(Rehearsal.FOLDER, "program", ".err");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor())
                    .as("%s%n%s%s", command, output, Files.readString(errors))
                    .isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Files.delete(errors);
        return output.replace("\r\n", "\n");
    }
}
