package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.KeptForm;
import io.github.funnelkit.measure.DayRange;
import io.github.funnelkit.measure.Measure;
import io.github.funnelkit.measure.Measured;
import io.github.funnelkit.measure.NumberRange;
import io.github.funnelkit.measure.Presence;
import io.github.funnelkit.measure.SizeRange;
import io.github.funnelkit.measure.Truth;
import io.github.funnelkit.measure.WholeRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** A place for what nobody reads. */
    static final int NOWHERE = 0;

    final Fact<?> fact;
    final String id;
    final FactType type;
    final KeptForm form;
    final int number;

    /** Where the value is kept; {@link #NOWHERE} for a flag whose node says it all. */
    final int place;

    final Question[] questions;

    /** Whether a host's kind is among the questions, which may ask anything of the value as it is kept. */
    final boolean keeps;

    // The only question, as most facts have it, and what it asks; else 0 or null.

    final @Nullable Measure measure;

    final int node;

    /** The {@link Half} of its node, and there the bits for what is met and for what is not. */
    final int half;

    final long met;
    final long notMet;

    /** Whether all that is asked of a flag is whether it is true; then {@link #met} and {@link #notMet}, else 0. */
    final long isTrue;

    final long isFalse;

    /** Whether all that is asked is whether there are entries or none; then what each says, else 0. */
    final long some;

    final long none;

    final @Nullable NumberRange numbers;
    final @Nullable DayRange days;
    final @Nullable SizeRange sizes;

    /** Instead of the questions, when there are several and all ask for entries. */
    final @Nullable EntryNodes entryNodes;

    Slot(Fact<?> fact, int number, int place, List<Question> questions) {
        this.fact = fact;
        this.id = fact.id();
        this.type = fact.type();
        this.form = KeptForm.of(fact);
        this.number = number;
        this.questions = questions.toArray(new Question[0]);
        this.keeps = keeps(questions);
        boolean one = questions.size() == 1 && !keeps;
        this.measure = one ? questions.get(0).measure : null;
        this.node = one ? questions.get(0).node : 0;
        this.half = Half.of(node);
        this.met = one ? Half.met(node) : 0;
        this.notMet = one ? Half.notMet(node) : 0;
        boolean flag = measure instanceof Truth;
        this.isTrue = flag ? met : 0;
        this.isFalse = flag ? notMet : 0;
        Presence presence = measure instanceof Presence asked && type == FactType.CHECKLIST ? asked : null;
        this.some = presence == null ? 0 : presence.wanted() ? met : notMet;
        this.none = presence == null ? 0 : presence.wanted() ? notMet : met;
        this.numbers = measure instanceof NumberRange range ? range : null;
        this.days = measure instanceof DayRange range ? range : null;
        this.sizes = measure instanceof SizeRange range ? range : null;
        this.entryNodes = questions.size() > 1 ? EntryNodes.of(questions) : null;
        this.place = flag ? NOWHERE : place;
    }

    /** Whether what is asked of another day's slot can be taken for the same by what was compiled for this one. */
    boolean asksLike(Slot other) {
        return isTrue == other.isTrue
                && some == other.some
                && none == other.none
                && (days == null) == (other.days == null)
                && Objects.equals(whole(), other.whole())
                && Objects.equals(sizes, other.sizes)
                && Objects.equals(entryNodes, other.entryNodes);
    }

    private @Nullable WholeRange whole() {
        return numbers == null ? null : numbers.whole();
    }

    private static boolean keeps(List<Question> questions) {
        for (Question question : questions) {
            if (question.measure == null) {
                return true;
            }
        }
        return false;
    }

    /** Asks its questions of a value in its kept form, and marks what comes of them. */
    void ask(Object kept, FactSink marks) {
        if (some != 0) {
            marks.mark(half, kept instanceof FactValue.None ? none : some);
        } else if (days != null && kept instanceof LocalDate day) {
            marks.mark(half, days.misses(day) == 0 ? met : notMet);
        } else if (numbers != null && kept instanceof BigDecimal decimal) {
            marks.mark(half, numbers.fits(decimal) ? met : notMet);
        } else if (measure != null) {
            marks.mark(half, Measure.isFit(measure, kept) ? met : notMet);
        } else {
            askAll(kept, marks);
        }
    }

    private void askAll(Object kept, FactSink marks) {
        if (entryNodes != null && kept instanceof List<?> entries) {
            long found = entryNodes.metBy(entries);
            if (found != EntryNodes.NOT_KEPT_FORM) {
                marks.markAll(found, entryNodes.all() & ~found);
                return;
            }
        }
        for (Question question : questions) {
            marks.mark(
                    question.node,
                    question.measure != null
                            ? Outcome.of(Measure.isFit(question.measure, kept))
                            : question.test.outcome(new OneFact(fact, kept)));
        }
    }
}
