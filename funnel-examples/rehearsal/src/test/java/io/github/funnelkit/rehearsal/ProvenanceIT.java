package io.github.funnelkit.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The statement of how the release was built names each of its files by what is in it. */
class ProvenanceIT {

    private static final Pattern SUBJECT =
            Pattern.compile("\\{\"name\": \"([^\"]+)\", \"digest\": \\{\"sha256\": \"([0-9a-f]{64})\"}}");
    private static final Set<String> MADE_OF_OTHERS = Set.of("asc", "md5", "sha1", "sha256", "sha512");

    @Test
    void eachFileIsASubjectWithItsDigest() throws IOException, InterruptedException, GeneralSecurityException {
        ReleaseBuild release = Rehearsal.first();
        String statement = provenance(release.repository());
        Map<String, String> subjects = new TreeMap<>();
        Matcher subject = SUBJECT.matcher(statement);
        while (subject.find()) {
            subjects.put(subject.group(1), subject.group(2));
        }
        assertThat(subjects).hasSizeGreaterThan(10).isEqualTo(digests(release));
        assertThat(statement)
                .contains("\"_type\": \"https://in-toto.io/Statement/v1\"")
                .contains("\"predicateType\": \"https://slsa.dev/provenance/v1\"")
                .containsPattern("\"gitCommit\": \"[0-9a-f]{40}\"")
                .containsPattern("\"java\": \"" + Pattern.quote(System.getProperty("java.runtime.version")));
    }

    private static String provenance(Path repository) throws IOException, InterruptedException {
        Path file = Rehearsal.FOLDER.resolve("provenance.intoto.json");
        ProcessBuilder script = new ProcessBuilder(
                Rehearsal.ROOT.resolve(".ci/provenance").toString(), repository.toString(), file.toString());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.redirectErrorStream(true)
                .redirectOutput(Rehearsal.FOLDER.resolve("provenance.log").toFile());
        assertThat(script.start().waitFor()).isZero();
        return Files.readString(file);
    }

    private static Map<String, String> digests(ReleaseBuild release) throws IOException, GeneralSecurityException {
        Map<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, Path> file : release.files().entrySet()) {
            String name = file.getKey();
            if (!MADE_OF_OTHERS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file.getValue()));
                digests.put(name, HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
