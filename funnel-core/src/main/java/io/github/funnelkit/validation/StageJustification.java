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
     * Assesses the bean, as of the day of its clock: the assessor of its tenant or of the version of the funnel that it
     * goes by, or always the same.
     *
     * @param bean the bean
     * @return the assessor; made once and kept, since making one costs far more than assessing
     */
    Assessor<T> assessor(T bean);

    /**
     * The type of the sale.
     *
     * @param bean the bean
     * @return the sale type; another than those of the funnel is a violation
     */
    SaleType saleType(T bean);

    /**
     * The stage, or the ending, that a bean claims.
     *
     * @param bean the bean
     * @return the id of the stage or ending; empty when it claims none
     */
    Optional<String> claimedStage(T bean);

    /**
     * The stage that the bean had when it was loaded. A claim that has not changed since is not checked again, so that a
     * methodology that asks for more does not keep old deals from being saved.
     *
     * @param bean the bean
     * @return the id of the stage; empty when it had none or is new, and by default: then each claim is checked
     */
    default Optional<String> storedStage(T bean) {
        return Optional.empty();
    }

    /**
     * The language of the messages where the validation provider does not say the reader's: with another provider than
     * Hibernate Validator, or with that one, but without expression language and without an entry for this constraint in the host's
     * own bundles.
     *
     * @return the language, English unless it is said
     */
    default Locale language() {
        return Locale.ENGLISH;
    }
}
