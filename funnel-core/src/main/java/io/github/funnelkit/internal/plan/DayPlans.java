package io.github.funnelkit.internal.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The plans of a sale path, of which that of the latest day asked for is retained. Thread-safe. */
public final class DayPlans {

    private final SalePath path;

    /** Replaced as a whole, so that every reader sees a complete one. */
    private volatile @Nullable DayPlan latest;

    /** Makes the plans of a sale path. */
    public DayPlans(SalePath path) {
        this.path = path;
    }

    /** The plan of a day. */
    public DayPlan on(LocalDate day) {
        DayPlan plan = latest;
        if (plan == null || !plan.day.equals(day)) {
            plan = DayPlan.of(path, day);
            latest = plan;
        }
        return plan;
    }
}
