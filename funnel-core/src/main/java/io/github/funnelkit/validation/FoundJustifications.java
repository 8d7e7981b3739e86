package io.github.funnelkit.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.function.Function;

/**
 * Makes the validators of this library with objects that a container has made, and leaves all others to another factory.
 *
 * @param find finds the object of a class
 * @param others makes the others
 */
record FoundJustifications(
        Function<Class<? extends StageJustification<?>>, StageJustification<?>> find, ConstraintValidatorFactory others)
        implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> validator) {
        return validator == StageJustifiedValidator.class
                ? validator.cast(new StageJustifiedValidator(find))
                : others.getInstance(validator);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof StageJustifiedValidator)) {
            others.releaseInstance(instance);
        }
    }
}
