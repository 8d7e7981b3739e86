package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Programs ask and hand in commands. */
@CrmTest
class ApiTest {

    @LocalServerPort
    private int port;

    @Test
    void aProgramReadsWhereADealStandsInTheLanguageOfTheRequest() {
        Visitor visitor = new Visitor(port);
        String deal = Visitor.of(port, "ben").open("Read by a program", "new");
        HttpResponse<String> english =
                visitor.send(Api.request(visitor, "/api/deals/" + deal, "ben").build());
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(english.body()).contains("funnelkit/assessment/1", "A next step is agreed");
        HttpResponse<String> chinese = visitor.send(Api.request(visitor, "/api/deals/" + deal, "ben")
                .header("Accept-Language", "zh-CN")
                .build());
        assertThat(chinese.body()).contains("已约定下一步").doesNotContain("A next step is agreed");
        assertThat(visitor.send(Api.request(visitor, "/api/deals", "ben").build())
                        .body())
                .contains("Read by a program", "\"stage\":null");
    }

    @Test
    void commandsAreDecidedByTheSameGate() {
        Visitor visitor = new Visitor(port);
        String deal = Visitor.of(port, "ben").open("Moved by a program", "new");
        HttpResponse<String> refused = command(visitor, deal, "\"3\"", Api.COMMAND);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("\"reasons\"", "A next step is agreed");
        HttpResponse<String> learned = command(visitor, deal, "\"3\"", """
                {"format": "funnelkit/command/1", "command": "learn", "learned": {"users": 30, "nextStep": "2999-01-01"}}""");
        assertThat(learned.statusCode()).as(learned.body()).isEqualTo(200);
        assertThat(learned.headers().firstValue("ETag")).contains("\"4\"");
        assertThat(command(visitor, deal, "\"3\"", Api.COMMAND).statusCode()).isEqualTo(412);
        assertThat(command(visitor, deal, "\"4\"", Api.COMMAND).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongWithADocumentIsSaid() {
        Visitor visitor = new Visitor(port);
        String deal = Visitor.of(port, "ben").open("Misspelt", "new");
        HttpResponse<String> wrong = command(visitor, deal, "\"3\"", Api.COMMAND.replace("discovery", "discvery"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("discvery", "discovery").doesNotContain("Exception", "io.github");
        assertThat(visitor.send(Api.request(visitor, "/api/deals/" + deal + "/commands", "ben")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(Api.COMMAND))
                                .build())
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void aWrongIdIsTheClientsMistakeAndProblemsAreInTheLanguageOfTheRequest() {
        Visitor visitor = new Visitor(port);
        String deal = Visitor.of(port, "carla").open("Taken back", "new");
        HttpResponse<String> unknown = visitor.send(Api.request(visitor, "/api/deals/" + deal + "/commands", "carla")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh-CN")
                .header("If-Match", "\"3\"")
                .POST(BodyPublishers.ofString("""
                        {"format": "funnelkit/command/1", "command": "takeBack", "event": 99, "reason": "mistake"}"""))
                .build());
        assertThat(unknown.statusCode()).as(unknown.body()).isEqualTo(400);
        assertThat(unknown.body()).contains("方法论中没有这一部分", "\"part\":\"99\"");
        assertThat(unknown.headers().firstValue("Content-Language")).contains("zh");
    }

    @Test
    void aSessionOfThePagesOpensNothingHere() {
        Visitor anna = Visitor.of(port, "anna");
        assertThat(anna.get("/api/deals").statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).get("/api/deals/" + UUID.randomUUID()).statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> command(Visitor visitor, String deal, String eTag, String document) {
        return visitor.send(Api.request(visitor, "/api/deals/" + deal + "/commands", "ben")
                .header("Content-Type", "application/json")
                .header("If-Match", eTag)
                .POST(BodyPublishers.ofString(document))
                .build());
    }
}
