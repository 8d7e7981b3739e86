package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.InterviewQuestion;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.journey.Gate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a program may ask about a deal. Nothing of it changes the deal. */
final class DealAnswers {

    private DealAnswers() {}

    static ToolAnswer assess(ToolCall call, Standing standing) {
        return new ToolAnswer.Assessed(
                standing.assessment().explain(call.language()),
                standing.version(),
                id(standing.journey().stage()),
                standing.journey().status().label().in(call.language()));
    }

    static ToolAnswer missing(ToolCall call, Standing standing) {
        List<ToolAnswer.Missing.Criterion> missing = standing.journey().nextStage().stream()
                .flatMap(next -> standing.assessment().results(next).stream())
                .filter(result -> !result.isMet())
                .map(result -> new ToolAnswer.Missing.Criterion(
                        result.criterion().id(),
                        result.outcome().name(),
                        result.explain(call.language()),
                        Task.toDo(result).in(call.language())))
                .toList();
        String words =
                String.join("\n", missing.stream().map(each -> each.words()).toList());
        return new ToolAnswer.Missing(
                words, standing.version(), id(standing.journey().nextStage()), missing);
    }

    static ToolAnswer nextQuestion(ToolCall call, Standing standing) {
        Optional<Interview> interview = Interview.of(standing.assessment());
        Optional<InterviewQuestion> next = interview.flatMap(Interview::next);
        return new ToolAnswer.Question(
                interview.map(it -> it.explain(call.language())).orElse(""),
                standing.version(),
                next.map(it -> it.fact().id()).orElse(null),
                next.map(it -> it.answers().in(call.language())).orElse(null));
    }

    static ToolAnswer mayEnter(ToolCall call, Standing standing) {
        Gate gate = standing.gate(call.text("stage"));
        return new ToolAnswer.MayEnter(
                gate.explain(call.language()),
                standing.version(),
                standing.isOpen() && gate.isOpen(),
                gate.obstacles().stream()
                        .map(each -> each.explain(call.language()))
                        .toList());
    }

    static @Nullable String id(Optional<Stage> stage) {
        return stage.map(Stage::id).orElse(null);
    }
}
