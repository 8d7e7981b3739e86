package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Describes a stage.
 *
 * @since 0.1.0
 */
public final class StageBuilder {

    /** A criterion as written: for one sale type, or for all of the stage when the sale type is null. */
    private record Draft(@Nullable SaleType saleType, String name, CriterionBuilder builder) {
        boolean is(@Nullable SaleType type, String other) {
            return name.equals(other) && (type == null ? saleType == null : type.equals(saleType));
        }
    }

    private final String id;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Draft> inherited = new HashSet<>();
    private final List<String> twice = new ArrayList<>();
    private final Map<SaleType, WinProbability> winProbabilities = new LinkedHashMap<>();
    private final Set<SaleType> inheritedWinProbabilities = new HashSet<>();
    private @Nullable WinProbability commonWinProbability;
    private @Nullable ForecastCategory forecastCategory;
    private @Nullable CustomerType customerType;
    private List<SaleType> only = List.of();
    private @Nullable Holding holding;
    private @Nullable Holding inheritedHolding;
    private final StageRulesBuilder rules;
    private boolean incomplete;
    private Source source = Source.extension();

    StageBuilder(String id) {
        this.id = id;
        this.rules = new StageRulesBuilder(StageRules.NONE);
    }

    StageBuilder(Stage base) {
        id = base.id();
        customerType = base.customerType();
        only = base.saleTypes();
        winProbabilities.putAll(base.winProbabilities());
        inheritedWinProbabilities.addAll(winProbabilities.keySet());
        forecastCategory = base.forecastCategory().orElse(null);
        inheritedHolding = base.holding();
        rules = new StageRulesBuilder(base.rules());
        incomplete = base.incomplete();
        source = base.source();
        base.criteria()
                .forEach(criterion ->
                        drafts.add(new Draft(criterion.saleType(), criterion.name(), new CriterionBuilder(criterion))));
        inherited.addAll(drafts);
    }

    /**
     * What a customer at this stage is called.
     *
     * @param wording the wording for every reader, whatever their language, not blank
     * @return this builder
     * @throws IllegalArgumentException if the wording is blank
     */
    public StageBuilder customerType(String wording) {
        return customerType(Text.of(wording));
    }

    /**
     * What a customer at this stage is called.
     *
     * @param label the name
     * @return this builder
     */
    public StageBuilder customerType(Text label) {
        customerType = new CustomerType(label);
        return this;
    }

    /**
     * The sale types to which the stage applies; all of the funnel unless it is said. In a derived funnel, inherited
     * criteria for other sale types go, with the links of inherited actions to them.
     *
     * @param apply the sale types
     * @return this builder
     */
    public StageBuilder saleTypes(SaleType... apply) {
        only = Require.each("sale types", apply);
        return this;
    }

    /**
     * The probability that a customer at this stage is won, for every sale type that has none of its own.
     *
     * @param percent whole percent, 0 to 100
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public StageBuilder winProbability(int percent) {
        return winProbability(WinProbability.of(percent));
    }

    /**
     * The probability that a customer at this stage is won, for every sale type that has none of its own.
     *
     * @param probability the probability
     * @return this builder
     */
    public StageBuilder winProbability(WinProbability probability) {
        winProbabilities.keySet().removeAll(inheritedWinProbabilities);
        commonWinProbability = Objects.requireNonNull(probability, "probability");
        return this;
    }

    /**
     * The probability that a customer at this stage is won, in sales of one type.
     *
     * @param saleType the sale type
     * @param percent whole percent, 0 to 100
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public StageBuilder winProbability(SaleType saleType, int percent) {
        return winProbability(saleType, WinProbability.of(percent));
    }

    /**
     * The probability that a customer at this stage is won, in sales of one type.
     *
     * @param saleType the sale type
     * @param probability the probability
     * @return this builder
     */
    public StageBuilder winProbability(SaleType saleType, WinProbability probability) {
        winProbabilities.put(
                Objects.requireNonNull(saleType, "saleType"), Objects.requireNonNull(probability, "probability"));
        inheritedWinProbabilities.remove(saleType);
        return this;
    }

