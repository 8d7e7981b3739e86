package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Assesses customers by one funnel. Make it once and keep it: making it prepares the funnel for fast judging.
 *
 * <p>This class is immutable and thread-safe, as far as the host's binding and condition kinds are.
 *
 * @param <T> the host's class
 * @since 0.1.0
 */
public final class Assessor<T> {

    /** After so many customers of a sale type it pays to compile what judges them. */
    private static final int MANY = 10_000;

    private final Funnel funnel;
    private final Clock clock;
    private final SaleTypeAssessor<T>[] saleTypes;
    private final List<Fact<?>> unboundFacts;

    /** Makes an assessor that compiles what judges the customers of a sale type after so many of them. */
    Assessor(Funnel funnel, FactBinding<T> binding, Clock clock, int many) {
        this.funnel = funnel;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.unboundFacts = unbound(funnel, binding);
        this.saleTypes = saleTypes(funnel, binding, many);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are only assessors of this type in it
    private static <T> SaleTypeAssessor<T>[] saleTypes(Funnel funnel, FactBinding<T> binding, int many) {
        List<SaleTypeAssessor<T>> saleTypes = new ArrayList<>();
        for (SaleType saleType : funnel.saleTypes()) {
            saleTypes.add(new SaleTypeAssessor<>(funnel, saleType, binding, many));
        }
        return saleTypes.toArray(new SaleTypeAssessor[0]);
    }

    /**
     * Makes an assessor for a host's own class.
     *
     * @param funnel the funnel to assess by
     * @param binding how the facts are read from the host's class; facts that it does not bind are unknown
     * @param clock says what day it is when no day is given
     * @param <T> the host's class
     * @return the assessor
     * @throws IllegalArgumentException if the binding binds a fact of the funnel with another type or unit
     */
    public static <T> Assessor<T> of(Funnel funnel, FactBinding<T> binding, Clock clock) {
        return new Assessor<>(funnel, binding, clock, MANY);
    }

    /**
     * Makes an assessor for fact sheets.
     *
     * @param funnel the funnel to assess by
     * @param clock says what day it is when no day is given
     * @return the assessor
     */
    public static Assessor<FactSheet> of(Funnel funnel, Clock clock) {
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        return new Assessor<>(funnel, FactBinding.ofSheets(facts), clock, MANY);
    }

    private static List<Fact<?>> unbound(Funnel funnel, FactBinding<?> binding) {
        List<Fact<?>> unbound = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        facts.add(AttachedForms.FACT);
        for (Fact<?> fact : facts) {
            Fact<?> bound = binding.fact(fact.id()).orElse(null);
            if (bound == null) {
                if (!fact.equals(AttachedForms.FACT) || readsForms(funnel)) {
                    unbound.add(fact);
                }
            } else if (bound.type() != fact.type() || !bound.unit().equals(fact.unit())) {
                conflicts.add(
                        "fact '" + fact.id() + "' is " + fact.describe() + ", but is bound as " + bound.describe());
            }
        }
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException(
                    binding + " does not fit " + funnel + ": " + String.join(" · ", conflicts));
        }
        return List.copyOf(unbound);
    }

