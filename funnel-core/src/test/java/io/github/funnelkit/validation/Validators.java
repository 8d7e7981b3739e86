package io.github.funnelkit.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;

/** Validators of both providers, and what they say. */
final class Validators {

    private Validators() {}

    static Validator hibernate(Locale language) {
        return factory(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .defaultLocale(language))
                .getValidator();
    }

    static Validator bval() {
        return factory(Validation.byProvider(ApacheValidationProvider.class).configure())
                .getValidator();
    }

    static ValidatorFactory factory(Configuration<?> configuration) {
        return configuration.ignoreXmlConfiguration().buildValidatorFactory();
    }

    static Map<String, String> messages(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .collect(Collectors.toMap(
                        violation -> UnjustifiedStage.criterionId(violation).orElse("-"),
                        ConstraintViolation::getMessage,
                        (one, other) -> one + " | " + other,
                        TreeMap::new));
    }
}
