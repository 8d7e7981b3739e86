package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signals that the deals of a list give. */
class CheckupTest {

    @TempDir
    private Path folder;

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("list.csv"), """
            id,name,saleType,owner,stage,nextActionDate,expectedClose
            H1,Riverside,project,Li,target,2026-11-20,2026-12-31
            H2,Hill,project,Li,,2026-12-20,2026-11-01
            H3,Lake,project,,,2026-12-01,2027-01-01
            H4,Mill,project,Wu,,,
            """);
    }

    @Test
    void eachSignalSaysTheFactAndTheStep() throws IOException {
        TestRun run = TestRun.of("checkup", list(), "--as-of", "2026-11-23");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .contains("\nH1 · Riverside · Li\n- warning: the record says ‘Customer to develop’, the facts say")
                .contains(
                        "- warning: the next action was agreed for 2026-11-20, 3 days ago. To do: do what was agreed,")
                .contains(
                        "\nH2 · Hill · Li\n- warning: it was expected to close on 2026-11-01, 22 days ago. To do: have")
                .contains("\nH4 · Mill · Wu\n- advice: no next action is agreed. To do: agree the next action")
                .doesNotContain("H3")
                .contains("next action overdue        1")
                .contains("Not looked at, as nothing is known of it here: stays too long, put off, form lacking,"
                        + " mandatory action skipped, facts not confirmed for long.")
                .endsWith("4 customers assessed, 0 rows rejected.\n");
        assertThat(run.out().indexOf("H2 ·")).isLessThan(run.out().indexOf("H4 ·"));
        assertThat(TestRun.of("checkup", list(), "--as-of", "2026-11-23", "--locale", "ja")
                        .out())
                .contains("次のアクションは2026-11-20の予定で、3日過ぎています");
    }

    @Test
    void programsReadIt() throws IOException {
        TestRun run = TestRun.of("checkup", list(), "--as-of", "2026-11-23", "--format", "json");
        JsonNode document = SummaryTest.JSON.readTree(run.out());
        assertThat(document.path("deals")).hasSize(3);
        assertThat(document.at("/deals/0/id").asText()).isEqualTo("H1");
        assertThat(document.at("/deals/0/findings/0/signal").asText()).isEqualTo("claimAhead");
        assertThat(document.at("/deals/0/findings/0/severity").asText()).isEqualTo("warning");
        assertThat(document.at("/deals/0/findings/0/about/0").asText()).startsWith("target.project.");
        assertThat(document.at("/deals/0/findings/1/about/0").asText()).isEqualTo("nextActionDate");
        assertThat(document.at("/deals/2/findings/0/step/zh").asText()).isEqualTo("与客户约定下次行动，并写下日期");
        assertThat(document.path("notLookedAt").toString())
                .isEqualTo("[\"staysTooLong\",\"pushed\",\"formLacking\",\"mandatorySkipped\",\"factsOld\"]");
    }

    @Test
    void withStaysItIsSeenWhoStandsForTooLong() throws IOException {
        String stages = TestRun.of("export").out();
        Path mine = Files.writeString(
                folder.resolve("mine.json"),
                stages.replaceFirst(
                        "\"stages\" *: *\\{\\s*\"target\" *: *\\{",
                        "\"stages\": {\"target\": {\"staysAtMost\": {\"advice\": \"P30D\", \"redFlag\": \"P90D\"},"));
        Path stays = Files.writeString(folder.resolve("stays.csv"), """
                deal,saleType,stage,since,until,outcome
                H2,project,target,2026-08-01,,
                H3,project,target,2026-10-20,,
                """);
        TestRun run = TestRun.of("checkup", list(), "--funnel", mine, "--stays", stays, "--as-of", "2026-11-23");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out())
                .contains("H2 · Hill · Li\n"
                        + "- red flag: it has stood at ‘Customer to develop’ for 114 days, more than 90 days")
                .contains("H3 · Lake\n- warning: the record says ‘Customer to develop’")
                .contains("- advice: it has stood at ‘Customer to develop’ for 34 days, more than 30 days");
        assertThat(run.out().indexOf("H2 ·")).isLessThan(run.out().indexOf("H1 ·"));
    }

    @Test
    void withEarlierListsItIsSeenWhoWasPutOff() throws IOException {
        String[] days = {"H1 2026-10-31, H2 2026-11-01", "H1 2026-11-30, H2 2026-10-15", "H1 2026-11-30, H9 2026-11-30"
        };
        List<Path> earlier = new ArrayList<>();
        for (String day : days) {
            String rows = day.replaceAll("(H.) ([-0-9]+)(, )?", "$1,project,$2\n");
            earlier.add(Files.writeString(
                    folder.resolve("earlier" + earlier.size() + ".csv"), "id,saleType,expectedClose\n" + rows));
        }
        String lists = earlier.stream().map(Path::toString).collect(Collectors.joining(","));
        TestRun run = TestRun.of("checkup", list(), "--earlier", lists, "--as-of", "2026-11-23");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        // H1 was put off from October to November and to December; H2 was pulled in, and put off once
        assertThat(run.out())
                .contains("the day of closing was put off 2 times")
                .containsPattern("put off +1\n")
                .contains("nothing is known of it here: stays too long, form lacking,");
        assertThat(TestRun.of("checkup", list(), "--earlier", folder.resolve("none.csv"))
                        .exitCode())
                .isEqualTo(ExitCode.FAILED);
    }

    private static String event(int sequence, String day, String event, String more) {
        return "{\"format\":\"funnelkit/event/1\",\"event\":\"" + event + "\",\"sequence\":" + sequence + ",\"at\":\""
                + day + "T08:00:00Z\",\"actor\":{\"id\":\"li\",\"positions\":[\"owner\"]}," + more + "}\n";
    }

    /** Of H2: opened in spring, at its first stage since August, one of its actions done, put off twice. */
    private Path journeys() throws IOException {
        return Files.writeString(
                folder.resolve("events.ndjson"),
                event(
                                1,
                                "2026-03-02",
                                "opened",
                                "\"journey\":\"H2\",\"funnel\":{\"id\":\"standard\",\"version\":\"1.0\"},\"saleType\":\"project\"")
                        + event(
                                2,
                                "2026-03-02",
                                "factsLearned",
                                "\"learned\":{\"residentTumourPatients\":{\"value\":20,\"unit\":\"patients\"}},\"evidence\":\"confirmed\"")
                        + event(3, "2026-07-01", "actionDone", "\"action\":\"step-1.survey-region\"")
                        + event(4, "2026-08-01", "stageEntered", "\"stage\":\"target\"")
                        + event(5, "2026-08-02", "dealChanged", "\"expectedClose\":\"2026-09-01\"")
                        + event(6, "2026-09-02", "dealChanged", "\"expectedClose\":\"2026-10-01\""));
    }

    @Test
    void journeysTellWhatWasDoneSaidAndPutOff() throws IOException {
        String stages = TestRun.of("export").out();
        Path mine = Files.writeString(
                folder.resolve("mine.json"),
                stages.replaceFirst(
                        "\"stages\" *: *\\{\\s*\"target\" *: *\\{",
                        "\"stages\": {\"target\": {\"staysAtMost\": {\"redFlag\": \"P90D\"},"));
        TestRun run =
                TestRun.of("checkup", list(), "--funnel", mine, "--journeys", journeys(), "--as-of", "2026-11-23");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        String hill = run.out().substring(run.out().indexOf("H2 · Hill"));
        assertThat(hill.substring(0, hill.indexOf("\n\n")))
                .contains("red flag: it has stood at ‘Customer to develop’ for 114 days")
                .contains("the day of closing was put off 2 times")
                .contains("warning: mandatory and not done: Record the basic customer data")
                .doesNotContain("not done: Survey the region")
                .contains("advice: not confirmed since 2026-03-02: Resident tumour patients");
        assertThat(run.out()).doesNotContain("Not looked at");
        TestRun wrong = TestRun.of("checkup", list(), "--journeys", folder.resolve("none.ndjson"));
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(wrong.err()).contains("none.ndjson");
    }

    @Test
    void journeysThatCannotBeReplayedAreRefused() throws IOException {
        Path events = Files.writeString(
                folder.resolve("events.ndjson"), event(1, "2026-03-02", "stageEntered", "\"stage\":\"target\""));
        TestRun run = TestRun.of("checkup", list(), "--journeys", events);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("events.ndjson");
    }

    @Test
    void whereNothingIsWrongThatIsSaid() throws IOException {
        Path list =
                Files.writeString(folder.resolve("good.csv"), "id,saleType,nextActionDate\nH1,project,2026-12-20\n");
        assertThat(TestRun.of("checkup", list, "--as-of", "2026-11-23").out()).contains("no deal gives a signal");
    }
}
