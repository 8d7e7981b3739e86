package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a jar tells OSGi is what it tells the module system. */
class OsgiIT {

    @ParameterizedTest
    @ValueSource(strings = {"funnel-core", "funnel-jackson"})
    void aBundleIsNamedAndExportsAsTheModuleDoes(String artifact) throws IOException {
        Path jar = Rehearsal.first().artifact(artifact, ".jar");
        ModuleDescriptor module =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        Set<String> exports =
                module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        assertThat(header(jar, "Bundle-SymbolicName")).containsExactly(module.name());
        assertThat(header(jar, "Export-Package")).map(OsgiIT::name).containsExactlyInAnyOrderElementsOf(exports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"funnel-core", "funnel-jackson"})
    void aBundleNeedsNoMoreThanTheModule(String artifact) throws IOException {
        Path jar = Rehearsal.first().artifact(artifact, ".jar");
        assertThat(header(jar, "Import-Package"))
                .filteredOn(clause -> !clause.contains("resolution:=optional"))
                .map(OsgiIT::name)
                .isNotEmpty()
                .allMatch(name ->
                        Stream.of("java.", "org.slf4j", "io.github.funnelkit.").anyMatch(name::startsWith));
    }

    /** The clauses of a header, without what is in quotes. */
    private static List<String> header(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String header = file.getManifest().getMainAttributes().getValue(name);
            assertThat(header).as(name).isNotNull();
            return List.of(header.replaceAll("\"[^\"]*\"", "").split(",", -1));
        }
    }

    private static String name(String clause) {
        return clause.replaceFirst(";.*", "");
    }
}
