package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.StayRow;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayEnd;
import io.github.funnelkit.portfolio.StayHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stays of deals, of which each row of a list says one: a stay ends when the next of its deal begins. Of stays that begin
 * on one day, one that ended on it comes first, and one with an outcome last; else they are in the order of the stages.
 */
public final class Stays {

    private final Comparator<StayRow> order;

    private final Map<String, List<StayRow>> deals = new LinkedHashMap<>();

    /**
     * Starts without any.
     *
     * @param funnel the funnel whose stages the stays are at
     */
    public Stays(Funnel funnel) {
        List<String> stages = funnel.stages().stream().map(Stage::id).toList();
        this.order = Comparator.comparing(StayRow::since)
                .thenComparing(row -> !row.until().equals(Optional.of(row.since())))
                .thenComparing(row -> row.won().isPresent())
                .thenComparingInt(row -> stages.indexOf(row.stage()));
    }

    /**
     * Adds a row.
     *
     * @param row the row
     */
    public void add(StayRow row) {
        deals.computeIfAbsent(row.deal(), added -> new ArrayList<>()).add(row);
    }

    /**
     * What they tell, from the first of them on.
     *
     * @param asOf the last day of which they know
     * @return the history
     */
    public StayHistory history(LocalDate asOf) {
        List<StageStay> all = all();
        LocalDate from = all.stream()
                .map(StageStay::since)
                .filter(day -> !day.isAfter(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf);
        return new StayHistory(from, asOf, all);
    }

    /**
     * The stays of each deal in their order.
     *
     * @return the stays
     */
    public List<StageStay> all() {
        List<StageStay> stays = new ArrayList<>();
        for (List<StayRow> rows : deals.values()) {
            rows.sort(order);
            for (int index = 0; index < rows.size(); index++) {
                Optional<StayRow> next =
                        index + 1 < rows.size() ? Optional.of(rows.get(index + 1)) : Optional.<StayRow>empty();
                stays.add(stay(rows.get(index), next));
            }
        }
        return stays;
    }

    private static StageStay stay(StayRow row, Optional<StayRow> next) {
        StayEnd end = row.won().isPresent()
                ? row.won().get() ? StayEnd.WON : StayEnd.LOST
                : next.isPresent() ? StayEnd.MOVED : row.until().isPresent() ? StayEnd.LOST : StayEnd.OPEN;
        return new StageStay(
                row.deal(),
                row.saleType(),
                row.stage(),
                row.since(),
                end == StayEnd.MOVED ? next.map(StayRow::since) : row.until(),
                end,
                end == StayEnd.MOVED ? next.map(StayRow::stage) : Optional.empty());
    }
}
