package io.github.funnelkit.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/** The order of a work list: total, so that it is the same however the list came about. */
final class WorkOrder {

    private static final String NO_CURRENCY_YET = "~";

    /** Most gain per step first, by currency, as amounts of two cannot be compared. */
    static final Comparator<WorkItem> ITEMS = Comparator.comparing(
                    (WorkItem item) -> item.positiveGain().isEmpty())
            .thenComparing(item -> item.positiveGain().map(Money::currency).orElse(""))
            .thenComparing(WorkOrder::byGainPerStep)
            .thenComparing(item -> item.nextStage().isEmpty())
            .thenComparingInt(WorkItem::steps)
            .thenComparing(item -> item.amount().map(Money::currency).orElse(NO_CURRENCY_YET))
            .thenComparing(item -> item.amount().map(Money::amount).orElse(BigDecimal.ZERO), Comparator.reverseOrder())
            .thenComparing(item -> item.closing().orElse(LocalDate.MAX))
            .thenComparing(WorkItem::customer)
            .thenComparing(WorkItem::toString);

    private WorkOrder() {}

    /** Without dividing: one gain is larger than the other per step where it is larger times the other's steps. */
    private static int byGainPerStep(WorkItem one, WorkItem other) {
        if (one.positiveGain().isEmpty() || other.positiveGain().isEmpty()) {
            return 0;
        }
        return times(other, one.steps()).compareTo(times(one, other.steps()));
    }

    private static BigDecimal times(WorkItem item, int steps) {
        return item.positiveGain().orElseThrow().amount().multiply(BigDecimal.valueOf(steps));
    }
}
