package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a binding reads facts from.
 *
 * @param <T> the host's class
 */
sealed interface FactSource<T> permits FactSource.Lambdas, FactSource.Method, FactSource.Sheet {

    List<Fact<?>> facts();

    void read(T host, FactSink sink);

    /** The same for some of the facts, at least; null when none of its facts is wanted. */
    @Nullable
    FactSource<T> only(Set<String> wanted);

    /** A lambda for each of some facts, in one loop: every further call that the JVM cannot see through costs as much. */
    final class Lambdas<T> implements FactSource<T> {

        private final Lambda<T>[] lambdas;

        /** How one fact's value, or its state, is read. */
        record Lambda<T>(
                String hostName,
                Fact<?> fact,
                Function<? super T, ? extends @Nullable Object> getter,
                boolean isState) {

            void read(T host, FactSink sink, Slot slot) {
                Object value = value(host);
                if (isState) {
                    sink.put(slot, value);
                } else {
                    sink.putValue(slot, value);
                }
            }

            @Nullable
            Object value(T host) {
                try {
                    return getter.apply(host);
                } catch (RuntimeException failure) {
                    throw new IllegalStateException(
                            "reading fact '" + fact.id() + "' from " + hostName + " failed", failure);
                }
            }
        }

        Lambdas(List<Lambda<T>> lambdas) {
            this.lambdas = array(lambdas);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // there are only lambdas of this type in it
        private static <T> Lambda<T>[] array(List<Lambda<T>> lambdas) {
            return lambdas.toArray(new Lambda[0]);
        }

        /** The same with one more. */
        Lambdas<T> and(Lambda<T> further) {
            List<Lambda<T>> more = new ArrayList<>(List.of(lambdas));
            more.add(further);
            return new Lambdas<>(more);
        }

        /** Each lambda, in order. */
        List<Lambda<T>> each() {
            return List.of(lambdas);
        }

        @Override
        public List<Fact<?>> facts() {
            List<Fact<?>> facts = new ArrayList<>();
            for (Lambda<T> lambda : lambdas) {
                facts.add(lambda.fact);
            }
            return facts;
        }

        @Override
        public void read(T host, FactSink sink) {
            for (Lambda<T> lambda : lambdas) {
                lambda.read(host, sink, sink.slot(lambda.fact));
            }
        }

        @Override
        public @Nullable FactSource<T> only(Set<String> wanted) {
            List<Lambda<T>> some = new ArrayList<>(List.of(lambdas));
            some.removeIf(lambda -> !wanted.contains(lambda.fact.id()));
            return some.isEmpty() ? null : new Lambdas<>(some);
        }
    }

    /** One method that reads several facts. */
    record Method<T>(List<Fact<?>> facts, BiConsumer<? super T, ? super FactSink> reader) implements FactSource<T> {

        @Override
        public void read(T host, FactSink sink) {
            reader.accept(host, sink);
        }

        @Override
        public @Nullable FactSource<T> only(Set<String> wanted) {
            for (Fact<?> fact : facts) {
                if (wanted.contains(fact.id())) {
                    return this;
                }
            }
            return null;
        }
    }

    /** A fact sheet. */
    final class Sheet implements FactSource<FactSheet> {

        /** So many slots ahead the same key is looked for. */
        private static final int LOOK_AHEAD = 8;

        private final List<Fact<?>> facts;

        /** Keeps the facts in the order of their ids, as a sheet does. */
        Sheet(Collection<? extends Fact<?>> facts) {
            List<Fact<?>> sorted = new ArrayList<>(facts);
            sorted.sort(Comparator.comparing(Fact::id));
            this.facts = List.copyOf(sorted);
        }

        @Override
        public List<Fact<?>> facts() {
            return facts;
        }

        /** Sheet and plan are both in the order of the ids, so one walk along both finds them all. */
        @Override
        public void read(FactSheet sheet, FactSink sink) {
            DayPlan plan = sink.plan;
            int next = 0;
            for (int at = 0; at < sheet.size(); at++) {
                int found = find(sheet, at, plan, next);
                if (found >= 0) {
                    Slot slot = plan.slots[found];
                    sink.keep(slot, sheet.kept(at, slot.fact));
                    next = found + 1;
                } else {
                    next = ~found;
                }
            }
        }

        /** The slot of a fact on the sheet, from one slot on; the complement of where it would be, when it has none. */
        @SuppressWarnings("ReferenceEquality") // equal keys are found by their ids, the same key faster
        private static int find(FactSheet sheet, int at, DayPlan plan, int from) {
            Fact<?> fact = sheet.fact(at);
            int last = Math.min(from + LOOK_AHEAD, plan.bound);
            for (int slot = from; slot < last; slot++) {
                if (plan.expected[slot] == fact) {
                    return slot;
                }
            }
            for (int slot = from; slot < plan.bound; slot++) {
                int order = plan.slots[slot].id.compareTo(sheet.id(at));
                if (order >= 0) {
                    return order == 0 ? slot : ~slot;
                }
            }
            return ~plan.bound;
        }

        @Override
        public @Nullable FactSource<FactSheet> only(Set<String> wanted) {
            List<Fact<?>> some = new ArrayList<>(facts);
            some.removeIf(fact -> !wanted.contains(fact.id()));
            return some.isEmpty() ? null : new Sheet(some);
        }
    }
}
