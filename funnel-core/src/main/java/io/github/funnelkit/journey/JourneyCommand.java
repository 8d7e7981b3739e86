package io.github.funnelkit.journey;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.UnknownPartException;
import java.time.LocalDate;
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
        LEARN(Learn.class),
        /** {@link Attach}. */
        ATTACH(Attach.class),
        /** {@link Complete}. */
        COMPLETE(Complete.class),
        /** {@link Enter}. */
        ENTER(Enter.class),
        /** {@link Approve}. */
        APPROVE(Approve.class),
        /** {@link RequestOverride}. */
        REQUEST_OVERRIDE(RequestOverride.class),
        /** {@link OverrideGate}. */
        OVERRIDE_GATE(OverrideGate.class),
        /** {@link Review}. */
        REVIEW(Review.class),
        /** {@link FallBack}. */
        FALL_BACK(FallBack.class),
        /** {@link Win}. */
        WIN(Win.class),
        /** {@link Lose}. */
        LOSE(Lose.class),
        /** {@link End}. */
        END(End.class),
        /** {@link Reopen}. */
        REOPEN(Reopen.class),
        /** {@link MoveToVersion}. */
        MOVE_TO_VERSION(MoveToVersion.class),
        /** {@link TakeBack}. */
        TAKE_BACK(TakeBack.class),
        /** {@link MoveDown}. */
        MOVE_DOWN(MoveDown.class),
        /** {@link Hold}. */
        HOLD(Hold.class),
        /** {@link Resume}. */
        RESUME(Resume.class),
        /** {@link ChangeOwner}. */
        CHANGE_OWNER(ChangeOwner.class),
        /** {@link ChangeDeal}. */
        CHANGE_DEAL(ChangeDeal.class),
        /** {@link ChangeSaleType}. */
        CHANGE_SALE_TYPE(ChangeSaleType.class);

        private final Class<? extends JourneyCommand> type;

        Kind(Class<? extends JourneyCommand> type) {
            this.type = type;
        }

        private static Kind of(JourneyCommand command) {
            for (Kind kind : values()) {
                if (kind.type == command.getClass()) {
                    return kind;
                }
            }
            throw new IllegalStateException(command.getClass() + " has no kind");
        }
    }

    /** {@return which kind of command it is} */
    default Kind kind() {
        return Kind.of(this);
    }

    /**
     * Wants a journey at a stage, as somebody does who drags a card: a higher one is entered, a lower one is moved down to.
     *
     * @param state the journey
     * @param stage the id of the stage
     * @param reason why; required to move down, and not asked to enter
     * @return {@link MoveDown} to a lower stage, else {@link Enter}
     * @throws UnknownPartException if the funnel has no such stage; the message names the nearest
     */
    static JourneyCommand moveTo(JourneyState state, String stage, String reason) {
        int order = state.funnel().stage(stage).order();
        return state.stage().filter(here -> order < here.order()).isPresent()
                ? new MoveDown(new Landing.AtStage(stage), reason)
                : new Enter(stage);
    }

    /**
     * Where it would have the journey stand: through the gate, past it or back.
     *
     * @return the place, in the version that the command names if it names one; empty for commands that are about something else, what
     *     they lead to notwithstanding
     */
    default Optional<Landing> destination() {
        return switch (kind()) {
            case ENTER -> Optional.of(new Landing.AtStage(((Enter) this).stage()));
            case OVERRIDE_GATE -> Optional.of(new Landing.AtStage(((OverrideGate) this).stage()));
            case REQUEST_OVERRIDE -> Optional.of(new Landing.AtStage(((RequestOverride) this).stage()));
            case MOVE_DOWN -> Optional.of(((MoveDown) this).to());
            case MOVE_TO_VERSION -> Optional.of(((MoveToVersion) this).landing());
            case LEARN,
                    ATTACH,
                    COMPLETE,
                    APPROVE,
                    REVIEW,
                    FALL_BACK,
                    WIN,
                    LOSE,
                    END,
                    REOPEN,
                    TAKE_BACK,
                    HOLD,
                    RESUME,
                    CHANGE_OWNER,
                    CHANGE_DEAL,
                    CHANGE_SALE_TYPE -> Optional.empty();
        };
    }

    /**
     * Record what was learned about the customer.
     *
     * @param changes what was learned; what is known already, with evidence that is no weaker, is left out of the event
     * @param evidence what speaks for it
     */
    record Learn(FactChanges changes, Evidence evidence) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Learn {
            Objects.requireNonNull(changes, "changes");
            Objects.requireNonNull(evidence, "evidence");
        }

        /**
         * Record what is asserted.
         *
         * @param changes what was learned
         */
        public Learn(FactChanges changes) {
            this(changes, Evidence.ASSERTED);
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
    }

    /**
     * Enter a stage although its gate is not open; not where the deal has ended by its facts.
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
    }

    /** Look again, as time has passed: by the policy, the journey falls back, or that is proposed. */
    record Review() implements JourneyCommand {}

    /** Fall back, as the policy proposes. */
    record FallBack() implements JourneyCommand {}

    /**
     * Declare that the deal has ended in one of the ways of its funnel.
     *
     * @param ending the id of the ending
     * @param reason why: one of the ending's reasons where it has some, by id or name, else free words; a loss needs one
     * @param competitor whom it was lost to, where known
     * @param note a remark; may be empty
     */
    record End(String ending, Optional<String> reason, Optional<String> competitor, String note)
            implements JourneyCommand {
        /** Checks that nothing is missing. */
        public End {
            Objects.requireNonNull(ending, "ending");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(competitor, "competitor");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Declare the deal won; where the funnel has endings, in the only one of that kind.
     *
     * @param note a remark; may be empty
     */
    record Win(String note) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Win {
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Declare the deal lost; where the funnel has endings, in the only one of that kind.
     *
     * @param reason why; required, and one of the ending's where it has some
     * @param competitor whom it was lost to, where known
     */
    record Lose(String reason, Optional<String> competitor) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Lose {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(competitor, "competitor");
        }

        /**
         * Declare the deal lost to nobody that is known.
         *
         * @param reason why; required
         */
        public Lose(String reason) {
            this(reason, Optional.empty());
        }

        /**
         * Declare the deal lost to a competitor.
         *
         * @param reason why; required
         * @param competitor whom it was lost to
         */
        public Lose(String reason, String competitor) {
            this(reason, Optional.of(competitor));
        }
    }

    /**
     * Go on with a deal that has ended.
     *
     * @param reason why; required
     */
    record Reopen(String reason) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Reopen {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Go on by another version of the funnel. A version that the journey has never been in takes over the stages that it passed by
     * others; one that it has been in holds those that it had passed there, and asks of any other what entering it asks on the day.
     * Where one of the two was made of the other by way of one that the catalog does not have, or may have been, it is refused
     * ({@link Unrecordable.VersionBetweenMissing}): nobody can tell which parts are the same.
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
    }

    /**
     * Take back what was a mistake: a form, an action, an approval, the entry of a stage, the last change of the owner, or a change of
     * the type of sale since which the journey has changed its stage in no other way. An approval, an override and, where owning the
     * deal gives rights, a change of the owner are taken back by who made them, or by somebody who could have. Where the type of sale is
     * taken back, what is broken then makes the journey fall back by the rule of the policy; what broke while the mistaken type was in
     * force and holds again does not, as standing criteria are asked as they are on the day.
     *
     * @param event the number of its event
     * @param reason why; required
     */
    record TakeBack(long event, String reason) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public TakeBack {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Move the journey down on purpose, to a stage that it has passed and whose criteria hold, or before the first one.
     *
     * @param to where to
     * @param reason why; required
     * @param guide the id of the guide that leads back there, when it is to be by one: it must apply, and its mandatory actions
     *     must be done
     */
    record MoveDown(Landing to, String reason, Optional<String> guide) implements JourneyCommand {
        /** Checks that it is not where the journey stands. */
        public MoveDown {
            if (Objects.requireNonNull(to, "to") instanceof Landing.SameStage) {
                throw new IllegalArgumentException("moving down to the same stage: expected a stage or none");
            }
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(guide, "guide");
        }

        /**
         * Move the journey down by no guide.
         *
         * @param to where to
         * @param reason why; required
         */
        public MoveDown(Landing to, String reason) {
            this(to, reason, Optional.empty());
        }

        /**
         * Move the journey down by a guide that leads back.
         *
         * @param guide the id of the guide
         * @param stage the id of the stage it leads to
         * @param reason why; required
         * @return the command
         */
        public static MoveDown by(String guide, String stage, String reason) {
            return new MoveDown(new Landing.AtStage(stage), reason, Optional.of(guide));
        }
    }

    /**
     * Put the deal on hold until a day. One that is on hold can be put on hold until another day.
     *
     * @param until the first day on which it goes on, after the day of the command
     * @param reason why; required
     */
    record Hold(LocalDate until, String reason) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Hold {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Go on before the day until which the deal is on hold.
     *
     * @param note a remark; may be empty
     */
    record Resume(String note) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public Resume {
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Make somebody else responsible for the deal.
     *
     * @param owner who is responsible from now on
     */
    record ChangeOwner(Owner owner) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public ChangeOwner {
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * Record what the deal is worth now, and when it is expected to close.
     *
     * @param terms all of it
     */
    record ChangeDeal(DealTerms terms) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public ChangeDeal {
            Objects.requireNonNull(terms, "terms");
        }
    }

    /**
     * Go on as a sale of another type.
     *
     * @param saleType the id of the sale type
     * @param landing where the journey shall stand then
     */
    record ChangeSaleType(String saleType, Landing landing) implements JourneyCommand {
        /** Checks that nothing is missing. */
        public ChangeSaleType {
            Objects.requireNonNull(saleType, "saleType");
            Objects.requireNonNull(landing, "landing");
        }
    }
}
