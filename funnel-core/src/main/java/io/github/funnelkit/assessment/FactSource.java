package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
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
sealed interface FactSource<T> permits FactSource.Lambdas, FactSource.Method, SheetSource {

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
}
