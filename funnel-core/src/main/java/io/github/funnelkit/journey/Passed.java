package io.github.funnelkit.journey;

import io.github.funnelkit.definition.FunnelReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The stages that a journey passed: those that were entered, and those below them in the version of then; not those that it
 * went down from since, in one version or from one to another.
 *
 * @param settled by what can no longer be taken back
 * @param entries by the entries that can, in their order
 * @param held which of them count in each version that it has left: those that it had passed there, or was taken over with, and those
 *     that it passed elsewhere by a gate that asks the same
 * @param elsewhere by the gate of which other version each of some of them counts, in each
 * @param here those of which the version of now has asked what entering them asks
 */
record Passed(
        Set<String> settled,
        List<Entry> entries,
        Map<FunnelReference, Set<String>> held,
        Map<FunnelReference, Map<String, FunnelReference>> elsewhere,
        Set<String> here) {

    static final Passed NOTHING = new Passed(Set.of(), List.of(), Map.of(), Map.of(), Set.of());

    /** The number of the event that entered a stage, and the stages that were passed by it: those that its gate asked for. */
    record Entry(long event, Set<String> stages) {}

    Passed {
        settled = Set.copyOf(settled);
        entries = List.copyOf(entries);
        held = Map.copyOf(held);
        Map<FunnelReference, Map<String, FunnelReference>> byOthers = new HashMap<>();
        elsewhere.forEach((version, stages) -> byOthers.put(version, Map.copyOf(stages)));
        elsewhere = Map.copyOf(byOthers);
        here = Set.copyOf(here);
    }

    /** Those that count in a version: all where the journey has never been there, or else those of which it is known. */
    Set<String> in(FunnelReference version) {
        Set<String> there = held.get(version);
        return there == null ? stages() : only(stages(), there);
    }

    /** By the gate of which other version each of some counts in a version. */
    Map<String, FunnelReference> elsewhere(FunnelReference version) {
        return elsewhere.getOrDefault(version, Map.of());
    }

    /** The same where some of those that the version of now has asked for count in another one, too. */
    Passed countingIn(FunnelReference version, Set<String> more, FunnelReference now) {
        Set<String> there = held.getOrDefault(version, Set.of());
        Map<String, FunnelReference> byOthers = new HashMap<>(elsewhere(version));
        more.stream()
                .filter(stage -> byOthers.containsKey(stage) || !there.contains(stage))
                .forEach(stage -> byOthers.put(stage, now));
        Set<String> all = new HashSet<>(there);
        all.addAll(more);
        Map<FunnelReference, Set<String>> others = new HashMap<>(held);
        others.put(version, Set.copyOf(all));
        Map<FunnelReference, Map<String, FunnelReference>> ways = new HashMap<>(elsewhere);
        ways.put(version, byOthers);
        return new Passed(settled, entries, others, ways, here);
    }

    /** The same where the journey leaves a version for another one, with the stages up to where it stands. */
    Passed leaving(FunnelReference version, List<String> upTo) {
        Map<FunnelReference, Set<String>> more = new HashMap<>(held);
        more.put(version, only(upTo, stages()));
        Map<FunnelReference, Map<String, FunnelReference>> ways = new HashMap<>(elsewhere);
        ways.remove(version);
        return new Passed(settled, entries, more, ways, Set.of());
    }

    /** As a sale of another type, by which it was in no version. */
    Passed asOtherType(List<String> upTo) {
        return new Passed(Set.copyOf(upTo), List.of(), mapped(there -> Set.of()), Map.of(), Set.of());
    }

    Passed mapped(UnaryOperator<Set<String>> change, UnaryOperator<Entry> entry) {
        return new Passed(
                change.apply(settled),
                entries.stream().map(entry).toList(),
                mapped(change),
                mappedElsewhere(change),
                change.apply(here));
    }

    private Map<FunnelReference, Map<String, FunnelReference>> mappedElsewhere(UnaryOperator<Set<String>> change) {
        Map<FunnelReference, Map<String, FunnelReference>> mapped = new HashMap<>();
        elsewhere.forEach((version, there) -> {
            Map<String, FunnelReference> ways = new HashMap<>();
            there.forEach((stage, by) -> change.apply(Set.of(stage)).forEach(now -> ways.put(now, by)));
            mapped.put(version, ways);
        });
        return mapped;
    }

    private Map<FunnelReference, Set<String>> mapped(UnaryOperator<Set<String>> change) {
        Map<FunnelReference, Set<String>> mapped = new HashMap<>();
        held.forEach((version, there) -> mapped.put(version, change.apply(there)));
        return mapped;
    }

    Set<String> stages() {
        Set<String> all = new HashSet<>(settled);
        entries.forEach(entry -> all.addAll(entry.stages()));
        return all;
    }

    List<Long> entryNumbers() {
        return entries.stream().map(Entry::event).toList();
    }

    boolean isEntry(long event) {
        return entries.stream().anyMatch(entry -> entry.event() == event);
    }

    Passed byEntry(long event, List<String> stages) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(event, Set.copyOf(stages)));
        Set<String> asked = new HashSet<>(here);
        asked.addAll(stages);
        return new Passed(settled, more, held, elsewhere, asked);
    }

    Passed without(long event) {
        Passed left = new Passed(
                settled,
                entries.stream().filter(entry -> entry.event() != event).toList(),
                held,
                elsewhere,
                here);
        Set<String> stages = left.stages();
        return new Passed(
                settled,
                left.entries,
                mapped(there -> only(stages, there)),
                mappedElsewhere(there -> only(stages, there)),
                only(stages, here));
    }

    /** The same where the journey went down, so that what it left is to be passed anew. */
    Passed onlyOf(Collection<String> stages) {
        return mapped(of -> only(stages, of), entry -> new Entry(entry.event(), only(stages, entry.stages())));
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
        return new Passed(all, List.of(), held, elsewhere, here);
    }

    /** The same where the version that the journey has come to has asked for some. */
    Passed askedHere(Collection<String> stages) {
        return new Passed(settled, entries, held, elsewhere, Set.copyOf(stages));
    }
}
