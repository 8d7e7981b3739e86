package io.github.funnelkit.journey;

import io.github.funnelkit.definition.FunnelReference;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened on a customer's way through a funnel. Events are only ever added; what they name in the funnel
 * they name by id, and the version that counts is the last one opened with or moved to.
 *
 * @since 0.1.0
 */
public sealed interface JourneyEvent {

    /**
     * The kinds of events, one for each record. Whatever is done for each kind is a {@code switch} over this, so that a new
     * one is missed nowhere.
     *
     * @since 0.1.0
     */
    enum Kind {
        /** {@link Opened}. */
        OPENED("opened"),
        /** {@link FactsLearned}. */
        FACTS_LEARNED("factsLearned"),
        /** {@link FormAttached}. */
        FORM_ATTACHED("formAttached"),
        /** {@link ActionDone}. */
        ACTION_DONE("actionDone"),
        /** {@link OverrideRequested}. */
        OVERRIDE_REQUESTED("overrideRequested"),
        /** {@link StageApproved}. */
        STAGE_APPROVED("stageApproved"),
        /** {@link StageEntered}. */
        STAGE_ENTERED("stageEntered"),
        /** {@link StageOverridden}. */
        STAGE_OVERRIDDEN("stageOverridden"),
        /** {@link FallenBack}. */
        FALLEN_BACK("fallenBack"),
        /** {@link Won}. */
        WON("won"),
        /** {@link Lost}. */
        LOST("lost"),
        /** {@link Reopened}. */
        REOPENED("reopened"),
        /** {@link MovedToVersion}. */
        MOVED_TO_VERSION("movedToVersion");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The id in documents, which outlives the names of constants and records.
         *
         * @return the id, such as {@code factsLearned}
         */
        public String id() {
            return id;
        }
    }

    /** {@return which kind of event it is} */
    Kind kind();

    /**
     * Place, time and actor.
     *
     * @return the stamp
     */
    EventMetadata stamp();

    /** {@return the number of the event in its journey, from 1} */
    default long sequence() {
        return stamp().sequence();
    }

    /** {@return when it was recorded, as given by whoever recorded it} */
    default Instant at() {
        return stamp().at();
    }

    /** {@return who did it} */
    default Actor actor() {
        return stamp().actor();
    }

    /**
     * The journey began: the first event of each, and of no other place. Nothing is known yet, no form is attached.
     *
     * @param stamp place, time and actor
     * @param journey the host's id of the customer or deal
     * @param funnel the version of the funnel
     * @param saleType the id of the sale type
     */
    record Opened(EventMetadata stamp, String journey, FunnelReference funnel, String saleType)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Opened {
            Objects.requireNonNull(stamp, "stamp");
            Require.id("journey id", journey);
            Require.reference(funnel);
            Require.id("sale type", saleType);
        }

