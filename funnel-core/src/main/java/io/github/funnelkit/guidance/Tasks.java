package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.search.SearchMemory;
import io.github.funnelkit.internal.wording.CommonWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to do about one customer, drawn from what is missing, in this order:
 *
 * <ol>
 *   <li>{@link TaskKind#RENEW}: what has lapsed, first of all the next action that is overdue, then what else is overdue;
 *   <li>{@link TaskKind#AGREE}: what is missing as long as nothing is agreed for a day to come;
 *   <li>{@link TaskKind#ACT}: the actions of the guide that help to meet what is missing: first those that help most of it,
 *       mandatory before optional, then those that help least else, then in the source's order;
 *   <li>{@link TaskKind#ASK}: each criterion that is missing as facts are not known;
 *   <li>{@link TaskKind#CHANGE}: each criterion that is missing although they are.
 * </ol>
 *
 * <p>What is asked of the customer's stage and again of the next one is one task. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Tasks {

    private final Guidance guidance;
    private final List<Task> tasks;

    private Tasks(Guidance guidance, List<Task> tasks) {
        this.guidance = guidance;
        this.tasks = tasks;
    }

    /**
     * The tasks of an assessment.
     *
     * @param assessment the assessment
     * @return the tasks; none when the customer stands at the last stage and nothing has lapsed
     */
    public static Tasks of(Assessment assessment) {
        Guidance guidance = Guidance.of(assessment);
        List<Task> tasks = new ArrayList<>();
        Set<Condition> asked = new HashSet<>();
        lapsed(assessment)
                .sorted(Comparator.comparing(
                                (CriterionResult lapsed) -> !Appointments.isNextActionLacking(lapsed, assessment))
                        .thenComparing(lapsed -> !Appointments.isLacking(lapsed, assessment)))
                .filter(lapsed -> asked.add(lapsed.criterion().condition()))
                .forEach(lapsed -> tasks.add(Task.of(TaskKind.RENEW, lapsed)));
        List<CriterionResult> rest = new ArrayList<>();
        for (CriterionResult missing : assessment.missing()) {
            if (!Appointments.isLacking(missing, assessment)) {
                rest.add(missing);
            } else if (asked.add(missing.criterion().condition())) {
                tasks.add(Task.of(TaskKind.AGREE, missing));
            }
        }
        guidance.nextBest().stream()
                .filter(next -> !next.helps().isEmpty())
                .sorted(Comparator.comparingInt(
                                (NextAction next) -> -next.helps().size())
                        .thenComparing(next -> next.action().kind())
                        .thenComparingInt(next -> next.action().helps().size()))
                .forEach(next -> tasks.add(new Task(TaskKind.ACT, next.helps(), Optional.of(next.action()))));
        rest.stream()
                .filter(result -> result.outcome() == Outcome.UNKNOWN)
                .forEach(result -> tasks.add(Task.of(TaskKind.ASK, result)));
        rest.stream()
                .filter(result -> result.outcome() == Outcome.NOT_MET)
                .forEach(result -> tasks.add(Task.of(TaskKind.CHANGE, result)));
        return new Tasks(guidance, List.copyOf(tasks));
    }

    /** What has lapsed of the customer's stage and those below, and what the next stage asks for that only once was so. */
    private static Stream<CriterionResult> lapsed(Assessment assessment) {
        Stream<CriterionResult> ahead = assessment.nextStage().stream()
                .flatMap(next -> assessment.results(next).stream())
                .filter(CriterionResult::isLapsed)
                .filter(result -> Appointments.isLacking(result, assessment));
        return Stream.concat(assessment.lapsed().stream(), ahead);
    }

    /**
     * The assessment that this is about.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return guidance.assessment();
    }

    /**
     * What to do first.
     *
     * @return the first of all tasks; empty when there is none
     */
    public Optional<Task> first() {
        return tasks.stream().findFirst();
    }

    /**
     * Everything that brings the customer on.
     *
     * @return the tasks, what to do first first
     */
    public List<Task> all() {
        return tasks;
    }

    /**
     * What the guide asks for besides: its actions that help to meet nothing of what is missing.
     *
     * @return the actions, mandatory ones first, each group in the source's order
     */
    public List<NextAction> others() {
        return guidance.actions().stream()
                .filter(next -> next.helps().isEmpty())
                .toList();
    }

    /**
     * The day of the agreed next action: what is known of the fact that the funnel states to be {@linkplain
     * io.github.funnelkit.definition.Funnel#nextAction that day}.
     *
     * @return the day, which may be past; empty when it is not known, there is none, or the funnel states no such fact
     */
    public Optional<LocalDate> agreed() {
        return Appointments.day(assessment());
    }

    /**
     * How much has to come about until the customer stands at the next stage: the number of steps of the
     * {@linkplain ShortestWay shortest way}, and where none is found, the number of criteria that are missing. Of many
     * customers {@link ShortestWays#steps} gives it faster.
     *
     * @return the number; 0 at the last stage
     */
    public int steps() {
        return assessment()
                .nextStage()
                .map(next -> WayPlan.of(assessment(), next)
                        .steps(assessment(), SearchMemory.of(0))
                        .orElseGet(() -> assessment().missing().size()))
                .orElse(0);
    }

    /**
     * Says what to do, a line per task, and under a heading of its own what the guide asks for besides.
     *
     * @param language the reader's language
     * @return the words: first a line for the next stage, or that there is none
     */
    public String explain(Locale language) {
        List<String> lines = new ArrayList<>();
        Optional<Stage> next = assessment().nextStage();
        lines.add(next.map(stage ->
                        GuidanceWords.TOWARDS.in(language, stage.customerType().label()))
                .orElseGet(() -> GuidanceWords.LAST_STAGE.in(language)));
        tasks.forEach(task -> lines.add("- " + task.explain(language)));
        if (!others().isEmpty()) {
            lines.add(GuidanceWords.OTHERS.in(language));
            others().forEach(other -> lines.add("- "
                    + CommonWords.REMARKED.in(
                            language,
                            other.action().text(),
                            other.action().kind().label())));
        }
        return String.join("\n", lines);
    }

    /** The tasks, for logs and test failures. */
    @Override
    public String toString() {
        return tasks.toString();
    }
}
