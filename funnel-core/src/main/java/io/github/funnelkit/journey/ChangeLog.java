package io.github.funnelkit.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was changed that can be taken back while events are added, and what no longer can. */
final class ChangeLog {

    private final List<DealEvent.OwnerChanged> owners;
    private final List<TypeBefore> types;
    private final SortedMap<Long, Long> settled;

    ChangeLog(List<DealEvent.OwnerChanged> owners, List<TypeBefore> types, SortedMap<Long, Long> settled) {
        this.owners = new ArrayList<>(owners);
        this.types = new ArrayList<>(types);
        this.settled = new TreeMap<>(settled);
    }

    List<DealEvent.OwnerChanged> owners() {
        return owners;
    }

    List<TypeBefore> types() {
        return types;
    }

    /** Because of which event what counted by another one can be taken back no longer. */
    SortedMap<Long, Long> settled() {
        return settled;
    }

    void add(DealEvent.OwnerChanged changed) {
        owners.add(changed);
    }

    boolean takeBackOwner(long event) {
        return owners.removeIf(changed -> changed.sequence() == event);
    }

    void add(TypeBefore before) {
        types.add(before);
    }

    /** Entries that cannot be taken back any more. */
    void settle(Collection<Long> entries, long by) {
        entries.forEach(entry -> settled.put(entry, by));
    }

    /** The stage was changed, so that what was before is no more. */
    void moved(long by) {
        types.forEach(each -> settled.put(each.event(), by));
        types.clear();
    }

    /** The last change of the type, when it is that one; what it settled can be taken back again, too. */
    Optional<TypeBefore> takeBackType(long event) {
        int last = types.size() - 1;
        if (last < 0 || types.get(last).event() != event) {
            return Optional.empty();
        }
        settled.values().removeIf(by -> by == event);
        return Optional.of(types.remove(last));
    }
}
