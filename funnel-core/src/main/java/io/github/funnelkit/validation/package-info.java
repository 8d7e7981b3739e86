/**
 * Jakarta Validation for hosts that gate on save: a constraint which checks that the stage a bean claims is justified by
 * its facts.
 *
 * <!-- code: package-validation-bean -->
 * <pre>{@code
 * @StageJustified(by = OpportunityJustification.class)
 * public record Opportunity(String stage, Boolean needConfirmed, BigDecimal budget, List<String> formsOnFile) {}
 * }</pre>
 *
 * <p>What it names connects the bean with a funnel:
 *
 * <!-- code: package-validation -->
 * <pre>{@code
 * public class OpportunityJustification implements StageJustification<Opportunity> {
 *
 *     private static final FactBinding<Opportunity> BINDING = FactBinding.of(Opportunity.class)
 *             .bind(Subscriptions.NEED_CONFIRMED, Opportunity::needConfirmed)
 *             .bind(Subscriptions.BUDGET, Opportunity::budget)
 *             .bind(AttachedForms.FACT, Opportunity::formsOnFile) // the ids of the attached forms
 *             .build();
 *     private static final Assessor<Opportunity> ASSESSOR =
 *             Assessor.of(Subscriptions.FUNNEL, BINDING, Clock.system(ZoneId.of("Europe/Berlin")));
 *
 *     @Override
 *     public Assessor<Opportunity> assessor(Opportunity opportunity) {
 *         return ASSESSOR;
 *     }
 *
 *     @Override
 *     public SaleType saleType(Opportunity opportunity) {
 *         return Subscriptions.NEW;
 *     }
 *
 *     @Override
 *     public Optional<String> claimedStage(Opportunity opportunity) {
 *         return Optional.ofNullable(opportunity.stage());
 *     }
 * }
 * }</pre>
 *
 * <p>A bean whose stage is not justified has a violation for each criterion that is lacking. Its message says what is missing,
 * in the reader's language; {@link io.github.funnelkit.validation.UnjustifiedStage#criterionId} says the criterion.
 *
 * <p>Jakarta Validation is needed by those who use this package, and by nobody else; the host brings the API and a
 * provider. With Hibernate Validator messages come in the language of the validator, whichever that is. (Without expression
 * language: in that of {@link io.github.funnelkit.validation.StageJustification#language}, unless the host's bundles {@code
 * ValidationMessages} have the key {@code io.github.funnelkit.validation.StageJustified.message}, with the value
 * <code>{words.fr}</code> in the French one. A host that has one on its class path, but does not let Hibernate Validator use it,
 * names the key as the constraint's message.)
 *
 * <p>On the module path the host's package is exported or opened to this module, so that the class named by the constraint can be made.
 *
 * <p>Builds on {@link io.github.funnelkit.assessment}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.validation;

import org.jspecify.annotations.NullMarked;
