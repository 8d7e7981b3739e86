package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Command lines, of which there is at least one for each command that the program has. */
final class EveryCommand {

    private EveryCommand() {}

    /** The command lines; fails when a command is left out. */
    static Stream<List<String>> of(String... commandLines) {
        List<List<String>> all = Arrays.stream(commandLines)
                .map(line -> List.of(line.split(" +", -1)))
                .toList();
        List<String> commands = TestRun.of("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.matches("  \\S.*"))
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .toList();
        assertThat(commands).contains("assess", "journey");
        assertThat(all.stream().map(line -> line.get(0))).containsAll(commands);
        return all.stream();
    }
}
