package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How the program is used, what is wrong with its options and with a methodology: in the language of the reader. */
class UsageLanguageTest {

    @TempDir
    private Path folder;

    private static TestRun on(Locale machine, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = program(machine, out, err).run(words);
        return new TestRun(exitCode, out.toString(), err.toString());
    }

    private static Program program(Locale machine, StringWriter out, StringWriter err) {
        return new Program(
                InputStream.nullInputStream(),
                new StandardStream(out, Optional.empty()),
                new StandardStream(err, Optional.empty()),
                Clock.systemUTC(),
                Terminal.NONE,
                machine);
    }

    static List<Locale> others() {
        return List.of(Locale.CHINESE, Locale.forLanguageTag("zh-Hant"), Locale.GERMAN, Locale.JAPANESE);
    }

    @Test
    void the_language_is_that_of_the_machine_unless_another_one_is_asked_for() {
        assertThat(on(Locale.SIMPLIFIED_CHINESE, "check", "--help").out()).startsWith("用法：funnel check");
        assertThat(on(Locale.TRADITIONAL_CHINESE, "check", "--help").out()).contains("顯示本說明。", "zh-Hant，即本");
        assertThat(on(Locale.SIMPLIFIED_CHINESE, "check", "--locale", "en", "--help")
                        .out())
                .startsWith("Usage: funnel check");
        assertThat(on(Locale.forLanguageTag("ar-EG"), "check", "--help").out()).startsWith("Usage: funnel check");
        assertThat(on(Locale.GERMANY, "diff").err()).startsWith("Es fehlt: A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                     | 缺少：FILE",
                "check a b                 | 程序不认识：b",
                "check a --odd             | 程序不认识：--odd",
                "check a --lnt             | 程序不认识：--lnt（是否指 '--lint'？）",
                "summry                    | 程序不认识：summry（是否指 'summary'？）",
                "help summry               | 程序不认识：summry（是否指 'summary'？）",
                "assess --format pdf       | --format：“pdf”不在 table、ndjson 之中",
                "assess --format tabel     | --format：“tabel”不在 table、ndjson 之中（是否指 'table'？）",
                "forecast --horizon x      | --horizon：“x”不适用；写法见“--help”",
                "assess --as-of            | 缺少：--as-of",
            })
    void what_is_wrong_with_options_is_said_in_it(String command, String words) {
        TestRun run = on(Locale.CHINESE, command.strip().split(" +"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).startsWith(words + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh      | 写的是文字“€ 1”，应为以百分数表示的赢率，从 0 到 100，例如 10：请写 1",
                "zh-Hant | 寫的是文字「€ 1」，應為以百分數表示的贏率，從 0 到 100，例如 10：請寫 1",
                "de      | Schreiben Sie 1",
                "ja      | 1 と書いてください",
            })
    void what_is_wrong_with_a_methodology_is_said_in_it(String language, String words) throws IOException {
        Path exported = folder.resolve("mine.yaml");
        TestRun.of("export", "--output", exported);
        String broken = Files.readString(exported).replaceFirst("winProbability: \\d+", "winProbability: \"€ 1\"");
        Files.writeString(exported, broken);
        assertThat(TestRun.of("check", "--locale", language, exported).err())
                .startsWith(exported + ":")
                .contains(words);
        assertThat(TestRun.of("assess", "--funnel", exported, "--locale", language)
                        .err())
                .contains(words);
        assertThat(TestRun.of("diff", "documented", exported, "--locale", language)
                        .err())
                .contains(words);
    }

    @ParameterizedTest
    @MethodSource("others")
    void each_command_and_option_is_described(Locale language) {
        ResourceBundle words = UsageWords.of(language);
        Program program = program(language, new StringWriter(), new StringWriter());
        Set<String> lacking = new TreeSet<>();
        for (CommandLine command :
                program.commandLine(language).getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            String name = spec.qualifiedName(".");
            require(words, lacking, name + ".usage.description", "-");
            for (ArgSpec argument : spec.args()) {
                String key = argument instanceof OptionSpec option
                        ? option.longestName().substring(2)
                        : argument.paramLabel() + "[" + ((CommandLine.Model.PositionalParamSpec) argument).index()
                                + "]";
                String standard = "mixinStandardHelpOptions." + key;
                require(words, lacking, name + "." + key, key.equals("help") || key.equals("version") ? standard : key);
            }
        }
        assertThat(lacking).as("not worded in %s", language).isEmpty();
    }

    private static void require(ResourceBundle words, Set<String> lacking, String own, String common) {
        if (!words.containsKey(own) && !words.containsKey(common)) {
            lacking.add(own);
        }
    }

    @Test
    void each_language_describes_the_same() {
        Set<String> chinese = UsageWords.of(Locale.CHINESE).keySet();
        for (Locale language : others()) {
            assertThat(UsageWords.of(language).keySet()).isEqualTo(chinese);
        }
        assertThat(UsageWords.of(Locale.ENGLISH).keySet()).isEmpty();
    }
}
