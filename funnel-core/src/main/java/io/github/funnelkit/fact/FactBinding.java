package io.github.funnelkit.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the facts are read from a host's own object, written once beside the host's class as typed lambdas. Nothing is
 * read by reflection.
 *
 * <p>This class is immutable and thread-safe as far as the host's lambdas are.
 *
 * @param <T> the host's class
 */
public final class FactBinding<T> {

    private final String hostName;
    private final Map<String, Bound<T>> bound;

    private record Bound<T>(Fact<?> fact, Reader<T> reader) {}

    /**
     * Reads one fact from a host's object.
     *
     * @param <T> the host's class
     */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads the fact.
         *
         * @param host the host's object
         * @return null when unknown, {@link FactValue#none()} when known to be none, else the value in the form that
         *     {@link FactType} describes
         * @throws IllegalArgumentException if the host's value does not fit the fact
         * @throws IllegalStateException if the host's lambda or collection fails; that failure is the cause
         */
        @Nullable
        Object read(T host);
    }

    private FactBinding(String hostName, Map<String, Bound<T>> bound) {
        this.hostName = hostName;
        this.bound = Collections.unmodifiableMap(new LinkedHashMap<>(bound));
    }

    /**
     * Starts a binding.
     *
     * @param host the host's class, which is only named in messages
     * @param <T> the host's class
     * @return a builder
     */
    public static <T> Builder<T> of(Class<T> host) {
        return new Builder<>(host.getSimpleName());
    }

    /**
     * The fact that is bound under an id.
     *
     * @param id the fact's id
     * @return the fact, or empty when the id is not bound
     */
    public Optional<Fact<?>> fact(String id) {
        return Optional.ofNullable(bound.get(id)).map(Bound::fact);
    }

    /**
     * The reader of a fact.
     *
     * @param fact the fact
     * @return the reader, or empty when the fact's id is not bound
     */
    public Optional<Reader<T>> reader(Fact<?> fact) {
        return Optional.ofNullable(bound.get(fact.id())).map(Bound::reader);
    }

    /**
     * Everything that is known about one host object, as a value that no longer depends on it.
     *
     * @param host the host's object
     * @return the sheet
     * @throws IllegalArgumentException if a value of the host does not fit its fact
     * @throws IllegalStateException if a lambda or collection of the host fails; that failure is the cause
     */
    public FactSheet sheet(T host) {
        FactSheet.Builder sheet = FactSheet.builder();
        bound.values().forEach(entry -> sheet.keep(entry.fact, entry.reader.read(host)));
        return sheet.build();
    }

    /** Names the host's class and how many facts are bound. */
    @Override
    public String toString() {
        return "FactBinding of " + hostName + ", " + bound.size() + " facts";
    }

    /**
     * Collects the lambdas. It can be used again after {@link #build}; bindings already built do not change.
     *
     * @param <T> the host's class
     */
    public static final class Builder<T> {

        private final String hostName;
        private final Map<String, Bound<T>> bound = new LinkedHashMap<>();

        private Builder(String hostName) {
            this.hostName = hostName;
        }

        /**
         * Binds a fact to a value of the host.
         *
         * @param fact the fact
         * @param getter reads the value; null means unknown, an empty collection means none
         * @param <V> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if the fact's id is bound already
         */
        public <V> Builder<T> bind(Fact<V> fact, Function<? super T, ? extends @Nullable V> getter) {
            Objects.requireNonNull(getter, "getter");
            Class<?> plain = Canonical.keptAsIs(fact.type());
            return add(fact, host -> {
                V value = call(fact, getter, host);
                return plain.isInstance(value) ? value : Canonical.of(fact, value);
            });
        }

        /**
         * Binds a fact to a state, for hosts that know when there is none.
         *
         * @param fact the fact
         * @param getter reads the state; null means unknown
         * @param <V> the type of the value
         * @return this builder
         * @throws IllegalArgumentException if the fact's id is bound already
         */
        public <V> Builder<T> bindValue(
                Fact<V> fact, Function<? super T, ? extends @Nullable FactValue<? extends V>> getter) {
            Objects.requireNonNull(getter, "getter");
            return add(fact, host -> {
                FactValue<?> value = call(fact, getter, host);
                if (value != null && value.isNone()) {
                    FactSheet.requireCanBeNone(fact);
                    return FactValue.none();
                }
                return value instanceof FactValue.Known<?> known ? Canonical.of(fact, known.value()) : null;
            });
        }

        private <R> @Nullable R call(Fact<?> fact, Function<? super T, ? extends @Nullable R> getter, T host) {
            try {
                return getter.apply(host);
            } catch (RuntimeException failure) {
                throw new IllegalStateException(
                        "reading fact '" + fact.id() + "' from " + hostName + " failed", failure);
            }
        }

        private Builder<T> add(Fact<?> fact, Reader<T> reader) {
            if (bound.containsKey(fact.id())) {
                throw new IllegalArgumentException("fact '" + fact.id() + "' is bound twice for " + hostName);
            }
            bound.put(fact.id(), new Bound<>(fact, reader));
            return this;
        }

        /**
         * The binding of what was bound so far.
         *
         * @return the binding
         */
        public FactBinding<T> build() {
            return new FactBinding<>(hostName, bound);
        }
    }

    /**
     * The binding of fact sheets themselves: each of the given facts is read from the sheet.
     *
     * @param facts the facts to read
     * @return the binding
     */
    public static FactBinding<FactSheet> ofSheets(List<? extends Fact<?>> facts) {
        Builder<FactSheet> builder = of(FactSheet.class);
        for (Fact<?> fact : facts) {
            String id = fact.id();
            FactType type = fact.type();
            String unit = fact.unit();
            builder.add(fact, sheet -> sheet.kept(fact, id, type, unit));
        }
        return builder.build();
    }
}
