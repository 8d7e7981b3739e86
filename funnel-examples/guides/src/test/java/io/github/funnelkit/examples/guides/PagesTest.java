package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.ConditionKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages show nothing that is not compiled, run or read, and every source that was made to be shown is shown. */
class PagesTest {

    private static final Map<String, String> LANGUAGES =
            Map.of("code", "java", "run", "sh", "long", "sh", "pom", "xml", "output", "text");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static List<Page> pages() {
        return Page.all();
    }

    static List<Block> code() {
        return Page.blocksOfAll("code");
    }

    static List<Block> files() {
        return Page.blocksOfAll("file");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockSaysWhatItIsHeldTo(Page page) {
        assertThat(page.blocks())
                .filteredOn(block -> block.is("file")
                        ? block.name().isEmpty()
                        : !block.language().equals(LANGUAGES.get(block.kind())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("code")
    void codeIsCodeThatIsCompiled(Block block) {
        assertThat(Sources.regions()).containsEntry(block.name(), block.text());
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesOfJavaAreCompiledAndOthersAreUsed(Block block) {
        if (block.language().equals("java")) {
            assertThat(block.text()).isEqualTo(Sources.file(block.name()));
        } else {
            String name = Path.of(block.name()).getFileName().toString();
            assertThat(Page.named(block.page()).blocks())
                    .filteredOn(user -> user.line() > block.line())
                    .filteredOn(user -> uses(user, name))
                    .isNotEmpty();
        }
    }

    private static boolean uses(Block block, String file) {
        boolean inCommands = block.is("run") && (block.text().contains(file) || file.equals("pom.xml"));
        boolean inArguments = block.is("output") && block.name().contains(file);
        return inCommands || inArguments;
    }

    @Test
    void whatWasMadeToBeShownIsShown() {
        Set<String> shown = new TreeSet<>(JavadocTest.shown());
        Page.all().forEach(page -> page.blocks().forEach(block -> shown.add(block.name())));
        List<String> unused = new ArrayList<>(Sources.regions().keySet());
        Sources.OWN.stream()
                .flatMap(root -> Sources.java(root.resolve("com/example")).stream())
                .filter(file -> Sources.regions(file).isEmpty())
                .map(file -> file.toString().replace('\\', '/'))
                .forEach(unused::add);
        unused.removeAll(shown);
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void outputComesFromAProgramOrFromTheCommandsAboveIt(Page page) {
        Block before = null;
        for (Block block : page.blocks()) {
            if (block.is("output") && block.name().isEmpty()) {
                assertThat(before).as(block.toString()).isNotNull();
                assertThat(before.kind()).as(block.toString()).isEqualTo("run");
            }
            before = block;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Page page) {
        Path folder = page.file().toAbsolutePath().normalize().getParent();
        List<String> dead = LINK.matcher(String.join("\n", page.lines()))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(2, link.length() - 1))
                .filter(link -> !link.startsWith("https://"))
                .filter(link -> !leads(page, folder, link))
                .toList();
        assertThat(dead).isEmpty();
    }

    private static boolean leads(Page page, Path folder, String link) {
        int hash = link.indexOf('#');
        String name = hash < 0 ? link : link.substring(0, hash);
        Path file = name.isEmpty() ? page.file() : folder.resolve(name);
        return Files.exists(file) && (hash < 0 || anchors(file).contains(link.substring(hash + 1)));
    }

    /** The headings as GitHub names them. */
    private static List<String> anchors(Path file) {
        return Sources.read(file)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"embed.md", "embed.zh.md"})
    void theGuideToEmbeddingHasTheCommandAndTheDependencyOfReadme(String page) {
        assertThat(Page.named("README.md").lines())
                .contains("`" + Page.named(page).blocks("run").get(0).text() + "`.");
        Block pom = Page.named(page).blocks("file").get(0);
        assertThat(pom.name()).isEqualTo("pom.xml");
        assertThat(pom.text())
                .contains(Page.named("README.md").blocks("pom").get(0).text());
    }

    /** What a kind of the host's must have, and what it may have. */
    @ParameterizedTest
    @ValueSource(strings = {"condition-kind.md", "condition-kind.zh.md"})
    void theGuideToConditionKindsNamesTheirMethods(String page) {
        Map<Boolean, Set<String>> named = new TreeMap<>();
        Page.named(page).lines().stream().filter(line -> line.startsWith("| `")).forEach(row -> {
            Set<String> methods = NAME.matcher(row.substring(0, row.indexOf('|', 1)))
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            named.computeIfAbsent(named.isEmpty(), first -> new TreeSet<>()).addAll(methods);
        });
        assertThat(named.get(true)).isEqualTo(methods(true));
        assertThat(methods(false)).containsAll(named.get(false));
    }

    private static Set<String> methods(boolean needed) {
        return Arrays.stream(ConditionKind.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) == needed)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
