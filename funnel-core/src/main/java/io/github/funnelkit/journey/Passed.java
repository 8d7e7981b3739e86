package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stages that a journey passed: those that were entered, and those below them in the version of then; not those that it
 * went down from since, in one version or from one to another.
 *
 * @param settled by what can no longer be taken back
 * @param entries by the entries that can, in their order
 */
record Passed(Set<String> settled, List<Entry> entries) {

    static final Passed NOTHING = new Passed(Set.of(), List.of());

    /** The number of the event that entered a stage, and the stages that were passed by it: those that its gate asked for. */
    record Entry(long event, Set<String> stages) {}

    Passed {
        settled = Set.copyOf(settled);
        entries = List.copyOf(entries);
    }

    Set<String> stages() {
        Set<String> all = new HashSet<>(settled);
        entries.forEach(entry -> all.addAll(entry.stages()));
        return all;
    }

    boolean isEntry(long event) {
        return entries.stream().anyMatch(entry -> entry.event() == event);
    }

    Passed byEntry(long event, List<String> stages) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(event, Set.copyOf(stages)));
        return new Passed(settled, more);
    }

    Passed without(long event) {
        return new Passed(
                settled,
                entries.stream().filter(entry -> entry.event() != event).toList());
    }

    /** The same where the journey went down, so that what it left is to be passed anew. */
    Passed onlyOf(Collection<String> stages) {
        return new Passed(
                only(stages, settled),
                entries.stream()
                        .map(entry -> new Entry(entry.event(), only(stages, entry.stages())))
                        .toList());
    }

    private static Set<String> only(Collection<String> stages, Set<String> of) {
        Set<String> left = new HashSet<>(of);
        left.retainAll(stages);
        return Set.copyOf(left);
    }

    /** The same where no entry can be taken back any more, as another version has other stages. */
    Passed settledWith(List<String> more) {
        Set<String> all = stages();
        all.addAll(more);
        return new Passed(all, List.of());
    }
}
