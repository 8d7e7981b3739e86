package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
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

    final LocalDate day;

    /** The slots of the facts that are bound, in the order in which they are read, then those of the others. */
    final Slot[] slots;

    /**
     * The facts that are bound, in the same order, and places that are no fact's: so a reading that expects nothing any
     * more is looked after by the same comparison as one that goes on.
     */
    final @Nullable Object[] expected;

    /** How many facts are bound; theirs are the first slots. */
    final int bound;

    private final Map<String, Slot> byId = new HashMap<>();
    /** What is asked when all facts are read. */
    final JointQuestion[] jointQuestions;

    /** How many words of 64 nodes there are. */
    final int words;
    /** How many places there are for values, with the one for what nobody reads. */
    final int places;

    /** A check of several facts, which are asked when all are read. */
    record JointQuestion(int node, ConditionKind.Test test, List<Integer> slots) {

        Outcome outcome(SlotFacts facts) {
            for (int slot : slots) {
                if (!facts.isKnown(slot)) {
                    return Outcome.UNKNOWN;
                }
            }
            return test.outcome(facts);
        }
    }

    private DayPlan(
            LocalDate day,
            List<Fact<?>> facts,
            int bound,
            Map<Integer, List<Slot.Question>> questions,
            List<JointQuestion> joint,
            Circuit circuit) {
        this.day = day;
        this.bound = bound;
        this.slots = new Slot[facts.size()];
        int next = Slot.NOWHERE + 1;
        for (int number = 0; number < slots.length; number++) {
            Slot slot = new Slot(facts.get(number), number, next, questions.getOrDefault(number, List.of()));
            slots[number] = slot;
            byId.put(slot.id, slot);
            if (slot.place != Slot.NOWHERE && number < bound) {
                next++;
            }
        }
        this.places = next;
        this.expected = new @Nullable Object[bound + 3];
        for (int number = 0; number < bound; number++) {
            expected[number] = slots[number].fact;
        }
        this.words = circuit.words();
        this.jointQuestions = joint.toArray(new JointQuestion[0]);
    }

    /** A plan that reads facts and asks nothing, on whatever day. */
    static DayPlan reading(List<Fact<?>> facts) {
        return new DayPlan(LocalDate.EPOCH, facts, facts.size(), Map.of(), List.of(), new Circuit(List.of()));
    }

    static DayPlan of(Track track, LocalDate date) {
        Map<Integer, List<Slot.Question>> questions = new HashMap<>();
        List<JointQuestion> joint = new ArrayList<>();
        for (Map.Entry<Check, Integer> asked : track.circuit().checks().entrySet()) {
            Arguments arguments = asked.getKey().arguments();
            ConditionKind.Test test = asked.getKey().test(date);
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
        return new DayPlan(date, track.facts(), track.bound(), questions, joint, track.circuit());
    }

    /**
     * The slot of a fact that is set out of its order.
     *
     * @throws IllegalArgumentException if it is not bound with this type and unit: its value would be lost unseen
     */
    Slot bound(Fact<?> fact) {
        Slot slot = byId.get(fact.id());
        if (slot == null || slot.number >= bound) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is set, but not among the facts that are bound"
                    + NearestName.hint(fact.id(), boundIds()) + "; name it in bindAll");
        }
        if (slot.type != fact.type() || !slot.fact.unit().equals(fact.unit())) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' is bound as " + slot.fact.describe()
                    + ", but is set as " + fact.describe());
        }
        return slot;
    }

    private List<String> boundIds() {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < bound; number++) {
            ids.add(slots[number].id);
        }
        return ids;
    }

    /** The slot of a fact, bound or not; null when nothing asks for it. */
    @Nullable
    Slot slot(Fact<?> fact) {
        return byId.get(fact.id());
    }

    /** Whether the outcomes of all nodes are in one word, and come of one value each. */
    boolean isOneWord() {
        return words == 1 && jointQuestions.length == 0;
    }

    /** Whether what is compiled for this plan is right for another: flags and presences are at the same places. */
    boolean asksLike(DayPlan other) {
        for (int number = 0; number < bound; number++) {
            if (!slots[number].asksLike(other.slots[number])) {
                return false;
            }
        }
        return true;
    }
}
