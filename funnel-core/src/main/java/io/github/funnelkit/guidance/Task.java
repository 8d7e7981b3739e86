package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to do about a customer, and the criteria for which it is done. It is named {@code Task} as a {@link Step} is
 * what has to come about, and an {@link Action} is what a guide tells of every customer.
 *
 * @param kind how it brings the customer on
 * @param about the criteria for which it is done, in their order, at least one: what has lapsed, or is missing
 * @param action the action of the guide; present for {@link TaskKind#ACT} alone
 * @since 0.1.0
 */
public record Task(TaskKind kind, List<CriterionResult> about, Optional<Action> action) {

    /** Checks that it is about something, and that there is an action where the kind is one. */
    public Task {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(action, "action");
        about = List.copyOf(about);
        if (about.isEmpty()) {
            throw new IllegalArgumentException(
                    "task to " + kind + ": expected at least one criterion that it is about");
        }
        if (action.isPresent() != (kind == TaskKind.ACT)) {
            throw new IllegalArgumentException("task to " + kind + " with "
                    + action.map(given -> "action " + given.id()).orElse("no action") + ": expected an action for "
                    + TaskKind.ACT + " alone");
        }
    }

    /** A task without an action, about one criterion. */
    static Task of(TaskKind kind, CriterionResult result) {
        return new Task(kind, List.of(result), Optional.empty());
    }

    /**
     * What to do about a criterion that is missing or has lapsed: its to-do, and where it has none, to find out about it or
     * to bring it about.
     *
     * @param result what came of the criterion
     * @return the words
     */
    public static Text toDo(CriterionResult result) {
        return TaskWords.toDo(result);
    }

    /**
     * Says in a few words what to do: {@code "Check the annual revenue"}.
     *
     * @return the text of the action, or what to do about the criterion
     */
    public Text label() {
        return action.map(Action::text).orElseGet(() -> toDo(about.get(0)));
    }

    /**
     * Says what to do, and why: what it is good for, what has lapsed, what is not known or how it is now.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        return TaskWords.explain(kind, label(), about, language);
    }

    /** The kind and what it is about, for logs and test failures. */
    @Override
    public String toString() {
        return kind + action.map(done -> " " + done.id()).orElse("") + " "
                + about.stream().map(result -> result.criterion().id()).toList();
    }
}
