package io.github.funnelkit.validation;

import static io.github.funnelkit.validation.ViolationKey.Subject.CLAIM;
import static io.github.funnelkit.validation.ViolationKey.Subject.CRITERION;
import static io.github.funnelkit.validation.ViolationKey.Subject.FACT;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.assessment.EndingClaim;
import io.github.funnelkit.assessment.Misfit;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link StageJustified}. Hosts do not use it directly; where a container makes the objects that connect their beans,
 * they configure their validation with a {@linkplain #factory factory} that takes them from there.
 *
 * @since 0.1.0
 */
public final class StageJustifiedValidator implements ConstraintValidator<StageJustified, Object> {

    private static final String NO_ID = "";

    private final Function<Class<? extends StageJustification<?>>, StageJustification<?>> find;
    private @Nullable StageJustification<?> justification;
    private String message = "";

    /** Makes what the constraint names by its constructor without parameters. */
    public StageJustifiedValidator() {
        this(JustificationConstructor::make);
    }

    StageJustifiedValidator(Function<Class<? extends StageJustification<?>>, StageJustification<?>> find) {
        this.find = find;
    }

    /**
     * A factory for {@link jakarta.validation.Configuration#constraintValidatorFactory} that takes from a container what constraints name,
     * so that it can be given what it needs: in Spring {@code factory(applicationContext::getBean, new
     * SpringConstraintValidatorFactory(applicationContext.getAutowireCapableBeanFactory()))}.
     *
     * @param find finds the object of a class; what it throws, validating throws
     * @param others makes the validators of all other constraints
     * @return the factory
     */
    public static ConstraintValidatorFactory factory(
            Function<Class<? extends StageJustification<?>>, StageJustification<?>> find,
            ConstraintValidatorFactory others) {
        Objects.requireNonNull(find, "find");
        return new FoundJustifications(
                StageJustifiedValidator.class,
                () -> new StageJustifiedValidator(find),
                Objects.requireNonNull(others, "others"));
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
        if (claimed.isEmpty() || claimed.equals(by.storedStage(typed))) {
            return true;
        }
        Violations violations = new Violations(context, message, by.language());
        Assessor<T> assessor = by.assessor(typed);
        SaleType saleType = by.saleType(typed);
        if (assessor.funnel().saleTypes().stream().anyMatch(type -> type.equals(saleType))) { // a host may give null
            check(claimed.get(), assessor.assessLeniently(saleType, typed), violations);
        } else {
            violations.add(CLAIM, NO_ID, noSuchSaleType(assessor.funnel())::in);
        }
        return violations.isEmpty();
    }

    private static void check(String claimed, Assessment assessment, Violations violations) {
        for (Misfit misfit : assessment.misfits()) {
            misfit.fact().ifPresent(fact -> violations.add(FACT, fact.id(), misfit::explain));
        }
        Optional<Ending> ending = assessment.funnel().endings().stream()
                .filter(each -> each.id().equals(claimed))
                .findFirst();
        if (ending.isPresent()) {
            check(assessment.claim(ending.get()), violations);
        } else {
            checkStage(claimed, assessment, violations);
        }
    }

    private static void check(EndingClaim claim, Violations violations) {
        if (claim.verdict() != ClaimVerdict.JUSTIFIED) {
            claim.because()
                    .forEach(result ->
                            violations.add(CRITERION, result.criterion().id(), result::explain));
            if (claim.because().isEmpty()) {
                Text words = ValidationWords.ENDING.text(
                        claim.ending().label(), claim.verdict().label());
                violations.add(CLAIM, NO_ID, words::in);
            }
        }
    }

    private static void checkStage(String claimed, Assessment assessment, Violations violations) {
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        stages.stream()
                .filter(stage -> stage.id().equals(claimed))
                .findFirst()
                .ifPresentOrElse(
                        stage -> assessment
                                .missingUpTo(stage)
                                .forEach(result -> violations.add(
                                        CRITERION, result.criterion().id(), result::explain)),
                        () -> violations.add(CLAIM, NO_ID, noSuchStage(claimed, stages)::in));
    }

    private static Text noSuchSaleType(Funnel funnel) {
        return ValidationWords.NO_SUCH_SALE_TYPE.text(CommonWords.LIST.joined(
                funnel.saleTypes().stream().map(SaleType::id).toList()));
    }

    private static Text noSuchStage(String claimed, List<Stage> stages) {
        return ValidationWords.NO_SUCH_STAGE.text(
                claimed, CommonWords.LIST.joined(stages.stream().map(Stage::id).toList()));
    }
}
