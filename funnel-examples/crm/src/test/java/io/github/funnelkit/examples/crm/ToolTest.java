package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program that talks to customers uses the tools over HTTP, by the protocol's own client. */
@CrmTest
class ToolTest {

    @LocalServerPort
    private int port;

    @Test
    void aProgramLearnsWhatToAskAndTellsWhatItHears() {
        String deal = Visitor.of(port, "carla").open("Asked by a program", "new");
        try (McpSyncClient program = ToolClient.of(port, "carla", "en")) {
            CallToolResult found = ToolClient.call(program, "find_deals", Map.of("name", "asked by"));
            assertThat(ToolClient.json(found)).contains(deal, "\"stage\":null");
            CallToolResult missing = ToolClient.call(program, "missing", Map.of("deal", deal));
            assertThat(ToolClient.words(missing)).contains("A next step is agreed");
            assertThat(ToolClient.json(missing)).contains("\"next\":\"discovery\"", "Agree a next step", "UNKNOWN");
            CallToolResult question = ToolClient.call(program, "next_question", Map.of("deal", deal));
            assertThat(ToolClient.json(question)).containsAnyOf("\"fact\":\"users\"", "\"fact\":\"nextStep\"");
            assertThat(ToolClient.json(propose(program, deal, 3, "users", "40")))
                    .contains("\"recorded\":true");
            assertThat(ToolClient.json(propose(program, deal, 4, "nextStep", "2999-01-01")))
                    .contains("\"recorded\":true", "\"version\":5");
            assertThat(ToolClient.json(mayEnter(program, deal, "discovery"))).contains("\"open\":true");
            assertThat(ToolClient.json(ToolClient.call(program, "assess", Map.of("deal", deal))))
                    .contains("\"stage\":null", "\"version\":5");
        }
        String page = Visitor.of(port, "carla").get("/deals/" + deal).body();
        assertThat(page).contains("Carla Voss/program", "call of Monday");
    }

    @Test
    void whatAProgramHasHeardOpensNoGateThatAsksForConfirmedFacts() {
        String deal = Visitor.of(port, "carla").open("Heard and not confirmed", "expansion");
        try (McpSyncClient program = ToolClient.of(port, "carla", "en")) {
            propose(program, deal, 3, "termsAgreed", "yes");
            CallToolResult gate = mayEnter(program, deal, "negotiation");
            assertThat(ToolClient.json(gate)).contains("\"open\":false");
            assertThat(ToolClient.words(gate)).contains("Terms are agreed").containsIgnoringCase("confirm");
        }
    }

    @Test
    void aProgramReplacesNothingThatAPersonHasConfirmed() {
        Visitor carla = Visitor.of(port, "carla");
        String deal = carla.open("Confirmed by a person", "new");
        carla.act(deal, "facts", "was.users", "", "f.users", "50", "strength", "confirmed", "source", "visit");
        try (McpSyncClient program = ToolClient.of(port, "carla", "en")) {
            assertThat(ToolClient.json(propose(program, deal, 4, "users", "5")))
                    .contains("\"recorded\":false", "\"version\":4", "A person has confirmed otherwise: 50");
            assertThat(ToolClient.json(propose(program, deal, 4, "users", "50")))
                    .contains("It is known already");
        }
    }

    @Test
    void aProgramThatHasSeenAnOlderDealIsTold() {
        String deal = Visitor.of(port, "carla").open("Changed meanwhile", "new");
        try (McpSyncClient program = ToolClient.of(port, "carla", "en")) {
            assertThat(ToolClient.json(propose(program, deal, 2, "users", "50")))
                    .contains("\"recorded\":false", "\"version\":3", "has changed since");
        }
    }

