package io.github.funnelkit.assessment;

import io.github.funnelkit.text.Text;

/**
 * What the facts say of the stage that a record claims.
 *
 * @since 0.1.0
 */
public enum ClaimVerdict {

    /** The customer stands at the claimed stage. */
    JUSTIFIED,

    /** The customer stands above the claimed stage, or the deal is won: the facts are further than the record. */
    BEHIND,

    /** The customer stands below the claimed stage, and a criterion on the way there is not met; or the deal has ended, and is not won. */
    CONTRADICTED,

    /** The customer stands below the claimed stage, and all that lacks on the way there is unknown. */
    UNPROVEN;

    /**
     * What the verdict is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case JUSTIFIED -> AssessmentWords.JUSTIFIED.text();
            case BEHIND -> AssessmentWords.BEHIND.text();
            case CONTRADICTED -> AssessmentWords.CONTRADICTED.text();
            case UNPROVEN -> AssessmentWords.UNPROVEN.text();
        };
    }
}
