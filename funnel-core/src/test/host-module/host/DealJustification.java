package host;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.validation.StageJustification;
import java.time.Clock;
import java.util.Optional;

/** Connects the bean with a funnel. */
public class DealJustification implements StageJustification<Deal> {

    private static final Flag AGREED = Flag.of("agreed", text("客户同意", "The customer agreed"));
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    private final Assessor<Deal> assessor = Assessor.of(
            Funnel.define("host", "1")
                    .saleTypes(SALE)
                    .stage("agreed", stage -> stage.customerType("客户", "Customer")
                            .criterion("agreed", c -> c.text("须同意", "Must agree").when(AGREED.isTrue())))
                    .build(),
            FactBinding.of(Deal.class).bind(AGREED, Deal::agreed).build(),
            Clock.systemUTC());

    @Override
    public Assessor<Deal> assessor() {
        return assessor;
    }

    @Override
    public SaleType saleType(Deal deal) {
        return SALE;
    }

    @Override
    public Optional<String> claimedStage(Deal deal) {
        return Optional.of(deal.stage());
    }
}
