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
        return factory(bvalConfiguration()).getValidator();
    }

    /** BVal writes a pattern with the digits of the machine's language when it is loaded, and cannot read Arabic ones. */
    static Configuration<?> bvalConfiguration() {
        Locale ofMachine = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            return Validation.byProvider(ApacheValidationProvider.class).configure();
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, ofMachine);
        }
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
