package io.github.funnelkit.journey;

import io.github.funnelkit.internal.wording.CommonWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a command: the events to append, or why not. Either way nothing has changed yet.
 *
 * @since 0.1.0
 */
public sealed interface Decision {

    /**
     * The events to append.
     *
     * @return the events in their order; none when the command is refused or changes nothing
     */
    List<JourneyEvent> events();

    /**
     * Says what came of the command.
     *
     * @param language the reader's language
     * @return the words: one line, then a line for each reason, or for each thing to note
     */
    String explain(Locale language);

    /**
     * The decision as one that is accepted, for hosts whose callers are told by an exception, such as from within a
     * transaction that is then rolled back.
     *
     * @return this decision
     * @throws RefusedException if the command is refused, with every reason
     */
    Accepted orThrow();

    /**
     * The command is accepted.
     *
     * @param events the events to append, numbered on from the state's last; none when nothing changes
     * @param warnings what the policy asks for without insisting; often none
     * @param proposal that the journey should fall back, where the policy proposes it
     * @param recorded the numbers of the events that were recorded when the same command was decided before, by its id; then
     *     there are none to append
     */
    record Accepted(
            List<JourneyEvent> events, List<Obstacle> warnings, Optional<FallBackDue> proposal, List<Long> recorded)
            implements Decision {

        /** Keeps the order. */
        public Accepted {
            events = List.copyOf(events);
            warnings = List.copyOf(warnings);
            Objects.requireNonNull(proposal, "proposal");
            recorded = List.copyOf(recorded);
        }

        @Override
        public Accepted orThrow() {
            return this;
        }

        @Override
        public String explain(Locale language) {
            StringBuilder words = new StringBuilder(
                    recorded.isEmpty()
                            ? JourneyWords.ACCEPTED.in(language)
                            : JourneyWords.RECORDED_BEFORE.in(language, CommonWords.LIST.joined(recorded)));
            warnings.forEach(warning ->
                    words.append("\n- ").append(JourneyWords.WARNING.in(language, warning.explain(language))));
            proposal.ifPresent(due -> words.append('\n').append(due.explain(language)));
            return words.toString();
        }
    }

    /**
     * The command is refused.
     *
     * @param reasons everything that stands in the way, at least one thing
     */
    record Refused(List<Obstacle> reasons) implements Decision {

        /** Checks that there is a reason. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
        }

        @Override
        public List<JourneyEvent> events() {
            return List.of();
        }

        /**
         * Whether an override passes all of the reasons, by somebody who holds one of the {@link GatePolicy#overridePositions}
         * and says why. It is so for what a gate asks for, and not, for example, where the deal has ended.
         *
         * @return whether to offer an override, or the request for one
         */
        public boolean isOverridable() {
            return reasons.stream()
                    .filter(reason ->
                            !(reason instanceof Obstacle.StageCeased)) // which says from where the others count
                    .allMatch(Waived::covers);
        }

        @Override
        public Accepted orThrow() {
            throw new RefusedException(reasons);
        }

        @Override
        public String explain(Locale language) {
            return Gate.refusal(reasons, language);
        }
    }
}
