package io.github.funnelkit.change;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a customer changes stage from one version of a funnel to another.
 *
 * @since 0.1.0
 */
public sealed interface Cause {

    /**
     * The id of the criterion, stage or ending that makes the difference.
     *
     * @return the id
     */
    String id();

    /**
     * Says what makes the difference.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    String explain(Locale language);

    /**
     * A criterion comes out differently, or only one version has it.
     *
     * @param criterion the criterion, as in the later version that has it
     * @param before its outcome in the earlier version; empty when that has no such criterion
     * @param after its outcome in the later version; empty when that has no such criterion
     */
    record ByCriterion(Criterion criterion, Optional<Outcome> before, Optional<Outcome> after) implements Cause {

        /** Checks that nothing is missing. */
        public ByCriterion {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String id() {
            return criterion.id();
        }

        @Override
        public String explain(Locale language) {
            return CommonWords.LABELLED.in(
                    language, criterion.text(), words(before, language) + " → " + words(after, language));
        }

        private static String words(Optional<Outcome> outcome, Locale language) {
            return outcome.map(Outcome::label)
                    .orElseGet(ChangeWords.NO_CRITERION::text)
                    .in(language);
        }

        /** The id and the outcomes. */
        @Override
        public String toString() {
            return id() + ": " + before.map(Outcome::name).orElse("none") + " -> "
                    + after.map(Outcome::name).orElse("none");
        }
    }

    /**
     * A stage is in one version only, or has another place.
     *
     * @param stage the stage
     * @param kind whether it was added, removed or moved
     */
    record ByStage(Stage stage, ChangeKind kind) implements Cause {

        /** Checks that nothing is missing. */
        public ByStage {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public String id() {
            return stage.id();
        }

        @Override
        public String explain(Locale language) {
            Text what = kind == ChangeKind.CHANGED ? ChangeWords.STAGE_MOVED.text() : kind.label();
            return ChangeWords.STAGE_CHANGED.in(language, stage.customerType().label(), what);
        }

        /** The id and what became of it. */
        @Override
        public String toString() {
            return id() + ": " + kind;
        }
    }

    /**
     * The deal ends in one version only, or otherwise.
     *
     * @param ending the ending
     * @param kind whether the deal ends so in the later version only, which is added, or in the earlier one only, which is
     *     removed
     */
    record ByEnding(Ending ending, ChangeKind kind) implements Cause {

        /** Checks that nothing is missing. */
        public ByEnding {
            Objects.requireNonNull(ending, "ending");
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public String id() {
            return ending.id();
        }

        @Override
        public String explain(Locale language) {
            return (kind == ChangeKind.REMOVED ? ChangeWords.NOT_ENDED : ChangeWords.ENDED)
                    .in(language, ending.label());
        }

        /** The id and what became of it. */
        @Override
        public String toString() {
            return id() + ": " + kind;
        }
    }
}
