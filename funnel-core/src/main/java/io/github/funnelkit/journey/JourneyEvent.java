package io.github.funnelkit.journey;

import io.github.funnelkit.definition.FunnelFingerprint;
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
public sealed interface JourneyEvent
        permits JourneyEvent.Opened,
                JourneyEvent.FactsLearned,
                JourneyEvent.FormAttached,
                JourneyEvent.ActionDone,
                JourneyEvent.OverrideRequested,
                JourneyEvent.StageApproved,
                JourneyEvent.StageEntered,
                JourneyEvent.StageOverridden,
                JourneyEvent.FallenBack,
                JourneyEvent.Won,
                JourneyEvent.Lost,
                JourneyEvent.Reopened,
                JourneyEvent.MovedToVersion,
                JourneyEvent.TakenBack,
                JourneyEvent.MovedDown,
                DealEvent {

    /**
     * The kinds of events, one for each record. Whatever is done for each kind is a {@code switch} over this, so that a new
     * one is missed nowhere.
     *
     * @since 0.1.0
     */
    enum Kind {
        /** {@link Opened}. */
        OPENED("opened", Opened.class),
        /** {@link FactsLearned}. */
        FACTS_LEARNED("factsLearned", FactsLearned.class),
        /** {@link FormAttached}. */
        FORM_ATTACHED("formAttached", FormAttached.class),
        /** {@link ActionDone}. */
        ACTION_DONE("actionDone", ActionDone.class),
        /** {@link OverrideRequested}. */
        OVERRIDE_REQUESTED("overrideRequested", OverrideRequested.class),
        /** {@link StageApproved}. */
        STAGE_APPROVED("stageApproved", StageApproved.class),
        /** {@link StageEntered}. */
        STAGE_ENTERED("stageEntered", StageEntered.class),
        /** {@link StageOverridden}. */
        STAGE_OVERRIDDEN("stageOverridden", StageOverridden.class),
        /** {@link FallenBack}. */
        FALLEN_BACK("fallenBack", FallenBack.class),
        /** {@link Won}. */
        WON("won", Won.class),
        /** {@link Lost}. */
        LOST("lost", Lost.class),
        /** {@link Reopened}. */
        REOPENED("reopened", Reopened.class),
        /** {@link MovedToVersion}. */
        MOVED_TO_VERSION("movedToVersion", MovedToVersion.class),
        /** {@link TakenBack}. */
        TAKEN_BACK("takenBack", TakenBack.class),
        /** {@link MovedDown}. */
        MOVED_DOWN("movedDown", MovedDown.class),
        /** {@link DealEvent.PutOnHold}. */
        PUT_ON_HOLD("putOnHold", DealEvent.PutOnHold.class),
        /** {@link DealEvent.Resumed}. */
        RESUMED("resumed", DealEvent.Resumed.class),
        /** {@link DealEvent.OwnerChanged}. */
        OWNER_CHANGED("ownerChanged", DealEvent.OwnerChanged.class),
        /** {@link DealEvent.DealChanged}. */
        DEAL_CHANGED("dealChanged", DealEvent.DealChanged.class),
        /** {@link DealEvent.SaleTypeChanged}. */
        SALE_TYPE_CHANGED("saleTypeChanged", DealEvent.SaleTypeChanged.class),
        /** {@link DealEvent.Ended}. */
        ENDED("ended", DealEvent.Ended.class);

        private final String id;
        private final Class<? extends JourneyEvent> type;

        Kind(String id, Class<? extends JourneyEvent> type) {
            this.id = id;
            this.type = type;
        }

        private static Kind of(JourneyEvent event) {
            for (Kind kind : values()) {
                if (kind.type == event.getClass()) {
                    return kind;
                }
            }
            throw new IllegalStateException(event.getClass() + " has no kind");
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
    default Kind kind() {
        return Kind.of(this);
    }

    /**
     * Place, time and actor.
     *
     * @return the metadata
     */
    EventMetadata metadata();

    /** {@return the number of the event in its journey, from 1} */
    default long sequence() {
        return metadata().sequence();
    }

    /** {@return when it was recorded, as given by whoever recorded it} */
    default Instant at() {
        return metadata().at();
    }

    /** {@return who did it} */
    default Actor actor() {
        return metadata().actor();
    }

    /**
     * The journey began: the first event of each, and of no other place. Nothing is known yet, no form is attached.
     *
     * @param metadata place, time and actor
     * @param journey the host's id of the customer or deal
     * @param funnel the version of the funnel
     * @param saleType the id of the sale type
     * @param fingerprint what the funnel decided then ({@code Funnel.fingerprintInParts}); empty where that was not recorded
     */
    record Opened(
            EventMetadata metadata,
            String journey,
            FunnelReference funnel,
            String saleType,
            Optional<FunnelFingerprint> fingerprint)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Opened {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("journey id", journey);
            Require.reference(funnel);
            Require.id("sale type", saleType);
            Objects.requireNonNull(fingerprint, "fingerprint");
        }

        /**
         * An event of which it was not recorded what the funnel decided.
         *
         * @param metadata place, time and actor
         * @param journey the host's id of the customer or deal
         * @param funnel the version of the funnel
         * @param saleType the id of the sale type
         */
        public Opened(EventMetadata metadata, String journey, FunnelReference funnel, String saleType) {
            this(metadata, journey, funnel, saleType, Optional.empty());
        }
    }

    /**
     * Facts became known, known to be none, or unknown again.
     *
     * @param metadata place, time and actor
     * @param changes what changed
     * @param evidence what speaks for it
     */
    record FactsLearned(EventMetadata metadata, FactChanges changes, Evidence evidence) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public FactsLearned {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(changes, "changes");
            Objects.requireNonNull(evidence, "evidence");
        }

        /**
         * Facts that are asserted.
         *
         * @param metadata place, time and actor
         * @param changes what changed
         */
        public FactsLearned(EventMetadata metadata, FactChanges changes) {
            this(metadata, changes, Evidence.ASSERTED);
        }
    }

    /**
     * A form was attached.
     *
     * @param metadata place, time and actor
     * @param form the id of the form
     * @param reference where the host keeps it, such as a document number
     */
    record FormAttached(EventMetadata metadata, String form, String reference) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public FormAttached {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("form", form);
            Require.notBlank("reference of form '" + form + "'", reference);
        }
    }

    /**
     * An action of a guide was done.
     *
     * @param metadata place, time and actor
     * @param action the id of the action
     * @param note what came of it; may be empty
     */
    record ActionDone(EventMetadata metadata, String action, String note) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public ActionDone {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("action", action);
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Somebody asked that a gate be overridden.
     *
     * @param metadata place, time and actor
     * @param stage the id of the stage to enter
     * @param reason why
     */
    record OverrideRequested(EventMetadata metadata, String stage, String reason) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public OverrideRequested {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("stage", stage);
            Require.notBlank("reason", reason);
        }
    }

    /**
     * Entering a stage was approved. The approval holds until the stage is entered, or the journey falls back, is closed
     * or moves to another version.
     *
     * @param metadata place, time and actor
     * @param stage the id of the stage
     * @param position the id of the position whose approval it is; the actor holds it or stands in for it
     * @param note a remark; may be empty
     */
    record StageApproved(EventMetadata metadata, String stage, String position, String note) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public StageApproved {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("stage", stage);
            Require.id("position", position);
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * A stage was entered through its gate.
     *
     * @param metadata place, time and actor
     * @param stage the id of the stage
     * @param settled the ids of the criteria that an override had waived for a gate below, and that this one found to be met: no
     *     later gate asks them again; often none
     */
    record StageEntered(EventMetadata metadata, String stage, List<String> settled) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public StageEntered {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("stage", stage);
            settled = List.copyOf(settled);
        }

        /**
         * A stage that was entered where nothing had been waived.
         *
         * @param metadata place, time and actor
         * @param stage the id of the stage
         */
        public StageEntered(EventMetadata metadata, String stage) {
            this(metadata, stage, List.of());
        }
    }

    /**
     * A stage was entered although its gate was not open.
     *
     * @param metadata place, time and actor
     * @param stage the id of the stage
     * @param position the id of the position by which the actor could
     * @param reason why
     * @param waived what the gate still asked for
     */
    record StageOverridden(EventMetadata metadata, String stage, String position, String reason, Waived waived)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public StageOverridden {
            Objects.requireNonNull(metadata, "metadata");
            Require.id("stage", stage);
            Require.id("position", position);
            Require.notBlank("reason", reason);
            Objects.requireNonNull(waived, "waived");
        }
    }

    /**
     * The journey fell back because criteria ceased to hold.
     *
     * @param metadata place, time and actor
     * @param stage the id of the stage it fell back to; empty when not even the first one holds
     * @param ceased the ids of the criteria that no longer hold
     * @param automatic whether the policy did it; otherwise the actor decided it
     */
    record FallenBack(EventMetadata metadata, Optional<String> stage, List<String> ceased, boolean automatic)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public FallenBack {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(stage, "stage");
            ceased = List.copyOf(ceased);
        }
    }

    /**
     * The deal was won. This is an event of its own even where the last stage of the funnel is called won: standing
     * there is what the criteria say, winning is what somebody declares.
     *
     * @param metadata place, time and actor
     * @param note a remark; may be empty
     */
    record Won(EventMetadata metadata, String note) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Won {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * The deal was lost.
     *
     * @param metadata place, time and actor
     * @param reason why
     * @param competitor whom it was lost to, where known
     */
    record Lost(EventMetadata metadata, String reason, Optional<String> competitor) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Lost {
            Objects.requireNonNull(metadata, "metadata");
            Require.notBlank("reason", reason);
            Objects.requireNonNull(competitor, "competitor");
        }
    }

    /**
     * A deal that was won or lost goes on, at the stage where it stood.
     *
     * @param metadata place, time and actor
     * @param reason why
     */
    record Reopened(EventMetadata metadata, String reason) implements JourneyEvent {
        /** Checks that nothing is missing. */
        public Reopened {
            Objects.requireNonNull(metadata, "metadata");
            Require.notBlank("reason", reason);
        }
    }

    /**
     * The journey goes on by another version of the funnel.
     *
     * @param metadata place, time and actor
     * @param funnel the version from now on
     * @param stage the id of the stage in that version where the journey stands; empty when at none
     * @param fingerprint what the funnel decided then ({@code Funnel.fingerprintInParts}); empty where that was not recorded
     */
    record MovedToVersion(
            EventMetadata metadata,
            FunnelReference funnel,
            Optional<String> stage,
            Optional<FunnelFingerprint> fingerprint)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public MovedToVersion {
            Objects.requireNonNull(metadata, "metadata");
            Require.reference(funnel);
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(fingerprint, "fingerprint");
        }
    }

    /**
     * Something was a mistake and does not count any more: an attached form, an action, an approval, the entry of a stage, or a
     * change of the owner or the type of sale. What it was stays on record. The journey stands where it stood before an entry, or a
     * change of the type, that is taken back, by the right by which it stood there, and as if it had never been at the other stage;
     * what was entered by way of it is taken back first. Whether all that has to go on holding there still does is a matter of
     * falling back, as after any other event.
     *
     * @param metadata place, time and actor
     * @param event the number of the event that is taken back
     * @param reason why
     */
    record TakenBack(EventMetadata metadata, long event, String reason) implements JourneyEvent {
        /** Checks that it names an event before it. */
        public TakenBack {
            Objects.requireNonNull(metadata, "metadata");
            if (event < 1 || event >= metadata.sequence()) {
                throw new IllegalArgumentException(
                        "event " + event + ": expected one before event " + metadata.sequence());
            }
            Require.notBlank("reason", reason);
        }
    }

    /**
     * The journey was moved down on purpose, although all that its stage asks for holds.
     *
     * @param metadata place, time and actor
     * @param stage the id of the stage; empty when before the first one
     * @param reason why
     * @param guide the id of the guide by which it was; empty when by none
     */
    record MovedDown(EventMetadata metadata, Optional<String> stage, String reason, Optional<String> guide)
            implements JourneyEvent {
        /** Checks that nothing is missing. */
        public MovedDown {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(stage, "stage");
            Require.notBlank("reason", reason);
            Objects.requireNonNull(guide, "guide");
        }
    }
}
