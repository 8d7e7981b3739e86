package io.github.funnelkit.definition;

import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The signals that a methodology states, in the one order that they have. */
final class Signals {

    private Signals() {}

    /**
     * Sorts them by kind and severity.
     *
     * @throws IllegalArgumentException if one is stated twice: of each kind there is one; of those that are put off or old, one
     *     of each severity
     */
    static List<Signal> of(Collection<Signal> signals) {
        List<Signal> sorted = new ArrayList<>(signals);
        sorted.sort(Comparator.comparing(Signal::kind).thenComparing(Signal::severity));
        Set<String> seen = new HashSet<>();
        for (Signal signal : sorted) {
            boolean isStep = signal.times().isPresent() || signal.olderThan().isPresent();
            String one = signal.kind().id() + (isStep ? " " + signal.severity().id() : "");
            if (!seen.add(one)) {
                throw new IllegalArgumentException("signal " + one + " is stated twice: expected it once");
            }
        }
        return List.copyOf(sorted);
    }

    /** The facts that are read for them. */
    static void addRead(List<Signal> signals, Set<Fact<?>> read) {
        for (Signal signal : signals) {
            if (signal.contacts().isPresent()) {
                read.add(signal.contacts().get());
            }
        }
    }

    static List<Signal> renamed(List<Signal> signals, RenamedFacts facts) {
        return signals.stream()
                .map(signal -> new Signal(
                        signal.kind(),
                        signal.severity(),
                        signal.times(),
                        signal.olderThan(),
                        signal.contacts().<Fact<?>>map(facts::fact)))
                .toList();
    }
}
