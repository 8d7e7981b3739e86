package io.github.funnelkit.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The protocol's own client, as programs have it. */
final class ToolClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ToolClient() {}

    static McpSyncClient of(int port, String username, String language) {
        String credentials = Base64.getEncoder().encodeToString((username + ":" + Visitor.PASSWORD).getBytes(UTF_8));
        return McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                        .endpoint("/mcp")
                        .requestBuilder(HttpRequest.newBuilder()
                                .header("Authorization", "Basic " + credentials)
                                .header("Accept-Language", language))
                        .build())
                .build();
    }

    static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    static String words(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    static String json(CallToolResult result) {
        assertThat(result.isError()).as(words(result)).isNotEqualTo(true);
        return JSON.writeValueAsString(result.structuredContent());
    }

    static String error(CallToolResult result) {
        assertThat(result.isError()).as(words(result)).isTrue();
        return words(result);
    }
}