    private static boolean readsForms(Funnel funnel) {
        for (Criterion criterion : funnel.criteria()) {
            if (criterion.requirement().facts().contains(AttachedForms.FACT)) {
                return true;
            }
        }
        for (Ending ending : funnel.endings()) {
            if (ending.when().isPresent() && ending.when().get().facts().contains(AttachedForms.FACT)) {
                return true;
            }
        }
        for (ActionGuide guide : funnel.guides()) {
            if (guide.when().isPresent() && guide.when().get().facts().contains(AttachedForms.FACT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Assesses a customer as of today, by this assessor's clock.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @return the assessment, which no longer depends on the host's object
     * @throws IllegalArgumentException if the sale type is not of this funnel, or a value of the host does not fit its
     *     fact
     * @throws IllegalStateException if a lambda of the binding fails, a collection that it gave, or a host's kind of condition;
     *     the failure is the cause
     */
    public Assessment assess(SaleType saleType, T customer) {
        return assess(saleType, customer, LocalDate.now(clock));
    }

    /**
     * Assesses a customer as of a given day.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @param asOf the day
     * @return the assessment, which no longer depends on the host's object
     * @throws IllegalArgumentException if the sale type is not of this funnel, or a value of the host does not fit its
     *     fact
     * @throws IllegalStateException if a lambda of the binding fails, a collection that it gave, or a host's kind of condition;
     *     the failure is the cause
     */
    public Assessment assess(SaleType saleType, T customer, LocalDate asOf) {
        return of(saleType).assess(requireCustomer(customer), requireDay(asOf));
    }

    /**
     * Assesses a customer as of today, by this assessor's clock, whatever does not fit.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @return the assessment, with its {@link Assessment#misfits() misfits}
     * @throws IllegalArgumentException if the sale type is not of this funnel
     */
    public Assessment assessLeniently(SaleType saleType, T customer) {
        return assessLeniently(saleType, customer, LocalDate.now(clock));
    }

    /**
     * Assesses a customer as of a given day, whatever does not fit: a value of another type, outside its bounds or that cannot
     * be read, as a lambda of the binding fails, or that a host's kind fails to judge counts as unknown, and is one of the {@link
     * Assessment#misfits() misfits}. One bad value of one customer so costs that value alone; where a kind fails to judge
     * several facts together, it costs these. Where everything fits it is the same as {@link #assess}, which is faster.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @param asOf the day
     * @return the assessment, which no longer depends on the host's object
     * @throws IllegalArgumentException if the sale type is not of this funnel
     */
    public Assessment assessLeniently(SaleType saleType, T customer, LocalDate asOf) {
        return of(saleType).assessLeniently(requireCustomer(customer), requireDay(asOf));
    }

    /**
     * Judges a customer as of today, by this assessor's clock: the stage and the outcomes alone.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @return the outcomes
     * @throws IllegalArgumentException if the sale type is not of this funnel, or a value does not fit its fact
     * @throws IllegalStateException if a lambda of the binding fails, a collection that it gave, or a host's kind of condition;
     *     the failure is the cause
     */
    public Outcomes judge(SaleType saleType, T customer) {
        return judge(saleType, customer, LocalDate.now(clock));
    }

    /**
     * Judges a customer as of a given day: the stage and the outcomes alone, for many customers or for every save. It
     * reads and refuses what {@link #assess} does, but keeps nothing, so it cannot explain.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @param asOf the day
     * @return the outcomes, the same as those of the assessment
     * @throws IllegalArgumentException if the sale type is not of this funnel, or a value does not fit its fact
     * @throws IllegalStateException if a lambda of the binding fails, a collection that it gave, or a host's kind of condition;
     *     the failure is the cause
     */
    public Outcomes judge(SaleType saleType, T customer, LocalDate asOf) {
        return of(saleType).judge(requireCustomer(customer), requireDay(asOf));
    }

    /**
     * Assesses a customer as of a given day, of whom it is known which stage was reached by right: nothing of that stage and
     * below is asked again, but for standing criteria, and each stage above must hold on the day, by plain outcomes, so that an
     * overdue action does not do for entering one. The customer stands there or higher, or below the lowest standing criterion
     * that is broken.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @param asOf the day
     * @param reached the stage that was reached, or none
     * @return the assessment, which no longer depends on the host's object
     * @throws IllegalArgumentException if the sale type is not of this funnel, the stage is none of the sale type, or a value
     *     of the host does not fit its fact
     * @throws IllegalStateException if a lambda of the binding fails, a collection that it gave, or a host's kind of condition;
     *     the failure is the cause
     */
    public Assessment assess(SaleType saleType, T customer, LocalDate asOf, ReachedStage reached) {
        return of(saleType).assess(requireCustomer(customer), requireDay(asOf), requireReached(reached));
    }

    /**
     * Assesses a customer as of a given day, of whom it is known which stage was reached by right, whatever does not fit: as {@link
     * #assess(SaleType, Object, LocalDate, ReachedStage)} does, with the {@link Assessment#misfits() misfits} of {@link
     * #assessLeniently(SaleType, Object, LocalDate)}.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @param asOf the day
     * @param reached the stage that was reached, or none
     * @return the assessment, which no longer depends on the host's object
     * @throws IllegalArgumentException if the sale type is not of this funnel, or the stage is none of the sale type
     */
    public Assessment assessLeniently(SaleType saleType, T customer, LocalDate asOf, ReachedStage reached) {
        return of(saleType).assessLeniently(requireCustomer(customer), requireDay(asOf), requireReached(reached));
    }

    /**
     * Judges a customer as of a given day, of whom it is known which stage was reached by right, as {@link #assess(SaleType,
     * Object, LocalDate, ReachedStage)} does: the stage and the outcomes alone.
     *
     * @param saleType the type of the sale
     * @param customer the host's object
     * @param asOf the day
     * @param reached the stage that was reached, or none
     * @return the outcomes, the same as those of the assessment
     * @throws IllegalArgumentException if the sale type is not of this funnel, the stage is none of the sale type, or a value
     *     that matters does not fit its fact
     * @throws IllegalStateException if a lambda of the binding fails, a collection that it gave, or a host's kind of condition;
     *     the failure is the cause
     */
    public Outcomes judge(SaleType saleType, T customer, LocalDate asOf, ReachedStage reached) {
        return of(saleType).judge(requireCustomer(customer), requireDay(asOf), requireReached(reached));
    }

    private static ReachedStage requireReached(ReachedStage reached) {
        return Objects.requireNonNull(reached, "reached");
    }

    private static <T> T requireCustomer(T customer) {
        return Objects.requireNonNull(customer, "customer");
    }

    private static LocalDate requireDay(LocalDate asOf) {
        return Objects.requireNonNull(asOf, "asOf");
    }

    /** The same sale type is found fastest. */
    @SuppressWarnings("ReferenceEquality") // see above
    private SaleTypeAssessor<T> of(SaleType saleType) {
        for (SaleTypeAssessor<T> one : saleTypes) {
            if (one.saleType == saleType) {
                return one;
            }
        }
        return ofId(Objects.requireNonNull(saleType, "saleType").id());
    }

    private SaleTypeAssessor<T> ofId(String id) {
        for (SaleTypeAssessor<T> one : saleTypes) {
            if (one.saleType.id().equals(id)) {
                return one;
            }
        }
        throw new IllegalArgumentException(funnel + ": no sale type '" + id + "'; there are "
                + String.join(
                        ", ", funnel.saleTypes().stream().map(SaleType::id).toList()));
    }

    /**
     * The funnel to assess by.
     *
     * @return the funnel
     */
    public Funnel funnel() {
        return funnel;
    }

    /**
     * The facts of the funnel that the binding does not bind, so that they are unknown for every customer: worth a look
     * when a binding is written.
     *
     * @return the facts in the funnel's order, last the attached forms if a criterion reads them
     */
    public List<Fact<?>> unboundFacts() {
        return unboundFacts;
    }

    /** Names the funnel. */
    @Override
    public String toString() {
        return "Assessor of " + funnel;
    }
}
