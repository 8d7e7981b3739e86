package io.github.funnelkit.internal.plan;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.internal.circuit.Circuit;
import io.github.funnelkit.internal.holding.CountedCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The path of one sale type through a funnel, made ready for judging: stages, criteria, endings that the facts can meet,
 * guides that they decide on, the circuit of their conditions, and a slot for each fact. Immutable.
 */
public final class SalePath {

    private final Funnel funnel;
    private final SaleType saleType;
    private final List<Stage> stages;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Condition> requirements = new ArrayList<>();
    private final List<Condition> asked = new ArrayList<>();
    /** The endings with a condition, in order; their nodes follow those of the criteria. */
    private final List<Ending> endings = new ArrayList<>(0);

    /** The guides with a condition, in order; their nodes follow those of the endings. */
    private final List<ActionGuide> guides = new ArrayList<>(0);

    private final int outputs;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Where the criteria of each stage begin, and after the last stage where they end. */
    private final int[] firstCriterion;
    /** The stage of each criterion, and after the last criterion the number of stages. */
    private final int[] stageOf;

    /** The bits of the criteria that are standing, in words of 64. */
    private final long[] standing;

    private final Circuit circuit;
    private final int bound;
    private final FactSheetReader reader;
    private final Map<String, Integer> slots = new HashMap<>();

    /** Whether each criterion asks its requirement as it is, whatever time has undone. */
    private final boolean onTheDay;

    /**
     * Makes the path by which the facts alone are judged: what the holding rule of a criterion lets count is worked into what
     * it asks. The facts that are bound come first, in the order in which they are read.
     */
    public static SalePath byFacts(Funnel funnel, SaleType saleType, List<Fact<?>> bound) {
        return new SalePath(funnel, saleType, bound, false);
    }

    /** The same path with what each criterion asks on the day; this very path where that is no other. */
    public SalePath onTheDay() {
        return onTheDay ? this : new SalePath(funnel, saleType, reader.facts().subList(0, bound), true);
    }

