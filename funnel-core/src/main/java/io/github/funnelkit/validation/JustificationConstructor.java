package io.github.funnelkit.validation;

import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationTargetException;

/**
 * Makes what a constraint names. An annotation can only name a class, so this is the one place where the library makes
 * an object of a class that it does not know; it looks at no bean.
 */
final class JustificationConstructor {

    private JustificationConstructor() {}

    static StageJustification<?> make(Class<? extends StageJustification<?>> named) {
        try {
            return named.getConstructor().newInstance();
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException unfit) {
            throw new ValidationException(
                    "@StageJustified(by = " + named.getName() + "): cannot be made (" + unfit
                            + "); expected a public class with a public constructor without parameters, in a package"
                            + " that is exported or opened to " + JustificationConstructor.class.getModule(),
                    unfit);
        } catch (InvocationTargetException failed) {
            throw new ValidationException(
                    "@StageJustified(by = " + named.getName() + "): its constructor failed: " + failed.getCause(),
                    failed.getCause());
        }
    }
}
