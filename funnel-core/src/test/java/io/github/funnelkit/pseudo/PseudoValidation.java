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
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;

/** What a constraint says. */
final class PseudoValidation {

    private PseudoValidation() {}

    /** Connects a claim with the funnel; nothing is known. */
    public static class Claims implements StageJustification<Claim> {
        @Override
        public Assessor<Claim> assessor(Claim bean) {
            return Assessor.of(PseudoFunnel.FUNNEL, FactBinding.of(Claim.class).build(), Clock.systemUTC());
        }

        @Override
        public SaleType saleType(Claim claim) {
            return claim.saleType();
        }

        @Override
        public Optional<String> claimedStage(Claim claim) {
            return Optional.of(claim.stage());
        }
    }

    @StageJustified(by = Claims.class)
    record Claim(SaleType saleType, String stage) {}

    static Said said() {
        Said said = new Said();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(PseudoPack.LANGUAGE)
                .buildValidatorFactory()) {
            SaleType unknown = SaleType.of("t9", PseudoFunnel.T1.label());
            List.of(
                            new Claim(PseudoFunnel.T1, "s2"),
                            new Claim(PseudoFunnel.T1, "x1"),
                            new Claim(PseudoFunnel.T1, "s9"),
                            new Claim(unknown, "s2"))
                    .forEach(claim -> factory.getValidator()
                            .validate(claim)
                            .forEach(violation -> said.hear(violation.getMessage())));
        }
        return said;
    }
}
