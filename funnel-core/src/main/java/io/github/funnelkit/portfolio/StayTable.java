package io.github.funnelkit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The stays of one sale type as numbers, which are looked at many times. */
final class StayTable {

    /** A stay; -1 as the next stage where it did not move. */
    record Row(int deal, int stage, int entry, int exit, StayEnd end, int next) {}

    private final List<String> stages;
    private final List<Row> rows = new ArrayList<>();

    /**
     * The stays of a history.
     *
     * @param stays those of one sale type
     * @param from the first day of the history
     * @param asOf its last day
     * @param deals the numbers of the deals
     */
    StayTable(List<StageStay> stays, LocalDate from, LocalDate asOf, Map<String, Integer> deals) {
        TreeSet<String> ids = new TreeSet<>();
        stays.forEach(stay -> {
            ids.add(stay.stage());
            stay.next().ifPresent(ids::add);
        });
        this.stages = List.copyOf(ids);
        for (StageStay stay : stays) {
            if (stay.until().filter(day -> day.isBefore(from)).isEmpty()) {
                rows.add(new Row(
                        deals.getOrDefault(stay.deal(), 0),
                        stages.indexOf(stay.stage()),
                        (int) Math.max(0, ChronoUnit.DAYS.between(stay.since(), from)),
                        (int) ChronoUnit.DAYS.between(stay.since(), stay.until().orElse(asOf)),
                        stay.end(),
                        stay.next().map(stages::indexOf).orElse(-1)));
            }
        }
    }

    List<String> stages() {
        return stages;
    }

    List<Row> rows() {
        return rows;
    }
}
