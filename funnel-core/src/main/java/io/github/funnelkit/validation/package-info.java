/**
 * Jakarta Validation for hosts that gate on save: a constraint which checks that the stage a bean claims is justified by
 * its facts.
 *
 * <pre>{@code
 * @StageJustified(by = DealJustification.class)
 * public class Deal { ... }
 *
 * public class DealJustification implements StageJustification<Deal> {
 *     private static final Assessor<Deal> ASSESSOR = Assessor.of(funnel, binding, Clock.systemDefaultZone());
 *
 *     @Override
 *     public Assessor<Deal> assessor() {
 *         return ASSESSOR;
 *     }
 *
 *     @Override
 *     public SaleType saleType(Deal deal) {
 *         return deal.isProject() ? PROJECT : NON_PROJECT;
 *     }
 *
 *     @Override
 *     public Optional<String> claimedStage(Deal deal) {
 *         return Optional.ofNullable(deal.stage());
 *     }
 * }
 *
 * validator.validate(deal).forEach(violation -> {
 *     violation.getMessage();                            // what is missing, in the reader's language
 *     UnjustifiedStage.criterionId(violation);           // the criterion
 * });
 * }</pre>
 *
 * <p>Jakarta Validation is needed by those who use this package, and by nobody else; the host brings the API and a
 * provider. With Hibernate Validator messages come in the language of the validator. On the module path the host's
 * package is exported or opened to this module, so that the class named by the constraint can be made.
 *
 * <p>Builds on {@code assessment}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.validation;

import org.jspecify.annotations.NullMarked;
