package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * What to do first about many customers, ranked by what it brings: the weighted gain of the next stage divided by the number
 * of steps to it, the amount times (the win probability of the next stage - that of the present one) / the steps of the
 * shortest way.
 *
 * <p>Amounts of several currencies are never compared: those of a currency stand together, in the order of the codes. After
 * all that gain something come those that need the fewest steps, then those with the largest amount, then those that close
 * first, then in the order of their names.
 *
 * <p>Work lists of the same funnel can be merged: {@link #empty} changes nothing, neither order nor grouping matters, and the
 * lists of parts give the list of the whole. A list names the customers as the host does, holds ids and numbers, no funnel, and
 * is {@link Serializable}. Words need the funnel again: {@link #explain}.
 *
 * @param funnel names the funnel that the customers were assessed by
 * @param items the customers, the first first, whatever order they are given in
 * @since 0.1.0
 */
public record WorkList(FunnelReference funnel, List<WorkItem> items) implements Serializable {

    /** Ranks the customers. */
    public WorkList {
        Objects.requireNonNull(funnel, "funnel");
        items = items.stream().sorted(WorkOrder.ITEMS).toList();
    }

    /**
     * Starts the work list of many customers.
     *
     * @param funnel the funnel that they are assessed by
     * @return what makes the list
     */
    public static WorkListBuilder builder(Funnel funnel) {
        return new WorkListBuilder(funnel);
    }

    /**
     * The work list of nobody.
     *
     * @param funnel the funnel
     * @return the list
     */
    public static WorkList empty(Funnel funnel) {
        return of(funnel, List.of());
    }

    /**
     * The work list of customers.
     *
     * @param funnel the funnel that they were assessed by
     * @param items the customers in any order
     * @return the list
     */
    public static WorkList of(Funnel funnel, Collection<WorkItem> items) {
        return new WorkList(funnel.reference(), List.copyOf(items));
    }

    /**
     * Collects the work list of a stream, which may be parallel.
     *
     * @param funnel the funnel that the customers are assessed by
     * @param item makes the item of one
     * @param <T> what the stream is of
     * @return the collector
     */
    public static <T> Collector<T, ?, WorkList> collector(Funnel funnel, Function<? super T, WorkItem> item) {
        return Collector.of(
                ArrayList<WorkItem>::new,
                (items, customer) -> items.add(item.apply(customer)),
                (items, others) -> {
                    items.addAll(others);
                    return items;
                },
                items -> of(funnel, items),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The work list of the customers of both.
     *
     * @param other the list of other customers
     * @return a new list
     * @throws IllegalArgumentException if it is of another funnel or version
     */
    public WorkList merge(WorkList other) {
        Summary.requireSame(funnel, other.funnel);
        List<WorkItem> all = new ArrayList<>(items);
        all.addAll(other.items);
        return new WorkList(funnel, all);
    }

    /**
     * Those of the customers that a condition holds for.
     *
     * @param condition the condition
     * @return a new list
     */
    public WorkList only(Predicate<? super WorkItem> condition) {
        return new WorkList(funnel, items.stream().filter(condition).toList());
    }

    /**
     * The customers of one owner.
     *
     * @param owner the owner; an empty string for those without one
     * @return a new list
     */
    public WorkList ofOwner(String owner) {
        return only(item -> item.owner().equals(owner));
    }

    /**
     * The customers with a next action that is agreed for a period.
     *
     * @param first the first day
     * @param last the last day
     * @return a new list
     * @throws IllegalArgumentException if the last day is before the first
     */
    public WorkList due(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "from " + first + " to " + last + ": expected a last day that is not before the first");
        }
        return only(item -> item.agreed()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent());
    }

    /**
     * The owners of the customers.
     *
     * @return the owners in the order of their names, the empty string for those without one first
     */
    public SortedSet<String> owners() {
        SortedSet<String> owners = new TreeSet<>();
        items.forEach(item -> owners.add(item.owner()));
        return owners;
    }

    /**
     * How many customers there are, and what their next stages would add to the weighted amounts.
     *
     * @return how many, and the sums of the gains; those without a gain count as without amount
     */
    public Tally gain() {
        Tally.Counter counter = new Tally.Counter();
        items.forEach(item -> counter.add(item.gain().orElse(null)));
        return counter.tally();
    }

    /**
     * Says what to do first about each customer, in order.
     *
     * @param funnel the funnel of this list, for the names
     * @param language the reader's language
     * @return the words, a line per customer
     * @throws IllegalArgumentException if it is another funnel or version
     */
    public String explain(Funnel funnel, Locale language) {
        Summary.requireSame(this.funnel, funnel.reference());
        return new WorkListWords(items, funnel, language).words();
    }

    /** The funnel and how many customers. */
    @Override
    public String toString() {
        return "WorkList of " + funnel + ": " + items.size() + " customers";
    }
}
