package io.github.funnelkit.examples.benchmarks.coldstart;

import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts JVMs with the class path of this one, round by round, and takes the time that each lives. */
public final class ColdStart {

    private static final String NOTHING = "a JVM that does nothing";

    private final Map<String, List<String>> programs = new LinkedHashMap<>();

    /** With every contestant and a program that does nothing. */
    public ColdStart() {
        programs.put(NOTHING, List.of(Nothing.class.getName()));
        for (Peer peer : Peer.values()) {
            programs.put(peer.label(), List.of(FirstAssessment.class.getName(), peer.name()));
        }
    }

    /**
     * Starts every program once a round.
     *
     * @param rounds how many rounds
     * @return the times in milliseconds, by what was started; first the program that does nothing
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if waiting for a program is interrupted
     * @throws IllegalStateException if a program fails
     */
    public Map<String, List<Double>> run(int rounds) throws IOException, InterruptedException {
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
