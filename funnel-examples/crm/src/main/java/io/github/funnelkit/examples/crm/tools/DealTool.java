package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.deals.Standing;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A tool that is about one deal. What comes of a call follows from the call and the deal as it stands: a tool finds nothing
 * and keeps nothing by itself.
 *
 * @param name what programs call it by
 * @param description what it does
 * @param arguments what it takes besides the deal, all of it required
 * @param reads whether it changes nothing
 * @param run what comes of a call
 */
record DealTool(
        String name,
        String description,
        Map<String, Object> arguments,
        boolean reads,
        BiFunction<ToolCall, Standing, ToolOutcome> run) {

    /** All that there are. */
    static final List<DealTool> ALL = List.of(
            new DealTool("assess", "Says at which stage a deal stands, and why", Map.of(), true, DealAnswers::assess),
            new DealTool(
                    "missing",
                    "Says what a deal lacks for its next stage, and what to do about it",
                    Map.of(),
                    true,
                    DealAnswers::missing),
            new DealTool(
                    "next_question",
                    "Says what to ask the customer next, so that few questions decide about the next stage",
                    Map.of(),
                    true,
                    DealAnswers::nextQuestion),
            new DealTool(
                    "may_enter",
                    "Says whether a deal may enter a stage, and what stands in the way. Only people move deals",
                    Map.of("stage", text("The id of the stage")),
                    true,
                    DealAnswers::mayEnter),
            new DealTool(
                    "propose_fact",
                    "Takes down what the customer has said. It is recorded as asserted: only people confirm",
                    Map.of(
                            "version",
                            Map.of("type", "integer", "description", "The version of the deal that you have seen"),
                            "fact",
                            text("The id of the fact"),
                            "value",
                            text("The value as text, such as yes, 12000, 2026-12-24 or the id of a choice"),
                            "source",
                            text("Where you have it from, such as 'call of 3 May'")),
                    false,
                    Proposals::propose));

    /** What a tool takes that is a text. */
    static Map<String, Object> text(String description) {
        return Map.of("type", "string", "maxLength", 2000, "description", description);
    }
}
