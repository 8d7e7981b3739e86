package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A fact that counts as unknown, as its evidence is not what is asked for.
 *
 * @param fact the fact
 * @param evidence what there is
 * @param day the calendar day on which it was recorded
 * @param rule what is asked for
 * @param confirmers what the positions are called that may confirm it; none when any person may, or nobody needs to
 * @since 0.1.0
 */
public record EvidenceGap(
        Fact<?> fact, FactEvidence evidence, LocalDate day, EvidenceRule rule, List<Text> confirmers) {

    /** Keeps the order. */
    public EvidenceGap {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rule, "rule");
        confirmers = List.copyOf(confirmers);
    }

    /**
     * Says who recorded the fact and when, and what is asked for.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return OneLine.of(words(language));
    }

    /**
     * Whether the evidence would do if it were newer.
     *
     * @return whether it is too old; otherwise it is not confirmed as asked
     */
    public boolean isTooOld() {
        return rule.isConfirmed(evidence);
    }

    private String words(Locale language) {
        String actor = evidence.actor().id();
        if (isTooOld()) {
            return JourneyWords.TOO_OLD.in(
                    language, fact.label(), day, FactText.period(Objects.requireNonNull(rule.age())));
        }
        return confirmers.isEmpty()
                ? JourneyWords.TO_BE_CONFIRMED_BY_PERSON.in(language, fact.label(), actor, day)
                : JourneyWords.TO_BE_CONFIRMED.in(
                        language, fact.label(), actor, day, CommonWords.LIST.joined(confirmers));
    }
}