    /**
     * As what deals at this stage are counted in a forecast; nothing is said unless it is said here.
     *
     * @param category the category
     * @return this builder
     */
    public StageBuilder forecastCategory(ForecastCategory category) {
        forecastCategory = Objects.requireNonNull(category, "category");
        return this;
    }

    /**
     * Adds a criterion for sales of one type, or changes the one of that name that a derived funnel has inherited.
     *
     * @param saleType the sale type
     * @param name the last part of its id
     * @param describe describes it
     * @return this builder
     */
    public StageBuilder criterion(SaleType saleType, String name, Consumer<CriterionBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(criterion(saleType, name));
        return this;
    }

    /**
     * Adds a criterion for sales of one type, or changes the one of that name that a derived funnel has inherited.
     *
     * @param saleType the sale type
     * @param name the last part of its id
     * @return what describes it
     */
    public CriterionBuilder criterion(SaleType saleType, String name) {
        return draft(Objects.requireNonNull(saleType, "saleType"), name).builder;
    }

    /**
     * Adds a criterion for all sale types of this stage, or changes those of that name that a derived funnel has
     * inherited.
     *
     * @param name the last part of its id
     * @param describe describes it
     * @return this builder
     */
    public StageBuilder criterion(String name, Consumer<CriterionBuilder> describe) {
        Objects.requireNonNull(describe, "describe");
        List<Draft> same =
                inherited.stream().filter(draft -> draft.name.equals(name)).toList();
        if (same.isEmpty()) {
            describe.accept(draft(null, name).builder);
        } else {
            drafts.stream().filter(same::contains).forEach(draft -> describe.accept(draft.builder));
            same.forEach(inherited::remove);
        }
        return this;
    }

    /**
     * The stage is chosen by the seller: it asks that a fact names it or a later stage. It needs no other criterion; those that
     * it has, and those below, must be met as usual. It is the criterion {@code chosen}, which can be described further.
     *
     * @param fact a choice in order, whose entries are the ids of stages in their order, and perhaps others
     * @return this builder
     */
    public StageBuilder chosenBy(Choice fact) {
        Check names = Objects.requireNonNull(fact, "fact").atLeast(id);
        return criterion(Criterion.CHOSEN, chosen -> chosen.when(names));
    }

    private Draft draft(@Nullable SaleType saleType, String name) {
        Objects.requireNonNull(name, "criterion name");
        for (Draft existing : drafts) {
            if (existing.is(saleType, name)) {
                if (inherited.remove(existing)) {
                    return existing;
                }
                twice.add(name);
                break;
            }
        }
        Draft draft = new Draft(saleType, name, new CriterionBuilder());
        drafts.add(draft);
        return draft;
    }

    /**
     * Takes an inherited criterion out of a derived funnel, with the links of inherited actions to it.
     *
     * @param saleType the sale type
     * @param name the last part of its id
     * @return this builder
     * @throws IllegalArgumentException if there is no such criterion
     */
    public StageBuilder withoutCriterion(SaleType saleType, String name) {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(name, "criterion name");
        inherited.removeIf(draft -> draft.is(saleType, name));
        if (!drafts.removeIf(draft -> draft.is(saleType, name))) {
            throw new IllegalArgumentException(Ids.unknown(
                    "criterion",
                    name,
                    drafts.stream()
                            .filter(draft -> saleType.equals(draft.saleType))
                            .map(Draft::name)
                            .toList()));
        }
        return this;
    }

    /**
     * For how long the criteria of this stage are asked that say nothing else; as the funnel says unless it is said here. In
     * a derived funnel it counts for inherited criteria, too.
     *
     * @param asked the holding rule
     * @return this builder
     */
    public StageBuilder holds(Holding asked) {
        holding = Objects.requireNonNull(asked, "holding");
        return this;
    }

    /**
     * The rules of the stage: who approves entering it, how long a stay may last, what is asked of evidence.
     *
     * @param describe describes them
     * @return this builder
     */
    public StageBuilder rules(Consumer<StageRulesBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(rules);
        return this;
    }

    /**
     * Whether the source breaks off inside the stage, so that it may ask for more than is known; it does not unless it is
     * said. The note of its source is the place to say what is known about that.
     *
     * @param breaksOff whether it does
     * @return this builder
     */
    public StageBuilder incomplete(boolean breaksOff) {
        incomplete = breaksOff;
        return this;
    }

