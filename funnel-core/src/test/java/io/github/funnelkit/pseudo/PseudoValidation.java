package io.github.funnelkit.pseudo;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.internal.wording.PseudoPack;
import io.github.funnelkit.validation.StageJustification;
import io.github.funnelkit.validation.StageJustified;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;

/** What a constraint says. */
final class PseudoValidation {

    private PseudoValidation() {}

    /** Connects a claim with the funnel; nothing is known. */
    public static class Claims implements StageJustification<Claim> {
        @Override
        public Assessor<Claim> assessor() {
            return Assessor.of(PseudoFunnel.FUNNEL, FactBinding.of(Claim.class).build(), Clock.systemUTC());
        }

        @Override
        public SaleType saleType(Claim claim) {
            return PseudoFunnel.T1;
        }

        @Override
        public Optional<String> claimedStage(Claim claim) {
            return Optional.of(claim.stage());
        }
    }

    @StageJustified(by = Claims.class)
    record Claim(String stage) {}

    static Said said() {
        Said said = new Said();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(PseudoPack.LANGUAGE)
                .buildValidatorFactory()) {
            for (String stage : new String[] {"s2", "s9"}) {
                factory.getValidator()
                        .validate(new Claim(stage))
                        .forEach(violation -> said.hear(violation.getMessage()));
            }
        }
        return said;
    }
}
