package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;

/**
 * In which way a step of a deal deviates from the rules of its day.
 *
 * @since 0.1.0
 */
public enum DeviationKind {

    /** A stage was passed over, or the deal was won before it could be. */
    SKIPPED,

    /** A criterion was known not to be met, or had ceased to be. */
    UNMET,

    /** It was not known whether a criterion was met, or the facts were not confirmed as asked, or something else was not said. */
    UNPROVEN,

    /** A criterion was met by facts that were too old. */
    TOO_OLD,

    /** A mandatory action was not done, and never was. */
    UNDONE,

    /** An approval was lacking and never came, or somebody acted who may not. */
    UNAPPROVED,

    /** An approval came only after the step that needed it. */
    LATE_APPROVAL,

    /** A stage was entered after a higher one, or a mandatory action was done only after the step that needed it. */
    OUT_OF_ORDER,

    /** The deal went back to a stage where it had stood, though nothing led back. */
    REWORK,

    /** The deal was closed, on hold, or had ended by its facts. */
    INACTIVE;

    /**
     * What the kind is called.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case SKIPPED -> ConformanceWords.SKIPPED.text();
            case UNMET -> ConformanceWords.UNMET.text();
            case UNPROVEN -> ConformanceWords.UNPROVEN.text();
            case TOO_OLD -> ConformanceWords.TOO_OLD.text();
            case UNDONE -> ConformanceWords.UNDONE.text();
            case UNAPPROVED -> ConformanceWords.UNAPPROVED.text();
            case LATE_APPROVAL -> ConformanceWords.LATE_APPROVAL.text();
            case OUT_OF_ORDER -> ConformanceWords.OUT_OF_ORDER.text();
            case REWORK -> ConformanceWords.REWORK.text();
            case INACTIVE -> ConformanceWords.INACTIVE.text();
        };
    }
}
