package io.github.funnelkit.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Locale;
import java.util.function.Function;

/** Adds violations in place of the one that a constraint has by default. */
final class Violations {

    private final ConstraintValidatorContext context;
    private final String message;
    private final Locale language;
    private int count;

    Violations(ConstraintValidatorContext context, String message, Locale language) {
        this.context = context;
        this.message = message;
        this.language = language;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /**
     * The key goes to the path of the violation, as that of an element: a property of that name would not exist, and
     * hosts look properties up.
     */
    void add(ViolationKey.Subject subject, String id, Function<Locale, String> words) {
        if (isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        ViolationKey key = new ViolationKey(subject, id, count++);
        violation(words).addBeanNode().inIterable().atKey(key).addConstraintViolation();
    }

    private ConstraintViolationBuilder violation(Function<Locale, String> words) {
        String own = words.apply(language);
        try {
            return HibernateWords.violation(context, message, own, words);
        } catch (LinkageError noHibernateValidator) {
            return context.buildConstraintViolationWithTemplate(message.isEmpty() ? escaped(own) : message);
        }
    }

    /** What a message has a meaning for is not meant by the texts of a funnel. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\{}$])", "\\\\$1");
    }
}