    /**
     * Where the stage comes from; {@link Source#extension()} unless it is said.
     *
     * @param from the source
     * @return this builder
     */
    public StageBuilder source(Source from) {
        source = Objects.requireNonNull(from, "from");
        return this;
    }

    Stage build(int order, List<SaleType> ofFunnel, HoldingDefault holdingOfFunnel, Problems problems) {
        Place place = Place.ROOT.in("stage", id);
        HoldingDefault holds = holdingOfFunnel.within(holding, inheritedHolding);
        if (customerType == null) {
            problems.add(place, Problem.Kind.NO_CUSTOMER_TYPE);
        }
        for (String name : twice) {
            problems.add(place.in("criterion", name), Problem.Kind.DEFINED_TWICE);
        }
        for (SaleType type : only) {
            problems.requireSaleType(place, "saleTypes", type, ofFunnel);
        }
        List<SaleType> apply = new ArrayList<>(ofFunnel);
        if (!only.isEmpty()) {
            apply.retainAll(only);
        }
        for (SaleType type : winProbabilities.keySet()) {
            if (!inheritedWinProbabilities.contains(type)
                    && problems.requireSaleType(place, "winProbability", type, ofFunnel)
                    && !apply.contains(type)) {
                problems.add(place, Problem.Kind.PROBABILITY_ELSEWHERE, type.id(), ids(apply));
            }
        }
        Map<SaleType, WinProbability> stated = new LinkedHashMap<>(winProbabilities);
        if (commonWinProbability != null) {
            for (SaleType type : apply) {
                stated.putIfAbsent(type, commonWinProbability);
            }
        }
        return new Stage(
                id,
                order,
                customerType == null ? new CustomerType(Text.of(id)) : customerType,
                apply,
                stated,
                Optional.ofNullable(forecastCategory),
                criteria(apply, ofFunnel, holds, place, problems),
                holds.otherwise(),
                rules.build(place, problems),
                incomplete,
                source);
    }

    private List<Criterion> criteria(
            List<SaleType> apply, List<SaleType> ofFunnel, HoldingDefault holds, Place place, Problems problems) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (SaleType saleType : apply) {
            Place ofSaleType = place.in("sale type", saleType.id());
            for (Draft draft : drafts) {
                if ((draft.saleType == null || draft.saleType.equals(saleType)) && draft.builder.appliesTo(saleType)) {
                    Place at = ofSaleType.in("criterion", draft.name);
                    if (problems.requireId(at, draft.name)) {
                        Criterion criterion = draft.builder.build(id, saleType, draft.name, holds, at, problems);
                        if (criteria.put(criterion.id(), criterion) != null && !twice.contains(draft.name)) {
                            problems.add(at, Problem.Kind.DEFINED_TWICE);
                        }
                    }
                }
            }
        }
        for (Draft draft : drafts) {
            requireSaleTypes(draft, apply, ofFunnel, place.in("criterion", draft.name), problems);
            if (draft.saleType == null || apply.contains(draft.saleType) || inherited.contains(draft)) {
                continue;
            }
            Place at = place.in("criterion", draft.name);
            if (problems.requireSaleType(at, "criterion", draft.saleType, ofFunnel)) {
                problems.add(at, Problem.Kind.CRITERION_ELSEWHERE, draft.saleType.id(), ids(apply));
            }
        }
        return List.copyOf(criteria.values());
    }

    /** Those for which a criterion counts must be those of its stage. */
    private static void requireSaleTypes(
            Draft draft, List<SaleType> apply, List<SaleType> ofFunnel, Place at, Problems problems) {
        for (SaleType type : draft.builder.only()) {
            if (problems.requireSaleType(at, "saleTypes", type, ofFunnel) && !apply.contains(type)) {
                problems.add(at, Problem.Kind.CRITERION_ELSEWHERE, type.id(), ids(apply));
            }
        }
    }

    private static Text ids(List<SaleType> saleTypes) {
        return MentionedNames.listed(saleTypes.stream().map(SaleType::id).toList());
    }
}
