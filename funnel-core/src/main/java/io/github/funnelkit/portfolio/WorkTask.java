package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.guidance.TaskKind;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do first about a customer, by ids: a {@link Task} without its customer.
 *
 * @param kind how it brings the customer on
 * @param criteria the ids of the criteria for which it is done, in their order, at least one
 * @param action the id of the action; present for {@link TaskKind#ACT} alone
 * @since 0.1.0
 */
@SuppressWarnings("serial") // written in the form of Written
public record WorkTask(TaskKind kind, List<String> criteria, Optional<String> action) implements Serializable {

    /**
     * What is serialized: an Optional cannot be.
     *
     * @param kind how it brings the customer on
     * @param criteria the ids of the criteria for which it is done
     * @param action the id of the action, if there is one
     */
    private record Written(
            TaskKind kind, List<String> criteria, @Nullable String action) implements Serializable {

        private Object readResolve() {
            return new WorkTask(kind, criteria, Optional.ofNullable(action));
        }
    }

    /** Checks that nothing is missing. */
    public WorkTask {
        Objects.requireNonNull(kind, "kind");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(action, "action");
        if (criteria.isEmpty() || action.isPresent() != (kind == TaskKind.ACT)) {
            throw new IllegalArgumentException("task to " + kind + " about " + criteria + " with action "
                    + action.orElse("none") + ": expected at least one criterion, and an action for " + TaskKind.ACT
                    + " alone");
        }
    }

    /**
     * A task by ids.
     *
     * @param task the task
     * @return what is kept of it
     */
    public static WorkTask of(Task task) {
        return new WorkTask(
                task.kind(),
                task.about().stream()
                        .map(CriterionResult::criterion)
                        .map(criterion -> criterion.id())
                        .toList(),
                task.action().map(action -> action.id()));
    }

    /**
     * What is written in place of this.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new Written(kind, criteria, action.orElse(null));
    }
}
