package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One deal whose record claims a stage. */
record AuditedDeal(
        SaleType saleType,
        Claim claim,
        Optional<Stage> justified,
        @Nullable Money amount) {

    AuditedDeal(Assessment assessment, Claim claim, @Nullable Money amount) {
        this(assessment.saleType(), claim, assessment.stage(), amount);
    }

    BigDecimal worthClaimed() {
        return worth(Optional.of(claim.stage()));
    }

    BigDecimal worthJustified() {
        return worth(justified);
    }

    private BigDecimal worth(Optional<Stage> stage) {
        Optional<WinProbability> stated = stage.flatMap(at -> at.winProbability(saleType));
        return amount == null || stated.isEmpty()
                ? BigDecimal.ZERO
                : stated.get().applyTo(amount.amount());
    }
}
