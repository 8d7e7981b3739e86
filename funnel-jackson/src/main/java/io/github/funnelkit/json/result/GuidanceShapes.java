package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.FLAG;
import static io.github.funnelkit.json.result.Forms.SHARE;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.InterviewQuestion;
import io.github.funnelkit.guidance.NextAction;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.Step;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.guidance.Way;
import java.util.List;
import java.util.Locale;

/** What to do next. */
final class GuidanceShapes {

    static final Shape<NextAction> NEXT_ACTION = Shape.<NextAction>named("nextAction")
            .with("action", References.ACTION, NextAction::action)
            .each("forms", References.FORM, next -> next.action().forms())
            .each(
                    "helps",
                    References.CRITERION,
                    next -> next.helps().stream()
                            .map(CriterionResult::criterion)
                            .toList());

    static final Shape<Task> TASK = Shape.<Task>named("task")
            .with("kind", Codes.TASK, Task::kind)
            .perhaps("action", References.ACTION, Task::action)
            .each("about", AssessmentShapes.RESULT, Task::about)
            .text("label", Task::label)
            .words("explanation", Task::explain);

    static final Shape<Tasks> TASKS = Shape.<Tasks>named("tasks")
            .perhaps("nextStage", References.STAGE, tasks -> tasks.assessment().nextStage())
            .with("steps", WHOLE, tasks -> (long) tasks.steps())
            .perhaps("agreed", DAY, Tasks::agreed)
            .each("tasks", TASK, Tasks::all)
            .each("others", NEXT_ACTION, Tasks::others)
            .words("explanation", Tasks::explain);

    static final Variants<Step> STEP = Variants.<Step>explained("step", Step::explain)
            .or(
                    Step.FindOut.class,
                    "findOut",
                    step -> step.with("fact", References.FACT, Step.FindOut::fact)
                            .with("example", Sheets.SHEET, found -> Sheets.of(found.fact(), found.example()))
                            .sentences("asked", (found, language) -> asked(found.conditions(), language)))
            .or(
                    Step.Change.class,
                    "change",
                    step -> step.with("fact", References.FACT, Step.Change::fact)
                            .with("known", Sheets.SHEET, changed -> Sheets.of(changed.fact(), changed.known()))
                            .with("example", Sheets.SHEET, changed -> Sheets.of(changed.fact(), changed.example()))
                            .sentences("asked", (changed, language) -> asked(changed.conditions(), language)))
            .or(Step.Attach.class, "attach", step -> step.with("form", References.FORM, Step.Attach::form));

    static final Shape<Way> WAY =
            Shape.<Way>named("way").each("steps", STEP, Way::steps).words("explanation", Way::explain);

    static final Shape<ShortestWay> SHORTEST_WAY = Shape.<ShortestWay>named("shortestWay")
            .perhaps("nextStage", References.STAGE, way -> way.assessment().nextStage())
            .each("ways", WAY, ShortestWay::ways)
            .each("unreached", References.CRITERION, ShortestWay::unreached)
            .words("explanation", ShortestWay::explain);

    static final Shape<InterviewQuestion> QUESTION = Shape.<InterviewQuestion>named("interviewQuestion")
            .with("fact", References.FACT, InterviewQuestion::fact)
            .text("answers", InterviewQuestion::answers)
            .each("decides", References.CRITERION, InterviewQuestion::decides)
            .with("cost", WHOLE, question -> (long) question.cost())
            .with("expectedCost", SHARE, InterviewQuestion::expectedCost)
            .with("expectedQuestions", SHARE, InterviewQuestion::expectedQuestions)
            .with("isLeast", FLAG, InterviewQuestion::isLeast)
            .words("explanation", InterviewQuestion::explain);

    static final Shape<Interview> INTERVIEW = Shape.<Interview>named("interview")
            .with("stage", References.STAGE, Interview::stage)
            .with("asOf", DAY, Interview::asOf)
            .with("facts", Sheets.SHEET, Interview::facts)
            .with("outcome", Codes.OUTCOME, Interview::outcome)
            .perhaps("next", QUESTION, Interview::next)
            .words("explanation", Interview::explain);

    private GuidanceShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(NextAction.class, NEXT_ACTION),
                new Root<>(Task.class, TASK),
                new Root<>(Tasks.class, TASKS),
                new Root<>(Step.class, STEP),
                new Root<>(Way.class, WAY),
                new Root<>(ShortestWay.class, SHORTEST_WAY),
                new Root<>(InterviewQuestion.class, QUESTION),
                new Root<>(Interview.class, INTERVIEW));
    }

    private static List<String> asked(List<Condition> conditions, Locale language) {
        return conditions.stream()
                .map(condition -> condition.describe(language))
                .toList();
    }
}
