package io.github.funnelkit.validation;

import io.github.funnelkit.validation.ViolationKey.Subject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the violations of {@link StageJustified}.
 *
 * @since 0.1.0
 */
public final class UnjustifiedStage {

    private UnjustifiedStage() {}

    /**
     * The criterion that keeps a bean from the stage it claims.
     *
     * @param violation a violation of any constraint
     * @return the id of the criterion; empty for another constraint, for a value that does not fit its fact, or when the
     *     claimed stage does not exist
     */
    public static Optional<String> criterionId(ConstraintViolation<?> violation) {
        return id(violation, Subject.CRITERION);
    }

    /**
     * The fact whose value in the bean does not fit it, such as "about 20" for a number, or could not be read.
     *
     * @param violation a violation of any constraint
     * @return the id of the fact; empty for all other violations
     */
    public static Optional<String> factId(ConstraintViolation<?> violation) {
        return id(violation, Subject.FACT);
    }

    /**
     * Violations in the order in which a reader expects them: of each bean first the values that do not fit, then the
     * criteria in the funnel's order. Providers give violations in any order.
     *
     * @param violations the violations of one validation, also of other constraints
     * @param <T> the class that was validated
     * @return the violations; those of other constraints first, as they came
     */
    public static <T> List<ConstraintViolation<T>> inOrder(Collection<ConstraintViolation<T>> violations) {
        return violations.stream()
                .sorted(Comparator.comparingInt(
                        violation -> key(violation).map(ViolationKey::position).orElse(-1)))
                .toList();
    }

    private static Optional<String> id(ConstraintViolation<?> violation, Subject subject) {
        return key(violation).filter(key -> key.subject() == subject).map(ViolationKey::id);
    }

    private static Optional<ViolationKey> key(ConstraintViolation<?> violation) {
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        return last != null && last.getKey() instanceof ViolationKey key ? Optional.of(key) : Optional.empty();
    }
}
