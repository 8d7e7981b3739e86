package host;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.text.Text;
import io.github.funnelkit.validation.StageJustification;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Connects the bean with a funnel. */
public class DealJustification implements StageJustification<Deal> {

    private static final Flag AGREED = Flag.of("agreed", Text.of("The customer agreed"));
    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));

    private static final Text MUST_AGREE = Text.of(Locale.ENGLISH, "Must agree").with(Locale.CHINESE, "须同意");

    private final Assessor<Deal> assessor = Assessor.of(
            Funnel.define("host", "1")
                    .saleTypes(SALE)
                    .stage("agreed", stage -> stage.customerType("Customer")
                            .criterion("agreed", c -> c.text(MUST_AGREE).when(AGREED.isTrue())))
                    .build(),
            FactBinding.of(Deal.class).bind(AGREED, Deal::agreed).build(),
            Clock.systemUTC());

    @Override
    public Assessor<Deal> assessor(Deal bean) {
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
