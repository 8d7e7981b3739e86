package io.github.funnelkit.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Optional;

/**
 * Reads the violations of {@link StageJustified}.
 *
 * @since 0.1.0
 */
public final class UnjustifiedStage {

    private UnjustifiedStage() {}

    /**
     * The criterion that keeps a bean from the stage it claims. It is the key of the last node of the violation's path.
     *
     * @param violation a violation of any constraint
     * @return the id of the criterion; empty for another constraint, or when the claimed stage does not exist
     */
    public static Optional<String> criterionId(ConstraintViolation<?> violation) {
        if (!(violation.getConstraintDescriptor().getAnnotation() instanceof StageJustified)) {
            return Optional.empty();
        }
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        return last != null && last.getKey() instanceof String id && !id.isEmpty() ? Optional.of(id) : Optional.empty();
    }
}
