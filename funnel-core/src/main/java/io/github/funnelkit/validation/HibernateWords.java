package io.github.funnelkit.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Leaves the choice of the language to Hibernate Validator, which alone knows the reader's: the message is a key, which
 * the bundles {@code ContributorValidationMessages} translate to the parameter with the words in their language. Loaded
 * only where Hibernate Validator is.
 */
final class HibernateWords {

    private static final String KEY = "io.github.funnelkit.validation.StageJustified.message";

    private HibernateWords() {}

    /** The template; the key itself is a parameter, too, for where the bundles are not found. */
    static String template(ConstraintValidatorContext context, String own, Function<Locale, String> words) {
        HibernateConstraintValidatorContext hibernate;
        try {
            hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException otherProvider) {
            throw new NoClassDefFoundError(otherProvider.getMessage());
        }
        hibernate
                .addMessageParameter(KEY, own)
                .addMessageParameter("inChinese", words.apply(Locale.CHINESE))
                .addMessageParameter("inEnglish", words.apply(Locale.ENGLISH));
        return "{" + KEY + "}";
    }
}
