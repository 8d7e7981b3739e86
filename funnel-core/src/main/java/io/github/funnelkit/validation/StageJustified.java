package io.github.funnelkit.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stage that a bean claims must be justified by its facts: every criterion of that stage and of all stages below it
 * is met. There is one violation per criterion that is not, whose message says what is missing and whose criterion
 * {@link UnjustifiedStage#criterionId} tells; and one per value of the bean that does not fit its fact, which counts as
 * unknown ({@link UnjustifiedStage#factId}). A bean that claims an ending is valid when the facts say so, or say nothing
 * against an ending without a condition. A bean that claims no stage is valid, and so is one whose claim has not changed
 * since it was loaded, where the host says so ({@link StageJustification#storedStage}).
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Constraint(validatedBy = StageJustifiedValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(StageJustified.List.class)
public @interface StageJustified {

    /**
     * Says how the beans are assessed and what they claim.
     *
     * @return a public class with a public constructor without parameters
     */
    Class<? extends StageJustification<?>> by();

    /**
     * What every violation says instead of its own words.
     *
     * @return a message or its key in braces; by default empty, and every violation says what is missing
     */
    String message() default "";

    /**
     * The groups, as of every constraint.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload, as of every constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on one bean, as for several funnels. */
    @Documented
    @Inherited
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return the constraints
         */
        StageJustified[] value();
    }
}
