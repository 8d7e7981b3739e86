package io.github.funnelkit.examples.crm.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.examples.crm.security.Member;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Calls tools as a program does that understands little: mostly with what fits, and that fact most which matters. */
final class RandomCalls {

    private static final List<String> FACTS = List.of(
            "termsAgreed",
            "termsAgreed",
            "termsAgreed",
            "needConfirmed",
            "discount",
            "requirements",
            "nextStep",
            "none");
    private static final List<String> VALUES =
            List.of("yes", "no", "none", "unknown", "5", "2999-01-01", "sso", "confirmed", "\u0000", "");
    private static final List<String> STAGES = List.of("negotiation", "proposal", "discovery", "won", "");

    private final List<SyncToolSpecification> tools;
    private final Random random;
    private long made;

    RandomCalls(List<SyncToolSpecification> tools, Random random) {
        this.tools = tools;
        this.random = random;
    }

    void call(Member member, UUID deal, long version) {
        made++;
        SyncToolSpecification tool = one(tools);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("deal", random.nextInt(20) > 0 ? deal.toString() : one(VALUES));
        arguments.put("version", random.nextInt(10) > 0 ? version : random.nextInt(5));
        arguments.put("fact", one(FACTS));
        arguments.put("value", one(VALUES));
        arguments.put("source", one(VALUES));
        arguments.put("stage", one(STAGES));
        arguments.put("strength", "confirmed");
        arguments.put("name", "By tools");
        if (random.nextInt(10) == 0) {
            arguments.remove(one(List.copyOf(arguments.keySet())));
        }
        McpTransportContext context = McpTransportContext.create(Map.of("member", member, "language", Locale.ENGLISH));
        CallToolResult result = tool.callHandler()
                .apply(
                        context,
                        CallToolRequest.builder(tool.tool().name())
                                .arguments(arguments)
                                .build());
        assertThat(String.valueOf(result)).doesNotContain("went wrong", "Exception");
        if (!member.username().equals("anna") && !tool.tool().name().equals("find_deals")) {
            assertThat(result.isError()).isTrue();
        }
    }

    /** How many calls there were. */
    long made() {
        return made;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
