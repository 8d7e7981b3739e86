package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.EndingClaim;
import io.github.funnelkit.definition.SaleType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the deals whose records claim an ending. */
final class AuditEndings {

    /** By what they have in common, with no deals. */
    private final Map<AuditEnding, Tally.Counter> counted = new LinkedHashMap<>();

    void add(SaleType saleType, EndingClaim claim, @Nullable Money amount) {
        counter(new AuditEnding(saleType.id(), claim.ending().id(), claim.verdict(), Tally.NONE))
                .add(amount);
    }

    void add(Collection<AuditEnding> others) {
        for (AuditEnding other : others) {
            counter(other.with(Tally.NONE)).add(other.deals());
        }
    }

    private Tally.Counter counter(AuditEnding common) {
        return counted.computeIfAbsent(common, none -> new Tally.Counter());
    }

    List<AuditEnding> all() {
        List<AuditEnding> all = new ArrayList<>();
        counted.forEach((common, counter) -> all.add(common.with(counter.tally())));
        all.sort(AuditEnding.ORDER);
        return all;
    }
}
