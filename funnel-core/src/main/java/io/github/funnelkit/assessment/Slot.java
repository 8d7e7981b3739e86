package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.KeptForm;
import io.github.funnelkit.measure.Measure;
import io.github.funnelkit.measure.Measured;
import io.github.funnelkit.measure.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One fact, and what its value is held against on one day. */
final class Slot {

    /** A check of this fact alone, and the node that holds its outcome. */
    record Question(
            int node, ConditionKind.Test test, @Nullable Measure measure) {
        Question(int node, ConditionKind.Test test) {
            this(node, test, test instanceof Measured measured ? measured.measure() : null);
        }
    }

    final Fact<?> fact;
    final String id;
    final FactType type;
    final KeptForm form;
    final int number;
    final Question[] questions;

    /** Whether a host's kind is among the questions, which may ask anything of the value as it is kept. */
    final boolean keeps;

    /** The measure and the node of the only question, as most facts have it; else null and -1. */
    final @Nullable Measure measure;

    final int node;

    /** The bit of the node, when all that is asked of a flag is whether it is true, and the node is in the first word. */
    final long flag;

    /** Instead of the questions, when there are several and all ask for entries. */
    final @Nullable EntryNodes entryNodes;

    Slot(Fact<?> fact, int number, List<Question> questions) {
        this.fact = fact;
        this.id = fact.id();
        this.type = fact.type();
        this.form = KeptForm.of(fact);
        this.number = number;
        this.questions = questions.toArray(new Question[0]);
        this.keeps = keeps(questions);
        boolean one = questions.size() == 1 && !keeps;
        this.measure = one ? questions.get(0).measure : null;
        this.node = one ? questions.get(0).node : -1;
        this.flag = measure instanceof Truth && node < Long.SIZE ? 1L << node : 0;
        this.entryNodes = questions.size() > 1 ? EntryNodes.of(questions) : null;
    }

    private static boolean keeps(List<Question> questions) {
        for (Question question : questions) {
            if (question.measure == null) {
                return true;
            }
        }
        return false;
    }
}
