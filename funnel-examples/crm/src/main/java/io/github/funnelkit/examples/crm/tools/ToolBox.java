package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.deals.Deal;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.NoSuchDeal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The tools with what they take. Each takes texts and numbers alone, nothing within another. */
@Component
class ToolBox {

    private static final Logger LOG = LoggerFactory.getLogger(ToolBox.class);

    private static final int MOST_FOUND = 50;

    private final DealJournal journal;
    private final DealDesk desk;

    ToolBox(DealJournal journal, DealDesk desk) {
        this.journal = journal;
        this.desk = desk;
    }

    List<SyncToolSpecification> tools() {
        return Stream.concat(Stream.of(findDeals()), DealTool.ALL.stream().map(this::aboutADeal))
                .toList();
    }

    private SyncToolSpecification findDeals() {
        return tool(
                "find_deals",
                "Finds deals by a part of the customer's name, at most " + MOST_FOUND,
                Map.of("name", DealTool.text("A part of the name; all deals without it")),
                List.of(),
                true,
                this::find);
    }

    private SyncToolSpecification aboutADeal(DealTool tool) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("deal", DealTool.text("The id of the deal, as find_deals gives it"));
        arguments.putAll(new TreeMap<>(tool.arguments()));
        return tool(
                tool.name(),
                tool.description(),
                arguments,
                List.copyOf(arguments.keySet()),
                tool.reads(),
                call -> run(tool, call));
    }

    private ToolAnswer find(ToolCall call) {
        List<ToolAnswer.Found.Deal> deals =
                journal.named(call.member().tenantId(), call.optional("name"), MOST_FOUND).stream()
                        .map(ToolBox::found)
                        .toList();
        String more = deals.size() == MOST_FOUND ? "; there may be more" : "";
        return new ToolAnswer.Found(deals.size() + " deals" + more, deals);
    }

    private static ToolAnswer.Found.Deal found(Standing standing) {
        Deal deal = standing.deal();
        return new ToolAnswer.Found.Deal(
                deal.id().toString(),
                deal.number(),
                deal.name(),
                DealAnswers.id(standing.journey().stage()));
    }

    private ToolAnswer run(DealTool tool, ToolCall call) {
        Standing standing = journal.find(call.member().tenantId(), call.deal());
        ToolOutcome outcome = tool.run().apply(call, standing);
        return outcome instanceof ToolOutcome.HandIn handIn
                ? Proposals.proposed(desk.handIn(call.member(), call.deal(), handIn.request()), call)
                : (ToolAnswer) outcome;
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
        } catch (UnfitCall | NoSuchDeal | UnknownPartException theirs) {
            return failed(String.valueOf(theirs.getMessage()));
        } catch (RuntimeException ours) {
            LOG.error("a tool failed", ours);
            return failed("something went wrong here");
        }
    }

    private static CallToolResult failed(String why) {
        return CallToolResult.builder().addTextContent(why).isError(true).build();
    }
}
