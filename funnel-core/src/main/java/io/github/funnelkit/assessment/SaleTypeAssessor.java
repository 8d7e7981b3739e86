package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.reading.FactSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the customers of one sale type, by the facts alone or from a stage that was reached: by its paths and the part of a
 * binding that reads its facts, which are made ready when the first customer comes.
 *
 * @param <T> the host's class
 */
final class SaleTypeAssessor<T> {

    private final Funnel funnel;
    final SaleType saleType;
    private final FactBinding<T> binding;
    private final int many;

    /** The stage in the host's record; null when it is not bound. */
    private final @Nullable HostStage<T> stage;

    private volatile @Nullable PathAssessor<T> byFacts;

    /** By what each criterion asks on the day: from a stage that was reached. */
    private volatile @Nullable PathAssessor<T> onTheDay;

    /** Makes an assessor that is compiled after so many customers. */
    SaleTypeAssessor(Funnel funnel, SaleType saleType, FactBinding<T> binding, int many) {
        this.funnel = funnel;
        this.saleType = saleType;
        this.binding = binding;
        this.many = many;
        this.stage = binding.stage();
    }

    /** By the facts alone, or from the stage of the host's record if that is reached by right. */
    Outcomes judge(T customer, LocalDate asOf) {
        return stage == null || !stage.isReached() ? byFacts().judge(customer, asOf) : judgeFrom(stage, customer, asOf);
    }

    /** By the facts alone, or from the stage of the host's record if that is reached by right. */
    Assessment assess(T customer, LocalDate asOf) {
        return stage == null ? byFacts().assess(customer, asOf) : assess(stage, customer, asOf);
    }

    private Outcomes judgeFrom(HostStage<T> reached, T customer, LocalDate asOf) {
        PathAssessor<T> assessor = onTheDay();
        return assessor.judge(customer, asOf)
                .reached(stageOf(number(reached, customer, assessor.path), assessor.path))
                .bare();
    }

    private Assessment assess(HostStage<T> ofHost, T customer, LocalDate asOf) {
        PathAssessor<T> assessor = ofHost.isReached() ? onTheDay() : byFacts();
        int number = number(ofHost, customer, assessor.path);
        Assessment assessment = assessor.assess(customer, asOf);
        return at(number, assessment, ofHost.isReached(), assessor.path);
    }

    /** From the stage of a number, or claiming it. An ending that a record names is a claim in any case. */
    private static Assessment at(int number, Assessment assessment, boolean isReached, SalePath path) {
        Assessment from = isReached ? assessment.reached(stageOf(number, path)) : assessment;
        return isReached && number < path.stages().size() ? from : from.claiming(number);
    }

    /** The number, where it is that of a stage; else -1. */
    private static int stageOf(int number, SalePath path) {
        return number < path.stages().size() ? number : -1;
    }

    /** The same, whatever does not fit: it counts as unknown. */
    Assessment assessLeniently(T customer, LocalDate asOf) {
        boolean isReached = stage != null && stage.isReached();
        PathAssessor<T> assessor = isReached ? onTheDay() : byFacts();
        List<Misfit> misfits = new ArrayList<>();
        Assessment assessment = assessLeniently(assessor, customer, asOf, misfits);
        if (stage == null) {
            return assessment.with(misfits);
        }
        int number = numberLeniently(stage, customer, assessor.path, misfits);
        return at(number, assessment, isReached, assessor.path).with(misfits);
    }

    /** From a stage that was reached by right, or from none. */
    Assessment assessLeniently(T customer, LocalDate asOf, ReachedStage reached) {
        PathAssessor<T> assessor = onTheDay();
        int number = StageNumber.of(assessor.path, reached);
        List<Misfit> misfits = new ArrayList<>();
        return assessLeniently(assessor, customer, asOf, misfits)
                .reached(number)
                .with(misfits);
    }

    private static <T> Assessment assessLeniently(
            PathAssessor<T> assessor, T customer, LocalDate asOf, List<Misfit> misfits) {
        return assessor.assessLeniently(
                customer, asOf, (place, fact, value, why) -> misfits.add(Misfit.of(place, fact, value, why)));
    }

    private int numberLeniently(HostStage<T> ofHost, T customer, SalePath path, List<Misfit> misfits) {
        String name = null;
        try {
            name = ofHost.of(customer);
            return name.isEmpty() ? -1 : StageNumber.namedPlace(path, name);
        } catch (IllegalArgumentException | IllegalStateException misfit) {
            misfits.add(Misfit.ofStage(name, misfit));
            return -1;
        }
    }

    /** The number of the stage in a host's record, or behind the stages that of an ending; -1 for none. */
    private int number(HostStage<T> ofHost, T customer, SalePath path) {
        String name = ofHost.of(customer);
        return name.isEmpty() ? -1 : StageNumber.namedPlace(path, name);
    }

    /** From a stage that was reached by right, or from none. */
    Outcomes judge(T customer, LocalDate asOf, ReachedStage reached) {
        PathAssessor<T> assessor = onTheDay();
        return assessor.judge(customer, asOf)
                .reached(StageNumber.of(assessor.path, reached))
                .bare();
    }

    /** From a stage that was reached by right, or from none. */
    Assessment assess(T customer, LocalDate asOf, ReachedStage reached) {
        PathAssessor<T> assessor = onTheDay();
        return assessor.assess(customer, asOf).reached(StageNumber.of(assessor.path, reached));
    }

    private PathAssessor<T> byFacts() {
        PathAssessor<T> made = byFacts;
        return made != null ? made : makeByFacts();
    }

    /** Once, as assessments are of one path. */
    private synchronized PathAssessor<T> makeByFacts() {
        PathAssessor<T> made = byFacts;
        if (made == null) {
            FactSources<T> sources = new FactSources<>(binding.sourcesOf(SalePath.factsOf(funnel, saleType)));
            made = new PathAssessor<>(SalePath.byFacts(funnel, saleType, sources.facts()), sources, many);
            byFacts = made;
        }
        return made;
    }

    private PathAssessor<T> onTheDay() {
        PathAssessor<T> made = onTheDay;
        return made != null ? made : makeOnTheDay();
    }

    @SuppressWarnings("ReferenceEquality") // where time undoes nothing it is the very same path
    private synchronized PathAssessor<T> makeOnTheDay() {
        PathAssessor<T> made = onTheDay;
        if (made == null) {
            PathAssessor<T> first = byFacts();
            SalePath plain = first.path.onTheDay();
            made = plain == first.path ? first : first.by(plain);
            onTheDay = made;
        }
        return made;
    }
}
