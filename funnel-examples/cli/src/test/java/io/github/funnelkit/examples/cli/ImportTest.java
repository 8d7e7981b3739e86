package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipelines of CRMs become methodologies, and what does not come along is named. */
class ImportTest {

    private static final Path SAMPLES = Path.of("src/test/resources/crm");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private static Path sample(String name) {
        return SAMPLES.resolve(name);
    }

    private Funnel imported(Object... files) throws IOException {
        List<Object> words = new ArrayList<>(List.of("import"));
        words.addAll(List.of(files));
        Path document = folder.resolve("imported.yaml");
        words.addAll(List.of("--output", document, "--locale", "en"));
        TestRun run = TestRun.of(words.toArray());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        assertThat(TestRun.of("check", document).exitCode()).isEqualTo(ExitCode.GOOD);
        return FunnelDocuments.yaml().readFunnel(Files.readString(document));
    }

    private static String probability(Funnel funnel, String saleType, String stage) {
        return funnel.stage(stage)
                .winProbability(funnel.saleType(saleType))
                .map(probability -> probability.percent().toPlainString())
                .orElse("-");
    }

    private static List<String> ids(List<Stage> stages) {
        return stages.stream().map(Stage::id).toList();
    }

    @Test
    void salesforce() throws IOException {
        Funnel funnel = imported(
                sample("OpportunityStage.standardValueSet"),
                sample("NewBusiness.businessProcess"),
                sample("Renewal.businessProcess"));
        assertThat(funnel.id()).isEqualTo("salesforce");
        assertThat(ids(funnel.stages(funnel.saleType("new-business"))))
                .containsExactly("prospecting", "proposal-price-quote");
        assertThat(ids(funnel.stages(funnel.saleType("renewal"))))
                .containsExactly("proposal-price-quote", "negotiation-review");
        assertThat(probability(funnel, "renewal", "negotiation-review")).isEqualTo("90");
        assertThat(funnel.stages().stream()
                        .map(stage -> stage.forecastCategory().orElseThrow()))
                .containsExactly(ForecastCategory.PIPELINE, ForecastCategory.BEST_CASE, ForecastCategory.COMMIT);
        assertThat(funnel.endings().stream().map(Ending::kind)).containsExactly(EndingKind.WON, EndingKind.LOST);
    }

    @Test
    void salesforceNamesWhatItLeavesOut() {
        TestRun run = TestRun.of(
                "import", sample("OpportunityStage.standardValueSet"), sample("NewBusiness.businessProcess"));
        assertThat(run.out()).startsWith("{\n  \"format\": \"funnelkit/funnel/1\"");
        assertThat(run.err().lines())
                .containsExactly(
                        sample("OpportunityStage.standardValueSet")
                                + ": StandardValueSet.standardValue[0].default: that new deals begin at 'Prospecting' is not"
                                + " carried over",
                        sample("OpportunityStage.standardValueSet")
                                + ": StandardValueSet.standardValue[1].description: not carried over: A price was given",
                        sample("NewBusiness.businessProcess")
                                + ": BusinessProcess.values[0].default: that new deals begin at 'Prospecting' is not carried"
                                + " over",
                        sample("NewBusiness.businessProcess")
                                + ": BusinessProcess.description: not carried over: For new logos");
        assertThat(TestRun.of("import", sample("NewBusiness.businessProcess")).err())
                .endsWith(": the stages are missing: add OpportunityStage.standardValueSet\n");
    }

