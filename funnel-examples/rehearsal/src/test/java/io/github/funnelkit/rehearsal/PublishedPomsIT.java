package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The POMs have all that Maven Central asks for, and nothing that concerns only those who build the library. */
class PublishedPomsIT {

    @ParameterizedTest
    @ValueSource(strings = {"funnelkit-parent", "funnel-core", "funnel-jackson"})
    void aPomIsComplete(String module) {
        XmlFile pom = pom(module);
        assertThat(pom.texts("/project/groupId")).containsExactly("io.github.funnelkit");
        assertThat(pom.texts("/project/artifactId")).containsExactly(module);
        assertThat(pom.texts("/project/version")).containsExactly(Rehearsal.VERSION);
        assertThat(pom.texts("/project/name")).hasSize(1);
        assertThat(pom.texts("/project/description")).hasSize(1);
        assertThat(pom.texts("/project/url")).containsExactly("https://github.com/funnelkit/funnelkit");
        assertThat(pom.texts("/project/licenses/license/name")).containsExactly("Apache-2.0");
        assertThat(pom.texts("/project/licenses/license/url"))
                .containsExactly("https://www.apache.org/licenses/LICENSE-2.0.txt");
        assertThat(pom.texts("/project/developers/developer/name")).isNotEmpty();
        assertThat(pom.texts("/project/scm/url")).hasSize(1);
        assertThat(pom.texts("/project/scm/connection")).hasSize(1);
        assertThat(pom.texts("/project/scm/developerConnection")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"funnelkit-parent", "funnel-core", "funnel-jackson"})
    void aPomSaysNothingOfTheBuild(String module) {
        XmlFile pom = pom(module);
        for (String part : List.of(
                "parent",
                "modules",
                "properties",
                "build",
                "profiles",
                "repositories",
                "pluginRepositories",
                "dependencyManagement",
                "distributionManagement")) {
            assertThat(pom.texts("/project/" + part)).as(part).isEmpty();
        }
        assertThat(pom.texts("//dependency[scope='test']")).isEmpty();
        assertThat(pom.texts("//version")).noneMatch(version -> version.contains("SNAPSHOT") || version.contains("$"));
    }

    @Test
    void whatAHostGetsWithoutAskingIsSlf4jAlone() {
        String brought = "//dependency[not(optional='true') and not(scope='provided')]";
        assertThat(pom("funnel-core").texts(brought + "/artifactId")).containsExactly("slf4j-api");
        assertThat(pom("funnel-jackson").texts(brought + "/artifactId")).containsExactly("funnel-core");
        assertThat(pom("funnelkit-parent").texts("//dependency")).isEmpty();
    }

    @Test
    void theBillOfMaterialsTellsWhatIsNeededFromWhatAHostMayAdd() {
        XmlFile core = XmlFile.of(Rehearsal.first().artifact("funnel-core", "-cyclonedx.xml"));
        assertThat(core.texts("/bom/components/component[scope='required']/name"))
                .containsExactly("slf4j-api");
        assertThat(core.texts("/bom/components/component[scope='optional']/name"))
                .contains("jakarta.validation-api", "hibernate-validator")
                .doesNotContain("junit-jupiter", "assertj-core");
        assertThat(core.texts("/bom/components/component[not(licenses/license)]/name"))
                .isEmpty();
    }

    private static XmlFile pom(String module) {
        return XmlFile.of(Rehearsal.first().artifact(module, ".pom"));
    }
}
