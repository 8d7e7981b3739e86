package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Phrase.phrase;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that stands in the way of a command, as data and in words that a salesperson can use.
 *
 * @since 0.1.0
 */
public sealed interface Obstacle
        permits Obstacle.CriterionMissing,
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
                Obstacle.StageGone,
                Obstacle.StageCeased,
                Obstacle.FallsElsewhere,
                Obstacle.FactSetAside,
                Obstacle.SameVersion,
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
        private static final Phrase WORDS = phrase("标准:{}", "Criterion: {}");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, result.explain(language));
        }
    }

    /**
     * A mandatory action is not done.
     *
     * @param action the action
     */
    record ActionUndone(Action action) implements Obstacle {
        private static final Phrase WORDS = phrase("必选动作未完成:{}", "Mandatory action not done yet: {}");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, action.text());
        }
    }

    /**
     * A stage would be skipped.
     *
     * @param stage the stage
     */
    record StageSkipped(Stage stage) implements Obstacle {
        private static final Phrase WORDS = phrase("不能跳过阶段:请先进入「{}」", "No stage may be skipped: enter '{}' first");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, stage.customerType().label());
        }
    }

    /**
     * The approval of a stage is lacking.
     *
     * @param stage the stage
     * @param position what the position is called that approves
     */
    record ApprovalMissing(Stage stage, Text position) implements Obstacle {
        private static final Phrase WORDS = phrase("进入「{}」须经{}批准", "Entering '{}' needs the approval of: {}");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, stage.customerType().label(), position);
        }
    }

    /**
     * The stage is not above the one where the journey stands.
     *
     * @param stage the stage
     */
    record StageBehind(Stage stage) implements Obstacle {
        private static final Phrase WORDS = phrase("客户已达到「{}」", "The customer has reached '{}' already");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, stage.customerType().label());
        }
    }

    /**
     * The actor holds none of the positions that may do this.
     *
     * @param positions what the positions are called; none when nobody may
     */
    record PositionLacking(List<Text> positions) implements Obstacle {
        private static final Phrase WORDS = phrase("只有以下职位可以这样做:{}", "Only these positions may do this: {}");
        private static final Phrase NOBODY = phrase("按现行规则,任何人都不能这样做", "By the rules in force, nobody may do this");
        private static final Text COMMA = Text.text("、", ", ");

        /** Keeps the order. */
        public PositionLacking {
            positions = List.copyOf(positions);
        }

        @Override
        public String explain(Locale language) {
            return positions.isEmpty()
                    ? NOBODY.in(language)
                    : WORDS.in(
                            language,
                            positions.stream()
                                    .map(position -> position.in(language))
                                    .collect(Collectors.joining(COMMA.in(language))));
        }
    }

    /** No reason is given where one is required. */
    record ReasonMissing() implements Obstacle {
        private static final Phrase WORDS = phrase("请填写原因", "Give a reason");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language);
        }
    }

    /**
     * The deal is won or lost.
     *
     * @param status which of them
     */
    record Closed(JourneyStatus status) implements Obstacle {
        private static final Phrase WORDS = phrase("该客户{};如要继续,请先重新打开", "The deal is {}; reopen it first to go on");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, status.label());
        }
    }

    /** The deal is open, so it cannot be reopened. */
    record StillOpen() implements Obstacle {
        private static final Phrase WORDS = phrase("该客户仍在进行中,无需重新打开", "The deal is open; there is nothing to reopen");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language);
        }
    }

    /**
     * A deal can only be won from the last stage.
     *
     * @param stage the last stage
     */
    record NotAtLastStage(Stage stage) implements Obstacle {
        private static final Phrase WORDS =
                phrase("只有处于最后阶段「{}」的客户才能赢单", "A deal can only be won from the last stage, '{}'");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, stage.customerType().label());
        }
    }

    /**
     * There is nothing to override, as the gate is open.
     *
     * @param stage the stage behind the gate
     */
    record GateIsOpen(Stage stage) implements Obstacle {
        private static final Phrase WORDS =
                phrase("进入「{}」的条件已全部满足,直接进入即可", "Nothing is lacking for '{}': simply enter it");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, stage.customerType().label());
        }
    }

    /**
     * The stage needs no approval.
     *
     * @param stage the stage
     */
    record ApprovalNotNeeded(Stage stage) implements Obstacle {
        private static final Phrase WORDS = phrase("进入「{}」无需批准", "Entering '{}' needs no approval");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, stage.customerType().label());
        }
    }

    /** There is no reason to fall back: all that the stage asks for still holds, or the policy keeps stages. */
    record NothingCeased() implements Obstacle {
        private static final Phrase WORDS = phrase("当前阶段无需回退", "There is no reason to fall back");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language);
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
        private static final Phrase WORDS = phrase(
                "新版本({} {})没有阶段「{}」,请指定对应的阶段,或仍有的最高下级阶段「{}」",
                "The new version ({} {}) has no stage '{}'; name the one that takes its place, or '{}', the highest below it"
                        + " that is left");
        private static final Phrase NONE = phrase(
                "新版本({} {})没有阶段「{}」,其下也无阶段保留:请指定对应的阶段,或指定「第一阶段之前」",
                "The new version ({} {}) has no stage '{}', and none that was below it; name the one that takes its place,"
                        + " or say that the customer stands before the first stage");

        /** Checks that nothing is missing. */
        public StageGone {
            Objects.requireNonNull(left, "left");
        }

        @Override
        public String explain(Locale language) {
            Text gone = stage.customerType().label();
            return left.map(below -> WORDS.in(
                            language,
                            version.id(),
                            version.version(),
                            gone,
                            below.customerType().label()))
                    .orElseGet(() -> NONE.in(language, version.id(), version.version(), gone));
        }
    }

    /**
     * The journey no longer meets what its stage asks for, and has to fall back before anything else.
     *
     * @param due from where, to where and why
     */
    record StageCeased(FallBackDue due) implements Obstacle {
        private static final Phrase WORDS =
                phrase("「{}」的标准不再满足,客户现应处于「{}」", "What '{}' asks for no longer holds; the customer now stands at '{}'");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, due.from().customerType().label(), due.toLabel());
        }
    }

    /**
     * A lower stage was named than the journey stands at, and the journey would not fall back to it.
     *
     * @param due from where, to where and why it would fall back
     */
    record FallsElsewhere(FallBackDue due) implements Obstacle {
        private static final Phrase WORDS =
                phrase("「{}」只能退回「{}」", "From '{}', the customer would fall back to '{}' and to no other stage");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, due.from().customerType().label(), due.toLabel());
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
        private static final Phrase WORDS = phrase(
                "「{}」：所知的“{}”不适用于该版本（{}），按未知处理，请重新填写",
                "{}: '{}' as it is known does not count in this version ({}); it is unknown until it is learned anew");
        private static final Phrase UNIT = phrase("单位由 {} 改为 {}", "{} before, {} now");
        private static final Text TYPE = Text.text("类型已改变", "another type now");
        private static final Text VALUE = Text.text("不再允许", "not allowed any more");
        private static final Phrase ENTRIES = phrase("已无此项：{}", "no longer there: {}");
        private static final Text COMMA = Text.text("、", ", ");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, fact.label(), Phrase.shortened(FactText.words(value, language)), why(language));
        }

        private String why(Locale language) {
            if (fact.type() != learned.type()) {
                return TYPE.in(language);
            }
            if (!fact.unit().equals(learned.unit())) {
                return UNIT.in(language, shown(learned.unit()), shown(fact.unit()));
            }
            if (value.toOptional().orElse(null) instanceof Collection<?> entries) {
                List<String> gone = entries.stream()
                        .map(Object::toString)
                        .filter(entry -> !fact.entries().contains(entry))
                        .toList();
                return ENTRIES.in(language, Phrase.shortened(String.join(COMMA.in(language), gone)));
            }
            return VALUE.in(language);
        }

        private static String shown(String unit) {
            return unit.isEmpty() ? "-" : unit;
        }
    }

    /**
     * The journey goes by this version already.
     *
     * @param version the version
     */
    record SameVersion(FunnelReference version) implements Obstacle {
        private static final Phrase WORDS = phrase("已在使用版本 {} {}", "Version {} {} is in use already");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, version.id(), version.version());
        }
    }
}
