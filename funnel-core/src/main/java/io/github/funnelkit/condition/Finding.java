package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A condition looked at for one customer: what came of it, what was found, how far off it is, and the same for its
 * parts. FreeText are made when they are asked for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Finding {

    private final Condition condition;
    private final Facts facts;
    private final LocalDate today;
    /** Whether meeting the condition would help; false under a not, where the gap to being met says nothing. */
    private final boolean wanted;

    private final Outcome outcome;
    private final List<Finding> parts;

    Finding(Condition condition, Facts facts, LocalDate today, Function<? super Check, Outcome> judged) {
        this(condition, facts, today, judged, true);
    }

    private Finding(
            Condition condition,
            Facts facts,
            LocalDate today,
            Function<? super Check, Outcome> judged,
            boolean wanted) {
        this.condition = condition;
        this.facts = facts;
        this.today = today;
        this.wanted = wanted;
        this.parts = examineParts(judged);
        this.outcome = condition instanceof Check check ? judged.apply(check) : outcomeOfParts();
    }

    /** From the parts, which know theirs: asking a joined condition would judge its parts once more. */
    private Outcome outcomeOfParts() {
        if (condition instanceof Not) {
            return parts.get(0).outcome.not();
        }
        if (condition instanceof WhenThen) {
            return parts.get(0).outcome.not().or(parts.get(1).outcome);
        }
        if (condition instanceof AtLeastOf atLeast) {
            List<Outcome> outcomes = new ArrayList<>(parts.size());
            for (Finding part : parts) {
                outcomes.add(part.outcome);
            }
            return atLeast.of(outcomes);
        }
        boolean all = condition instanceof AllOf;
        Outcome joined = all ? Outcome.MET : Outcome.NOT_MET;
        for (Finding part : parts) {
            joined = all ? joined.and(part.outcome) : joined.or(part.outcome);
        }
        return joined;
    }

    private List<Finding> examineParts(Function<? super Check, Outcome> judged) {
        if (condition instanceof Check) {
            return List.of();
        }
        if (condition instanceof Not not) {
            return List.of(part(not.part(), judged, !wanted));
        }
        if (condition instanceof WhenThen whenThen) {
            return List.of(part(whenThen.when(), judged, !wanted), part(whenThen.then(), judged, wanted));
        }
        List<Finding> found = new ArrayList<>(condition.parts().size());
        for (Condition part : condition.parts()) {
            found.add(part(part, judged, wanted));
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The condition that was looked at.
     *
     * @return the condition
     */
    public Condition condition() {
        return condition;
    }

    /**
     * What came of it.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The findings of the condition's parts.
     *
     * @return the findings in the order of the parts; empty for a {@link Check}
     */
    public List<Finding> parts() {
        return parts;
    }

    private Finding part(Condition part, Function<? super Check, Outcome> judged, boolean partWanted) {
        return new Finding(part, facts, today, judged, partWanted);
    }

    /**
     * Whether this is a when-then whose case is known not to be given.
     *
     * @return whether it does not apply
     */
    public boolean notApplicable() {
        return condition instanceof WhenThen && parts.get(0).outcome == Outcome.NOT_MET;
    }

    /**
     * How far off a single condition that is not met is.
     *
     * @return the gap; empty when the condition is no {@link Check}, is not {@link Outcome#NOT_MET}, has no measure, or
     *     need not be met, as under a not
     */
    public Optional<Gap> gap() {
        return wanted && condition instanceof Check check && outcome == Outcome.NOT_MET
                ? check.gap(facts, today)
                : Optional.empty();
    }

    /**
     * The unknown facts that could decide an {@link Outcome#UNKNOWN} outcome. Facts that cannot matter any more, because
     * the rest of their branch is decided, are not among them. A collection is among them also when its records are known,
     * but not enough about these.
     *
     * @return the facts in the order of the condition; empty when the outcome is decided
     */
    public Set<Fact<?>> unknownFacts() {
        Set<Fact<?>> unknown = new LinkedHashSet<>();
        if (outcome == Outcome.UNKNOWN) {
            condition.facts().stream()
                    .filter(fact -> condition instanceof Check && mayLack(fact))
                    .forEach(unknown::add);
            parts().forEach(part -> unknown.addAll(part.unknownFacts()));
        }
        return Collections.unmodifiableSet(unknown);
    }

    /** A collection is known as soon as its records are, whatever may not be known of these. */
    private boolean mayLack(Fact<?> fact) {
        return facts.value(fact).isUnknown() || fact.type() == FactType.RECORDS;
    }

    /**
     * Says what decided the outcome: the parts that did, each with what was found and how far off it is, as in
     * {@code "Resident tumour patients: 9 of 15, 6 short"}.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        if (notApplicable()) {
            return CommonWords.CLAUSES.join(
                    language,
                    List.of(ConditionWords.NOT_APPLICABLE.text(), parts.get(0).explain(language)));
        }
        if (condition instanceof Check check) {
            return CommonWords.LABELLED.in(language, labels(check, language), found(check, language));
        }
        List<String> said = new ArrayList<>();
        if (condition instanceof AtLeastOf) {
            long met =
                    parts.stream().filter(part -> part.outcome == Outcome.MET).count();
            said.add(ConditionWords.MET_OF.in(language, met, parts.size()));
        }
        for (Finding part : decisive()) {
            String words = part.explain(language);
            if (!said.contains(words)) {
                said.add(words);
            }
        }
        return said.size() == 1 ? said.get(0) : CommonWords.CLAUSES.join(language, said);
    }

    /**
     * What was found under a single condition, and how far off it is, without the names of the facts: {@code "9 of 15, 6
     * short"}. For a joined condition the same as {@link #explain}.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String details(Locale language) {
        return condition instanceof Check check ? found(check, language) : explain(language);
    }

    private String found(Check check, Locale language) {
        String found = check.explain(facts, today, language);
        Optional<Gap> gap = gap();
        return gap.isEmpty()
                ? found
                : ConditionWords.FOUND_AND_GAP.in(language, found, gap.get().words());
    }

    private static String labels(Check check, Locale language) {
        List<Fact<?>> read = check.kind() instanceof BuiltIn kind
                ? kind.headed(check.arguments())
                : check.arguments().named();
        if (read.size() == 1) {
            return OneLine.of(read.get(0).label(), language);
        }
        StringJoiner labels = new StringJoiner(" / ");
        for (Fact<?> fact : read) {
            labels.add(OneLine.of(fact.label(), language));
        }
        return labels.toString();
    }

    /** The parts without which the outcome would be another. */
    private List<Finding> decisive() {
        if (condition instanceof AtLeastOf) {
            List<Finding> said = new ArrayList<>(parts);
            said.removeIf(part -> (part.outcome == Outcome.MET) != (outcome == Outcome.MET));
            return said;
        }
        if (condition instanceof AllOf
                ? outcome != Outcome.MET
                : condition instanceof AnyOf && outcome == Outcome.MET) {
            List<Finding> said = new ArrayList<>(parts);
            said.removeIf(part -> part.outcome != outcome);
            return said;
        }
        if (condition instanceof WhenThen) {
            List<Finding> said = new ArrayList<>(parts);
            said.removeIf(part -> outcome == Outcome.UNKNOWN && part.outcome() != Outcome.UNKNOWN);
            return said;
        }
        return parts;
    }

    /** The outcome and the English words. */
    @Override
    public String toString() {
        return outcome() + " - " + explain(Locale.ENGLISH);
    }
}
