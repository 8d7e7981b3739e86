package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.internal.compiled.Compilation;
import io.github.funnelkit.internal.compiled.CompiledPath;
import io.github.funnelkit.internal.compiled.SalePathCompiler;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.DayPlans;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.reading.FactSources;
import io.github.funnelkit.internal.reading.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Assesses the customers of one sale type: by its path and the part of a binding that reads its facts, which are made ready
 * when the first customer comes, and compiled as soon as that pays.
 *
 * @param <T> the host's class
 */
final class SaleTypeAssessor<T> {

    private final Funnel funnel;
    final SaleType saleType;
    private final FactBinding<T> binding;
    private final int many;

    private volatile @Nullable Ready<T> ready;

    /** How many customers there were, roughly: threads may count over each other. */
    private int customers;

    private volatile @Nullable Compiled compiled;

    /** How facts are read, what they are evaluated by, and what is made of it. */
    private record Ready<T>(FactSources<T> sources, DayPlans plans, Results results) {

        static <T> Ready<T> of(Funnel funnel, SaleType saleType, FactBinding<T> binding) {
            FactSources<T> sources = new FactSources<>(binding.sourcesOf(SalePath.factsOf(funnel, saleType)));
            SalePath path = new SalePath(funnel, saleType, sources.facts());
            return new Ready<>(sources, new DayPlans(path), new Results(path));
        }
    }

    /** What was compiled, if it could be, and the latest day's plan, of which it is known whether it fits. */
    private record Compiled(
            @Nullable CompiledPath<Outcomes, Assessment> path, DayPlan madeFor, DayPlan plan, boolean fits) {

        Compiled on(DayPlan day) {
            return new Compiled(path, madeFor, day, path != null && day.evaluatesLike(madeFor));
        }
    }

    /** Makes an assessor that is compiled after so many customers. */
    SaleTypeAssessor(Funnel funnel, SaleType saleType, FactBinding<T> binding, int many) {
        this.funnel = funnel;
        this.saleType = saleType;
        this.binding = binding;
        this.many = many;
    }

    Outcomes judge(T customer, LocalDate asOf) {
        Ready<T> made = ready();
        DayPlan plan = made.plans.on(asOf);
        CompiledPath<Outcomes, Assessment> path = compiled(made, plan);
        if (path != null) {
            return path.judge(customer, plan);
        }
        return made.results.criteria(made.sources.read(customer, plan, false).conclude());
    }

    Assessment assess(T customer, LocalDate asOf) {
        Ready<T> made = ready();
        DayPlan plan = made.plans.on(asOf);
        CompiledPath<Outcomes, Assessment> path = compiled(made, plan);
        if (path != null) {
            return path.assess(customer, plan);
        }
        Reading reading = made.sources.read(customer, plan, true);
        Outcomes nodes = made.results.nodes(reading.conclude());
        return made.results.assessment(nodes, plan, reading.retained());
    }

    private Ready<T> ready() {
        Ready<T> made = ready;
        return made != null ? made : makeReady();
    }

    /** Once, as assessments are of one path. */
    private synchronized Ready<T> makeReady() {
        Ready<T> made = ready;
        if (made == null) {
            made = Ready.of(funnel, saleType, binding);
            ready = made;
        }
        return made;
    }

    @SuppressWarnings("ReferenceEquality") // the same plan in all but odd cases; another is looked at
    private @Nullable CompiledPath<Outcomes, Assessment> compiled(Ready<T> made, DayPlan plan) {
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
        return latest.fits ? latest.path : null;
    }

    /** Once, as what nobody uses is a waste. */
    private synchronized @Nullable CompiledPath<Outcomes, Assessment> compile(Ready<T> made, DayPlan plan) {
        Compiled first = compiled;
        if (first == null) {
            Compilation<Outcomes, Assessment> came = SalePathCompiler.compile(made.results, made.sources, plan);
            if (came.path() == null) {
                // made here and not for the class, as setting up a logger costs more than all of a first assessment
                LoggerFactory.getLogger(SaleTypeAssessor.class)
                        .debug("{}, sale type '{}' is not compiled: {}", funnel, saleType, came.reason(), came.cause());
            }
            first = new Compiled(came.path(), plan, plan, came.path() != null);
            compiled = first;
        }
        return first.on(plan).fits ? first.path : null;
    }
}