        @Override
        public Kind kind() {
            return Kind.OPENED;
        }
    }

    /**
     * Facts became known, known to be none, or unknown again.
     *
     * @param stamp place, time and actor
     * @param changes what changed
     */
    record FactsLearned(EventMetadata stamp, FactChanges changes) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public FactsLearned {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(changes, "changes");
        }

        @Override
        public Kind kind() {
            return Kind.FACTS_LEARNED;
        }
    }

    /**
     * A form was attached.
     *
     * @param stamp place, time and actor
     * @param form the id of the form
     * @param reference where the host keeps it, such as a document number
     */
    record FormAttached(EventMetadata stamp, String form, String reference) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public FormAttached {
            Objects.requireNonNull(stamp, "stamp");
            Require.id("form", form);
            Require.notBlank("reference of form '" + form + "'", reference);
        }

        @Override
        public Kind kind() {
            return Kind.FORM_ATTACHED;
        }
    }

    /**
     * An action of a guide was done.
     *
     * @param stamp place, time and actor
     * @param action the id of the action
     * @param note what came of it; may be empty
     */
    record ActionDone(EventMetadata stamp, String action, String note) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public ActionDone {
            Objects.requireNonNull(stamp, "stamp");
            Require.id("action", action);
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.ACTION_DONE;
        }
    }

    /**
     * Somebody asked that a gate be overridden.
     *
     * @param stamp place, time and actor
     * @param stage the id of the stage to enter
     * @param reason why
     */
    record OverrideRequested(EventMetadata stamp, String stage, String reason) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public OverrideRequested {
            Objects.requireNonNull(stamp, "stamp");
            Require.id("stage", stage);
            Require.notBlank("reason", reason);
        }

        @Override
        public Kind kind() {
            return Kind.OVERRIDE_REQUESTED;
        }
    }

    /**
     * Entering a stage was approved. The approval holds until the stage is entered, or the journey falls back, is closed
     * or moves to another version.
     *
     * @param stamp place, time and actor
     * @param stage the id of the stage
     * @param position the id of the position in which the actor approved
     * @param note a remark; may be empty
     */
    record StageApproved(EventMetadata stamp, String stage, String position, String note) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public StageApproved {
            Objects.requireNonNull(stamp, "stamp");
            Require.id("stage", stage);
            Require.id("position", position);
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.STAGE_APPROVED;
        }
    }

    /**
     * A stage was entered through its gate.
     *
     * @param stamp place, time and actor
     * @param stage the id of the stage
     */
    record StageEntered(EventMetadata stamp, String stage) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public StageEntered {
            Objects.requireNonNull(stamp, "stamp");
            Require.id("stage", stage);
        }

        @Override
        public Kind kind() {
            return Kind.STAGE_ENTERED;
        }
    }

    /**
     * A stage was entered although its gate was not open.
     *
     * @param stamp place, time and actor
     * @param stage the id of the stage
     * @param position the id of the position by which the actor could
     * @param reason why
     * @param waived what the gate still asked for
     */
    record StageOverridden(EventMetadata stamp, String stage, String position, String reason, Waived waived)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public StageOverridden {
            Objects.requireNonNull(stamp, "stamp");
            Require.id("stage", stage);
            Require.id("position", position);
            Require.notBlank("reason", reason);
            Objects.requireNonNull(waived, "waived");
        }

        @Override
        public Kind kind() {
            return Kind.STAGE_OVERRIDDEN;
        }
    }

    /**
     * The journey fell back because criteria ceased to hold.
     *
     * @param stamp place, time and actor
     * @param stage the id of the stage it fell back to; empty when not even the first one holds
     * @param ceased the ids of the criteria that no longer hold
     * @param automatic whether the policy did it; otherwise the actor decided it
     */
    record FallenBack(EventMetadata stamp, Optional<String> stage, List<String> ceased, boolean automatic)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public FallenBack {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(stage, "stage");
            ceased = List.copyOf(ceased);
        }

        @Override
        public Kind kind() {
            return Kind.FALLEN_BACK;
        }
    }

    /**
     * The deal was won. This is an event of its own even where the last stage of the funnel is called won: standing
     * there is what the criteria say, winning is what somebody declares.
     *
     * @param stamp place, time and actor
     * @param note a remark; may be empty
     */
    record Won(EventMetadata stamp, String note) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Won {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.WON;
        }
    }

    /**
     * The deal was lost.
     *
     * @param stamp place, time and actor
     * @param reason why
     * @param to the competitor it was lost to, where known
     */
    record Lost(EventMetadata stamp, String reason, Optional<String> to) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Lost {
            Objects.requireNonNull(stamp, "stamp");
            Require.notBlank("reason", reason);
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Kind kind() {
            return Kind.LOST;
        }
    }

    /**
     * A deal that was won or lost goes on, at the stage where it stood.
     *
     * @param stamp place, time and actor
     * @param reason why
     */
    record Reopened(EventMetadata stamp, String reason) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Reopened {
            Objects.requireNonNull(stamp, "stamp");
            Require.notBlank("reason", reason);
        }

        @Override
        public Kind kind() {
            return Kind.REOPENED;
        }
    }

    /**
     * The journey goes on by another version of the funnel.
     *
     * @param stamp place, time and actor
     * @param funnel the version from now on
     * @param stage the id of the stage in that version where the journey stands; empty when at none
     */
    record MovedToVersion(EventMetadata stamp, FunnelReference funnel, Optional<String> stage) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public MovedToVersion {
            Objects.requireNonNull(stamp, "stamp");
            Require.reference(funnel);
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public Kind kind() {
            return Kind.MOVED_TO_VERSION;
        }
    }
}
