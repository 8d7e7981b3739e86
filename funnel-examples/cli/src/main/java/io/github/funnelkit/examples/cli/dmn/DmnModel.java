package io.github.funnelkit.examples.cli.dmn;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A methodology as decisions: one for each criterion, which is {@code "met"}, {@code "not met"} or {@code "unknown"}; one for the
 * ending, and one for the stage of each sale type, which are null where there is none.
 *
 * @param funnel the methodology
 * @param inputs the facts that are asked for, by the name of the input
 * @param decisions the decisions, by id
 */
record DmnModel(Funnel funnel, Map<String, Fact<?>> inputs, List<Decision> decisions) {

    static final String ENDING = "ending";

    /**
     * A decision.
     *
     * @param id the id of the element
     * @param name the name by which others refer to it
     * @param kind what it decides
     * @param criterion the criterion that it decides; empty for others
     * @param saleType the sale type whose stage it decides; empty for others
     * @param expression what it comes to, in FEEL
     * @param inputs the inputs that it needs
     * @param needed the ids of the decisions that it needs
     */
    record Decision(
            String id,
            String name,
            Kind kind,
            Optional<Criterion> criterion,
            Optional<SaleType> saleType,
            String expression,
            Set<String> inputs,
            List<String> needed) {}

    /** What a decision decides. */
    enum Kind {
        CRITERION,
        ENDING,
        STAGE
    }

    static DmnModel of(Funnel funnel) throws UnsayableException {
        return new Builder(funnel).build();
    }

    private static final class Builder {
        private final Funnel funnel;
        private final FeelNames names = new FeelNames(FeelScope.NONE, FeelScope.DAY);
        private final Map<String, Fact<?>> inputs = new LinkedHashMap<>();
        private final Map<String, Decision> criteria = new LinkedHashMap<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Unsayable> unsayable = new ArrayList<>();

        Builder(Funnel funnel) {
            this.funnel = funnel;
        }

        DmnModel build() throws UnsayableException {
            nameInputs();
            for (Criterion criterion : funnel.criteria()) {
                addCriterion(criterion);
            }
            addEnding();
            if (!unsayable.isEmpty()) {
                throw new UnsayableException(unsayable);
            }
            funnel.saleTypes().forEach(this::addStage);
            return new DmnModel(funnel, inputs, List.copyOf(decisions));
        }

        private void nameInputs() {
            Set<Fact<?>> read = new LinkedHashSet<>();
            funnel.criteria()
                    .forEach(criterion -> read.addAll(criterion.requirement().facts()));
            for (Ending ending : funnel.endings()) {
                ending.when().ifPresent(when -> read.addAll(when.facts()));
            }
            for (Fact<?> fact : funnel.facts()) {
                if (read.remove(fact)) {
                    inputs.put(names.of(fact.id()), fact);
                }
            }
            read.forEach(fact -> inputs.put(names.of(fact.id()), fact));
        }

        private void addCriterion(Criterion criterion) {
            FeelScope scope = FeelScope.ofInputs(names);
            try {
                String met = new FeelCondition(scope, criterion.holding() == Holding.ENTRY).of(criterion.requirement());
                String expression = "{_met: " + met
                        + ", _outcome: if _met = true then \"met\" else if _met = false then \"not met\" else \"unknown\"}"
                        + "._outcome";
                Decision decision = new Decision(
                        "criterion-" + criterion.id(),
                        names.unused(criterion.id()),
                        Kind.CRITERION,
                        Optional.of(criterion),
                        Optional.empty(),
                        expression,
                        scope.used(),
                        List.of());
                criteria.put(criterion.id(), decision);
                decisions.add(decision);
            } catch (UnsayableException unknown) {
                unsayable.add(
                        new Unsayable(criterion.id(), unknown.parts().get(0).reason()));
            }
        }

        /** The first ending of which the condition is met on the day. */
        private void addEnding() {
            FeelScope scope = FeelScope.ofInputs(names);
            StringBuilder expression = new StringBuilder();
            for (Ending ending : funnel.endings()) {
                if (ending.when().isPresent()) {
                    try {
                        String met =
                                new FeelCondition(scope, false).of(ending.when().get());
                        expression
                                .append("if ")
                                .append(met)
                                .append(" = true then ")
                                .append(FeelText.of(ending.id()))
                                .append(" else ");
                    } catch (UnsayableException unknown) {
                        unsayable.add(new Unsayable(
                                ending.id(), unknown.parts().get(0).reason()));
                    }
                }
            }
            decisions.add(new Decision(
                    ENDING,
                    names.unused(ENDING),
                    Kind.ENDING,
                    Optional.empty(),
                    Optional.empty(),
                    expression.append("null").toString(),
                    scope.used(),
                    List.of()));
        }

        /** The highest stage whose criteria are met, with those of all stages below it; none where the deal has ended. */
        private void addStage(SaleType saleType) {
            Decision ending = decisions.get(criteria.size());
            List<String> needed = new ArrayList<>(List.of(ending.id()));
            StringBuilder expression = new StringBuilder("if " + ending.name() + " != null then null");
            String below = "null";
            for (Stage stage : funnel.stages(saleType)) {
                List<String> met = new ArrayList<>();
                for (Criterion criterion : stage.criteria(saleType)) {
                    Decision decision = Objects.requireNonNull(criteria.get(criterion.id()));
                    needed.add(decision.id());
                    met.add(decision.name() + " = \"met\"");
                }
                expression
                        .append(" else if not(")
                        .append(String.join(" and ", met))
                        .append(") then ")
                        .append(below);
                below = FeelText.of(stage.id());
            }
            expression.append(" else ").append(below);
            decisions.add(new Decision(
                    "stage-" + saleType.id(),
                    names.unused("stage_" + saleType.id()),
                    Kind.STAGE,
                    Optional.empty(),
                    Optional.of(saleType),
                    expression.toString(),
                    Set.of(),
                    needed));
        }
    }
}
