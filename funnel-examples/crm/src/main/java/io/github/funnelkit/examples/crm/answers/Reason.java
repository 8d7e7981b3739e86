package io.github.funnelkit.examples.crm.answers;

import java.util.List;

/**
 * Why a command was refused.
 *
 * @param kind what style it has: {@code criterion}, {@code action}, {@code approval} or {@code other}
 * @param words what stands in the way
 * @param todos what would help
 */
public record Reason(String kind, String words, List<ToDo> todos) {

    /**
     * What would help, and who does it.
     *
     * @param words what to do
     * @param who who does it; blank when nobody is named
     * @param actionId the id of the action, which can be marked as done; blank for none
     */
    public record ToDo(String words, String who, String actionId) {}
}
