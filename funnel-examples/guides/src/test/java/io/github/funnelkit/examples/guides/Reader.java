package io.github.funnelkit.examples.guides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who goes through a page from its beginning to its end, in one shell: writes the files, runs the commands, and
 * compares what they print with what the page shows.
 *
 * @param workplace a folder for what the reader needs and the page does not speak of
 */
record Reader(Path workplace) {

    private static final String MARK = "-----8<-----";
    private static final Pattern RESULT = Pattern.compile("(.*?)" + MARK + " (\\d+) (\\d+)\n", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final int MINUTES = 10;

    /** What commands printed, both streams as on a terminal, and the exit code of the last one or of one that failed. */
    private record Run(String printed, int exitCode) {}

    /** Lets {@code command} be this program, with these arguments before the reader's own. */
    void install(String command, String... program) throws IOException {
        Path script = Files.createDirectories(workplace.resolve("bin")).resolve(command);
        Files.writeString(script, "#!/bin/sh\nexec '" + String.join("' '", program) + "' \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Goes through these blocks, in this folder. */
    void follow(List<Block> blocks, Path folder) throws IOException, InterruptedException {
        Map<Integer, Run> runs = run(blocks, folder);
        Iterator<Block> rest = blocks.iterator();
        Block commands = null;
        while (rest.hasNext()) {
            Block block = rest.next();
            if (block.is("run")) {
                commands = block;
                assertThat(runs).as("the shell has ended before %s", block).containsKey(block.line());
                Run run = runs.get(block.line());
                assertThat(run.exitCode())
                        .as("exit code of %s, which printed:%n%s", block, run.printed())
                        .isEqualTo(block.exitCode());
            } else if (block.is("output") && commands != null) {
                String printed = runs.get(commands.line()).printed();
                assertThat(block.shows(printed))
                        .as("%s is what is printed:%n%s", block, printed)
                        .isTrue();
                commands = null;
            } else {
                commands = null;
            }
        }
    }

    private Map<Integer, Run> run(List<Block> blocks, Path folder) throws IOException, InterruptedException {
        List<String> script = new ArrayList<>(List.of("shopt -s expand_aliases", "exec 2>&1"));
        for (Block block : blocks) {
            if (block.is("run")) {
                script.add("failed=0; trap 'failed=$?' ERR");
                script.add(block.text());
                script.add("last=$?; trap - ERR; echo \"" + MARK + " " + block.line() + " $((last ? last : failed))\"");
            } else if (block.is("file")) {
                Path kept = Files.createDirectories(workplace.resolve("files")).resolve(block.page() + block.line());
                Files.writeString(kept, block.text() + "\n");
                script.add("mkdir -p \"$(dirname '" + block.name() + "')\"; cp '" + kept + "' '" + block.name() + "'");
            }
        }
        Path file = Files.writeString(workplace.resolve("script"), String.join("\n", script) + "\n");
        Path printed = workplace.resolve("printed");
        ProcessBuilder shell = new ProcessBuilder("bash", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        shell.environment().merge("PATH", workplace.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (Runtime.version().feature() >= 24) { // of which JDKs warn, as Maven's own libraries are older
            shell.environment()
                    .put("MAVEN_OPTS", "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow");
        }
        Process process = shell.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        Map<Integer, Run> runs = new TreeMap<>();
        Matcher result =
                RESULT.matcher(COLOUR.matcher(Files.readString(printed, UTF_8)).replaceAll(""));
        while (result.find()) {
            runs.put(Integer.valueOf(result.group(2)), new Run(result.group(1), Integer.parseInt(result.group(3))));
        }
        return runs;
    }
}
