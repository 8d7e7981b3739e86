package io.github.funnelkit.validation;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.SaleType;
import java.util.Locale;
import java.util.Optional;

/**
 * Connects a host's bean with the funnel that its stage is checked by. Implemented by the host and named by
 * {@link StageJustified#by}; one is made for every constraint, and used by many threads.
 *
 * @param <T> the class of the bean
 * @since 0.1.0
 */
public interface StageJustification<T> {

    /**
     * Assesses the beans, as of the day of its clock.
     *
     * @return the assessor, always the same
     */
    Assessor<T> assessor();

    /**
     * The type of the sale.
     *
     * @param bean the bean
     * @return the sale type, one of the funnel's
     */
    SaleType saleType(T bean);

    /**
     * The stage that a bean claims.
     *
     * @param bean the bean
     * @return the id of the stage; empty when it claims none
     */
    Optional<String> claimedStage(T bean);

    /**
     * The language of the messages where the validation provider does not say the reader's: with another provider than
     * Hibernate Validator, or when its message bundles have no entry for this constraint.
     *
     * @return the language, English unless it is said
     */
    default Locale language() {
        return Locale.ENGLISH;
    }
}
