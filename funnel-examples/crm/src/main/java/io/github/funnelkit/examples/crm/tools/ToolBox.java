package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.deals.NoSuchDeal;
import io.github.funnelkit.examples.crm.deals.UnfitCommand;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The tools with what they take. Each takes texts and numbers alone, nothing within another. */
@Component
class ToolBox {

    private static final Logger LOG = LoggerFactory.getLogger(ToolBox.class);

    private static final Map<String, Object> DEAL = text("The id of the deal, as find_deals gives it");
    private static final Map<String, Object> VERSION =
            Map.of("type", "integer", "description", "The version of the deal that you have seen");

    private final DealTools deals;
    private final Proposals proposals;

    ToolBox(DealTools deals, Proposals proposals) {
        this.deals = deals;
        this.proposals = proposals;
    }

    List<SyncToolSpecification> tools() {
        return List.of(
                reading(
                        "find_deals",
                        "Finds deals by a part of the customer's name, at most 50",
                        Map.of("name", text("A part of the name; all deals without it")),
                        List.of(),
                        deals::find),
                reading(
                        "assess",
                        "Says at which stage a deal stands, and why",
                        Map.of("deal", DEAL),
                        List.of("deal"),
                        deals::assess),
                reading(
                        "missing",
                        "Says what a deal lacks for its next stage, and what to do about it",
                        Map.of("deal", DEAL),
                        List.of("deal"),
                        deals::missing),
                reading(
                        "next_question",
                        "Says what to ask the customer next, so that few questions decide about the next stage",
                        Map.of("deal", DEAL),
                        List.of("deal"),
                        deals::nextQuestion),
                reading(
                        "may_enter",
                        "Says whether a deal may enter a stage, and what stands in the way. Only people move deals",
                        Map.of("deal", DEAL, "stage", text("The id of the stage")),
                        List.of("deal", "stage"),
                        deals::mayEnter),
                tool(
                        "propose_fact",
                        "Takes down what the customer has said. It is recorded as asserted: only people confirm",
                        Map.of(
                                "deal",
                                DEAL,
                                "version",
                                VERSION,
                                "fact",
                                text("The id of the fact"),
                                "value",
                                text("The value as text, such as yes, 12000, 2026-12-24 or the id of a choice"),
                                "source",
                                text("Where you have it from, such as 'call of 3 May'")),
                        List.of("deal", "version", "fact", "value", "source"),
                        false,
                        proposals::propose));
    }

    private static SyncToolSpecification reading(
            String name,
            String description,
            Map<String, Object> properties,
            List<String> required,
            Function<ToolCall, ToolAnswer> answer) {
        return tool(name, description, properties, required, true, answer);
    }

    private static SyncToolSpecification tool(
            String name,
            String description,
            Map<String, Object> properties,
            List<String> required,
            boolean reads,
            Function<ToolCall, ToolAnswer> answer) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        Tool tool = Tool.builder(name, schema)
                .description(description)
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(reads)
                        .destructiveHint(false)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(
                tool, (context, request) -> result(answer, ToolServer.call(context, request.arguments())));
    }

    /** What goes wrong is told to the program as far as it is its own mistake, and nothing of the inside. */
    private static CallToolResult result(Function<ToolCall, ToolAnswer> tool, ToolCall call) {
        try {
            ToolAnswer answer = tool.apply(call);
            return CallToolResult.builder()
                    .addTextContent(answer.words())
                    .structuredContent(answer)
                    .build();
        } catch (UnfitCall | NoSuchDeal | UnfitCommand | UnknownPartException theirs) {
            return failed(String.valueOf(theirs.getMessage()));
        } catch (RuntimeException ours) {
            LOG.error("a tool failed", ours);
            return failed("something went wrong here");
        }
    }

    private static CallToolResult failed(String why) {
        return CallToolResult.builder().addTextContent(why).isError(true).build();
    }

    private static Map<String, Object> text(String description) {
        return Map.of("type", "string", "maxLength", 2000, "description", description);
    }
}
