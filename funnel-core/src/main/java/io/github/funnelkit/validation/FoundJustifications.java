package io.github.funnelkit.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.function.Supplier;

/**
 * Makes the validators of this library in a way of its own, and leaves all others to another factory.
 *
 * @param own the class of the validators of this library
 * @param make makes one
 * @param others makes the others
 */
record FoundJustifications(
        Class<?> own, Supplier<? extends ConstraintValidator<?, ?>> make, ConstraintValidatorFactory others)
        implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> validator) {
        return validator == own ? validator.cast(make.get()) : others.getInstance(validator);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!own.isInstance(instance)) {
            others.releaseInstance(instance);
        }
    }
}
