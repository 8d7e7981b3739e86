package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what right a journey on paper has each stage: the entry through whose gate it came there, with all that was asked, the
 * override, or the plan that took it over and found it to lack nothing.
 */
final class MachineLedger {

    private final Map<String, List<Right>> rights = new HashMap<>();

    /** What it had when it left a version. */
    private final Map<String, Set<String>> then = new HashMap<>();

    /** The number of the event by which it goes by the plan of now. */
    private long landed;

    enum Kind {
        ENTERED,
        OVERRIDDEN
    }

    /** By an event. */
    record Right(long event, Kind kind) {}

    MachineLedger copy() {
        MachineLedger copy = new MachineLedger();
        rights.forEach((stage, all) -> copy.rights.put(stage, new ArrayList<>(all)));
        copy.then.putAll(then);
        copy.landed = landed;
        return copy;
    }

    private List<Right> of(String stage) {
        return rights.getOrDefault(stage, List.of());
    }

    /** Whether it was entered, or something above it. */
    boolean isPassed(String stage) {
        return !of(stage).isEmpty();
    }

    /** Whether a stage counts by an event. */
    boolean hasAny(long event) {
        return rights.values().stream().flatMap(List::stream).anyMatch(right -> right.event == event);
    }

    void give(Collection<String> stages, Right right) {
        stages.forEach(stage ->
                rights.computeIfAbsent(stage, none -> new ArrayList<>()).add(right));
    }

    void takeBack(long event) {
        rights.values().forEach(all -> all.removeIf(right -> right.event == event));
        then.replaceAll((version, stages) -> passedOf(stages));
    }

    private Set<String> passedOf(Collection<String> stages) {
        return stages.stream().filter(this::isPassed).collect(Collectors.toSet());
    }

    /** Goes on by another version, and will be asked there what it had here. */
    void leave(String version, Collection<String> held) {
        then.put(version, passedOf(held));
    }

    /** Nothing that it had in other versions counts for sales of another type. */
    void forgetThen() {
        then.replaceAll((version, stages) -> Set.of());
    }

    /** What a version takes over: all when it is a new one, else what it had there, or by the same rules since. */
    MachineLedger knownTo(String version, boolean asksTheSame) {
        MachineLedger known = copy();
        if (then.containsKey(version)) {
            Set<String> had = new HashSet<>(then.get(version));
            rights.forEach((stage, all) -> {
                if (asksTheSame && all.stream().anyMatch(right -> right.event > landed)) {
                    had.add(stage);
                }
            });
            known.keepOnly(had);
        }
        return known;
    }

    /** By an event, it goes on by another plan. */
    void land(long event) {
        landed = event;
    }

    /** What is left, when the journey has left all others. */
    void keepOnly(Set<String> stages) {
        rights.keySet().retainAll(stages);
        then.replaceAll((version, had) -> passedOf(had));
    }

    /** Whether somebody may stand there: through gates, or by an override that is in force. */
    boolean isHeld(String stage, Set<Long> inForce) {
        return of(stage).stream().anyMatch(right -> right.kind != Kind.OVERRIDDEN || inForce.contains(right.event));
    }

    @Override
    public String toString() {
        return rights.toString();
    }
}
