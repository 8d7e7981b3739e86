package io.github.funnelkit.guidance;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Exact;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What to ask next, and why.
 *
 * @param fact what to find out
 * @param decides the criteria that the answer may decide, or bring nearer to it, in the order of the funnel; at least one
 * @param cost what it costs to find out
 * @param expectedCost what all questions are expected to cost until the goal is decided, this one included
 * @param expectedQuestions how many questions that is expected to take, this one included
 * @param isLeast whether no way to ask is expected to cost less; otherwise the expected cost is an estimate for a way in which
 *     parts that have no fact in common are asked one after the other
 * @since 0.1.0
 */
public record InterviewQuestion(
        Fact<?> fact,
        List<Criterion> decides,
        int cost,
        double expectedCost,
        double expectedQuestions,
        boolean isLeast) {

    /** Keeps the order. */
    public InterviewQuestion {
        Objects.requireNonNull(fact, "fact");
        decides = List.copyOf(decides);
    }

    /**
     * What may be answered: the entries of a choice or a checklist, else what kind of value is expected.
     *
     * @return the words
     */
    public Text answers() {
        if (fact.entries().isEmpty()) {
            Text type = fact.type().label();
            return fact.unit().isEmpty()
                    ? type
                    : CommonWords.REMARKED.text(type, fact.unitLabel().orElse(Text.of(fact.unit())));
        }
        return CommonWords.ONE_OF.text(CommonWords.ALTERNATIVES.joined(
                fact.entries().stream().map(fact::entryLabel).toList()));
    }

    /**
     * Says what to ask, what may be answered, why, and how many questions are expected.
     *
     * @param language the reader's language
     * @return the words, on three lines
     */
    public String explain(Locale language) {
        BigDecimal questions = BigDecimal.valueOf(expectedQuestions).setScale(1, RoundingMode.HALF_UP);
        return String.join(
                "\n",
                CommonWords.LABELLED.in(language, fact.label(), answers()),
                GuidanceWords.INTERVIEW_DECIDES.in(
                        language,
                        CommonWords.CLAUSES.join(
                                language, decides.stream().map(Criterion::text).toList())),
                (isLeast ? GuidanceWords.INTERVIEW_EXPECTED : GuidanceWords.INTERVIEW_AT_MOST)
                        .in(language, new Exact(questions)));
    }
}
