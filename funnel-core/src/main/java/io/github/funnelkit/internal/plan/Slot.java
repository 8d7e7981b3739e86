package io.github.funnelkit.internal.plan;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.circuit.OutcomeBits;
import io.github.funnelkit.internal.circuit.OutcomeCollector;
import io.github.funnelkit.internal.decimal.DecimalDigits;
import io.github.funnelkit.internal.entries.RetainedEntries;
import io.github.funnelkit.internal.predicate.BoundedRange;
import io.github.funnelkit.internal.predicate.DayRange;
import io.github.funnelkit.internal.predicate.DaysPredicate;
import io.github.funnelkit.internal.predicate.FastPaths;
import io.github.funnelkit.internal.predicate.NumberRange;
import io.github.funnelkit.internal.predicate.OneOfTexts;
import io.github.funnelkit.internal.predicate.Presence;
import io.github.funnelkit.internal.predicate.SizeRange;
import io.github.funnelkit.internal.predicate.Truth;
import io.github.funnelkit.internal.predicate.ValuePredicate;
import io.github.funnelkit.internal.predicate.WholeRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One fact, and the questions by which its value is evaluated on one day. Immutable. */
public final class Slot {

    /** The index for what nobody reads. */
    public static final int NOT_RETAINED = 0;

    public final Fact<?> fact;
    /** What can be told of its entries, if it has any, before they are normalized. */
    public final GivenEntries entries;

    private final FactSheetReader reader;

    /** Which slot of the plan this is. */
    public final int index;

    /** Which of the retained values is this fact's; {@link #NOT_RETAINED} for a flag whose node says it all. */
    public final int valueIndex;

    public final List<Question> questions;

    /** Whether a value is a set; a collection that is given for any other fact is refused. */
    public final boolean multiple;

    /** Whether a host's kind is among the questions, which may ask anything of the normalized value. */
    public final boolean needsNormalized;

    // The only question, as most facts have it, and what it asks; else 0 or null.

    public final @Nullable ValuePredicate predicate;

    public final int node;

    /** The half of its node, and there the bits for what is met and for what is not, as {@link OutcomeBits} has it. */
    public final int half;

    public final long met;
    public final long notMet;

    /** Whether all that is asked of a flag is whether it is true; then {@link #met} and {@link #notMet}, else 0. */
    public final long isTrue;

    public final long isFalse;

    /** Whether all that is asked is whether there are entries or none; then what each says, else 0. */
    public final long some;

    public final long none;

    public final @Nullable NumberRange numbers;

    /** Whether a number may be out of bounds, so that it must be normalized first. */
    public final boolean bounded;

    public final @Nullable DayRange days;
    public final @Nullable SizeRange sizes;
    public final @Nullable DaysPredicate dates;

    /** Whether its entries are judged as they come: in any order, and some of them more than once. */
    public final boolean anyOrder;

    /** Instead of the one question, when there are several and all ask for a range of numbers, or all for one of dates. */
    public final boolean manyNumbers;

    public final boolean manyDays;

    /** Instead of the questions, when all ask for a text, or there are several and all ask for entries. */
    public final @Nullable EntryNodes entryNodes;

    /** The slot of the fact of a number. */
    Slot(FactSheetReader reader, int index, int valueIndex, List<Question> questions) {
        this.reader = reader;
        this.fact = reader.facts().get(index);
        this.entries = new GivenEntries(reader, index);
        this.index = index;
        this.questions = List.copyOf(questions);
        this.multiple = fact.type().isMultiple();
        this.needsNormalized = needsNormalized(questions);
        boolean one = questions.size() == 1 && !needsNormalized;
        this.predicate = one ? questions.get(0).predicate() : null;
        this.node = one ? questions.get(0).node() : 0;
        this.half = OutcomeBits.half(node);
        this.met = one ? OutcomeBits.met(node) : 0;
        this.notMet = one ? OutcomeBits.notMet(node) : 0;
        boolean flag = predicate instanceof Truth;
        this.isTrue = flag ? met : 0;
        this.isFalse = flag ? notMet : 0;
        Presence presence = predicate instanceof Presence asked && fact.type() == FactType.CHECKLIST ? asked : null;
        this.some = presence == null ? 0 : presence.wanted() ? met : notMet;
        this.none = presence == null ? 0 : presence.wanted() ? notMet : met;
        this.numbers = predicate instanceof NumberRange range ? range : null;
        this.bounded = !fact.bounds().areNone();
        this.days = predicate instanceof DayRange range ? range : null;
        this.sizes = predicate instanceof SizeRange range ? range : null;
        this.dates = predicate instanceof DaysPredicate asked ? asked : null;
        this.manyNumbers = questions.size() > 1 && allAsk(questions, NumberRange.class);
        this.manyDays = questions.size() > 1 && allAsk(questions, DayRange.class);
        boolean texts = predicate instanceof OneOfTexts;
        this.entryNodes = questions.size() > 1 || texts ? EntryNodes.of(questions, fact) : null;
        boolean entries = fact.type() == FactType.CHECKLIST;
        this.anyOrder = entries && (some != 0 || sizes != null || entryNodes != null);
        this.valueIndex = flag ? NOT_RETAINED : valueIndex;
    }

    /** Whether a value is one text. */
    public boolean isText() {
        return fact.type() == FactType.TEXT || fact.type() == FactType.CHOICE;
    }

    private static boolean allAsk(List<Question> questions, Class<? extends ValuePredicate> predicate) {
        for (Question question : questions) {
            if (!predicate.isInstance(question.predicate())) {
                return false;
            }
        }
        return true;
    }

