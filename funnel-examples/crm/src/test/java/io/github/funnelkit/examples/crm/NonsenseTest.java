package io.github.funnelkit.examples.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent to any form: it is an answer of ours, nothing of the inside shows, and nothing breaks. */
@CrmTest
class NonsenseTest {

    private static final List<String> NAMES = List.of(
            "stage",
            "action",
            "form",
            "owner",
            "how",
            "reason",
            "note",
            "amount",
            "expected",
            "saleType",
            "name",
            "document",
            "f.users",
            "strength",
            "source",
            "to");

    private static final List<String> VALUES = List.of(
            "", " ", "-1", "no-such|thing", "\u0000\uFFFE", "9".repeat(400), "'\"><script>${7*7}", "x".repeat(9000));

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void noFormFallsOver() {
        Visitor ada = Visitor.of(port, "ada");
        String deal = ada.open("Nonsense", "new");
        TreeSet<String> forms = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/") && !path.contains("mcp"))
                .forEach(forms::add);
        assertThat(forms).hasSizeGreaterThan(12);
        String token = ada.token();
        for (String form : forms) {
            String version = String.valueOf(ada.version(deal));
            for (String value : VALUES) {
                List<String> fields = Stream.concat(
                                Stream.of("version", version, "_csrf", token, "command", id(), "was.users", ""),
                                NAMES.stream().flatMap(name -> Stream.of(name, value)))
                        .toList();
                HttpResponse<String> answer = ada.postAsIs(form.replace("{id}", deal), fields.toArray(String[]::new));
                assertThat(answer.statusCode()).as("%s with %.20s", form, value).isBetween(200, 499);
                assertThat(answer.body())
                        .as("%s with %.20s", form, value)
                        .doesNotContain("Exception", "io.github", "<script>$", "${49}");
            }
        }
        assertThat(ada.get("/deals/" + deal).statusCode()).isEqualTo(200);
    }

    @Test
    void addressesThatAreNoneAreNotFoundOrWrong() {
        Visitor anna = Visitor.of(port, "anna");
        for (String path : List.of(
                "/deals/%00",
                "/deals/..%2f..%2fetc",
                "/deals/" + id(),
                "/board?sale=" + "x".repeat(3000),
                "/methodology?number=x",
                "/deals/" + id() + "/papers/x",
                "/style/../application.yaml",
                "/actuator")) {
            HttpResponse<String> answer = anna.get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.body()).as(path).doesNotContain("Exception", "io.github");
        }
    }

    @Test
    void aRequestThatIsTooLargeIsNotRead() {
        Visitor anna = Visitor.of(port, "anna");
        byte[] nine = new byte[10 << 20];
        assertThat(anna.upload("/import", "/import", "list", "list.csv", nine).statusCode())
                .isBetween(400, 499);
        assertThat(anna.upload("/import", "/import", "list", "list.csv", "id".getBytes(UTF_8), many())
                        .statusCode())
                .isBetween(400, 499);
    }

    private static String[] many() {
        return Stream.generate(() -> "x").limit(200).toArray(String[]::new);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
