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
sealed interface FactSource<T> {

    List<Fact<?>> facts();

    void read(T host, FactSink sink);

    /** The same for some of the facts, at least; null when none of its facts is wanted. */
    @Nullable
    FactSource<T> only(Set<String> wanted);

    /** A lambda per fact. */
    record Getter<T>(Fact<?> fact, Function<? super T, ? extends @Nullable Object> getter, String hostName)
            implements FactSource<T> {

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public void read(T host, FactSink sink) {
            Object value;
            try {
                value = getter.apply(host);
            } catch (RuntimeException failure) {
                throw new IllegalStateException(
                        "reading fact '" + fact.id() + "' from " + hostName + " failed", failure);
            }
            sink.put(fact, value);
        }

        @Override
        public @Nullable FactSource<T> only(Set<String> wanted) {
            return wanted.contains(fact.id()) ? this : null;
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

        @Override
        public void read(FactSheet host, FactSink sink) {
            sink.putAll(host);
        }

        @Override
        public @Nullable FactSource<FactSheet> only(Set<String> wanted) {
            List<Fact<?>> some = new ArrayList<>(facts);
            some.removeIf(fact -> !wanted.contains(fact.id()));
            return some.isEmpty() ? null : new Sheet(some);
        }
    }
}