    private static boolean needsNormalized(List<Question> questions) {
        for (Question question : questions) {
            if (question.predicate() == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is asked of another day's slot can be taken for the same by what was compiled for this one. */
    boolean evaluatesLike(Slot other) {
        if (questions.size() != other.questions.size()) {
            return false;
        }
        for (int i = 0; i < questions.size(); i++) {
            if (!questions.get(i).evaluatesLike(other.questions.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The whole numbers that are asked for, of those that the fact can have; null when it has no bounds. */
    public @Nullable BoundedRange boundedRange() {
        if (numbers == null || !bounded) {
            return null;
        }
        return new BoundedRange(numbers.whole(), allowed());
    }

    /** The bit of a decimal as a host gave it; 0 when it is not asked for a range, or must be normalized first. */
    public long decimal(BigDecimal value) {
        return isUsual(value) ? normalizedDecimal(value) : 0;
    }

    /** The bit of a normalized decimal; 0 when it is not asked for a range. */
    public long normalizedDecimal(BigDecimal value) {
        return numbers == null ? 0 : numbers.contains(value) ? met : notMet;
    }

    /** Whether a decimal as a host gave it is normalized when it is asked for, and is one that its fact can have. */
    public boolean isUsual(BigDecimal value) {
        return value.getClass() == BigDecimal.class
                && fact.type() == FactType.QUANTITY
                && DecimalDigits.areFew(value)
                && (!bounded || fact.bounds().contain(value));
    }

    /** The whole numbers that the fact can have. */
    public WholeRange allowed() {
        Bounds bounds = fact.bounds();
        return new NumberRange(bounds.least(), bounds.most(), true).whole();
    }

    /** The bit of entries of which some may be the same; 0 when they are not asked how many they are. */
    public long size(Collection<?> entries) {
        Object distinct = sizes == null ? null : this.entries.distinct(entries);
        return sizes == null || distinct == null ? 0 : sizes.test(distinct) ? met : notMet;
    }

    /**
     * What is retained of a value whose entries are judged as they come; null if they are not valid for sure. Where each is
     * looked up anyway, that is found then.
     */
    public @Nullable Object retainable(Object value) {
        return entryNodes == null ? entries.retained(value) : entries.unchecked(value);
    }

    /** The same for what is retained of valid entries. */
    public long retainedSize(Object retained) {
        long bits = sizes == null ? 0 : FastPaths.size(RetainedEntries.size(retained), met, sizes);
        return bits == 0 ? size(RetainedEntries.collection(retained)) : bits;
    }

    /** The normalized value; null when it is unknown. */
    public @Nullable Object normalize(@Nullable Object value) {
        return reader.normalize(index, value);
    }

    /** Asks its questions of a normalized value, and adds what comes of them. */
    public void evaluate(Object normalized, OutcomeCollector outcomes) {
        if (some != 0) {
            outcomes.add(half, normalized instanceof FactValue.None ? none : some);
        } else if (days != null && normalized instanceof LocalDate day) {
            outcomes.add(half, days.misses(day) == 0 ? met : notMet);
        } else if (numbers != null && normalized instanceof BigDecimal decimal) {
            outcomes.add(half, numbers.contains(decimal) ? met : notMet);
        } else if (predicate != null) {
            outcomes.add(half, Question.test(predicate, normalized) ? met : notMet);
        } else {
            evaluateAll(normalized, outcomes);
        }
    }

    private void evaluateAll(Object normalized, OutcomeCollector outcomes) {
        if (entryNodes != null && !(normalized instanceof FactValue.None)) {
            long found = normalized instanceof String text
                    ? entryNodes.metByNormalized(text)
                    : normalized instanceof List<?> entries ? entryNodes.metBy(entries) : EntryNodes.NOT_NORMALIZED;
            if (found != EntryNodes.NOT_NORMALIZED) {
                outcomes.addAll(found, entryNodes.all() & ~found);
                return;
            }
        }
        for (Question question : questions) {
            outcomes.add(question.node(), question.outcome(fact, normalized));
        }
    }

    /** The halves in which its questions have their nodes, in order. */
    public SortedSet<Integer> halves() {
        SortedSet<Integer> halves = new TreeSet<>();
        for (Question question : questions) {
            halves.add(OutcomeBits.half(question.node()));
        }
        return halves;
    }

    /** The bits of a half that come of a normalized value. */
    public long bits(Object normalized, int wantedHalf) {
        if (predicate != null) {
            return Question.test(predicate, normalized) ? met : notMet;
        }
        long bits = 0;
        for (Question question : questions) {
            if (OutcomeBits.half(question.node()) == wantedHalf) {
                bits |= switch (question.outcome(fact, normalized)) {
                    case MET -> OutcomeBits.met(question.node());
                    case NOT_MET -> OutcomeBits.notMet(question.node());
                    case UNKNOWN -> 0;
                };
            }
        }
        return bits;
    }

    /** The value as it is judged and retained, where no fast path takes it; null when it is unknown. */
    public @Nullable Object readied(@Nullable Object value, boolean lasting) {
        if (!(value instanceof Collection<?> given)) {
            return normalize(value);
        }
        if (needsNormalized) {
            return entries.normalized(given);
        }
        return lasting && !entries.canRetain(given) ? entries.lasting(given) : entries.distinct(given);
    }

    /** Makes the outcomes unknown again that came of this fact. */
    public void forget(OutcomeCollector outcomes) {
        for (Question question : questions) {
            outcomes.forget(question.node());
        }
    }
}
