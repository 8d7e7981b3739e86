package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** A customer must meet a criterion; what is not known is a violation that says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MeetsCriterion.Validator.class)
public @interface MeetsCriterion {

    /** The criterion. */
    ProjectCriterion value();

    /** The words for the user. */
    String message() default "the criterion is not met";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the criterion. */
    final class Validator implements ConstraintValidator<MeetsCriterion, Deal> {

        private ProjectCriterion criterion = ProjectCriterion.REVENUE;

        @Override
        public void initialize(MeetsCriterion constraint) {
            criterion = constraint.value();
        }

        @Override
        public boolean isValid(Deal deal, ConstraintValidatorContext context) {
            Outcome outcome = criterion.outcome(deal);
            if (outcome == Outcome.UNKNOWN) {
                context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(outcome);
            }
            return outcome == Outcome.MET;
        }
    }
}
