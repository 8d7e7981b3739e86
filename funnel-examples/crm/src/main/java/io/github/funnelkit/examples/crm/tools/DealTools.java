package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.InterviewQuestion;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.journey.Gate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a program may ask about the deals of its company. Nothing of it changes a deal. */
@Service
class DealTools {

    private static final int MOST = 50;

    private final DealJournal journal;

    DealTools(DealJournal journal) {
        this.journal = journal;
    }

    ToolAnswer.Found find(ToolCall call) {
        List<ToolAnswer.Found.Deal> deals =
                journal.named(call.member().tenantId(), call.optional("name"), MOST).stream()
                        .map(each -> new ToolAnswer.Found.Deal(
                                each.deal().id().toString(),
                                each.deal().number(),
                                each.deal().name(),
                                id(each.journey().stage())))
                        .toList();
        return new ToolAnswer.Found(deals.size() + (deals.size() == MOST ? " deals; there may be more" : ""), deals);
    }

    ToolAnswer.Assessed assess(ToolCall call) {
        Standing standing = standing(call);
        return new ToolAnswer.Assessed(
                standing.assessment().explain(call.language()),
                standing.version(),
                id(standing.journey().stage()),
                standing.journey().status().label().in(call.language()));
    }

    ToolAnswer.Missing missing(ToolCall call) {
        Standing standing = standing(call);
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

    ToolAnswer.Question nextQuestion(ToolCall call) {
        Standing standing = standing(call);
        Optional<Interview> interview = Interview.of(standing.assessment());
        Optional<InterviewQuestion> next = interview.flatMap(Interview::next);
        return new ToolAnswer.Question(
                interview.map(it -> it.explain(call.language())).orElse(""),
                standing.version(),
                next.map(it -> it.fact().id()).orElse(null),
                next.map(it -> it.answers().in(call.language())).orElse(null));
    }

    ToolAnswer.MayEnter mayEnter(ToolCall call) {
        Standing standing = standing(call);
        Gate gate = standing.methodology().gatekeeper().gate(standing.journey(), call.text("stage"), standing.at());
        return new ToolAnswer.MayEnter(
                gate.explain(call.language()),
                standing.version(),
                standing.isOpen() && gate.isOpen(),
                gate.obstacles().stream()
                        .map(each -> each.explain(call.language()))
                        .toList());
    }

    private Standing standing(ToolCall call) {
        return journal.find(call.member().tenantId(), call.deal());
    }

    private static @Nullable String id(Optional<Stage> stage) {
        return stage.map(Stage::id).orElse(null);
    }
}
