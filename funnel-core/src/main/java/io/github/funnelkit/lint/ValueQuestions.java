package io.github.funnelkit.lint;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Asks about texts and entries that a condition looks for and a list would read as something else. */
final class ValueQuestions {

    /** Those that look for the very text. */
    private static final Set<String> KINDS = Set.of("oneOf", "ticked");

    private ValueQuestions() {}

    static List<Advice> of(Funnel funnel) {
        return funnel.criteria().stream().flatMap(ValueQuestions::of).distinct().toList();
    }

    private static Stream<Advice> of(Criterion criterion) {
        return criterion.condition().checks().stream()
                .filter(check -> KINDS.contains(check.kind().id()))
                .flatMap(check -> check.arguments().facts().stream().flatMap(fact -> of(criterion, fact, check)));
    }

    private static Stream<Advice> of(Criterion criterion, Fact<?> fact, Check check) {
        return check.arguments().values().values().stream()
                .filter(Collection.class::isInstance)
                .flatMap(values -> ((Collection<?>) values).stream())
                .map(Object::toString)
                .filter(value -> fact.entries().isEmpty() && !said(fact, value).equals(value))
                .map(value -> ask(criterion, fact, value));
    }

    /** The value as a list has to say it. */
    private static String said(Fact<?> fact, String value) {
        FactValue<?> known = FactValue.known(fact.type() == FactType.CHECKLIST ? List.of(value) : value);
        return FactText.describe(known, Locale.ENGLISH);
    }

    private static Advice ask(Criterion criterion, Fact<?> fact, String value) {
        String said = said(fact, value);
        return new Advice(
                AdviceKind.QUOTES,
                CriterionPlace.of(criterion),
                LintWords.QUOTES.text(value, fact.id(), said),
                LintWords.QUOTE.text(said));
    }
}
