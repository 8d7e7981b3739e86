package io.github.funnelkit.journey;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Finding;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that stands in the way of a command, as data and in words that a salesperson can use.
 *
 * @since 0.1.0
 */
public sealed interface Obstacle
        permits Obstacle.CriterionMissing,
                Obstacle.EvidenceLacking,
                Obstacle.ActionUndone,
                Obstacle.StageSkipped,
                Obstacle.ApprovalMissing,
                Obstacle.StageBehind,
                Obstacle.PositionLacking,
                Obstacle.ReasonMissing,
                Obstacle.Closed,
                Obstacle.StillOpen,
                Obstacle.NotAtLastStage,
                Obstacle.GateIsOpen,
                Obstacle.ApprovalNotNeeded,
                Obstacle.NothingCeased,
                Obstacle.OnHold,
                Obstacle.EndedByFacts,
                Obstacle.StageNotBelow,
                Obstacle.StageNeverPassed,
                Obstacle.StageGone,
                Obstacle.StageOfOtherType,
                Obstacle.LandingLeft,
                Obstacle.StageCeased,
                Obstacle.FallsElsewhere,
                Obstacle.FactSetAside,
                Obstacle.SameVersion,
                Obstacle.GuideElsewhere,
                Obstacle.GuideNotApplying,
                Unrecordable {

    /**
     * Says what stands in the way and, where it helps, what to do.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    String explain(Locale language);

    /**
     * A criterion is not met, or it is not known whether it is.
     *
     * @param result what came of it, with the finding and the gap
     */
    record CriterionMissing(CriterionResult result) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.CRITERION_MISSING.in(language, result.explain(language));
        }
    }

    /**
     * A criterion is met, but not by facts whose evidence is what the gate asks for: to the gate, it is not known.
     *
     * @param result what came of it
     * @param gaps the facts whose evidence is not sufficient, at least one
     */
    record EvidenceLacking(CriterionResult result, List<EvidenceGap> gaps) implements Obstacle {
        /** Keeps the order. */
        public EvidenceLacking {
            gaps = List.copyOf(gaps);
        }

        @Override
        public String explain(Locale language) {
            List<String> each =
                    gaps.stream().map(gap -> gap.explain(language)).distinct().toList();
            return JourneyWords.EVIDENCE_LACKING.in(
                    language, result.criterion().text(), CommonWords.CLAUSES.join(language, each));
        }
    }

    /**
     * A mandatory action is not done.
     *
     * @param action the action
     */
    record ActionUndone(Action action) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.ACTION_UNDONE.in(language, action.text());
        }
    }

    /**
     * A stage would be skipped.
     *
     * @param stage the stage
     */
    record StageSkipped(Stage stage) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.STAGE_SKIPPED.in(language, stage.customerType().label());
        }
    }

    /**
     * The approval of a stage is lacking.
     *
     * @param stage the stage
     * @param position what the position is called that approves
     */
    record ApprovalMissing(Stage stage, Text position) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.APPROVAL_MISSING.in(
                    language, stage.customerType().label(), position);
        }
    }

    /**
     * The stage is not above the one where the journey stands.
     *
     * @param stage the stage
     */
    record StageBehind(Stage stage) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.STAGE_BEHIND.in(language, stage.customerType().label());
        }
    }

    /**
     * The actor holds none of the positions that may do this.
     *
     * @param positions what the positions are called, and the ids of those who may whatever they hold; none when nobody may
     */
    record PositionLacking(List<Text> positions) implements Obstacle {
        /** Keeps the order. */
        public PositionLacking {
            positions = List.copyOf(positions);
        }

        @Override
        public String explain(Locale language) {
            return positions.isEmpty()
                    ? JourneyWords.NOBODY_MAY.in(language)
                    : JourneyWords.POSITION_LACKING.in(language, CommonWords.LIST.joined(positions));
        }
    }

    /** No reason is given where one is required. */
    record ReasonMissing() implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.REASON_MISSING.in(language);
        }
    }

    /**
     * The deal has ended.
     *
     * @param status how
     */
    record Closed(JourneyStatus status) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.CLOSED.in(language, status.label());
        }
    }

    /** The deal is open, so it cannot be reopened. */
    record StillOpen() implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.STILL_OPEN.in(language);
        }
    }

    /**
     * A deal can only be won from the last stage.
     *
     * @param stage the last stage
     */
    record NotAtLastStage(Stage stage) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.NOT_AT_LAST_STAGE.in(
                    language, stage.customerType().label());
        }
    }

    /**
     * There is nothing to override, as the gate is open.
     *
     * @param stage the stage behind the gate
     */
    record GateIsOpen(Stage stage) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.GATE_IS_OPEN.in(language, stage.customerType().label());
        }
    }

    /**
     * The stage needs no approval.
     *
     * @param stage the stage
     */
    record ApprovalNotNeeded(Stage stage) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.APPROVAL_NOT_NEEDED.in(
                    language, stage.customerType().label());
        }
    }

    /** There is no reason to fall back: all that the stage asks for still holds, or the policy keeps stages. */
    record NothingCeased() implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.NOTHING_CEASED.in(language);
        }
    }

    /**
     * The deal is on hold.
     *
     * @param until the first day on which it goes on
     */
    record OnHold(LocalDate until) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.ON_HOLD.in(language, until);
        }
    }

    /**
     * The stage is not below the one where the journey stands.
     *
     * @param stage the stage
     */
    record StageNotBelow(Stage stage) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.STAGE_NOT_BELOW.in(
                    language, stage.customerType().label());
        }
    }

    /**
     * By the facts the deal has ended, so that it goes no further, and nobody overrides that: its ending is to be recorded, or
     * a fact corrected. What was confirmed is corrected by who confirms it anew, and not by weaker evidence.
     *
     * @param ending the ending whose condition the facts meet
     * @param confirmed the facts of which weaker evidence says otherwise by now, in the order of their ids; none when the facts as they
     *     are known meet it
     */
    record EndedByFacts(Ending ending, List<Fact<?>> confirmed) implements Obstacle {
        /** Keeps the order. */
        public EndedByFacts {
            Objects.requireNonNull(ending, "ending");
            confirmed = List.copyOf(confirmed);
        }

        /**
         * By the facts as they are known.
         *
         * @param ending the ending whose condition they meet
         */
        public EndedByFacts(Ending ending) {
            this(ending, List.of());
        }

        @Override
        public String explain(Locale language) {
            List<Text> labels = confirmed.stream().<Text>map(Fact::label).toList();
            return labels.isEmpty()
                    ? JourneyWords.ENDED_BY_FACTS.in(language, ending.label())
                    : JourneyWords.ENDED_AS_CONFIRMED.in(language, ending.label(), CommonWords.LIST.joined(labels));
        }
    }

    /**
     * The journey never entered the stage, or one above it.
     *
     * @param stage the stage
     */
    record StageNeverPassed(Stage stage) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.STAGE_NEVER_PASSED.in(
                    language, stage.customerType().label());
        }
    }

    /**
     * The new version of the funnel has no such stage for this sale type, and it was not said where to stand instead.
     *
     * @param stage the stage where the journey stands
     * @param version the new version
     * @param left the highest stage below it that the new version has; empty when it has none
     */
    record StageGone(Stage stage, FunnelReference version, Optional<Stage> left) implements Obstacle {
        /** Checks that nothing is missing. */
        public StageGone {
            Objects.requireNonNull(left, "left");
        }

        @Override
        public String explain(Locale language) {
            Text gone = stage.customerType().label();
            return left.map(below -> JourneyWords.STAGE_GONE.in(
                            language,
                            version.id(),
                            version.version(),
                            gone,
                            below.customerType().label()))
                    .orElseGet(() -> JourneyWords.STAGE_GONE_OUT.in(language, version.id(), version.version(), gone));
        }
    }

    /**
     * The journey cannot go on at the stage of the same id, by another version or as a sale of another type, but where it can.
     *
     * @param stage the highest stage that can be named, as things are; empty when the journey can go on before the first one alone
     */
    record LandingLeft(Optional<Stage> stage) implements Obstacle {
        /** Checks that nothing is missing. */
        public LandingLeft {
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public String explain(Locale language) {
            return stage.map(left -> JourneyWords.LANDING_LEFT.in(
                            language, left.customerType().label()))
                    .orElseGet(() -> JourneyWords.LANDING_LEFT_OUT.in(language));
        }
    }

    /**
     * The stage does not apply to sales of the new type, and it was not said where to stand instead.
     *
     * @param stage the stage where the journey stands
     * @param saleType the new type
     * @param left the highest stage below it that applies; empty when none does
     */
    record StageOfOtherType(Stage stage, SaleType saleType, Optional<Stage> left) implements Obstacle {
        /** Checks that nothing is missing. */
        public StageOfOtherType {
            Objects.requireNonNull(left, "left");
        }

        @Override
        public String explain(Locale language) {
            Text other = stage.customerType().label();
            return left.map(below -> JourneyWords.STAGE_OF_OTHER_TYPE.in(
                            language,
                            saleType.label(),
                            other,
                            below.customerType().label()))
                    .orElseGet(() -> JourneyWords.STAGE_OF_OTHER_TYPE_OUT.in(language, saleType.label(), other));
        }
    }

    /**
     * The journey no longer meets what its stage asks for, and has to fall back before anything else.
     *
     * @param due from where, to where and why
     */
    record StageCeased(FallBackDue due) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return due.words(JourneyWords.STAGE_CEASED, JourneyWords.STAGE_CEASED_OUT, language);
        }
    }

    /**
     * A lower stage was named than the journey stands at, and the journey would not fall back to it.
     *
     * @param due from where, to where and why it would fall back
     */
    record FallsElsewhere(FallBackDue due) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return due.words(JourneyWords.FALLS_ELSEWHERE, JourneyWords.FALLS_OUT, language);
        }
    }

    /**
     * What was learned does not count by the version of the funnel that the journey goes by, or shall go by.
     *
     * @param fact the fact as that version has it
     * @param learned the fact as it was learned
     * @param value what is known of it
     */
    record FactSetAside(Fact<?> fact, Fact<?> learned, FactValue<?> value) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.FACT_SET_ASIDE.in(
                    language, fact.label(), Excerpt.of(FactText.describe(learned, value, language)), why(language));
        }

        private String why(Locale language) {
            if (fact.type() != learned.type()) {
                return JourneyWords.TYPE_CHANGED.in(language);
            }
            if (!fact.unit().equals(learned.unit())) {
                return JourneyWords.UNIT_CHANGED.in(language, shown(learned.unit()), shown(fact.unit()));
            }
            if (fact.type() == FactType.RECORDS) {
                List<Text> changed = FactLikeness.changedInRecords(fact, learned);
                return changed.isEmpty()
                        ? JourneyWords.NOT_ALLOWED_NOW.in(language)
                        : JourneyWords.RECORDS_CHANGED.in(
                                language, Excerpt.of(CommonWords.LIST.join(language, changed)));
            }
            if (value.toOptional().orElse(null) instanceof Collection<?> entries) {
                List<String> gone = entries.stream()
                        .map(Object::toString)
                        .filter(entry -> !fact.entries().contains(entry))
                        .toList();
                return JourneyWords.ENTRIES_GONE.in(language, Excerpt.of(CommonWords.LIST.join(language, gone)));
            }
            return JourneyWords.NOT_ALLOWED_NOW.in(language);
        }

        private static String shown(String unit) {
            return unit.isEmpty() ? "-" : unit;
        }
    }

    /**
     * A guide does not lead back from where the journey stands to where it shall go.
     *
     * @param guide the guide
     */
    record GuideElsewhere(ActionGuide guide) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.GUIDE_ELSEWHERE.in(language, guide.label());
        }
    }

    /**
     * A guide does not apply, or it is not known whether it does.
     *
     * @param guide the guide, which has a condition
     * @param finding what came of the condition
     */
    record GuideNotApplying(ActionGuide guide, Finding finding) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.GUIDE_NOT_APPLYING.in(
                    language, guide.label(), finding.condition().describe(language), finding.explain(language));
        }
    }

    /**
     * The journey goes by this version already.
     *
     * @param version the version
     */
    record SameVersion(FunnelReference version) implements Obstacle {
        @Override
        public String explain(Locale language) {
            return JourneyWords.SAME_VERSION.in(language, version.id(), version.version());
        }
    }
}
