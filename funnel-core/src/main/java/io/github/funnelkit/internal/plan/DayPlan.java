package io.github.funnelkit.internal.plan;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.internal.circuit.Circuit;
import io.github.funnelkit.internal.predicate.JudgesUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of the facts on one day, with everything worked out that depends on the day alone. Immutable. */
public final class DayPlan {

    /** The day. */
    public final LocalDate day;

    /** The slots of the facts that are bound, in the order in which they are read, then those of the others. */
    public final Slot[] slots;

    /** How many facts are bound; theirs are the first slots. */
    public final int bound;

    /** What is asked when all facts are read. */
    public final List<JointQuestion> jointQuestions;

    /** What the outcomes of all questions come to. */
    public final Circuit circuit;

    /** How many values can be retained, with the one that nobody reads. */
    public final int values;

    private final Map<String, Slot> byId = new HashMap<>();

    private DayPlan(
            LocalDate day,
            FactSheetReader facts,
            int bound,
            Map<Integer, List<Question>> questions,
            List<JointQuestion> joint,
            Circuit circuit) {
        this.day = day;
        this.bound = bound;
        this.slots = new Slot[facts.facts().size()];
        int next = Slot.NOT_RETAINED + 1;
        for (int index = 0; index < slots.length; index++) {
            Slot slot = new Slot(facts, index, next, questions.getOrDefault(index, List.of()));
            slots[index] = slot;
            byId.put(slot.fact.id(), slot);
            if (slot.valueIndex != Slot.NOT_RETAINED && index < bound) {
                next++;
            }
        }
        this.values = next;
        this.circuit = circuit;
        this.jointQuestions = List.copyOf(joint);
    }

    /** A plan that reads facts and asks nothing, on whatever day. */
    public static DayPlan reading(List<Fact<?>> facts) {
        return new DayPlan(
                LocalDate.EPOCH, FactSheetReader.of(facts), facts.size(), Map.of(), List.of(), new Circuit(List.of()));
    }

    static DayPlan of(SalePath path, LocalDate date) {
        Map<Integer, List<Question>> questions = new HashMap<>();
        List<JointQuestion> joint = new ArrayList<>();
        for (Map.Entry<Check, Integer> check : path.circuit().checks().entrySet()) {
            Arguments arguments = check.getKey().arguments();
            ConditionKind.Test test = check.getKey().test(date);
            List<Integer> slots = new ArrayList<>();
            for (Fact<?> fact : arguments.facts()) {
                slots.add(path.slot(fact));
            }
            if (Set.copyOf(slots).size() == 1 && !(test instanceof JudgesUnknown)) {
                int slot = slots.get(0);
                questions.putIfAbsent(slot, new ArrayList<>());
                questions.get(slot).add(new Question(check.getValue(), test));
            } else {
                joint.add(new JointQuestion(check.getValue(), test, arguments.facts(), slots));
            }
        }
        return new DayPlan(date, path.reader(), path.bound(), questions, joint, path.circuit());
    }

    /** The slot of a fact, bound or not; null when nothing asks for it. */
    @Nullable
    Slot slot(Fact<?> fact) {
        return byId.get(fact.id());
    }

    /** Whether the outcomes of all nodes are in one word. */
    public boolean isOneWord() {
        return circuit.words() == 1;
    }

    /** Whether what is compiled for this plan is right for another: flags and presences are at the same bits. */
    public boolean evaluatesLike(DayPlan other) {
        for (int index = 0; index < bound; index++) {
            if (!slots[index].evaluatesLike(other.slots[index])) {
                return false;
            }
        }
        if (jointQuestions.size() != other.jointQuestions.size()) {
            return false;
        }
        for (int i = 0; i < jointQuestions.size(); i++) {
            if (!jointQuestions.get(i).evaluatesLike(other.jointQuestions.get(i))) {
                return false;
            }
        }
        return true;
    }
}
