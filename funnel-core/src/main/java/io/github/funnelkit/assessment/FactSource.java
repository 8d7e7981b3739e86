package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.Collection;
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
                    throw failed(failure);
                }
            }

            private IllegalStateException failed(RuntimeException failure) {
                return new IllegalStateException(
                        "reading fact '" + fact.id() + "' from " + hostName + " failed", failure);
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
    record Sheet(FactNumbers numbers) implements FactSource<FactSheet> {

        Sheet(Collection<? extends Fact<?>> facts) {
            this(new FactNumbers(facts));
        }

        @Override
        public List<Fact<?>> facts() {
            return numbers.facts();
        }

        /**
         * Flags are judged as they come and other values laid down, without a branch for either: what comes next on a
         * sheet cannot be predicted. The values are judged afterwards, in the order of their slots, which always is the same.
         */
        @Override
        public void read(FactSheet sheet, FactSink sink) {
            DayPlan plan = sink.plan;
            @Nullable Object[] values = sink.room();
            long met = 0;
            long notMet = 0;
            for (int at = 0; at < sheet.size(); at++) {
                int number = numbers.of(sheet.fact(at), sheet.id(at));
                if (number >= 0) {
                    Slot slot = plan.slots[number];
                    Object kept = sheet.kept(at, slot.fact);
                    values[slot.place] = kept;
                    met |= isTrue(kept) ? slot.flag : 0;
                    notMet |= isFalse(kept) ? slot.flag : 0;
                    if (slot.half > 1) {
                        sink.mark(slot.half, isTrue(kept) ? slot.isTrue : slot.isFalse);
                    }
                }
            }
            sink.markAll(met, notMet);
            for (Slot slot : plan.valued) {
                Object kept = values[slot.place];
                if (kept != null) {
                    slot.ask(kept, sink);
                }
            }
        }

        @SuppressWarnings({"BoxedPrimitiveEquality", "ReferenceEquality"}) // sheets keep no other objects
        private static boolean isTrue(Object kept) {
            return kept == Boolean.TRUE;
        }

        @SuppressWarnings({"BoxedPrimitiveEquality", "ReferenceEquality"}) // as above
        private static boolean isFalse(Object kept) {
            return kept == Boolean.FALSE;
        }

        @Override
        public @Nullable FactSource<FactSheet> only(Set<String> wanted) {
            List<Fact<?>> some = new ArrayList<>(facts());
            some.removeIf(fact -> !wanted.contains(fact.id()));
            return some.isEmpty() ? null : new Sheet(some);
        }
    }
}
