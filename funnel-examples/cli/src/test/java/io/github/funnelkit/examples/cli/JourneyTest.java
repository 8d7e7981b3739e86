package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys replayed from their events. */
class JourneyTest {

    static final String OPENED = event(
            1,
            "opened",
            "\"journey\":\"deal-7\",\"funnel\":{\"id\":\"standard\",\"version\":\"1.0\"},\"saleType\":\"non-project\"");
    private static final String LEARNED = event(
            2,
            "factsLearned",
            "\"learned\":{\"wagesPaidOnTime\":true,\"similarPurchases\":{\"none\":true},\"sufficientPatients\":true}");
    private static final String OVERRIDDEN = event(
            3,
            "stageOverridden",
            "\"stage\":\"target\",\"position\":\"supervisor\",\"reason\":\"the survey is under way\","
                    + "\"waived\":{\"actions\":[\"step-1.survey-region\"]}");

    @TempDir
    private Path folder;

    private static String event(int sequence, String event, String more) {
        return "{\"format\":\"funnelkit/event/1\",\"event\":\"" + event + "\",\"sequence\":" + sequence
                + ",\"at\":\"2026-11-23T08:00:00Z\",\"actor\":{\"id\":\"li\",\"positions\":[\"supervisor\"]}," + more
                + "}\n";
    }

    private Path file(String... events) throws IOException {
        return Files.writeString(folder.resolve("events.ndjson"), String.join("", events));
    }

    @Test
    void itTellsWhereTheJourneyStandsAndHowItGoesOn() throws IOException {
        TestRun run = TestRun.of("journey", file(OPENED, LEARNED, OVERRIDDEN), "--as-of", "2026-11-24");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(AssessTest.resource("golden/journey-en.txt"));
    }

    @Test
    void theEventsAreWrittenAsAnEventLog() throws IOException {
        Path log = folder.resolve("log.xes");
        TestRun run = TestRun.of("journey", file(OPENED, LEARNED, OVERRIDDEN), "--as-of", "2026-11-24", "--xes", log);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).isEqualTo(AssessTest.resource("golden/journey-en.txt"));
        assertThat(Files.readString(log))
                .contains("<string key=\"concept:name\" value=\"stageOverridden target\"")
                .doesNotContain("wagesPaidOnTime");
        TestRun nowhere = TestRun.of("journey", file(OPENED), "--xes", folder.resolve("no/such/log.xes"));
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void itTellsInChinese() throws IOException {
        TestRun run =
                TestRun.of("journey", file(OPENED, LEARNED, OVERRIDDEN), "--as-of", "2026-11-24", "--locale", "zh");
        assertThat(run.out()).isEqualTo(AssessTest.resource("golden/journey-zh.txt"));
    }

    @Test
    void journeysMayFollowEachOther() throws IOException {
        TestRun run = TestRun.of("journey", file(OPENED, LEARNED, OPENED.replace("deal-7", "deal-8")));
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run.out()).startsWith("deal-7 · ").contains("\n\ndeal-8 · ");
    }

    /** Events do not name their journey, so that a second one of an id is no more of the first. */
    @Test
    void aJourneyIsOpenedOnce() throws IOException {
        Path twice = file(
                OPENED,
                LEARNED,
                "\n",
                OPENED.replace("deal-7", "deal-8"),
                OPENED,
                LEARNED,
                OPENED.replace("li", "wang"));
        String problem =
                ": journey 'deal-7' was already opened on line 1: a journey is opened once and its events follow;"
                        + " keep one of the two, or give one of them another id\n";
        TestRun refused = new TestRun(ExitCode.FAILED, "", twice + ":5" + problem + twice + ":7" + problem);
        assertThat(TestRun.of("journey", twice)).isEqualTo(refused);
        assertThat(TestRun.of("conform", twice)).isEqualTo(refused);
        assertThat(TestRun.of("impact", "documented", "extended", twice)).isEqualTo(refused);
        Path list = Files.writeString(folder.resolve("list.csv"), "id,saleType\ndeal-7,non-project\n");
        assertThat(TestRun.of("checkup", list, "--journeys", twice)).isEqualTo(refused);
        Path report = folder.resolve("report.html");
        assertThat(TestRun.of("assess", list, "--journeys", twice, "--report", report))
                .isEqualTo(refused);
        assertThat(report).doesNotExist();
        assertThat(TestRun.of("journey", twice, "--locale", "zh").err()).contains(":5: 历程 'deal-7' 在第 1 行已经开启");
    }

    @Test
    void everyEventThatIsWrongIsNamed() throws IOException {
        Path file = file(
                OPENED, LEARNED.replace("wages", "wags"), OVERRIDDEN.replace("\"stage\":\"target\"", "\"stage\":7"));
        TestRun run = TestRun.of("journey", file);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(file + ":2:", "/learned/wagsPaidOnTime: unknown fact", "did you mean 'wagesPaidOnTime'?")
                .contains(file + ":3:", "/stage: found the number 7, expected a text");
    }

    @Test
    void eventsThatMakeNoJourneyAreRefused() throws IOException {
        Path file = file(OPENED, OVERRIDDEN);
        assertThat(TestRun.of("journey", file))
                .isEqualTo(
                        new TestRun(ExitCode.FAILED, "", file + ": Record 3 is out of its turn: expected record 2\n"));
        file("");
        assertThat(TestRun.of("journey", file))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", file + ": there is no event in the file\n"));
        Path missing = folder.resolve("missing.ndjson");
        assertThat(TestRun.of("journey", missing))
                .isEqualTo(new TestRun(ExitCode.FAILED, "", missing + ": there is no such file\n"));
    }
}
