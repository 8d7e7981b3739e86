package io.github.funnelkit.validation;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link StageJustified}. Hosts do not use it directly, unless the objects that connect their beans come from
 * somewhere else than a constructor: then their {@code ConstraintValidatorFactory} makes it with a function that finds
 * them, such as {@code new StageJustifiedValidator(applicationContext::getBean)}.
 *
 * @since 0.1.0
 */
public final class StageJustifiedValidator implements ConstraintValidator<StageJustified, Object> {

    private static final String NO_CRITERION = "";

    private final Function<Class<? extends StageJustification<?>>, StageJustification<?>> find;
    private @Nullable StageJustification<?> justification;
    private String message = "";

    /** Makes what the constraint names by its constructor without parameters. */
    public StageJustifiedValidator() {
        this(JustificationConstructor::make);
    }

    /**
     * Finds what the constraint names elsewhere.
     *
     * @param find finds the object of a class
     */
    public StageJustifiedValidator(Function<Class<? extends StageJustification<?>>, StageJustification<?>> find) {
        this.find = find;
    }

    @Override
    public void initialize(StageJustified constraint) {
        justification = find.apply(constraint.by());
        message = constraint.message();
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        return bean == null || justification == null || isJustified(justification, bean, context);
    }

    @SuppressWarnings("unchecked") // the host has put the constraint on a class that fits what it names
    private <T> boolean isJustified(StageJustification<T> by, Object bean, ConstraintValidatorContext context) {
        T typed = (T) bean;
        Optional<String> claimed = by.claimedStage(typed);
        if (claimed.isEmpty()) {
            return true;
        }
        Assessment assessment = by.assessor().assess(by.saleType(typed), typed);
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        Optional<Stage> last = stages.stream()
                .filter(stage -> stage.id().equals(claimed.get()))
                .findFirst();
        Violations violations = new Violations(context, message, by.language());
        if (last.isEmpty()) {
            violations.add(NO_CRITERION, noSuchStage(claimed.get(), stages)::in);
        }
        last.ifPresent(claim -> assessment
                .missingUpTo(claim)
                .forEach(result -> violations.add(result.criterion().id(), result::explain)));
        return violations.isEmpty();
    }

    private static Text noSuchStage(String claimed, List<Stage> stages) {
        return ValidationWords.NO_SUCH_STAGE.text(
                claimed, CommonWords.LIST.joined(stages.stream().map(Stage::id).toList()));
    }
}
