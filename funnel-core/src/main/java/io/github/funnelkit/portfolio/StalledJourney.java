package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyTime;
import io.github.funnelkit.text.Text;
import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open journey that stands where it stands for longer than the limit.
 *
 * @param journey the host's id of the journey
 * @param saleType the id of the sale type
 * @param stage the id of the stage; empty before the first one
 * @param age how long it has stood there
 * @param limit how long is not too long; of several limits, the longest that is exceeded
 * @param severity how much it matters; empty when the limit does not say
 * @since 0.1.0
 */
@SuppressWarnings("serial") // written in the form of Written
public record StalledJourney(
        String journey,
        String saleType,
        Optional<String> stage,
        Duration age,
        Duration limit,
        Optional<StaySeverity> severity)
        implements Serializable {

    /**
     * What is serialized: an Optional cannot be.
     *
     * @param journey the host's id of the journey
     * @param saleType the id of the sale type
     * @param stage the id of the stage; empty before the first one
     * @param age how long it has stood there
     * @param limit how long is not too long
     * @param severity how much it matters; null when the limit does not say
     */
    private record Written(
            String journey,
            String saleType,
            @Nullable String stage,
            Duration age,
            Duration limit,
            @Nullable StaySeverity severity)
            implements Serializable {

        private Object readResolve() {
            return new StalledJourney(
                    journey, saleType, Optional.ofNullable(stage), age, limit, Optional.ofNullable(severity));
        }
    }

    /** Those that stand longest come first. */
    static final Comparator<StalledJourney> LONGEST_FIRST = Comparator.comparing(StalledJourney::age)
            .reversed()
            .thenComparing(StalledJourney::journey)
            .thenComparing(StalledJourney::saleType)
            .thenComparing(stalled -> stalled.stage().orElse(""))
            .thenComparing(StalledJourney::limit);

    /** Checks that nothing is missing. */
    public StalledJourney {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(age, "age");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(severity, "severity");
    }

    /**
     * A journey and the time.
     *
     * @param journey the journey
     * @param time the journey and the time
     * @return how it is stalled; empty when it is not
     */
    public static Optional<StalledJourney> of(JourneyState journey, JourneyTime time) {
        return time.stalled()
                .map(stalled -> new StalledJourney(
                        journey.journey(),
                        journey.saleType().id(),
                        stalled.stage().map(Stage::id),
                        stalled.duration(),
                        stalled.limit().duration(),
                        stalled.limit().severity()));
    }

    /** Its words, after how much it matters where the limit says so. */
    Text withSeverity(Text words) {
        return severity.map(much -> CommonWords.LABELLED.text(much.label(), words))
                .orElse(words);
    }

    /**
     * What is written in place of this.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new Written(journey, saleType, stage.orElse(null), age, limit, severity.orElse(null));
    }
}
