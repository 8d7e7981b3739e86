package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A newcomer's walk, in profile {@code walk}: a fresh copy of this project is built as README says, and a project of
 * one's own is made from nothing but the text of the guides. Maven has a local repository of its own, which knows nothing
 * of us; what others have published comes from that of this build, where it is there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkIT {

    @TempDir
    private static Path walk;

    private static Path clone;
    private static Reader reader;

    static boolean needsMaven(Page page) {
        return page.blocks("run").stream().anyMatch(block -> block.text().contains("mvn "));
    }

    @BeforeAll
    static void arrive() throws IOException {
        clone = walk.resolve("funnelkit");
        copy(Page.ROOT.toAbsolutePath().normalize(), clone);
        reader = new Reader(Files.createDirectories(walk.resolve("workplace")));
        Path settings = Files.writeString(
                walk.resolve("settings.xml"), """
                <settings><profiles><profile><id>walk</id>
                  <repositories>%1$s</repositories>
                  <pluginRepositories>%2$s</pluginRepositories>
                </profile></profiles><activeProfiles><activeProfile>walk</activeProfile></activeProfiles></settings>
                """.formatted(repository("repository"), repository("pluginRepository")));
        reader.install(
                "mvn",
                Path.of(System.getProperty("walk.maven"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-gs",
                settings.toString(),
                "-Dmaven.repo.local=" + walk.resolve("repository"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        reader.install("java", java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    private static String repository(String element) {
        return """
                <%1$s><id>here</id><url>%2$s</url>
                  <releases><checksumPolicy>ignore</checksumPolicy></releases><snapshots><enabled>false</enabled></snapshots>
                </%1$s>""".formatted(
                        element, Path.of(System.getProperty("walk.repository")).toUri());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> children = Files.list(from)) {
            Files.createDirectories(to);
            for (Path child : children.toList()) {
                String name = child.getFileName().toString();
                if (!Files.isDirectory(child)) {
                    Files.copy(child, to.resolve(name));
                } else if (!name.equals("target") && !name.equals(".git")) {
                    copy(child, to.resolve(name));
                }
            }
        }
    }

    /** The second command of README is the build that runs this very test. */
    @Test
    @Order(1)
    void readmeIsTried() throws IOException, InterruptedException {
        List<Block> blocks = new ArrayList<>(Page.named("README.md").blocks());
        int tried = blocks.indexOf(Page.named("README.md").blocks("run").get(0));
        Block both = blocks.get(tried);
        List<String> commands = both.text().lines().toList();
        assertThat(commands).hasSize(2);
        assertThat(commands.get(1)).startsWith("mvn clean verify ");
        Block first = new Block(both.page(), both.line(), both.kind(), both.name(), both.language(), commands.get(0));
        blocks.set(tried, first);
        reader.follow(blocks, clone);
        List<Block> chinese = new ArrayList<>(Page.named("README.zh.md").blocks());
        chinese.removeIf(block -> block.is("run") && !block.text().contains("--locale zh")); // the same in English
        reader.follow(chinese, clone);
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(strings = {"embed.md", "embed.zh.md"})
    void theGuideToEmbeddingMakesAProjectThatWorks(String page) throws IOException, InterruptedException {
        reader.follow(Page.named(page).blocks(), clone);
    }

    /** Everything that the other guides add, in that project: it compiles, and the tests that they show pass. */
    @Test
    @Order(3)
    void theOtherGuidesGoOnInThatProject() throws IOException, InterruptedException {
        Path project = Files.createDirectories(walk.resolve("all"));
        String pom = Page.named("embed.md").blocks("file").stream()
                .filter(block -> block.name().equals("pom.xml"))
                .findFirst()
                .orElseThrow()
                .text();
        List<Block> steps = new ArrayList<>();
        for (Page page : Page.all()) {
            for (Block block : page.blocks()) {
                if (page.isTranslation()) {
                    continue; // it adds the same
                }
                if (block.is("pom") && !page.toString().startsWith("README")) {
                    pom = with(pom, block.text());
                } else if (block.is("file") && block.language().equals("java")) {
                    steps.add(block);
                }
            }
        }
        Files.writeString(project.resolve("pom.xml"), pom);
        steps.add(new Block("all", 0, "run", "", "sh", "mvn test | grep 'Tests run:' | tail -n 1"));
        steps.add(
                new Block("all", 0, "output", "", "text", "[INFO] Tests run: 10, Failures: 0, Errors: 0, Skipped: 0"));
        reader.follow(steps, project);
    }

    /** Adds dependencies after the first one, plugins after the first one. */
    private static String with(String pom, String more) {
        String end = more.strip().startsWith("<plugin>") ? "</plugin>" : "</dependency>";
        int at = pom.indexOf(end) + end.length();
        return pom.substring(0, at) + "\n" + more + pom.substring(at);
    }

    @Test
    void everyPageWithMavenIsWalked() {
        assertThat(Page.all().stream().filter(WalkIT::needsMaven).map(Objects::toString))
                .containsExactlyInAnyOrder("README.md", "README.zh.md", "embed.md", "embed.zh.md");
    }
}
