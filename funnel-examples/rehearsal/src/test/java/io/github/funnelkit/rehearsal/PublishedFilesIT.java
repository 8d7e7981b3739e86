package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is published is there, whole and signed, and nothing else. */
class PublishedFilesIT {

    private static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");
    private static final List<String> OF_PARENT = List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml");
    private static final List<String> OF_MODULE =
            List.of(".jar", "-sources.jar", "-javadoc.jar", ".pom", "-cyclonedx.json", "-cyclonedx.xml");

    private final ReleaseBuild release = Rehearsal.first();

    @Test
    void thereAreTheFilesOfThreeArtifactsAndNoOthers() throws IOException {
        Set<String> expected = new TreeSet<>();
        OF_PARENT.forEach(ending -> expect(expected, "funnelkit-parent", ending));
        for (String module : List.of("funnel-core", "funnel-jackson")) {
            OF_MODULE.forEach(ending -> expect(expected, module, ending));
        }
        assertThat(release.files().keySet()).containsExactlyElementsOf(expected);
    }

    private void expect(Set<String> files, String module, String ending) {
        String file = release.repository()
                .relativize(release.artifact(module, ending))
                .toString()
                .replace('\\', '/');
        files.add(file);
        files.add(file + ".asc");
        CHECKSUMS.keySet().forEach(checksum -> files.add(file + checksum));
    }

    @Test
    void everyChecksumIsThatOfItsFile() throws IOException, GeneralSecurityException {
        for (Path file : release.files().values()) {
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.'));
            if (CHECKSUMS.containsKey(ending)) {
                byte[] digest = MessageDigest.getInstance(CHECKSUMS.get(ending))
                        .digest(Files.readAllBytes(without(file, ending)));
                assertThat(file).hasContent(HexFormat.of().formatHex(digest));
            }
        }
    }

    @Test
    void everySignatureIsThatOfItsFile() throws IOException {
        for (Path file : release.files().values()) {
            if (file.toString().endsWith(".asc")) {
                assertThat(Rehearsal.KEY.signed(without(file, ".asc"), file))
                        .as("%s", file)
                        .isTrue();
            }
        }
    }

    @Test
    void aSignatureOfAnotherFileIsNone() throws IOException {
        assertThat(Rehearsal.KEY.signed(
                        release.artifact("funnel-core", ".jar"), release.artifact("funnel-core", ".pom.asc")))
                .isFalse();
    }

    private static Path without(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ending.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"funnel-core", "funnel-jackson"})
    void jarsHaveWhatTheyAreMadeFor(String module) throws IOException {
        assertThat(entries(release.artifact(module, ".jar")))
                .contains("module-info.class", "META-INF/MANIFEST.MF", "META-INF/LICENSE");
        assertThat(entries(release.artifact(module, "-sources.jar")))
                .contains("module-info.java", "META-INF/LICENSE")
                .noneMatch(entry -> entry.endsWith(".class"));
        assertThat(entries(release.artifact(module, "-javadoc.jar")))
                .contains("index.html", "element-list")
                .anyMatch(entry -> entry.endsWith("/module-summary.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"funnel-core", "funnel-jackson"})
    void aJarHasNoPackageButItsOwn(String module) throws IOException {
        Set<String> sources = entries(release.artifact(module, "-sources.jar"));
        assertThat(entries(release.artifact(module, ".jar")))
                .filteredOn(entry -> entry.endsWith("/package-info.class"))
                .isNotEmpty()
                .allMatch(entry -> sources.contains(entry.replace(".class", ".java")));
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Set<String> entries = new TreeSet<>();
            zip.stream().forEach(entry -> entries.add(entry.getName()));
            return entries;
        }
    }
}
