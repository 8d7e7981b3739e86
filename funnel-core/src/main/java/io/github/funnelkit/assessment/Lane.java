package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the customers of one sale type: by its track and the part of a binding that reads its facts, which are made when
 * the first customer comes, and compiled as soon as that pays.
 *
 * @param <T> the host's class
 */
final class Lane<T> {

    private final Funnel funnel;
    final SaleType saleType;
    private final FactBinding<T> binding;
    private final int many;

    private volatile @Nullable Way<T> way;

    /** How many customers there were, roughly: threads may count over each other. */
    private int customers;

    private volatile @Nullable Compiled compiled;

    /** How facts are read, and what they are held against. */
    private record Way<T>(Track track, List<FactSource<T>> sources) {

        static <T> Way<T> of(Funnel funnel, SaleType saleType, FactBinding<T> binding) {
            List<FactSource<T>> sources = binding.sourcesOf(Track.factsOf(funnel, saleType));
            List<Fact<?>> facts = new ArrayList<>();
            for (FactSource<T> source : sources) {
                facts.addAll(source.facts());
            }
            return new Way<>(new Track(funnel, saleType, facts), List.copyOf(sources));
        }

        FactSink read(T customer, DayPlan plan, boolean keep) {
            FactSink facts = new FactSink(plan, keep);
            for (int i = 0; i < sources.size(); i++) {
                sources.get(i).read(customer, facts);
            }
            return facts;
        }
    }

    /** What was compiled, if it could be, and the day's plan for which it is known whether it is right. */
    private record Compiled(@Nullable CompiledLane lane, DayPlan madeFor, DayPlan plan, boolean fits) {

        static Compiled of(@Nullable CompiledLane lane, DayPlan plan) {
            return new Compiled(lane, plan, plan, lane != null);
        }

        Compiled on(DayPlan day) {
            return new Compiled(lane, madeFor, day, lane != null && day.asksLike(madeFor));
        }
    }

    /** Makes a lane that is compiled after so many customers. */
    Lane(Funnel funnel, SaleType saleType, FactBinding<T> binding, int many) {
        this.funnel = funnel;
        this.saleType = saleType;
        this.binding = binding;
        this.many = many;
    }

    Outcomes judge(T customer, LocalDate asOf) {
        Way<T> made = way();
        DayPlan plan = made.track.plan(asOf);
        CompiledLane lane = compiled(made, plan);
        if (lane != null) {
            return lane.judge(customer, plan);
        }
        return made.read(customer, plan, false).outcomes(made.track).bare();
    }

    Assessment assess(T customer, LocalDate asOf) {
        Way<T> made = way();
        DayPlan plan = made.track.plan(asOf);
        CompiledLane lane = compiled(made, plan);
        if (lane != null) {
            return lane.assess(customer, plan);
        }
        FactSink facts = made.read(customer, plan, true);
        return new Assessment(facts.outcomes(made.track), plan, facts.held());
    }

    private Way<T> way() {
        Way<T> made = way;
        return made != null ? made : makeWay();
    }

    /** Once, as assessments are of one track. */
    private synchronized Way<T> makeWay() {
        Way<T> made = way;
        if (made == null) {
            made = Way.of(funnel, saleType, binding);
            way = made;
        }
        return made;
    }

    @SuppressWarnings("ReferenceEquality") // the same plan in all but odd cases; another is looked at
    private @Nullable CompiledLane compiled(Way<T> made, DayPlan plan) {
        Compiled latest = compiled;
        if (latest == null) {
            int count = customers + 1;
            customers = count;
            return count < many ? null : compile(made, plan);
        }
        if (latest.plan != plan) {
            latest = latest.on(plan);
            compiled = latest;
        }
        return latest.fits ? latest.lane : null;
    }

    /** Once, as what nobody uses is a waste. */
    private synchronized @Nullable CompiledLane compile(Way<T> made, DayPlan plan) {
        Compiled first = compiled;
        if (first == null) {
            first = Compiled.of(LaneCompiler.compile(made.track, made.sources, plan), plan);
            compiled = first;
        }
        return first.on(plan).fits ? first.lane : null;
    }
}
