package io.github.funnelkit.definition;

import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a stage asks of the evidence for the facts by which it is entered. A fact that does not satisfy it counts as unknown
 * there: {@code AskedEvidence.CONFIRMED.notOlderThan(Period.ofDays(90))}.
 *
 * @param confirmed whether facts must be confirmed by a person
 * @param age how long ago facts may have been recorded at most, more than nothing; empty for any time
 * @since 0.1.0
 */
public record AskedEvidence(boolean confirmed, Optional<Period> age) {

    /** Facts must be confirmed, however long ago. */
    public static final AskedEvidence CONFIRMED = new AskedEvidence(true, Optional.empty());

    /** Checks that it asks for something. */
    public AskedEvidence {
        if (!confirmed && age.isEmpty()) {
            throw new IllegalArgumentException("asked evidence: expected confirmed facts, or facts of some age");
        }
        age.ifPresent(most -> Require.positive("age", most));
    }

    /**
     * Facts must have been recorded within a time, confirmed or not.
     *
     * @param age how long ago at most
     * @return what is asked
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public static AskedEvidence within(Period age) {
        return new AskedEvidence(false, Optional.of(age));
    }

    /**
     * The same of facts that were recorded within a time.
     *
     * @param most how long ago at most
     * @return what is asked
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public AskedEvidence notOlderThan(Period most) {
        return new AskedEvidence(confirmed, Optional.of(most));
    }

    /**
     * What is asked, in words.
     *
     * @return a sentence for each thing that is asked, at least one
     */
    public List<Text> labels() {
        List<Text> labels = new ArrayList<>();
        if (confirmed) {
            labels.add(DefinitionWords.CONFIRMED_FACTS.text());
        }
        age.ifPresent(most -> labels.add(DefinitionWords.RECENT_FACTS.text(FactText.period(most))));
        return labels;
    }
}
