package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.guidance.ShortestWays;
import io.github.funnelkit.guidance.Tasks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the work list of many customers, one by one. Made by {@link WorkList#builder}; to be used by one thread at a time. It is
 * faster than making each item for itself: what was searched for one customer is remembered for others of whom the same is
 * known as far as it matters ({@link ShortestWays}).
 *
 * @since 0.1.0
 */
public final class WorkListBuilder {

    private final Funnel funnel;
    private final ShortestWays ways;
    private final List<WorkItem> items = new ArrayList<>();

    WorkListBuilder(Funnel funnel) {
        this.funnel = funnel;
        this.ways = ShortestWays.of(funnel);
    }

    /**
     * Makes the item of a customer, which is not on the list yet: the host may say whose it is, or leave it out, as it does
     * where the deal has ended ({@link Assessment#endedAs()}).
     *
     * @param customer the host's name for the customer, not blank
     * @param assessment where the customer stands
     * @param amount what the deal is worth; null when it is not known
     * @return what {@link WorkItem#of(String, Assessment, Money)} returns
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public WorkItem item(String customer, Assessment assessment, @Nullable Money amount) {
        return item(customer, Tasks.of(assessment), amount);
    }

    /**
     * The same of a customer whose tasks are at hand, so that they are found once.
     *
     * @param customer the host's name for the customer, not blank
     * @param tasks what is to be done about the customer
     * @param amount what the deal is worth; null when it is not known
     * @return what {@link WorkItem#of(String, Assessment, Money)} returns
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public WorkItem item(String customer, Tasks tasks, @Nullable Money amount) {
        return WorkItem.of(customer, tasks, amount, ways.steps(tasks.assessment()));
    }

    /**
     * Puts a customer on the list.
     *
     * @param item the customer
     * @return this builder
     */
    public WorkListBuilder add(WorkItem item) {
        items.add(item);
        return this;
    }

    /**
     * The list of those that were put on it so far.
     *
     * @return the list
     */
    public WorkList build() {
        return WorkList.of(funnel, items);
    }
}
