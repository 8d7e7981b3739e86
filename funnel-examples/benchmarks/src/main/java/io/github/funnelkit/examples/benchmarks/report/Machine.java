package io.github.funnelkit.examples.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the figures were measured on.
 *
 * @param processor the name of the processor
 * @param cores how many of its cores can be used
 * @param system the operating system
 * @param jdk the Java runtime
 * @param load how many processes wanted to run, on average of the last minute; negative when that is not known
 */
public record Machine(String processor, int cores, String system, String jdk, double load) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /**
     * The machine that this runs on.
     *
     * @return the machine, as it is now
     */
    public static Machine here() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processorName().orElse(system.getArch()),
                system.getAvailableProcessors(),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                system.getSystemLoadAverage());
    }

    private static Optional<String> processorName() {
        if (!Files.isReadable(PROCESSORS)) {
            return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"));
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Writes it down.
     *
     * @return Markdown, a list
     */
    public String markdown() {
        String busy = load < 0 ? "" : "- load before the run: " + Table.number(load) + "\n";
        return "- processor: " + processor + ", cores: " + cores + "\n- system: " + system + "\n- JDK: " + jdk + "\n"
                + busy;
    }
}
