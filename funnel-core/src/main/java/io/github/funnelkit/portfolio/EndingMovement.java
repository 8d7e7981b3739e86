package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.EndingKind;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The journeys of one sale type that ended in one way: for one reason, against one competitor and from one stage.
 *
 * @param saleType the id of the sale type
 * @param kind what the ending means for a deal
 * @param ending the id of the ending; empty where a deal was won or lost without naming one
 * @param reason the id of the reason, of those that the ending has; empty where it has none, as free words are not counted
 * @param competitor whom it was lost to; empty where that is not known
 * @param stage the id of the highest stage that they reached; empty for no stage
 * @param journeys the journeys
 * @since 0.1.0
 */
@SuppressWarnings("serial") // written in the form of Written
public record EndingMovement(
        String saleType,
        EndingKind kind,
        Optional<String> ending,
        Optional<String> reason,
        Optional<String> competitor,
        Optional<String> stage,
        Tally journeys)
        implements Serializable {

    /** By sale type, kind, ending, reason, stage and competitor. */
    static final Comparator<EndingMovement> ORDER = Comparator.comparing(EndingMovement::saleType)
            .thenComparing(EndingMovement::kind)
            .thenComparing(each -> each.ending.orElse(""))
            .thenComparing(each -> each.reason.orElse(""))
            .thenComparing(each -> each.stage.orElse(""))
            .thenComparing(each -> each.competitor.orElse(""));

    /**
     * What is serialized: an Optional cannot be.
     *
     * @param saleType the id of the sale type
     * @param kind what the ending means for a deal
     * @param ending the id of the ending; null for none
     * @param reason the id of the reason; null for none
     * @param competitor whom it was lost to; null for nobody known
     * @param stage the id of the highest stage; null for none
     * @param journeys the journeys
     */
    private record Written(
            String saleType,
            EndingKind kind,
            @Nullable String ending,
            @Nullable String reason,
            @Nullable String competitor,
            @Nullable String stage,
            Tally journeys)
            implements Serializable {

        private Object readResolve() {
            return new EndingMovement(
                    saleType,
                    kind,
                    Optional.ofNullable(ending),
                    Optional.ofNullable(reason),
                    Optional.ofNullable(competitor),
                    Optional.ofNullable(stage),
                    journeys);
        }
    }

    /** Checks that nothing is missing. */
    public EndingMovement {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(competitor, "competitor");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(journeys, "journeys");
    }

    /**
     * What is written in place of this.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new Written(
                saleType,
                kind,
                ending.orElse(null),
                reason.orElse(null),
                competitor.orElse(null),
                stage.orElse(null),
                journeys);
    }

    /** The same with other journeys. */
    EndingMovement with(Tally other) {
        return new EndingMovement(saleType, kind, ending, reason, competitor, stage, other);
    }
}
