package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.plan.DayPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * All sources of a binding, or of that part of it that is needed, in the order in which they are read.
 *
 * @param <T> the host's class
 */
public final class FactSources<T> {

    private final List<FactSource<T>> each;
    private final List<Fact<?>> facts = new ArrayList<>();

    /** The index of the first slot of each. */
    private final int[] first;

    /** Reads sources one after another. */
    public FactSources(List<FactSource<T>> sources) {
        this.each = List.copyOf(sources);
        this.first = new int[each.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = facts.size();
            facts.addAll(each.get(i).facts());
        }
    }

    /** Each source, in order. */
    public List<FactSource<T>> each() {
        return each;
    }

    /** The facts of all sources, in the order of their slots. */
    public List<Fact<?>> facts() {
        return facts;
    }

    /** Reads all facts of a customer. */
    public Reading read(T host, DayPlan plan, boolean retain) {
        Reading reading = new Reading(plan, retain);
        for (int i = 0; i < first.length; i++) {
            each.get(i).read(host, reading, first[i]);
        }
        return reading;
    }

    /** Reads the facts of a customer that come before that of a lambda. */
    public void readBefore(FactLambda<?> lambda, T host, DayPlan plan) {
        Reading reading = new Reading(plan, false);
        for (int i = 0; i < first.length; i++) {
            FactSource<T> source = each.get(i);
            if (source instanceof LambdaSource<T> lambdas && lambdas.each().contains(lambda)) {
                lambdas.readBefore(lambda, host, reading, first[i]);
                return;
            }
            source.read(host, reading, first[i]);
        }
    }

    /** Reads all facts of a customer that can be read. */
    public Reading readLeniently(T host, DayPlan plan, MisfitCollector misfits) {
        Reading reading = new Reading(plan, true);
        for (int i = 0; i < first.length; i++) {
            each.get(i).readLeniently(host, reading, first[i], misfits);
        }
        return reading;
    }
}
