package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is exported as decisions; that an engine comes to the outcomes of the library is held by the module {@code dmn}. */
class DecisionsTest {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    @TempDir
    private Path folder;

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList all = document.getElementsByTagNameNS(DMN, element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            values.add(((Element) all.item(i)).getAttribute(attribute));
        }
        return values;
    }

    @Test
    void whatIsAskedForTwiceIsRefused() {
        TestRun both = TestRun.of("export", "--yaml", "--format", "dmn", "--locale", "en");
        assertThat(both.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(both.out()).isEmpty();
        assertThat(both.err()).contains("mutually exclusive");
    }

    @Test
    void eachCriterionIsADecision() throws Exception {
        TestRun run = TestRun.of("export", "--format", "dmn", "--locale", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        Funnel standard = FunnelStandard.documented();
        List<String> expected = new ArrayList<>(standard.criteria().stream()
                .map(Criterion::id)
                .map("criterion-"::concat)
                .toList());
        expected.addAll(List.of("ending", "stage-non-project", "stage-project"));
        assertThat(attributes(parsed(run.out()), "decision", "id")).containsExactlyElementsOf(expected);
        assertThat(run.out())
                .contains("label=\"Annual revenue of at least CNY 20 million\"")
                .contains("if annualRevenue = null then null else annualRevenue >= 20000000");
        assertThat(TestRun.of("export", "--format", "dmn", "--locale", "zh").out())
                .contains("label=\"年收入不低于 2000 万元\"");
    }

    /** Whatever a decision needs is there, and no two things have one name. */
    @ParameterizedTest
    @EnumSource(io.github.funnelkit.examples.methodologies.Methodology.class)
    void whatIsReferredToIsThere(io.github.funnelkit.examples.methodologies.Methodology methodology) throws Exception {
        Path file = folder.resolve("decisions.dmn");
        assertThat(TestRun.of("export", "--methodology", methodology, "--output", file))
                .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        Document document = parsed(Files.readString(file));
        List<String> ids = new ArrayList<>(attributes(document, "inputData", "id"));
        List<String> names = new ArrayList<>(attributes(document, "inputData", "name"));
        ids.addAll(attributes(document, "decision", "id"));
        names.addAll(attributes(document, "decision", "name"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]*"));
        for (String element : List.of("requiredInput", "requiredDecision")) {
            assertThat(attributes(document, element, "href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        }
    }

    @Test
    void whatCannotBeSaidIsNamed() throws IOException {
        Path solar = Files.writeString(folder.resolve("solar.yaml"), AssessTest.resource("solar/solar.yaml"));
        Path file = folder.resolve("solar.dmn");
        TestRun run = TestRun.of("export", "--funnel", solar, "--output", file, "--locale", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("cannot be said in FEEL: it asks by the kind 'solar:score', which is not built in\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void aMethodologyOfOnesOwnIsWrittenInEachFormat() throws IOException {
        Path json = folder.resolve("mine.json");
        Path yaml = folder.resolve("mine.yaml");
        TestRun.of("export", "--standard", "extended", "--output", json);
        assertThat(TestRun.of("export", "--funnel", json, "--output", yaml))
                .isEqualTo(new TestRun(ExitCode.GOOD, "", ""));
        assertThat(TestRun.of("export", "--funnel", yaml).out()).isEqualTo(Files.readString(json));
        assertThat(TestRun.of("export", "--funnel", yaml, "--format", "yaml").out())
                .isEqualTo(Files.readString(yaml));
        assertThat(TestRun.of("export", "--funnel", yaml, "--format", "dmn").out())
                .isEqualTo(TestRun.of("export", "--standard", "extended", "--format", "dmn")
                        .out());
        assertThat(TestRun.of("export", "--funnel", yaml, "--output", yaml).err())
                .isEqualTo(yaml + ": one file cannot be used for two purposes\n");
    }
}
