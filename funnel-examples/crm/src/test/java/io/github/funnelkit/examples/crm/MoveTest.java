package io.github.funnelkit.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the gate says of deals that are moved. */
@CrmTest
class MoveTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\"[^>]* content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void aDealWhoseFactsSufficeMoves() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = ready(anna, "Moves along");
        HttpResponse<String> moved = move(anna, deal, "discovery", anna.version(deal));
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(anna.get("/deals/" + deal).body()).contains("Entered &#39;Discovery&#39;");
    }

    @Test
    void aDealThatLacksSomethingIsRefusedWithWhatAndWho() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = ready(anna, "Lacks a budget");
        move(anna, deal, "discovery", anna.version(deal));
        HttpResponse<String> refused = move(anna, deal, "qualified", anna.version(deal));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("There is a budget of 10,000 EUR or more")
                .contains("Call the sponsor and write down the need")
                .contains("Account executive")
                .contains("Ask for an override")
                .doesNotContain("Override, on record");
    }

    @Test
    void aStageIsNotSkipped() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = ready(anna, "In a hurry");
        assertThat(move(anna, deal, "proposal", anna.version(deal)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aSupervisorOverridesWithAReasonAndASellerDoesNot() {
        Visitor anna = Visitor.of(port, "anna");
        Visitor hugo = Visitor.of(port, "hugo");
        String deal = anna.open("Strategic account", "new");
        HttpResponse<String> offered = move(hugo, deal, "discovery", hugo.version(deal));
        assertThat(offered.body()).contains("Override, on record");
        assertThat(override(hugo, deal, "").statusCode()).isEqualTo(422);
        assertThat(override(anna, deal, "I want it").statusCode()).isEqualTo(422);
        assertThat(override(hugo, deal, "The board knows them").statusCode()).isEqualTo(302);
        assertThat(anna.get("/deals/" + deal).body()).contains("The board knows them");
    }

    @Test
    void aStalePageIsToldSoAndLosesNothing() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open("Two screens", "new");
        long seen = anna.version(deal);
        Visitor.of(port, "ben").act(deal, "facts", "was.champion", "", "f.champion", "The CFO");
        HttpResponse<String> told = anna.post(
                "/deals/" + deal,
                "/deals/" + deal + "/facts",
                "version",
                String.valueOf(seen),
                "command",
                UUID.randomUUID().toString(),
                "was.users",
                "",
                "f.users",
                "75",
                "was.champion",
                "",
                "f.champion",
                "");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("value=\"75\"", "value=\"The CFO\"", "What you typed is still in the fields");
        HttpResponse<String> moved = move(anna, deal, "discovery", seen);
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(moved.body()).contains("Do it all the same", "The CFO");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsField() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = anna.open("Typing error", "new");
        HttpResponse<String> told = anna.act(deal, "facts", "was.users", "", "f.users", "a lot");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("This does not fit", "value=\"a lot\"");
    }

    @Test
    void ofTwoWritersAtOnceOneIsTold() throws Exception {
        Visitor anna = Visitor.of(port, "anna");
        String deal = ready(anna, "Contested");
        String version = String.valueOf(anna.version(deal));
        String token = Visitor.found(TOKEN, anna.get("/board").body());
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> tries = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> anna.postAsIs(
                                    "/deals/" + deal + "/move",
                                    "stage",
                                    "discovery",
                                    "version",
                                    version,
                                    "_csrf",
                                    token)
                            .statusCode())
                    .toList();
            List<Integer> answers =
                    pool.invokeAll(tries).stream().map(MoveTest::get).toList();
            assertThat(answers).containsOnly(302, 409);
            assertThat(answers).containsOnlyOnce(302);
        } finally {
            pool.shutdown();
        }
        assertThat(anna.get("/deals/" + deal).body()).containsOnlyOnce("Entered &#39;Discovery&#39;");
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        Visitor anna = Visitor.of(port, "anna");
        String deal = ready(anna, "Double click");
        String version = String.valueOf(anna.version(deal));
        String command = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(anna.post(
                                    "/board",
                                    "/deals/" + deal + "/move",
                                    "stage",
                                    "discovery",
                                    "version",
                                    version,
                                    "command",
                                    command)
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(anna.get("/deals/" + deal).body()).containsOnlyOnce("Entered &#39;Discovery&#39;");
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** A deal whose facts suffice for the first stage. */
    private static String ready(Visitor visitor, String name) {
        String deal = visitor.open(name, "new");
        HttpResponse<String> learned = visitor.act(
                deal, "facts", "was.users", "", "f.users", "50", "was.nextStep", "", "f.nextStep", "2999-01-01");
        assertThat(learned.statusCode()).isEqualTo(302);
        return deal;
    }

    private static HttpResponse<String> move(Visitor visitor, String deal, String stage, long version) {
        return visitor.post("/board", "/deals/" + deal + "/move", "stage", stage, "version", String.valueOf(version));
    }

    private static HttpResponse<String> override(Visitor visitor, String deal, String reason) {
        String version = String.valueOf(visitor.version(deal));
        return visitor.post(
                "/board",
                "/deals/" + deal + "/move",
                "stage",
                "discovery",
                "version",
                version,
                "how",
                "override",
                "reason",
                reason);
    }
}
