package io.github.funnelkit.examples.guides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs of the guides print what the pages say. */
class ProgramsTest {

    @TempDir
    private Path folder;

    static List<Block> outputs() {
        return Page.blocksOfAll("output").stream()
                .filter(block -> !block.name().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void printsWhatThePageSays(Block block) throws IOException, ReflectiveOperationException {
        List<String> words = new ArrayList<>(Arrays.asList(block.name().split(" ")));
        String program = words.remove(0);
        for (Block file : Page.named(block.page()).blocks("file")) {
            if (words.contains(file.name())) {
                Path written = Files.writeString(folder.resolve(file.name()), file.text() + "\n");
                words.replaceAll(word -> word.equals(file.name()) ? written.toString() : word);
            }
        }
        String printed = printed(program, words.toArray(String[]::new));
        assertThat(block.shows(printed)).as("it printed:%n%s", printed).isTrue();
    }

    private static String printed(String program, String... arguments) throws ReflectiveOperationException {
        PrintStream usual = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(out);
            Class.forName(program).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(usual);
        }
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