    @Test
    void aProgramIsToldWhatItCalledWrongly() {
        String deal = Visitor.of(port, "carla").open("Called wrongly", "new");
        try (McpSyncClient program = ToolClient.of(port, "carla", "en")) {
            assertThat(ToolClient.error(propose(program, deal, 3, "user", "50")))
                    .contains("'user'", "users");
            assertThat(ToolClient.error(propose(program, deal, 3, "users", "lots")))
                    .contains("lots");
            assertThat(ToolClient.error(propose(program, deal, 3, "users", "unknown")))
                    .contains("says nothing");
            assertThat(ToolClient.error(mayEnter(program, deal, "discvery"))).contains("discovery");
            assertThat(ToolClient.error(ToolClient.call(program, "assess", Map.of("deal", "7"))))
                    .contains("expected an id");
            assertThat(ToolClient.error(ToolClient.call(program, "assess", Map.of())))
                    .contains("deal");
            assertThat(ToolClient.error(ToolClient.call(program, "assess", Map.of("deal", Map.of("id", deal)))))
                    .doesNotContain("Exception", "io.github");
        }
    }

    @Test
    void wordsAreInTheLanguageOfTheRequest() {
        String deal = Visitor.of(port, "carla").open("In Chinese", "new");
        try (McpSyncClient program = ToolClient.of(port, "carla", "zh-CN")) {
            assertThat(ToolClient.words(ToolClient.call(program, "missing", Map.of("deal", deal))))
                    .contains("已约定下一步");
        }
    }

    @Test
    void anotherCompanysDealIsNotFoundByAnyTool() {
        String deal = Visitor.of(port, "carla").open("Nobody elses business", "new");
        String nowhere = UUID.randomUUID().toString();
        try (McpSyncClient stranger = ToolClient.of(port, "mei", "en")) {
            assertThat(ToolClient.json(ToolClient.call(stranger, "find_deals", Map.of("name", "Nobody elses"))))
                    .contains("\"deals\":[]");
            for (Tool tool : stranger.listTools().tools()) {
                if (!tool.name().equals("find_deals")) {
                    for (String id : List.of(deal, nowhere)) {
                        assertThat(ToolClient.error(ToolClient.call(stranger, tool.name(), arguments(tool, id))))
                                .as(tool.name())
                                .isEqualTo("no such deal");
                    }
                }
            }
        }
    }

    @Test
    void schemasAreFlat() {
        try (McpSyncClient program = ToolClient.of(port, "carla", "en")) {
            assertThat(program.listTools().tools()).hasSize(6).allSatisfy(tool -> {
                assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
                assertThat((Map<?, ?>) tool.inputSchema().get("properties"))
                        .allSatisfy((name, property) ->
                                assertThat(((Map<?, ?>) property).get("type")).isIn("string", "integer"));
            });
        }
    }

    @Test
    void nobodyUsesThemWithoutSigningIn() {
        assertThatThrownBy(() -> ToolClient.of(port, "nobody", "en").initialize())
                .isNotNull();
        Visitor anna = Visitor.of(port, "anna");
        assertThat(anna.send(HttpRequest.newBuilder(anna.address("/mcp"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build())
                        .statusCode())
                .as("a session of the pages")
                .isEqualTo(401);
    }

    private static Map<String, Object> arguments(Tool tool, String deal) {
        Map<String, Object> all = new LinkedHashMap<>(
                Map.of("deal", deal, "version", 3, "fact", "users", "value", "5", "source", "x", "stage", "discovery"));
        all.keySet().retainAll(((Map<?, ?>) tool.inputSchema().get("properties")).keySet());
        return all;
    }

    private static CallToolResult propose(McpSyncClient program, String deal, long version, String fact, String value) {
        return ToolClient.call(
                program,
                "propose_fact",
                Map.of("deal", deal, "version", version, "fact", fact, "value", value, "source", "call of Monday"));
    }

    private static CallToolResult mayEnter(McpSyncClient program, String deal, String stage) {
        return ToolClient.call(program, "may_enter", Map.of("deal", deal, "stage", stage));
    }
}
