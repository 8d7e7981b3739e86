package io.github.funnelkit.journey;

import io.github.funnelkit.definition.EndingKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to the deal itself: it rests, goes on or ends, or another person, amount or type of sale is
 * concerned.
 *
 * @since 0.1.0
 */
public sealed interface DealEvent extends JourneyEvent {

    /**
     * The deal is on hold until a day: that time does not count for its visit. It is resumed by that day, or earlier.
     *
     * @param metadata place, time and actor
     * @param until the first day on which it goes on
     * @param reason why
     */
    record PutOnHold(EventMetadata metadata, LocalDate until, String reason) implements DealEvent {
        /** Checks that nothing is missing. */
        public PutOnHold {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(until, "until");
            Require.notBlank("reason", reason);
        }
    }

    /**
     * A deal that was on hold goes on before the day.
     *
     * @param metadata place, time and actor
     * @param note a remark; may be empty
     */
    record Resumed(EventMetadata metadata, String note) implements DealEvent {
        /** Checks that nothing is missing. */
        public Resumed {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Somebody else is responsible for the deal.
     *
     * @param metadata place, time and actor
     * @param owner who is responsible from now on
     */
    record OwnerChanged(EventMetadata metadata, Owner owner) implements DealEvent {
        /** Checks that nothing is missing. */
        public OwnerChanged {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * What the deal is worth, or when it is expected to close, is another now.
     *
     * @param metadata place, time and actor
     * @param terms all of it as it is now
     */
    record DealChanged(EventMetadata metadata, DealTerms terms) implements DealEvent {
        /** Checks that nothing is missing. */
        public DealChanged {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(terms, "terms");
        }
    }

    /**
     * The deal has ended in one of the ways of its funnel.
     *
     * @param metadata place, time and actor
     * @param ending the id of the ending
     * @param endingKind what it means for the deal
     * @param reason the id of the reason where the ending has reasons, else free words; empty when none was given
     * @param competitor whom it was lost to; empty when that is not known
     * @param note a remark; may be empty
     */
    record Ended(
            EventMetadata metadata,
            String ending,
            EndingKind endingKind,
            Optional<String> reason,
            Optional<String> competitor,
            String note)
            implements DealEvent {
        /** Checks that nothing is missing. */
        public Ended {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("ending", ending);
            Objects.requireNonNull(endingKind, "endingKind");
            Objects.requireNonNull(reason, "reason");
            reason.ifPresent(words -> Require.notBlank("reason", words));
            Objects.requireNonNull(competitor, "competitor");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * The sale is of another type.
     *
     * @param metadata place, time and actor
     * @param saleType the id of the sale type from now on
     * @param stage the id of the stage where the journey stands; empty when at none
     */
    record SaleTypeChanged(EventMetadata metadata, String saleType, Optional<String> stage) implements DealEvent {
        /** Checks that nothing is missing. */
        public SaleTypeChanged {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("sale type", saleType);
            Objects.requireNonNull(stage, "stage");
        }
    }
}
