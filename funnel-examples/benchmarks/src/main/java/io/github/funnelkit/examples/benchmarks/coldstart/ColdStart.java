package io.github.funnelkit.examples.benchmarks.coldstart;

import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts JVMs with the class path of this one, round by round, and takes the time that each lives. One starts from an
 * archive of the classes that it loads, as a host can have it: class-data sharing for applications.
 */
public final class ColdStart {

    private static final String NOTHING = "a JVM that does nothing";
    private static final String ARCHIVED = ", from an archive of its classes (AppCDS)";

    private final Map<String, List<String>> programs = new LinkedHashMap<>();

    /** With every contestant and a program that does nothing. */
    public ColdStart() {
        programs.put(NOTHING, List.of(Nothing.class.getName()));
        for (Peer peer : Peer.values()) {
            programs.put(peer.label(), List.of(FirstAssessment.class.getName(), peer.name()));
        }
    }

    /**
     * Starts every program once a round. The archive is made before, and is not timed.
     *
     * @param rounds how many rounds
     * @return the times in milliseconds, by what was started; first the program that does nothing
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if waiting for a program is interrupted
     * @throws IllegalStateException if a program fails
     */
    public Map<String, List<Double>> run(int rounds) throws IOException, InterruptedException {
        Path archive = Files.createTempFile("first-assessment", ".jsa");
        try {
            Files.delete(archive); // the JVM that makes it wants the name only
            milliseconds(firstAssessment("-XX:ArchiveClassesAtExit=" + archive));
            Map<String, List<String>> all = new LinkedHashMap<>(programs);
            all.put(Peer.FUNNELKIT.label() + ARCHIVED, firstAssessment("-XX:SharedArchiveFile=" + archive));
            return run(rounds, all);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private static List<String> firstAssessment(String option) {
        return List.of(option, FirstAssessment.class.getName(), Peer.FUNNELKIT.name());
    }

    private static Map<String, List<Double>> run(int rounds, Map<String, List<String>> programs)
            throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                times.computeIfAbsent(program.getKey(), label -> new ArrayList<>())
                        .add(milliseconds(program.getValue()));
            }
        }
        return times;
    }

    private static double milliseconds(List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        int exit = process.waitFor();
        long end = System.nanoTime();
        if (exit != 0) {
            throw new IllegalStateException(program + " ended with exit code " + exit);
        }
        return (end - start) / 1e6;
    }
}
