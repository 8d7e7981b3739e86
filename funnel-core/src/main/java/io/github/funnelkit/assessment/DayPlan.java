package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.NearestName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of the facts on one day, with everything worked out that depends on the day alone. Immutable. */
final class DayPlan {

    /** The slots of the facts that are bound, in the order in which they are read, then those of the others. */
    final Slot[] slots;

    /** How many facts are bound; theirs are the first slots. */
    final int bound;

    private final Map<String, Slot> byId = new HashMap<>();
    private final List<JointQuestion> jointQuestions;
    private final int words;

    /** A check of several facts, which are asked when all are read. */
    record JointQuestion(int node, ConditionKind.Test test, List<Integer> slots) {}

    private DayPlan(
            List<Fact<?>> facts,
            int bound,
            Map<Integer, List<Slot.Question>> questions,
            List<JointQuestion> joint,
            Circuit circuit) {
        this.bound = bound;
        this.slots = new Slot[facts.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = new Slot(facts.get(slot), slot, questions.getOrDefault(slot, List.of()));
            if (slot < bound) {
                byId.put(slots[slot].id, slots[slot]);
            }
        }
        this.words = circuit.words();
        this.jointQuestions = joint;
    }

    /** A plan that reads facts and asks nothing. */
    static DayPlan reading(List<Fact<?>> facts) {
        return new DayPlan(facts, facts.size(), Map.of(), List.of(), new Circuit(List.of()));
    }

    static DayPlan of(Track track, LocalDate date) {
        Map<Integer, List<Slot.Question>> questions = new HashMap<>();
        List<JointQuestion> joint = new ArrayList<>();
        for (Map.Entry<Check, Integer> asked : track.circuit().checks().entrySet()) {
            Arguments arguments = asked.getKey().arguments();
            ConditionKind.Test test = asked.getKey().kind().test(arguments, date);
            Set<Integer> read = new LinkedHashSet<>();
            for (Fact<?> fact : arguments.facts()) {
                read.add(track.slot(fact));
            }
            if (read.size() == 1) {
                int slot = read.iterator().next();
                questions.putIfAbsent(slot, new ArrayList<>());
                questions.get(slot).add(new Slot.Question(asked.getValue(), test));
            } else {
                joint.add(new JointQuestion(asked.getValue(), test, List.copyOf(read)));
            }
        }
        return new DayPlan(track.facts(), track.bound(), questions, joint, track.circuit());
    }

    /**
     * The slot of a fact that is set out of its order.
     *
     * @throws IllegalArgumentException if it is not bound with this type and unit: its value would be lost unseen
     */
    Slot bound(Fact<?> fact) {
        Slot slot = byId.get(fact.id());
        if (slot == null) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is set, but not among the facts that are bound"
                    + NearestName.hint(fact.id(), byId.keySet()) + "; name it in bindAll");
        }
        if (slot.type != fact.type() || !slot.fact.unit().equals(fact.unit())) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is bound as " + slot.fact.describe()
                    + ", but is set as " + fact.describe());
        }
        return slot;
    }

    List<JointQuestion> jointQuestions() {
        return jointQuestions;
    }

    /** What a judging needs besides two words; null when it needs nothing. */
    @Nullable
    Store store(boolean keep) {
        return keep || words > 1 || !jointQuestions.isEmpty() ? new Store(slots.length, words) : null;
    }
}
