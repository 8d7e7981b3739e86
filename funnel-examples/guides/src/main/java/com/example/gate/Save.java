package com.example.gate;

import io.github.funnelkit.validation.UnjustifiedStage;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

public final class Save {

    public static void main(String[] args) {
        Opportunity tooEarly = new Opportunity("proposal", true, new BigDecimal("9000"), List.of());
        Opportunity justified = new Opportunity("proposal", true, new BigDecimal("12000"), List.of("business-case"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            save(tooEarly, language);
        }
        save(justified, Locale.ENGLISH);
    }

    /** A framework does this for you, with the reader's language: @Valid on a parameter, or before an entity is stored. */
    private static void save(Opportunity opportunity, Locale language) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(language)
                .buildValidatorFactory()) {
            var violations = factory.getValidator().validate(opportunity);
            violations.forEach(violation -> System.out.println("Not saved: " + violation.getMessage() + "  ["
                    + UnjustifiedStage.criterionId(violation).orElse("-") + "]"));
            if (violations.isEmpty()) {
                System.out.println("Saved at '" + opportunity.stage() + "'");
            }
        }
    }
}
