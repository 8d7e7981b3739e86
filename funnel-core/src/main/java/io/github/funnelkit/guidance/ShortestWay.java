package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.search.SearchMemory;
import io.github.funnelkit.internal.wording.CommonWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The least that must come about for a customer to reach the next stage: the smallest sets of facts to find out or to
 * change and of forms to attach, while what is met below stays met. Where a criterion can be met in several ways the
 * cheapest counts; where several sets are equally small, all are given, those first that change least of what is known.
 *
 * <p>Values are sought among those that the condition kinds offer as examples, so a host's kind without examples is
 * never part of a way. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ShortestWay {

    /** At most this many ways are given. */
    public static final int MOST_WAYS = 10;

    private final Assessment assessment;
    private final List<Way> ways;
    private final List<Criterion> unreached;
    private final boolean isShortest;

    private ShortestWay(Assessment assessment, List<Way> ways, List<Criterion> unreached, boolean isShortest) {
        this.assessment = assessment;
        this.ways = ways;
        this.unreached = unreached;
        this.isShortest = isShortest;
    }

    /**
     * Searches the shortest ways from an assessment to the next stage.
     *
     * @param assessment the assessment
     * @return the shortest ways, or {@linkplain #isShortest the best that were found}; none when the customer stands at the last stage, its deal has ended or no way was found
     */
    public static ShortestWay of(Assessment assessment) {
        Optional<Stage> next = assessment.nextStage();
        if (next.isEmpty()) {
            return new ShortestWay(assessment, List.of(), List.of(), true);
        }
        return of(assessment, WayPlan.of(assessment, next.get()).ways(assessment, SearchMemory.of(0)));
    }

    /** What a search from an assessment has found. */
    static ShortestWay of(Assessment assessment, WaySearch search) {
        Steps steps = new Steps(assessment.funnel(), search.goals(), search.facts(), search.known(), assessment.asOf());
        return new ShortestWay(
                assessment, search.sheets().stream().map(steps::to).toList(), search.unreached(), search.isComplete());
    }

    /**
     * The assessment that this is about.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * The shortest ways, all of the same number of steps.
     *
     * @return at most {@link #MOST_WAYS} ways, always in the same order
     */
    public List<Way> ways() {
        return ways;
    }

    /**
     * Whether the search came to its end, so that no way is shorter. It costs no more than the judging of 100,000 checks, and
     * 50 for each check that is asked for, whatever the funnel, and than what it takes besides to judge all records of the
     * customer once and to try a first way for them: that is counted, never timed, so that the result is the same everywhere. Where it would cost more, the best ways that were found until then are given, which may not be the shortest;
     * or none, although there may be one.
     *
     * @return whether all ways are as short as can be, and there is none when none is given
     */
    public boolean isShortest() {
        return isShortest;
    }

    /**
     * The criteria for which no facts were found, when there is no way: they exclude each other or what is met below,
     * or have a kind that offers no examples.
     *
     * @return the criteria in order; empty when there is a way
     */
    public List<Criterion> unreached() {
        return unreached;
    }

    /**
     * Says what the least is that must come about.
     *
     * @param language the reader's language
     * @return the words: a line for the stage and one per step, the ways apart, and a last one where they may not be the
     *     shortest
     */
    public String explain(Locale language) {
        Optional<Stage> next = assessment.nextStage();
        if (assessment.ending().isPresent()) {
            return GuidanceWords.ENDED.in(language, assessment.ending().get().label());
        }
        if (next.isEmpty()) {
            return GuidanceWords.WAY_ENDED.in(language);
        }
        String found = ways.isEmpty() ? notFound(language) : found(next.get(), language);
        return isShortest
                ? found
                : found + "\n"
                        + (ways.isEmpty() ? GuidanceWords.WAY_MAY_EXIST : GuidanceWords.WAY_MAY_BE_SHORTER)
                                .in(language);
    }

    private String notFound(Locale language) {
        return GuidanceWords.WAY_NOT_FOUND.in(
                language,
                CommonWords.CLAUSES.join(
                        language, unreached.stream().map(Criterion::text).toList()));
    }

    private String found(Stage next, Locale language) {
        return GuidanceWords.WAY.in(language, next.customerType().label())
                + "\n"
                + String.join(
                        "\n" + GuidanceWords.WAY_OR.in(language) + "\n",
                        ways.stream().map(way -> way.explain(language)).toList());
    }

    /** The number of ways and of their steps, for logs and test failures. */
    @Override
    public String toString() {
        String found = ways.isEmpty()
                ? "no way"
                : ways.size() + " ways of " + ways.get(0).steps().size() + " steps";
        return isShortest ? found : found + ", of a search that was ended";
    }
}