    /** Stages of two pipelines that are called alike are one; names without Latin letters have numbers for ids. */
    @Test
    void hubSpot() throws IOException {
        Funnel funnel = imported(sample("hubspot.json"));
        assertThat(ids(funnel.stages(funnel.saleType("sales-pipeline"))))
                .containsExactly("appointment-scheduled", "qualified-to-buy", "contract-sent");
        assertThat(ids(funnel.stages(funnel.saleType("pipeline-1")))).containsExactly("stage-1", "contract-sent");
        assertThat(funnel.saleType("pipeline-1").label()).hasToString("续约");
        assertThat(funnel.stage("stage-1").customerType().label()).hasToString("到期");
        assertThat(probability(funnel, "sales-pipeline", "qualified-to-buy")).isEqualTo("40");
        assertThat(probability(funnel, "sales-pipeline", "contract-sent")).isEqualTo("-");
        assertThat(probability(funnel, "pipeline-1", "contract-sent")).isEqualTo("90");
        assertThat(funnel.endings().stream().map(Ending::id)).containsExactly("closed-won", "closed-lost", "lost-1");
        assertThat(funnel.stage("contract-sent").source().reference()).isEqualTo("contractsent, 9002");
        assertThat(TestRun.of("import", sample("hubspot.json"), "--locale", "zh")
                        .err())
                .startsWith(
                        sample("hubspot.json") + ": results[0].stages[2]: 阶段“Contract Sent”的 30 % 低于之前的 40 %：该处不设赢率\n")
                .endsWith("results[].stages[].writePermissions: 未带入：2 个值，例如 CRM_PERMISSIONS_ENFORCEMENT\n");
    }

