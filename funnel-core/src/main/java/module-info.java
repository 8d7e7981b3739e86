/**
 * Sales funnels that mean something: customer types, stages, criteria and action guides as a domain model.
 *
 * <p>A host defines a methodology or takes the built-in standard, binds its own customers to facts once, and can then
 * say where each customer stands, why, what is missing, what to do next and who does it.
 *
 * <!-- code: module-core -->
 * <pre>{@code
 * FactBinding<Deal> binding = FactBinding.of(Deal.class)
 *         .bind(StandardFacts.ANNUAL_REVENUE, Deal::revenue)   // null means unknown
 *         .build();
 * Assessor<Deal> assessor = Assessor.of(FunnelStandard.documented(), binding, Clock.systemUTC());   // once
 *
 * Assessment assessment = assessor.assess(FunnelStandard.PROJECT, deal);
 * assessment.stage();                     // where the customer stands
 * assessment.missing();                   // what keeps it from the next stage
 * assessment.explain(Locale.CHINESE);     // both in words
 * Guidance.of(assessment).nextBest();     // what to do about it, the best first
 * }</pre>
 *
 * <p><b>Start here.</b> {@link io.github.funnelkit.standard.FunnelStandard} is the methodology that is there, {@link
 * io.github.funnelkit.definition.Funnel#define Funnel.define} begins one of your own; {@link
 * io.github.funnelkit.assessment.FactBinding} and {@link io.github.funnelkit.assessment.Assessor} are made once;
 * {@link io.github.funnelkit.assessment.Assessment} and {@link io.github.funnelkit.guidance.Guidance} are what you ask.
 *
 * <p>The packages, each knowing only those before it; the page of each says its job:
 *
 * <ul>
 *   <li>{@link io.github.funnelkit.text}: wordings in several languages
 *   <li>{@link io.github.funnelkit.wording}: the words of a host's own program, in files of the same form
 *   <li>{@link io.github.funnelkit.fact}: what is known of a customer: unknown, known to be none, or known
 *   <li>{@link io.github.funnelkit.condition}: what can be asked of it, three-valued; a host's own condition kinds
 *   <li>{@link io.github.funnelkit.definition}: a methodology as data, and its fluent builder
 *   <li>{@link io.github.funnelkit.lint}: what is no mistake in a methodology, but probably not meant
 *   <li>{@link io.github.funnelkit.standard}: the built-in methodology, for medical equipment
 *   <li>{@link io.github.funnelkit.assessment}: where a customer stands and why, from a host's own object
 *   <li>{@link io.github.funnelkit.guidance}: what to do next, who does it, the shortest way to the next stage, and what to ask
 *   <li>{@link io.github.funnelkit.change}: what differs between two versions of a funnel, and who would move because of it
 *   <li>{@link io.github.funnelkit.journey}: one customer's way as events: gates, approvals, overrides, proof
 *   <li>{@link io.github.funnelkit.portfolio}: all customers at once: summaries, forecasts, calibration, movement, waterfall
 *   <li>{@link io.github.funnelkit.render}: a funnel as a handbook and a picture
 *   <li>{@link io.github.funnelkit.validation}: Jakarta Validation: the stage that a bean claims is justified
 *   <li>{@link io.github.funnelkit.testing}: assertions and example facts for a host's unit tests
 * </ul>
 *
 * <p><b>What holds everywhere.</b> Everything but builders is immutable and thread-safe. The same funnel, facts and day give
 * the same result on every machine: time comes from a clock or a date, the language is always a parameter. Nothing is null
 * unless it is said to be. There is no global state, no reflection on host objects, no thread, no file and no network. Wrong
 * arguments are an {@link java.lang.IllegalArgumentException}; a definition with problems is one exception that carries all
 * of them.
 *
 * @since 0.1.0
 */
@SuppressWarnings("module") // a friend that is compiled after this module
module io.github.funnelkit.core {
    requires org.slf4j;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports io.github.funnelkit.text;
    exports io.github.funnelkit.wording;
    exports io.github.funnelkit.fact;
    exports io.github.funnelkit.condition;
    exports io.github.funnelkit.definition;
    exports io.github.funnelkit.lint;
    exports io.github.funnelkit.standard;
    exports io.github.funnelkit.assessment;
    exports io.github.funnelkit.guidance;
    exports io.github.funnelkit.change;
    exports io.github.funnelkit.journey;
    exports io.github.funnelkit.portfolio;
    exports io.github.funnelkit.render;
    exports io.github.funnelkit.validation;
    exports io.github.funnelkit.testing;
    exports io.github.funnelkit.internal.suggest to
            io.github.funnelkit.jackson;

    uses io.github.funnelkit.condition.ConditionKind;
    uses io.github.funnelkit.text.LanguagePack;
}