    @SuppressWarnings("ReferenceEquality") // what does not count otherwise is the very same
    private SalePath(Funnel funnel, SaleType saleType, List<Fact<?>> bound, boolean plainly) {
        this.funnel = funnel;
        this.saleType = saleType;
        this.stages = funnel.stages(saleType);
        this.firstCriterion = new int[stages.size() + 1];
        for (int stage = 0; stage < stages.size(); stage++) {
            criteria.addAll(stages.get(stage).criteria(saleType));
            firstCriterion[stage + 1] = criteria.size();
        }
        this.stageOf = new int[criteria.size() + 1];
        for (int stage = 0; stage < stages.size(); stage++) {
            for (int criterion = firstCriterion[stage]; criterion < firstCriterion[stage + 1]; criterion++) {
                stageOf[criterion] = stage;
                numbers.put(criteria.get(criterion).id(), criterion);
            }
        }
        stageOf[criteria.size()] = stages.size();
        boolean same = true;
        for (Criterion criterion : criteria) {
            Condition requirement = criterion.requirement();
            Condition counted = plainly ? requirement : CountedCondition.of(criterion, requirement);
            same &= counted == requirement;
            requirements.add(requirement);
            asked.add(counted);
        }
        this.onTheDay = same;
        List<Condition> outputs = new ArrayList<>(asked);
        for (Ending ending : funnel.endings()) {
            if (ending.when().isPresent()) {
                endings.add(ending);
                outputs.add(ending.when().get());
            }
        }
        for (ActionGuide guide : funnel.guides()) {
            if (guide.when().isPresent() && guide.saleTypes().contains(saleType)) {
                guides.add(guide);
                outputs.add(guide.when().get());
            }
        }
        this.outputs = outputs.size();
        this.standing = new long[(outputs.size() + Long.SIZE - 1) / Long.SIZE];
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            if (criteria.get(criterion).holding() == Holding.STANDING) {
                standing[criterion / Long.SIZE] |= 1L << criterion;
            }
        }
        this.circuit = new Circuit(outputs);
        List<Fact<?>> facts = new ArrayList<>();
        for (Fact<?> fact : bound) {
            addSlot(fact, facts);
        }
        this.bound = bound.size();
        for (Check check : circuit.checks().keySet()) {
            for (Fact<?> fact : check.arguments().facts()) {
                addSlot(fact, facts);
            }
        }
        this.reader = FactSheetReader.of(facts);
    }

    /** The facts that the criteria and guides of a sale type and the endings read, the day of the next action, and the contacts. */
    public static List<Fact<?>> factsOf(Funnel funnel, SaleType saleType) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Stage stage : funnel.stages(saleType)) {
            for (Criterion criterion : stage.criteria(saleType)) {
                facts.addAll(criterion.requirement().facts());
            }
        }
        for (Ending ending : funnel.endings()) {
            if (ending.when().isPresent()) {
                facts.addAll(ending.when().get().facts());
            }
        }
        for (ActionGuide guide : funnel.guides()) {
            if (guide.when().isPresent() && guide.saleTypes().contains(saleType)) {
                facts.addAll(guide.when().get().facts());
            }
        }
        if (funnel.nextAction().isPresent()) {
            facts.add(funnel.nextAction().get());
        }
        for (Signal signal : funnel.signals()) {
            if (signal.contacts().isPresent()) {
                facts.add(signal.contacts().get());
            }
        }
        return List.copyOf(facts);
    }

    private void addSlot(Fact<?> fact, List<Fact<?>> facts) {
        if (slots.putIfAbsent(fact.id(), facts.size()) == null) {
            facts.add(fact);
        }
    }

    /** The funnel. */
    public Funnel funnel() {
        return funnel;
    }

    /** The type of the sale. */
    public SaleType saleType() {
        return saleType;
    }

    /** The stages that apply to the sale type, in order. */
    public List<Stage> stages() {
        return stages;
    }

    /** The criteria of all stages, in order; their numbers are those of their nodes. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The endings that the facts can meet, in order. */
    public List<Ending> endings() {
        return endings;
    }

    /** The guides that the facts decide on, in order. */
    public List<ActionGuide> guides() {
        return guides;
    }

    /** What the criteria require, and what endings and guides ask, as it is written. */
    public Stream<Condition> conditions() {
        Stream<Condition> beside = Stream.concat(
                endings.stream().flatMap(ending -> ending.when().stream()),
                guides.stream().flatMap(guide -> guide.when().stream()));
        return Stream.concat(requirements.stream(), beside);
    }

    /** How many of the first nodes are criteria, endings and guides: what is kept of outcomes. */
    public int outputs() {
        return outputs;
    }

    /** All that a criterion requires. */
    public Condition requirement(int criterion) {
        return requirements.get(criterion);
    }

    /** What is asked of a criterion on this path. */
    public Condition asked(int criterion) {
        return asked.get(criterion);
    }

    /** Whether the outcome of a criterion is the plain one of its requirement. */
    @SuppressWarnings("ReferenceEquality") // see there
    public boolean isPlain(int criterion) {
        return asked.get(criterion) == requirements.get(criterion);
    }

    /** A word of the criteria that are standing. */
    public long standingCriteria(int word) {
        return standing[word];
    }

    /** The number of the first criterion of a stage; for the number behind the last stage, how many criteria there are. */
    public int firstCriterion(int stage) {
        return firstCriterion[stage];
    }

    /** The number of the stage at which a customer stands of whom a criterion is the first that is not met; or -1. */
    public int standing(int firstUnmet) {
        return stageOf[firstUnmet] - 1;
    }

    /** The number of a criterion, or -1 when it is not one of this sale type. */
    public int number(Criterion criterion) {
        return numbers.getOrDefault(criterion.id(), -1);
    }

    /** The circuit of the criteria. */
    public Circuit circuit() {
        return circuit;
    }

    /** What reads the facts, in the order of their slots. */
    FactSheetReader reader() {
        return reader;
    }

    /** How many of the facts are bound: the first ones. */
    int bound() {
        return bound;
    }

    /** The slot of a fact, or -1 when there is none. */
    int slot(Fact<?> fact) {
        return slots.getOrDefault(fact.id(), -1);
    }
}
