package io.github.funnelkit.guidance;

import io.github.funnelkit.text.Text;

/**
 * How a task brings a customer on. The order is the one in which tasks come.
 *
 * @since 0.1.0
 */
public enum TaskKind {

    /** Something has lapsed and is to be renewed: an action that is overdue gets another day. */
    RENEW,

    /** Something is to be agreed for a day that is still to come. */
    AGREE,

    /** An action of the guide that helps to meet what is missing. */
    ACT,

    /** Facts are to be asked, as they are not known and could decide what is missing. */
    ASK,

    /** What is known does not do, and has to become different. */
    CHANGE;

    /**
     * What tasks of this kind are called.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case RENEW -> GuidanceWords.KIND_RENEW.text();
            case AGREE -> GuidanceWords.KIND_AGREE.text();
            case ACT -> GuidanceWords.KIND_ACT.text();
            case ASK -> GuidanceWords.KIND_ASK.text();
            case CHANGE -> GuidanceWords.KIND_CHANGE.text();
        };
    }
}
