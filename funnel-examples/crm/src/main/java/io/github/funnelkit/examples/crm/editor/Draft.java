package io.github.funnelkit.examples.crm.editor;

import java.util.List;

/**
 * What would come of a document if it were saved.
 *
 * @param problems what is wrong with it
 * @param changes what differs from the version in use
 * @param impact who would move, in numbers; blank for nobody
 * @param moves the deals that would stand elsewhere by their facts
 * @param advice what is no mistake but makes no sense
 */
public record Draft(
        List<Problem> problems, List<Change> changes, String impact, List<String> moves, List<String> advice) {

    /** Whether it can be saved. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * Something that is wrong.
     *
     * @param line where, from 1; 0 when that is not known
     * @param words what, and what would be right
     */
    public record Problem(int line, String words) {}

    /**
     * A difference.
     *
     * @param kind its style
     * @param words what differs
     */
    public record Change(String kind, String words) {}
}
