package io.github.funnelkit.examples.crm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Role;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A deal in the database. Tools are called as the server calls them, each time by a stranger's program, too. */
final class KeptDeal implements TriedDeal {

    private static final Member STRANGER = new Member("mei", "qilin", "Mei", Role.ADMINISTRATOR, "");

    private final UUID id;
    private final Member seller;
    private final DealDesk desk;
    private final DealJournal journal;
    private final List<SyncToolSpecification> tools;
    private final RandomCalls calls;

    KeptDeal(UUID id, Member seller, DealDesk desk, DealJournal journal, RandomCalls calls) {
        this.id = id;
        this.seller = seller;
        this.desk = desk;
        this.journal = journal;
        this.tools = new ToolBox(journal, desk).tools();
        this.calls = calls;
    }

    UUID id() {
        return id;
    }

    @Override
    public Standing standing() {
        return journal.find(seller.tenantId(), id);
    }

    @Override
    public List<JourneyEvent> history() {
        return journal.history(seller.tenantId(), id);
    }

    @Override
    public Answer handIn(JourneyCommand command) {
        return desk.handIn(
                seller, id, standing().version(), command, UUID.randomUUID().toString());
    }

    @Override
    public void call() {
        call(seller);
        SyncToolSpecification tool = calls.one(tools);
        CallToolResult strangers = call(STRANGER, tool);
        if (!tool.tool().name().equals("find_deals")) {
            assertThat(strangers.isError()).isTrue();
        }
    }

    private void call(Member member) {
        call(member, calls.one(tools));
    }

    private CallToolResult call(Member member, SyncToolSpecification tool) {
        McpTransportContext context = McpTransportContext.create(Map.of("member", member, "language", Locale.ENGLISH));
        CallToolRequest request = CallToolRequest.builder(tool.tool().name())
                .arguments(calls.arguments(id, standing().version()))
                .build();
        CallToolResult result = tool.callHandler().apply(context, request);
        assertThat(String.valueOf(result)).doesNotContain("went wrong", "Exception");
        return result;
    }
}
