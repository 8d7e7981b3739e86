package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.predicate.FastPaths;
import io.github.funnelkit.internal.reading.FactLambda;
import io.github.funnelkit.internal.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads those flags anew that are neither of the two usual objects.
 *
 * @param lambdas lambdas among which there are flags
 * @param first the index of the first one's slot
 */
record FlagReader(List<FactLambda<Object>> lambdas, int first) {

    /** Reads them, into a new reading if there is none; flags are retained by their nodes. */
    @Nullable
    Reading read(Object host, @Nullable Reading begun, DayPlan plan) {
        Reading reading = begun;
        for (int i = 0; i < lambdas.size(); i++) {
            Slot slot = plan.slots[first + i];
            FactLambda<Object> lambda = lambdas.get(i);
            Object value = slot.isTrue == 0 || lambda.isState() ? null : lambda.value(host);
            if (value != null && FastPaths.flag(value, slot.isTrue, slot.isFalse) == 0) {
                reading = SlowPaths.read(reading, plan, false, slot, value);
            }
        }
        return reading;
    }
}
