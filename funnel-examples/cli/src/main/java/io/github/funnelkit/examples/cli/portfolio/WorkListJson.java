package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A work list as JSON: ids and exact numbers. */
public final class WorkListJson {

    private WorkListJson() {}

    /**
     * Writes it.
     *
     * @param items the customers, the first first
     * @param node what it is written to: {@code items}, each with the ids of customer, sale type, stages, missing criteria and
     *     task
     */
    public static void write(List<WorkItem> items, ObjectNode node) {
        ArrayNode array = node.putArray("items");
        items.forEach(item -> item(item, array.addObject()));
    }

    private static void item(WorkItem item, ObjectNode node) {
        node.put("customer", item.customer());
        node.put("owner", item.owner().isEmpty() ? null : item.owner());
        node.put("saleType", item.saleType());
        node.put("stage", item.stage().orElse(null));
        node.put("nextStage", item.nextStage().orElse(null));
        ArrayNode missing = node.putArray("missing");
        item.missing().forEach(missing::add);
        node.put("steps", item.steps());
        item.task()
                .ifPresentOrElse(
                        task -> {
                            ObjectNode written = node.putObject("task");
                            written.put("kind", task.kind().name());
                            written.put("action", task.action().orElse(null));
                            ArrayNode criteria = written.putArray("criteria");
                            task.criteria().forEach(criteria::add);
                        },
                        () -> node.putNull("task"));
        node.put("agreed", day(item.agreed()));
        node.put("closing", day(item.closing()));
        node.put("currency", item.amount().map(Money::currency).orElse(null));
        node.put("amount", item.amount().map(Money::amount).orElse(null));
        node.put("gain", item.gain().map(Money::amount).orElse(null));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
