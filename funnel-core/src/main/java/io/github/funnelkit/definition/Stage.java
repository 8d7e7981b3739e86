package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A stage of a funnel, which names the type of the customers who stand there.
 *
 * @param id the id, unique in a funnel
 * @param order its place in the funnel, from 1
 * @param customerType what a customer there is called
 * @param saleTypes the sale types to which it applies, in the funnel's order
 * @param winProbabilities the win probability by sale type; a sale type without one has none stated
 * @param forecastCategory as what deals there are counted in a forecast; empty when the methodology does not say
 * @param criteria its criteria for all sale types, in order
 * @param holding for how long its criteria are asked that say nothing else
 * @param rules what is said of entering it and of staying there, beyond the criteria
 * @param incomplete whether the source breaks off inside it, so that it may ask for more than is known
 * @param source where it comes from
 * @since 0.1.0
 */
public record Stage(
        String id,
        int order,
        CustomerType customerType,
        List<SaleType> saleTypes,
        Map<SaleType, WinProbability> winProbabilities,
        Optional<ForecastCategory> forecastCategory,
        List<Criterion> criteria,
        Holding holding,
        StageRules rules,
        boolean incomplete,
        Source source) {

    /** Checks that nothing is missing. */
    public Stage {
        Ids.require("stage", id);
        Objects.requireNonNull(customerType, "customerType");
        saleTypes = List.copyOf(saleTypes);
        Map<SaleType, WinProbability> ordered = new LinkedHashMap<>();
        for (SaleType saleType : saleTypes) {
            WinProbability stated = winProbabilities.get(saleType);
            if (stated != null) {
                ordered.put(saleType, stated);
            }
        }
        winProbabilities = Collections.unmodifiableMap(ordered);
        Objects.requireNonNull(forecastCategory, "forecastCategory");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(source, "source");
    }

    /**
     * What readers call it: the customer type that it names.
     *
     * @return the label of the customer type
     */
    public Text label() {
        return customerType.label();
    }

    /**
     * Whether sales of a type go through this stage.
     *
     * @param saleType the sale type
     * @return whether it applies
     */
    public boolean appliesTo(SaleType saleType) {
        return saleTypes.contains(Objects.requireNonNull(saleType, "saleType"));
    }

    /**
     * The criteria for sales of one type.
     *
     * @param saleType the sale type
     * @return the criteria in order; empty when the stage does not apply
     */
    public List<Criterion> criteria(SaleType saleType) {
        Objects.requireNonNull(saleType, "saleType");
        List<Criterion> asked = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion.saleType().equals(saleType)) {
                asked.add(criterion);
            }
        }
        return List.copyOf(asked);
    }

    /**
     * The fact by which the seller chooses this stage: it asks that the fact names this stage or a later one.
     *
     * @return the choice whose entries are stages; empty when the stage is not chosen
     */
    public Optional<Choice> chosenBy() {
        for (Criterion criterion : criteria) {
            if (criterion.name().equals(Criterion.CHOSEN)
                    && criterion.condition() instanceof Check check
                    && check.arguments().facts().get(0) instanceof Choice choice
                    && check.equals(choice.atLeast(id))) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /**
     * The probability that a customer who stands here is won.
     *
     * @param saleType the sale type
     * @return the probability; empty when none is stated, which counts 0 in a forecast
     */
    public Optional<WinProbability> winProbability(SaleType saleType) {
        return Optional.ofNullable(winProbabilities.get(Objects.requireNonNull(saleType, "saleType")));
    }

    @Override
    public String toString() {
        return id;
    }
}
