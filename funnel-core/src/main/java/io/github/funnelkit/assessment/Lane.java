package io.github.funnelkit.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sale type's track, and the part of a binding that reads its facts: as they are, and compiled as soon as that pays.
 *
 * @param <T> the host's class
 */
final class Lane<T> {

    private final Track track;
    private final FactBinding<T> binding;
    private final int many;
    /** How many customers there were, roughly: threads may count over each other. */
    private int customers;

    private volatile @Nullable Compiled compiled;

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
    Lane(Track track, FactBinding<T> binding, int many) {
        this.track = track;
        this.binding = binding;
        this.many = many;
    }

    Outcomes judge(T customer, LocalDate asOf) {
        DayPlan plan = track.plan(asOf);
        CompiledLane lane = compiled(plan);
        return lane != null
                ? lane.judge(customer, plan)
                : read(customer, plan, false).outcomes(track);
    }

    Assessment assess(T customer, LocalDate asOf) {
        DayPlan plan = track.plan(asOf);
        CompiledLane lane = compiled(plan);
        if (lane != null) {
            return lane.assess(customer, plan, asOf);
        }
        FactSink facts = read(customer, plan, true);
        return new Assessment(facts.outcomes(track), facts.known(), asOf);
    }

    private FactSink read(T customer, DayPlan plan, boolean keep) {
        FactSink facts = new FactSink(plan, keep);
        binding.read(customer, facts);
        return facts;
    }

    @SuppressWarnings("ReferenceEquality") // the same plan in all but odd cases; another is looked at
    private @Nullable CompiledLane compiled(DayPlan plan) {
        Compiled latest = compiled;
        if (latest == null) {
            int count = customers + 1;
            customers = count;
            return count < many ? null : compile(plan);
        }
        if (latest.plan != plan) {
            latest = latest.on(plan);
            compiled = latest;
        }
        return latest.fits ? latest.lane : null;
    }

    /** Once, as what nobody uses is a waste. */
    private synchronized @Nullable CompiledLane compile(DayPlan plan) {
        Compiled made = compiled;
        if (made == null) {
            made = Compiled.of(LaneCompiler.compile(track, binding.sources(), plan), plan);
            compiled = made;
        }
        return made.on(plan).fits ? made.lane : null;
    }
}
