package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API is as its OpenAPI document says, and nothing else. */
@CrmTest
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressIsDescribedAndNoOther() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
        Set<String> described = new TreeSet<>();
        openApi()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void whatItRefersToIsThere() {
        JsonNode document = openApi();
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(JSON.readTree(get(reference).body()).has("$schema"))
                        .as(reference)
                        .isTrue();
            }
        });
    }

    @Test
    void answersAreThoseThatItDescribes() {
        String deal = Visitor.of(port, "carla").open("As described", "new");
        JsonNode paths = openApi().get("paths");
        JsonNode post = paths.get("/api/deals/{id}/commands").get("post").get("responses");
        String example = JSON.writeValueAsString(
                paths.get("/api/deals/{id}/commands").at("/post/requestBody/content/application~1json/example"));
        String learned = "{\"format\": \"funnelkit/command/1\", \"command\": \"learn\", \"learned\": {\"users\": 30}}";
        Map<String, HttpResponse<String>> answers = Map.of(
                "422", command(deal, "\"3\"", example),
                "400", command(deal, "\"3\"", "{}"),
                "412", command(deal, "\"2\"", example),
                "413", command(deal, "\"3\"", "[" + " ".repeat(300_000) + "]"),
                "428", command(deal, null, example),
                "404", command(UUID.randomUUID().toString(), "\"3\"", example),
                "200", command(deal, "\"3\"", learned));
        assertThat(new TreeSet<>(post.propertyNames()))
                .containsAll(answers.keySet())
                .hasSize(answers.size() + 1);
        answers.forEach((status, answer) -> {
            assertThat(answer.statusCode()).as(answer.body()).hasToString(status);
            String type = answer.headers().firstValue("Content-Type").orElseThrow();
            assertThat(type).startsWith(status.equals("200") ? "application/json" : "application/problem+json");
            if (!status.equals("200")) {
                JsonNode problem = JSON.readTree(answer.body());
                assertThat(problem.get("status").asInt()).hasToString(status);
                Set<String> known = new TreeSet<>(
                        openApi().at("/components/schemas/Problem/properties").propertyNames());
                known.add("instance");
                assertThat(known).containsAll(problem.propertyNames());
            }
        });
        JsonNode listed = JSON.readTree(get("/api/deals").body()).get(0);
        assertThat(new TreeSet<>(listed.propertyNames()))
                .isEqualTo(new TreeSet<>(
                        openApi().at("/components/schemas/Deal/properties").propertyNames()));
    }

    private HttpResponse<String> command(String deal, @Nullable String eTag, String document) {
        Visitor program = new Visitor(port);
        var request = Api.request(program, "/api/deals/" + deal + "/commands", "carla")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document));
        return program.send((eTag == null ? request : request.header("If-Match", eTag)).build());
    }

    private JsonNode openApi() {
        return JSON.readTree(get("/api/openapi.json").body());
    }

    private HttpResponse<String> get(String path) {
        Visitor program = new Visitor(port);
        return program.send(Api.request(program, path, "carla").build());
    }
}
