package io.github.funnelkit.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code on the pages of modules and packages in the Javadoc is compiled and run, as that of the guides is. */
class JavadocTest {

    private static final Pattern CODE =
            Pattern.compile("(?:<!-- code: (\\S+) -->\n)?<pre>\\{@code\n(.*?)\n\\}</pre>", Pattern.DOTALL);

    /**
     * Code on a page.
     *
     * @param name the name of the region that it is
     */
    record Shown(String page, String name, String text) {
        @Override
        public String toString() {
            return page + ": " + name;
        }
    }

    static List<Shown> code() {
        return Stream.of("funnel-core", "funnel-jackson")
                .map(module -> Page.ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(root -> Sources.java(root).stream())
                .filter(file -> file.endsWith("module-info.java") || file.endsWith("package-info.java"))
                .flatMap(file -> code(file).stream())
                .filter(shown -> !shown.text().startsWith("{")) // documents, which funnel-jackson's own tests read
                .toList();
    }

    /** The names of the regions that are shown. */
    static List<String> shown() {
        return code().stream().map(Shown::name).toList();
    }

    private static List<Shown> code(Path file) {
        String comment = Sources.read(file)
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
        String page = file.getParent().getFileName() + "/" + file.getFileName();
        List<Shown> found = new ArrayList<>();
        Matcher code = CODE.matcher(comment);
        while (code.find()) {
            found.add(new Shown(page, String.valueOf(code.group(1)), code.group(2)));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("code")
    void codeIsCodeThatIsCompiled(Shown shown) {
        assertThat(Sources.regions()).containsEntry(shown.name(), shown.text());
    }
}
