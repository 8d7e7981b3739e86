package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.cli.output.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed about many customers fits on the lines of the terminal, in whatever language. */
class TerminalWidthTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> runs() {
        return Stream.of(
                        "summary customers.csv",
                        "forecast customers.csv",
                        "audit customers.csv",
                        "waterfall before.csv customers.csv --from 2026-11-16",
                        "coverage customers.csv",
                        "calibrate deals.csv",
                        "learn past.csv")
                .flatMap(line -> Stream.of("en", "zh", "de")
                        .flatMap(language -> Stream.of(80, 40).map(width -> Arguments.of(line, language, width))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noLineIsLongerThanTheTerminal(String line, String language, int width) throws IOException {
        String customers = AssessTest.resource("sample/customers.csv");
        Files.writeString(folder.resolve("customers.csv"), customers);
        Files.writeString(folder.resolve("before.csv"), customers.replaceFirst("000000", "900000"));
        Files.writeString(
                folder.resolve("deals.csv"),
                "saleType,highestStage,outcome\n" + "project,shortlisted,won\nproject,interested,lost\n".repeat(40));
        Files.writeString(folder.resolve("past.csv"), past(customers));
        String[] words = (line + " --locale " + language).split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].endsWith(".csv")) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        TestRun run = TestRun.on(new Terminal(true, false, width), (Object[]) words);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out().lines().toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        printed -> assertThat(Cell.width(printed)).as(printed).isLessThanOrEqualTo(width));
    }

    /** The customers, as deals that have ended. */
    private static String past(String customers) {
        StringBuilder past = new StringBuilder();
        int row = 0;
        for (String customer : customers.lines().toList()) {
            past.append(customer)
                    .append(row == 0 ? ",outcome,asOf" : row % 3 == 0 ? ",won,2026-11-01" : ",lost,2026-11-01")
                    .append('\n');
            row++;
        }
        return past.toString();
    }
}