    /** A deal stands where the field of the CRM says. */
    @Test
    void whatWasImportedIsAssessedBy() throws IOException {
        Funnel funnel = imported(sample("hubspot.json"));
        Choice stage = (Choice) funnel.fact("stageName");
        var assessor = Assessor.of(funnel, Clock.systemUTC());
        for (String id : List.of("appointment-scheduled", "contract-sent")) {
            FactSheet deal = FactSheet.empty().with(stage, id);
            assertThat(assessor.assess(funnel.saleType("sales-pipeline"), deal, DAY)
                            .stage())
                    .contains(funnel.stage(id));
        }
        FactSheet lost = FactSheet.empty().with(stage, "closed-lost");
        assertThat(assessor.assess(funnel.saleType("sales-pipeline"), lost, DAY).ending())
                .contains(funnel.ending("closed-lost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"odoo.csv", "odoo.json"})
    void odoo(String file) throws IOException {
        Path stages = sample("odoo.csv");
        if (file.endsWith(".json")) {
            stages = Files.writeString(folder.resolve(file), """
                    {"jsonrpc": "2.0", "id": 1, "result": [
                      {"id": 4, "name": "Won", "sequence": 70, "is_won": true, "team_id": false},
                      {"id": 1, "name": "New", "sequence": 1, "is_won": false, "requirements": false, "team_id": false},
                      {"id": 5, "name": "Pilot", "sequence": 2.5, "is_won": false, "team_id": [3, "Europe"]},
                      {"id": 3, "name": "Proposition", "sequence": 3, "is_won": false, "requirements": "Offer sent"},
                      {"id": 2, "name": "Qualified", "sequence": 2, "is_won": false}]}""");
        }
        Funnel funnel = imported(stages);
        assertThat(ids(funnel.stages(funnel.saleType("opportunity"))))
                .containsExactly("new", "qualified", "proposition");
        assertThat(ids(funnel.stages(funnel.saleType("europe"))))
                .containsExactly("new", "qualified", "pilot", "proposition");
        assertThat(funnel.endings().stream().map(Ending::kind)).containsExactly(EndingKind.WON, EndingKind.LOST);
        assertThat(TestRun.of("import", stages, "--locale", "en").err().lines())
                .singleElement()
                .asString()
                .endsWith("what stage 'Proposition' requires is words alone; make criteria of it: Offer sent");
    }

    @Test
    void odooAsData() throws IOException {
        Funnel funnel = imported(sample("odoo.xml"));
        assertThat(ids(funnel.stages())).containsExactly("new");
        assertThat(funnel.ending("lost").reasons()).containsOnlyKeys("too-expensive");
        assertThat(TestRun.of("import", sample("odoo.xml")).err())
                .endsWith(": odoo.res.users[0].login: not carried over: a\n");
    }

    @Test
    void pipedrive() throws IOException {
        Funnel funnel = imported(sample("pipedrive-stages.json"), sample("pipedrive-pipelines.json"));
        assertThat(ids(funnel.stages())).containsExactly("qualified", "contact-made");
        assertThat(probability(funnel, "pipeline", "contact-made")).isEqualTo("40");
        assertThat(funnel.stage("contact-made").rules().staysAtMost().isStated())
                .isTrue();
        assertThat(funnel.stage("qualified").rules().staysAtMost().isStated()).isFalse();
        Choice status = (Choice) funnel.fact("status");
        assertThat(Assessor.of(funnel, Clock.systemUTC())
                        .assess(funnel.saleTypes().get(0), FactSheet.empty().with(status, "won"), DAY)
                        .ending())
                .contains(funnel.ending("won"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                                    | is empty",
                "id,amount                                             | this is nothing that is known of Salesforce",
                "{\"results\": [                                       | 1:14: from here on this is no well-formed JSON",
                "{\"results\": [], \"results\": []}                    | 1:26: 'results' is there twice",
                "{\"a\": 1}                                            | this is nothing that is known of Salesforce",
                "[1, 2]                                                | this is nothing that is known of Salesforce",
                "<odoo><record model=\"crm.stage\"></odoo>             | 1:39: from here on this is no well-formed XML",
                "<odoo><record model=\"crm.stage\" id=\"x\"/></odoo>   | odoo.crm.stage[0]: 'name' is missing",
                "<StandardValueSet/>                                   | : '' is no object",
                "{\"label\": \"a\", \"id\": 1, \"stages\": [{\"label\": \"x\", \"id\": 1, \"metadata\": {\"probability\": \"many\"}}]} | stages[0].metadata.probability: 'many' is no number",
                "{\"label\": \"a\", \"id\": 1, \"stages\": [{\"label\": \"x\", \"id\": 1, \"archived\": \"maybe\"}]}  | stages[0].archived: 'maybe' is neither yes nor no",
                "{\"label\": \"a\", \"id\": 1, \"stages\": [{\"label\": {\"en\": \"x\"}, \"id\": 1}]}                 | stages[0].label: '{\"en\":\"x\"}' is no text",
                "{\"label\": \"a\\u0000\", \"id\": 1, \"stages\": []}         | label: 'a\uFFFD' has signs that no text has",
                "{\"label\": \"a\", \"id\": 1, \"stages\": [1]}        | stages[0]: '1' is no object",
                "{\"label\": \"a\", \"id\": 1, \"stages\": []}         | no stage of HubSpot at which a deal is open",
                "{\"label\": \"a\", \"id\": 1, \"stages\": [{\"label\": \"x\", \"id\": 1}, {\"label\": \"y\", \"id\": 1}]} | stages[1]: '1' is there twice",
                "{\"success\": true, \"data\": [{\"id\": 1, \"name\": \"x\", \"order_nr\": 1}]} | the stages are missing: add GET /stages",
                "{\"success\": true, \"data\": [{\"id\": 1, \"pipeline_id\": 1, \"order_nr\": \"first\", \"name\": \"x\"}]} | data[0].order_nr: 'first' is no number",
            })
    void whatIsWrongIsSaidWithItsPlace(String document, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("given"), document);
        TestRun run = TestRun.of("import", file, "--locale", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ": ").contains(problem);
    }

    /** No file of the machine and no other machine is read, and no document grows while it is read. */
    @Test
    void xmlReadsNothingButItself() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "very secret");
        for (String type : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;\">]>",
                "")) {
            Path file = Files.writeString(
                    folder.resolve("given.xml"),
                    type + "<StandardValueSet><standardValue><fullName>&e;</fullName></standardValue>"
                            + "</StandardValueSet>");
            TestRun run = TestRun.of("import", file, "--locale", "en");
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err())
                    .contains(
                            type.isEmpty() ? "refers to 'e', which nothing of a CRM does" : "there is a document type")
                    .doesNotContain("secret file", "very secret");
        }
    }

    @Test
    void whatIsHugeOrDeepIsRefused() throws IOException {
        byte[] blanks = new byte[(8 << 20) + 1];
        java.util.Arrays.fill(blanks, (byte) ' ');
        TestRun huge = TestRun.reading(new ByteArrayInputStream(blanks), Terminal.NONE, "import", "-");
        assertThat(huge)
                .isEqualTo(new TestRun(ExitCode.FAILED, "", "-: larger than 8 MB, as no pipelines of a CRM are\n"));
        String deep = "<a>".repeat(200) + "</a>".repeat(200);
        assertThat(TestRun.of("import", Files.writeString(folder.resolve("deep.xml"), deep))
                        .err())
                .endsWith("nested deeper than 90\n");
        String nested = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(TestRun.of("import", Files.writeString(folder.resolve("deep.json"), nested))
                        .err())
                .contains("from here on this is no well-formed JSON")
                .hasLineCount(1);
        StringBuilder many = new StringBuilder("External ID,Stage Name,Sequence\n");
        for (int i = 0; i < 201; i++) {
            many.append("s")
                    .append(i)
                    .append(",Stage ")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append('\n');
        }
        assertThat(TestRun.of("import", Files.writeString(folder.resolve("many.csv"), many))
                        .err())
                .endsWith(": 201 stages; expected 200 at most\n");
    }

    /** What no reader of methodologies would take is not written. */
    @Test
    void whatCouldNotBeReadAgainIsRefused() throws IOException {
        String name = "n".repeat(200_000);
        Path file = Files.writeString(
                folder.resolve("long.json"),
                "{\"label\": \"a\", \"id\": 1, \"stages\": [{\"label\": \"" + name + "\", \"id\": 1}]}");
        TestRun run = TestRun.of("import", file, "--locale", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("makes no methodology: ")
                .hasLineCount(1)
                .hasSizeLessThan(1_000);
    }

    @Test
    void filesOfSeveralCrmsAreRefused() {
        assertThat(TestRun.of("import", sample("hubspot.json"), sample("odoo.csv"))
                        .err())
                .isEqualTo(sample("odoo.csv")
                        + ": the files are of several CRMs: HubSpot, Odoo; read those of one at a time\n");
        assertThat(TestRun.of("import", sample("odoo.csv"), "--from", "odoo").exitCode())
                .isEqualTo(ExitCode.GOOD);
        assertThat(TestRun.of("import", sample("odoo.csv"), "--from", "sap").err())
                .startsWith("--from: 'sap' is none of salesforce, hubspot, odoo, pipedrive");
    }

    /** However stages are called, and however likely they are, a methodology comes of them, and each stage is in it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyNamesMakeAMethodology(int seed) throws IOException {
        Random random = new Random(seed);
        String[] names = {
            "New",
            "new ",
            "ＮＥＷ",
            "意向",
            "Verhandlung/Prüfung",
            "none",
            "n/a",
            "a;b",
            "-",
            "😀",
            "Цель",
            "42",
            "x".repeat(300),
            "stage-1",
            "won",
            "Lost\tdeal",
            "é",
            "e",
            "{rows}",
            "'",
            "\"",
            "%",
            "\u202Eabc"
        };
        JsonMapper json = new JsonMapper();
        ObjectNode root = json.createObjectNode();
        ArrayNode pipelines = root.putArray("results");
        int stages = 0;
        for (int p = 0; p < 1 + random.nextInt(4); p++) {
            ObjectNode pipeline =
                    pipelines.addObject().put("id", "p" + p).put("label", names[random.nextInt(names.length)] + "p");
            ArrayNode list = pipeline.putArray("stages");
            for (int s = 0; s < 1 + random.nextInt(6); s++) {
                ObjectNode stage =
                        list.addObject().put("id", "s" + s).put("label", names[random.nextInt(names.length)] + "");
                stage.putObject("metadata")
                        .put("isClosed", s > 0 && random.nextInt(4) == 0)
                        .put("probability", random.nextInt(12) / 10.0);
                stages++;
            }
        }
        Path file = folder.resolve("random.json");
        Files.write(file, json.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
        Path document = folder.resolve("random.yaml");
        TestRun run = TestRun.of("import", file, "--output", document, "--locale", "en");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
        TestRun check = TestRun.of("check", document);
        assertThat(check.exitCode()).as(check.err()).isEqualTo(ExitCode.GOOD);
        Funnel funnel = FunnelDocuments.yaml().readFunnel(Files.readString(document));
        int carried = funnel.stages().stream()
                .mapToInt(stage -> sources(stage.source().reference()))
                .sum();
        int closed = funnel.endings().stream()
                .mapToInt(ending -> sources(ending.source().reference()))
                .sum();
        assertThat(carried + closed).isLessThanOrEqualTo(stages).isPositive();
        assertThat(funnel.saleTypes()).hasSameSizeAs(pipelines);
    }

    private static int sources(String reference) {
        return reference.split(", ").length;
    }
}
