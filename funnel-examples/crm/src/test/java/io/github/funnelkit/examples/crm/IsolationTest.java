package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody reads or moves another company's deal, by whatever address: every mapping with an id is tried. */
@CrmTest
class IsolationTest {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void anotherCompanysDealIsNotFoundByAnyAddress() {
        String deal = Visitor.of(port, "anna").open("Private matter", "new");
        Visitor stranger = Visitor.of(port, "mei");
        List<String> tried = new ArrayList<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.contains("{id}"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> {
                                    String other = path.replace(
                                            "{paper}", UUID.randomUUID().toString());
                                    String here = answer(stranger, method, other.replace("{id}", deal));
                                    String nowhere = answer(
                                            stranger,
                                            method,
                                            other.replace(
                                                    "{id}", UUID.randomUUID().toString()));
                                    assertThat(here)
                                            .as(method + " " + path)
                                            .isEqualTo(nowhere)
                                            .startsWith("404");
                                    tried.add(method + " " + path);
                                })));
        assertThat(tried).hasSizeGreaterThan(10);
        assertThat(stranger.get("/board").body()).doesNotContain("Private matter");
    }

    /** Status and, but for the ids in it, body. */
    private static String answer(Visitor visitor, RequestMethod method, String path) {
        HttpResponse<String> response;
        if (path.startsWith("/api/")) {
            response = visitor.send(Api.request(visitor, path, "mei")
                    .method(method.name(), HttpRequest.BodyPublishers.ofString(Api.COMMAND))
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"1\"")
                    .build());
        } else if (method == RequestMethod.GET) {
            response = visitor.get(path);
        } else {
            response = visitor.post("/board", path, FIELDS);
        }
        return response.statusCode() + " "
                + response.body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\"[\\w-]{80,}\"", "");
    }

    private static final String[] FIELDS = {
        "version",
        "1",
        "command",
        UUID.randomUUID().toString(),
        "stage",
        "discovery",
        "action",
        "qualify.call",
        "form",
        "proposal",
        "reference",
        "x",
        "owner",
        "mei",
        "how",
        "won|",
        "reason",
        "x",
        "f.users",
        "5",
        "was.users",
        ""
    };
}
