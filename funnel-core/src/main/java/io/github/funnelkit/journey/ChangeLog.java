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
    private final SortedMap<Long, Long> settled;
    private Optional<TypeBefore> type;

    ChangeLog(List<DealEvent.OwnerChanged> owners, Optional<TypeBefore> type, SortedMap<Long, Long> settled) {
        this.owners = new ArrayList<>(owners);
        this.type = type;
        this.settled = new TreeMap<>(settled);
    }

    List<DealEvent.OwnerChanged> owners() {
        return owners;
    }

    Optional<TypeBefore> type() {
        return type;
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
        type = Optional.of(before);
    }

    /** Entries that cannot be taken back any more. */
    void settle(Collection<Long> entries, long by) {
        entries.forEach(entry -> settled.put(entry, by));
    }

    /** The stage was changed, so that what was before is no more. */
    void moved(long by) {
        for (Optional<TypeBefore> each = type;
                each.isPresent();
                each = each.get().earlier()) {
            settled.put(each.get().event(), by);
        }
        type = Optional.empty();
    }

    /** The change of the type, when it can be taken back; what it settled can be taken back again, too. */
    Optional<TypeBefore> takeBackType(long event) {
        Optional<TypeBefore> before = type.filter(each -> each.event() == event);
        before.ifPresent(change -> {
            type = change.earlier();
            settled.values().removeIf(by -> by == event);
        });
        return before;
    }
}
