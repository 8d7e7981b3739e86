package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts by which shells complete command lines: in the shells themselves, as far as the machine has them. */
class CompletionTest {

    @TempDir
    private Path folder;

    /** What a shell prints that has read its script. */
    private String in(String shell, String then) throws IOException, InterruptedException {
        assumeThat(Stream.of("/bin/", "/usr/bin/").anyMatch(place -> Files.exists(Path.of(place + shell))))
                .isTrue();
        TestRun run = TestRun.of("completion", shell);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        Files.writeString(folder.resolve("script"), run.out());
        Process process = new ProcessBuilder(shell, "-c", then)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(folder.resolve("printed"), UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "ass,1,assess",
        "assess --re,2,--reached --records --rejects --report",
        "assess --format '',3,table ndjson"
    })
    void bash(String words, int word, String completed) throws IOException, InterruptedException {
        assertThat(in(
                        "bash",
                        "source ./script; COMP_WORDS=(funnel " + words + "); COMP_CWORD=" + word
                                + "; _complete_funnel; echo \"${COMPREPLY[@]}\""))
                .isEqualTo(completed + "\n");
    }

    @Test
    void aMachineThatWritesOtherDigitsWritesTheSameScript() {
        String script = TestRun.of("completion", "bash", "--locale", "en").out();
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(TestRun.of("completion", "bash", "--locale", "en").out()).isEqualTo(script);
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** In a terminal of its own, as zsh completes only where somebody types. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "funnel ass, assess",
        "funnel assess --rep, assess --report",
        "funnel assess --format n, --format ndjson",
        "funnel completion f, completion fish"
    })
    void zsh(String typed, String completed) throws IOException, InterruptedException {
        String shell = """
                zmodload zsh/zpty
                zpty shell zsh -f -i
                zpty -w shell 'PS1=; autoload -U compinit; compinit -u -D; source ./script; print REA""DY'
                zpty -r -m shell said '*READY*'
                zpty -n -w shell $'%s\t'
                zpty -r -m shell said '*%s*' && print -r -- completed
                zpty -d shell
                """.formatted(typed, completed);
        assertThat(in("zsh", shell)).isEqualTo("completed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "funnel ass               | assess\tAssesses each customer of a list",
                "funnel assess --rep      | --report\tAlso writes a report to look at in a browser, offline",
                "funnel assess --locale zh- | zh-Hant\tThe language",
                "funnel completion f      | fish",
                "funnel assess scr        | script",
                "funnel completion scr    | ''",
            })
    void fish(String words, String completed) throws IOException, InterruptedException {
        assertThat(in("fish", "source ./script; complete -C '" + words + "'").stripTrailing())
                .isEqualTo(completed);
    }

    @Test
    void fishReadsDescriptionsInTheLanguageOfTheReader() {
        String script = TestRun.of("completion", "fish", "--locale", "zh").out();
        assertThat(script)
                .contains(
                        "complete -c funnel -n '__fish_seen_subcommand_from assess' -l reached -d '把名单所写的阶段视为已正当到达'\n")
                .contains("-n '__fish_use_subcommand' -f -a assess -d '评估名单中的每个客户'\n");
    }

    @Test
    void aShellThatIsNotKnownIsRefused() {
        TestRun run = TestRun.of("completion", "fishy");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).startsWith("SHELL: 'fishy' is none of bash, zsh, fish (did you mean 'fish'?)\n");
    }
}
