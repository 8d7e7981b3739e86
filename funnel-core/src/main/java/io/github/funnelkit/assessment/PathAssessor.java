package io.github.funnelkit.assessment;

import io.github.funnelkit.internal.compiled.Compilation;
import io.github.funnelkit.internal.compiled.CompiledPath;
import io.github.funnelkit.internal.compiled.LambdaError;
import io.github.funnelkit.internal.compiled.SalePathCompiler;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.DayPlans;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.reading.FactSources;
import io.github.funnelkit.internal.reading.MisfitCollector;
import io.github.funnelkit.internal.reading.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Assesses customers by one path of a sale type, compiled as soon as that pays.
 *
 * @param <T> the host's class
 */
final class PathAssessor<T> {

    final SalePath path;
    private final FactSources<T> sources;
    private final DayPlans plans;
    private final Results results;
    private final int many;

    /** How many customers there were, roughly: threads may count over each other. */
    private int customers;

    private volatile @Nullable Compiled compiled;

    /** What was compiled, if it could be, and the latest day's plan, of which it is known whether it fits. */
    private record Compiled(
            @Nullable CompiledPath<Outcomes, Assessment> path, DayPlan madeFor, DayPlan plan, boolean fits) {

        Compiled on(DayPlan day) {
            return new Compiled(path, madeFor, day, path != null && day.evaluatesLike(madeFor));
        }
    }

    /** Makes an assessor that is compiled after so many customers; the sources read what is bound on the path. */
    PathAssessor(SalePath path, FactSources<T> sources, int many) {
        this.path = path;
        this.sources = sources;
        this.plans = new DayPlans(path);
        this.results = new Results(path);
        this.many = many;
    }

    /** One that reads the same facts by another path. */
    PathAssessor<T> by(SalePath other) {
        return new PathAssessor<>(other, sources, many);
    }

    Outcomes judge(T customer, LocalDate asOf) {
        DayPlan plan = plans.on(asOf);
        CompiledPath<Outcomes, Assessment> fast = compiled(plan);
        if (fast != null) {
            try {
                return fast.judge(customer, plan);
            } catch (IllegalArgumentException | IllegalStateException refused) {
                throw firstRefusal(customer, plan, refused);
            } catch (LambdaError error) {
                sources.readBefore(error.lambda(), customer, plan); // which may be refused first, by the plain way
                throw error.thrown();
            }
        }
        return results.criteria(sources.read(customer, plan, false).conclude());
    }

    Assessment assess(T customer, LocalDate asOf) {
        DayPlan plan = plans.on(asOf);
        CompiledPath<Outcomes, Assessment> fast = compiled(plan);
        if (fast != null) {
            try {
                return fast.assess(customer, plan);
            } catch (IllegalArgumentException | IllegalStateException refused) {
                throw firstRefusal(customer, plan, refused);
            } catch (LambdaError error) {
                sources.readBefore(error.lambda(), customer, plan); // which may be refused first, by the plain way
                throw error.thrown();
            }
        }
        Reading reading = sources.read(customer, plan, true);
        Outcomes nodes = results.nodes(reading.conclude());
        return results.assessment(nodes, plan, reading.retained());
    }

    /** For what the plain way refuses a customer first: what was compiled reads some values later, and says the same. */
    private RuntimeException firstRefusal(T customer, DayPlan plan, RuntimeException refused) {
        try {
            sources.read(customer, plan, false).conclude();
        } catch (IllegalArgumentException | IllegalStateException first) {
            return first;
        }
        return refused;
    }

    Assessment assessLeniently(T customer, LocalDate asOf, MisfitCollector misfits) {
        DayPlan plan = plans.on(asOf);
        Reading reading = sources.readLeniently(customer, plan, misfits);
        Outcomes nodes = results.nodes(reading.concludeLeniently(misfits));
        return results.assessment(nodes, plan, reading.retained());
    }

    @SuppressWarnings("ReferenceEquality") // the same plan in all but odd cases; another is looked at
    private @Nullable CompiledPath<Outcomes, Assessment> compiled(DayPlan plan) {
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
        return latest.fits ? latest.path : null;
    }

    /** Once, as what nobody uses is a waste. */
    private synchronized @Nullable CompiledPath<Outcomes, Assessment> compile(DayPlan plan) {
        Compiled first = compiled;
        if (first == null) {
            Compilation<Outcomes, Assessment> came = SalePathCompiler.compile(results, sources, plan);
            if (came.path() == null) {
                // made here and not for the class, as setting up a logger costs more than all of a first assessment
                LoggerFactory.getLogger(PathAssessor.class)
                        .debug(
                                "{}, sale type '{}' is not compiled: {}",
                                path.funnel(),
                                path.saleType(),
                                came.reason(),
                                came.cause());
            }
            first = new Compiled(came.path(), plan, plan, came.path() != null);
            compiled = first;
        }
        return first.on(plan).fits ? first.path : null;
    }
}
