package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.reading.FactLambda;
import io.github.funnelkit.internal.reading.FactSource;
import io.github.funnelkit.internal.reading.LambdaSource;
import io.github.funnelkit.internal.reading.SheetReading;
import io.github.funnelkit.internal.reading.SheetSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the facts are read from a host's own object, written once beside the host's class: as a typed lambda per fact, or
 * as one method for many facts. Nothing is read by reflection.
 *
 * <p>This class is immutable and thread-safe as far as the host's lambdas are.
 *
 * @param <T> the host's class
 * @since 0.1.0
 */
public final class FactBinding<T> {

    private final String hostName;
    private final List<FactSource<T>> sources;
    private final Map<String, Fact<?>> facts;
    private final SheetReading<T> whole;

    /** The stage in the host's record; null when it is not bound. */
    private final @Nullable HostStage<T> stage;

    private FactBinding(String hostName, List<FactSource<T>> sources, @Nullable HostStage<T> stage) {
        this.stage = stage;
        this.hostName = hostName;
        this.sources = List.copyOf(sources);
        Map<String, Fact<?>> bound = new LinkedHashMap<>();
        for (FactSource<T> source : sources) {
            for (Fact<?> fact : source.facts()) {
                bound.put(fact.id(), fact);
            }
        }
        this.facts = Collections.unmodifiableMap(bound);
        this.whole = new SheetReading<>(this.sources);
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
     * The binding of fact sheets themselves: each of the given facts is read from the sheet.
     *
     * @param facts the facts to read
     * @return the binding
     */
    public static FactBinding<FactSheet> ofSheets(List<? extends Fact<?>> facts) {
        return new FactBinding<>("FactSheet", List.of(new SheetSource(facts)), null);
    }

    /**
     * The facts that are bound.
     *
     * @return the facts in the order in which they are read
     */
    public List<Fact<?>> facts() {
        return List.copyOf(facts.values());
    }

    /**
     * The fact that is bound under an id.
     *
     * @param id the fact's id
     * @return the fact, or empty when the id is not bound
     */
    public Optional<Fact<?>> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /**
     * The facts that are bound, and that a funnel does not have: worth a look when a binding is written, as is the reverse,
     * {@link Assessor#unboundFacts}. The attached forms are a fact of every funnel.
     *
     * @param funnel the funnel
     * @return the facts in the order in which they are read, each with the one that was probably meant
     */
    public List<UnusedFact> unusedFacts(Funnel funnel) {
        return UnusedFact.among(facts(), funnel);
    }

    /**
     * The part of this binding that reads some facts. What one method reads stays together.
     *
     * @param wanted the facts that are wanted; those that are not bound are ignored
     * @return the binding of those facts, and of what the same methods read
     */
    public FactBinding<T> only(Collection<? extends Fact<?>> wanted) {
        return new FactBinding<>(hostName, sourcesOf(wanted), stage);
    }

    @Nullable
    HostStage<T> stage() {
        return stage;
    }

    /** What reads some facts, and what the same methods read. */
    List<FactSource<T>> sourcesOf(Collection<? extends Fact<?>> wanted) {
        Set<String> ids = new HashSet<>();
        for (Fact<?> fact : wanted) {
            ids.add(fact.id());
        }
        List<FactSource<T>> some = new ArrayList<>();
        for (FactSource<T> source : sources) {
            FactSource<T> part = source.only(ids);
            if (part != null) {
                some.add(part);
            }
        }
        return some;
    }

    /**
     * Everything that is known about one host object, as a value that no longer depends on it.
     *
     * @param host the host's object
     * @return the sheet
     * @throws IllegalArgumentException if a value of the host does not fit its fact
     * @throws IllegalStateException if the lambda of a fact or a collection of the host fails; that failure is the
     *     cause. What a method for many facts throws is passed on
     */
    public FactSheet sheet(T host) {
        return whole.sheet(host);
    }

    /** Names the host's class and how many facts are bound. */
    @Override
    public String toString() {
        return "FactBinding of " + hostName + ", " + facts.size() + " facts";
    }

    /**
     * Collects what is bound. It can be used again after {@link #build}; bindings already built do not change.
     *
     * @param <T> the host's class
     */
    public static final class Builder<T> {

        private final String hostName;
        private final List<FactSource<T>> sources = new ArrayList<>();
        private final List<String> bound = new ArrayList<>();
        private @Nullable HostStage<T> stage;
        private @Nullable RestOfFacts<T> rest;

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
            return add(new FactLambda<T>(hostName, fact, getter, false));
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
        public <V> Builder<T> bindFactValue(
                Fact<V> fact, Function<? super T, ? extends @Nullable FactValue<? extends V>> getter) {
            Objects.requireNonNull(getter, "getter");
            return add(new FactLambda<T>(hostName, fact, getter, true));
        }

        /**
         * Binds a collection of records, whose facts are bound within: {@code bindEach(PEOPLE, Deal::contacts, each ->
         * each.bind(ROLE, Contact::role))}.
         *
         * @param records the collection
         * @param getter reads the host's records; null means unknown, an empty collection means none
         * @param each binds the facts of one record
         * @param <E> the host's class of a record
         * @return this builder
         * @throws IllegalArgumentException if the fact's id is bound already, or a fact is bound that no record has
         */
        public <E> Builder<T> bindEach(
                Fact<Collection<FactSheet>> records,
                Function<? super T, ? extends @Nullable Collection<? extends E>> getter,
                Consumer<? super Builder<E>> each) {
            Objects.requireNonNull(getter, "getter");
            Builder<E> builder = new Builder<>("a record of '" + records.id() + "'");
            each.accept(builder);
            FactBinding<E> ofRecord = builder.build();
            for (Fact<?> fact : ofRecord.facts()) {
                if (!records.each().contains(fact)) {
                    throw new IllegalArgumentException(
                            "fact '" + fact.id() + "' is bound, which no record of '" + records.id() + "' has");
                }
            }
            return add(new FactLambda<T>(hostName, records, getter, false, new EachRecord<>(records, ofRecord.whole)));
        }

        /**
         * Binds many facts to one method, {@code (deal, facts) -> facts.set(REVENUE, deal.revenue()).set(…)}: for whoever
         * prefers it, for short programs and for native images: it is as fast from the start as it gets. A lambda per fact
         * is slower at first, and faster when an assessor has judged ten thousand customers and compiled them into one.
         *
         * <p>What the method itself throws is passed on as it is, as nobody knows which fact it was about. Where it is {@linkplain
         * Assessor#assessLeniently assessed leniently}, what was set by then counts, and each fact that was not is a misfit.
         *
         * @param facts the facts that the method may set; it is read fastest when it sets them in this order
         * @param reader sets what is known; a fact that it does not set is unknown
         * @return this builder
         * @throws IllegalArgumentException if there is no fact, or a fact's id is bound already
         */
        public Builder<T> bindAll(Collection<? extends Fact<?>> facts, BiConsumer<? super T, ? super FactSink> reader) {
            Objects.requireNonNull(reader, "reader");
            if (facts.isEmpty()) {
                throw new IllegalArgumentException(
                        "no facts to bind for " + hostName + ": expected the facts that the method sets");
            }
            List<Fact<?>> declared = List.copyOf(facts);
            requireNew(declared);
            sources.add(new MethodSource<>(new FactOrder(declared), reader));
            return this;
        }

        /**
         * Binds every fact of a funnel that is not bound by name, before or after, to a field of the host, for hosts whose
         * fields are invented at run time: {@code bindRest(funnel, (deal, id) -> deal.custom().get(id))}. The attached
         * forms are bound, too, if the funnel has forms; sums are not. A field may hold what the fact takes, or
         *
         * <ul>
         *   <li>a text that says it as the cell of a list does: {@link FactText}; that of a {@code TEXT} is taken as it is
         *   <li>for a flag 0 or 1; for a set an array, or one text with {@code ;} in it
         *   <li>for an entry what it is called in any language; for a record a map by the ids of its facts
         *   <li>for a day a {@code LocalDateTime}, a {@code java.sql.Date}, or an ISO text with a time
         * </ul>
         *
         * <p>A moment, such as an {@code Instant}, is another day elsewhere, and refused where no zone is given.
         *
         * @param funnel the funnel
         * @param field finds the field that has the id of a fact; null means unknown, an empty collection means none
         * @return this builder
         * @throws IllegalArgumentException if the rest is bound already
         */
        public Builder<T> bindRest(
                Funnel funnel, BiFunction<? super T, ? super String, ? extends @Nullable Object> field) {
            return rest(new RestOfFacts<T>(funnel, new DayConversion(null), field));
        }

        /**
         * The same as {@link #bindRest(Funnel, BiFunction)}, and a moment is the day that it belongs to in a zone: an {@code
         * Instant}, a time with an offset or a zone, a {@code java.util.Date}, an ISO text such as {@code
         * 2026-11-23T22:30:00Z}, or milliseconds since 1970: from 100 billion on (March 1973), as fewer could be seconds; as a text those
         * of 13 digits.
         *
         * @param funnel the funnel
         * @param zone where the host's days begin
         * @param field finds the field that has the id of a fact; null means unknown, an empty collection means none
         * @return this builder
         * @throws IllegalArgumentException if the rest is bound already
         */
        public Builder<T> bindRest(
                Funnel funnel, ZoneId zone, BiFunction<? super T, ? super String, ? extends @Nullable Object> field) {
            Objects.requireNonNull(zone, "zone");
            return rest(new RestOfFacts<T>(funnel, new DayConversion(zone), field));
        }

        private Builder<T> rest(RestOfFacts<T> ofFunnel) {
            if (rest != null) {
                throw new IllegalArgumentException(
                        "the rest is bound twice for " + hostName + ": expected the fields of one funnel");
            }
            rest = ofFunnel;
            return this;
        }

        /**
         * Binds the stage that the host's record says was reached, where only gates can change it. Assessments then start
         * from it, as {@link ReachedStage} describes it; a blank says that no stage was reached yet. An ending that the record
         * names is a claim: {@link Assessment#endingClaim()}.
         *
         * @param getter reads the id of the stage, or the name of its customer type in any language; null or blank for none
         * @return this builder
         * @throws IllegalArgumentException if a stage is bound already
         */
        public Builder<T> reachedStage(Function<? super T, ? extends @Nullable String> getter) {
            return stage(new HostStage<T>(hostName, true, Objects.requireNonNull(getter, "getter")));
        }

        /**
         * Binds the stage that the host's record merely claims, such as a drop-down that anybody can change. Assessments go
         * by the facts alone, and say with {@link Assessment#claim()} whether they justify it; where the record names an ending,
         * with {@link Assessment#endingClaim()}.
         *
         * @param getter reads the id of the stage, or the name of its customer type in any language; null or blank for no
         *     claim
         * @return this builder
         * @throws IllegalArgumentException if a stage is bound already
         */
        public Builder<T> claimedStage(Function<? super T, ? extends @Nullable String> getter) {
            return stage(new HostStage<T>(hostName, false, Objects.requireNonNull(getter, "getter")));
        }

        private Builder<T> stage(HostStage<T> ofHost) {
            if (stage != null) {
                throw new IllegalArgumentException("the stage is bound twice for " + hostName
                        + ": expected either the one that was reached or the one that is claimed");
            }
            stage = ofHost;
            return this;
        }

        /** Lambdas in a row are read in one loop. */
        private Builder<T> add(FactLambda<T> lambda) {
            requireNew(List.of(lambda.fact()));
            int last = sources.size() - 1;
            if (last >= 0 && sources.get(last) instanceof LambdaSource<T> row) {
                sources.set(last, row.and(lambda));
            } else {
                sources.add(new LambdaSource<>(List.of(lambda)));
            }
            return this;
        }

        private void requireNew(List<? extends Fact<?>> facts) {
            List<String> ids = new ArrayList<>(bound);
            for (Fact<?> fact : facts) {
                if (ids.contains(fact.id())) {
                    throw new IllegalArgumentException("fact '" + fact.id() + "' is bound twice for " + hostName);
                }
                ids.add(fact.id());
            }
            bound.clear();
            bound.addAll(ids);
        }

        /**
         * The binding of what was bound so far.
         *
         * @return the binding
         */
        public FactBinding<T> build() {
            List<FactSource<T>> all = new ArrayList<>(sources);
            List<FactLambda<T>> fields = rest == null ? List.of() : rest.without(bound, hostName);
            if (!fields.isEmpty()) {
                all.add(new LambdaSource<>(fields));
            }
            return new FactBinding<>(hostName, all, stage);
        }
    }
}
