package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program as a newcomer starts it: one jar, and nothing else. */
class ProgramIT {

    @Test
    void theJarStartsAndPrintsItsUsers() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("program.jar"),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = program.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.contains("ADMINISTRATOR  northwind")) {
                output.append(line).append('\n');
                line = lines.readLine();
            }
        } finally {
            program.destroy();
        }
        assertThat(output).contains("Started CrmApplication", "Demo users, all with the password");
    }
}
