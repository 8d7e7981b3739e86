package io.github.funnelkit.validation;

import io.github.funnelkit.internal.wording.Phrase;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.util.Formattable;
import java.util.Formatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;

/**
 * Leaves the choice of the language to Hibernate Validator, which alone knows the reader's. Loaded only where Hibernate
 * Validator is.
 *
 * <p>Its expression language formats what it is given for the reader, so the words are something to be formatted. Where a
 * host goes without expression language, the message is a key instead, which the host's bundles {@code ValidationMessages} may
 * translate to the parameter with the words in their language. The library brings no such bundles: Hibernate Validator looks for
 * them in the root of a jar alone, where those of one library take the place of another's once they are shaded into one.
 */
final class HibernateWords {

    /** The key; also a parameter, for where no bundle has it. */
    static final String KEY = "io.github.funnelkit.validation.StageJustified.message";

    private static final String WORDS = "funnelkit";

    private HibernateWords() {}

    /** Whether there is an expression language, without which this interpolator cannot be made, that violations with a key keep. */
    private static final class Expressions {

        /** Those before forget of a violation with a key that expressions were enabled, and show them as they are. */
        private static final Pattern FORGETFUL = Pattern.compile("[67]\\..*|8\\.0\\.[0-2]\\..*");

        static final boolean THERE = areThere();

        private static boolean areThere() {
            try {
                new ResourceBundleMessageInterpolator();
                return !FORGETFUL.matcher(version()).matches();
            } catch (ValidationException | LinkageError none) {
                return false;
            }
        }

        private static String version() {
            Class<?> theirs = ResourceBundleMessageInterpolator.class;
            Optional<String> version = theirs.getModule().isNamed()
                    ? theirs.getModule().getDescriptor().rawVersion()
                    : Optional.ofNullable(theirs.getPackage().getImplementationVersion());
            return version.orElse("");
        }
    }

    /** Words in the language of whoever formats them. */
    private record Spoken(Function<Locale, String> words) implements Formattable {
        @Override
        public void formatTo(Formatter formatter, int flags, int width, int precision) {
            formatter.format("%s", words.apply(formatter.locale()));
        }
    }

    /** Words in one language, made when they are read. */
    private record Said(Function<Locale, String> words, Locale language) {
        @Override
        public String toString() {
            return words.apply(language);
        }
    }

    /** Starts a violation that says the words to the reader, or the host's own message. */
    static ConstraintViolationBuilder violation(
            ConstraintValidatorContext context, String message, String own, Function<Locale, String> words) {
        HibernateConstraintValidatorContext hibernate;
        try {
            hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException otherProvider) {
            throw new NoClassDefFoundError(otherProvider.getMessage());
        }
        if (message.isEmpty() && Expressions.THERE) {
            return hibernate
                    .addExpressionVariable(WORDS, new Spoken(words))
                    .buildConstraintViolationWithTemplate("${formatter.format('%s', " + WORDS + ")}")
                    .enableExpressionLanguage(ExpressionLanguageFeatureLevel.VARIABLES);
        }
        hibernate.addMessageParameter(KEY, own).addMessageParameter("words", own);
        for (Locale language : Phrase.languages()) {
            hibernate.addMessageParameter("words." + language.toLanguageTag(), new Said(words, language));
        }
        return hibernate.buildConstraintViolationWithTemplate(message.isEmpty() ? "{" + KEY + "}" : message);
    }
}
