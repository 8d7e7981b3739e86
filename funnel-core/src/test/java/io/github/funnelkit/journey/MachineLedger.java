package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * By what right a journey on paper has each stage: the entry through whose gate it came there, with all that was asked, the
 * override, or the plan that took it over and found it to lack nothing.
 */
final class MachineLedger {

    private final Map<String, List<Right>> rights = new HashMap<>();

    /** What it had when it left a version. */
    private final Map<String, Set<String>> then = new HashMap<>();

    /** What the plan of now has asked for. */
    private final Set<String> here = new HashSet<>();

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
        copy.here.addAll(here);
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
        here.removeIf(stage -> !isPassed(stage));
    }

    private Set<String> passedOf(Collection<String> stages) {
        return stages.stream().filter(this::isPassed).collect(Collectors.toSet());
    }

    /** Goes on by another version, and will be asked there what it had here. */
    void leave(String version, Collection<String> held) {
        then.put(version, passedOf(held));
        here.clear();
    }

    /** Writes down for each version that it has been in what it has passed since by asking the same. */
    void carry(String version, BiPredicate<String, String> asksTheSame) {
        then.forEach((other, stages) -> {
            if (!other.equals(version)) {
                Set<String> more = new HashSet<>(stages);
                here.stream().filter(stage -> asksTheSame.test(other, stage)).forEach(more::add);
                then.put(other, more);
            }
        });
    }

    /** What the plan of now has asked for, when it was come to or a stage was entered. */
    void ask(Collection<String> stages) {
        here.addAll(stages);
    }

    /** Nothing that it had in other versions counts for sales of another type. */
    void forgetThen() {
        then.replaceAll((version, stages) -> Set.of());
        here.clear();
    }

    /** What a version takes over: all when it is a new one, else what it had there, or by the same rules since. */
    MachineLedger knownTo(String version) {
        MachineLedger known = copy();
        if (then.containsKey(version)) {
            known.keepOnly(Set.copyOf(then.get(version)));
        }
        return known;
    }

    /** What is left, when the journey has left all others. */
    void keepOnly(Set<String> stages) {
        rights.keySet().retainAll(stages);
        here.retainAll(stages);
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
