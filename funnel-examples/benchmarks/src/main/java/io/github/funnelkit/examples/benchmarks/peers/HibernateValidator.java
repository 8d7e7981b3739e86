package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Objects;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Hibernate Validator with a constraint per criterion on the host's class. */
final class HibernateValidator implements Engine {

    private final Validator validator;

    HibernateValidator() {
        // else it writes its version to the console
        System.setProperty("org.jboss.logging.provider", "slf4j");
        HibernateValidatorConfiguration configuration = Validation.byProvider(
                        org.hibernate.validator.HibernateValidator.class)
                .configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Deal> type = mapping.type(Deal.class);
        for (ProjectCriterion criterion : ProjectCriterion.ALL) {
            type.constraint(new GenericConstraintDef<>(MeetsCriterion.class).param("value", criterion));
        }
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    @Override
    public Notes judge(Deal deal) {
        Notes notes = new Notes(Outcome.MET);
        for (ConstraintViolation<Deal> violation : validator.validate(deal)) {
            Object criterion =
                    violation.getConstraintDescriptor().getAttributes().get("value");
            notes.note((ProjectCriterion) Objects.requireNonNull(criterion), outcome(violation));
        }
        return notes.withStage();
    }

    private static Outcome outcome(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> itself = violation.unwrap(HibernateConstraintViolation.class);
        Outcome unknown = itself.getDynamicPayload(Outcome.class);
        return unknown == null ? Outcome.NOT_MET : unknown;
    }
}
