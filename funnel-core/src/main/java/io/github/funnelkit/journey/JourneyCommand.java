package io.github.funnelkit.journey;

import io.github.funnelkit.definition.FunnelReference;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants to happen in a journey, as data. A {@link Gatekeeper} decides on it. Reasons and notes are what
 * people type: a blank reason is no mistake of the program, the command is refused for it.
 *
 * @since 0.1.0
 */
public sealed interface JourneyCommand {

    /**
     * The kinds of commands, one for each record. Whatever is done for each kind is a {@code switch} over this, so that a new
     * one is missed nowhere.
     *
     * @since 0.1.0
     */
    enum Kind {
        /** {@link Learn}. */
        LEARN,
        /** {@link Attach}. */
        ATTACH,
        /** {@link Complete}. */
        COMPLETE,
        /** {@link Enter}. */
        ENTER,
        /** {@link Approve}. */
        APPROVE,
        /** {@link RequestOverride}. */
        REQUEST_OVERRIDE,
        /** {@link OverrideGate}. */
        OVERRIDE_GATE,
        /** {@link Review}. */
        REVIEW,
        /** {@link FallBack}. */
        FALL_BACK,
        /** {@link Win}. */
        WIN,
        /** {@link Lose}. */
        LOSE,
        /** {@link Reopen}. */
        REOPEN,
        /** {@link MoveToVersion}. */
        MOVE_TO_VERSION
    }

    /** {@return which kind of command it is} */
    Kind kind();

    /**
     * Record what was learned about the customer.
     *
     * @param changes what was learned; what is known already is left out of the event
     */
    record Learn(FactChanges changes) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Learn {
            Objects.requireNonNull(changes, "changes");
        }

        @Override
        public Kind kind() {
            return Kind.LEARN;
        }
    }

    /**
     * Attach a form.
     *
     * @param form the id of the form
     * @param reference where the host keeps it, not blank
     */
    record Attach(String form, String reference) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Attach {
            Objects.requireNonNull(form, "form");
            Require.notBlank("reference of form '" + form + "'", reference);
        }

        @Override
        public Kind kind() {
            return Kind.ATTACH;
        }
    }

    /**
     * Record that an action of a guide was done.
     *
     * @param action the id of the action
     * @param note what came of it; may be empty
     */
    record Complete(String action, String note) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Complete {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.COMPLETE;
        }
    }

    /**
     * Enter a stage through its gate.
     *
     * @param stage the id of the stage
     */
    record Enter(String stage) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Enter {
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public Kind kind() {
            return Kind.ENTER;
        }
    }

    /**
     * Approve that a stage be entered.
     *
     * @param stage the id of the stage
     * @param note a remark; may be empty
     */
    record Approve(String stage, String note) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Approve {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.APPROVE;
        }
    }

    /**
     * Ask those who may to override a gate.
     *
     * @param stage the id of the stage to enter
     * @param reason why; required
     */
    record RequestOverride(String stage, String reason) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public RequestOverride {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.REQUEST_OVERRIDE;
        }
    }

    /**
     * Enter a stage although its gate is not open.
     *
     * @param stage the id of the stage
     * @param reason why; required
     */
    record OverrideGate(String stage, String reason) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public OverrideGate {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.OVERRIDE_GATE;
        }
    }

    /** Look again, as time has passed: by the policy, the journey falls back, or that is proposed. */
    record Review() implements JourneyCommand {
        @Override
        public Kind kind() {
            return Kind.REVIEW;
        }
    }

    /** Fall back, as the policy proposes. */
    record FallBack() implements JourneyCommand {
        @Override
        public Kind kind() {
            return Kind.FALL_BACK;
        }
    }

    /**
     * Declare the deal won.
     *
     * @param note a remark; may be empty
     */
    record Win(String note) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Win {
            Objects.requireNonNull(note, "note");
        }

        @Override
        public Kind kind() {
            return Kind.WIN;
        }
    }

    /**
     * Declare the deal lost.
     *
     * @param reason why; required
     * @param to the competitor it was lost to, where known
     */
    record Lose(String reason, Optional<String> to) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Lose {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Kind kind() {
            return Kind.LOSE;
        }
    }

    /**
     * Go on with a deal that was won or lost.
     *
     * @param reason why; required
     */
    record Reopen(String reason) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Reopen {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }
    }

    /**
     * Go on by another version of the funnel.
     *
     * @param funnel the version
     * @param landing where the journey shall stand in it
     */
    record MoveToVersion(FunnelReference funnel, Landing landing) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public MoveToVersion {
            Objects.requireNonNull(funnel, "funnel");
            Objects.requireNonNull(landing, "landing");
        }

        /**
         * Go on at the stage of the same id.
         *
         * @param funnel the version
         */
        public MoveToVersion(FunnelReference funnel) {
            this(funnel, new Landing.SameStage());
        }

        @Override
        public Kind kind() {
            return Kind.MOVE_TO_VERSION;
        }
    }
}
