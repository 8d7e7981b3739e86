/**
 * Sales funnels that mean something: customer types, stages, criteria and action guides as a domain model.
 *
 * <p>A host defines a methodology or takes the built-in standard, binds its own customers to facts once, and can then
 * say where each customer stands, why, what is missing, what to do next and who does it.
 *
 * <pre>{@code
 * Assessor<Deal> assessor = Assessor.of(FunnelStandard.documented(), binding, Clock.systemDefaultZone());
 * Assessment assessment = assessor.assess(FunnelStandard.PROJECT, deal);
 * assessment.stage();                        // where the customer stands
 * assessment.missing();                      // what keeps it from the next stage
 * Guidance.of(assessment).nextBest();        // what to do about it
 * }</pre>
 *
 * @since 0.1.0
 */
module io.github.funnelkit.core {
    requires org.slf4j;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.funnelkit.text;
    exports io.github.funnelkit.fact;
    exports io.github.funnelkit.condition;
    exports io.github.funnelkit.definition;
    exports io.github.funnelkit.standard;
    exports io.github.funnelkit.assessment;
    exports io.github.funnelkit.guidance;
    exports io.github.funnelkit.change;
    exports io.github.funnelkit.journey;
    exports io.github.funnelkit.portfolio;
    exports io.github.funnelkit.render;
    exports io.github.funnelkit.validation;
    exports io.github.funnelkit.testing;

    uses io.github.funnelkit.condition.ConditionKind;
}
