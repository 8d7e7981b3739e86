package io.github.funnelkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What explains the program, and what it proposes to who has slipped. */
class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"assess", "journey", "help", "completion"})
    void aCommandIsExplainedAsByItsOption(String command) {
        TestRun run = TestRun.of("help", command);
        assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
        assertThat(run).isEqualTo(TestRun.of(command, "--help"));
        assertThat(TestRun.of("help", command, "--locale", "zh").out()).startsWith("用法：funnel " + command);
    }

    @Test
    void theProgramIsExplainedWhenNoCommandIsNamed() {
        assertThat(TestRun.of("help")).isEqualTo(TestRun.of("--help"));
        assertThat(TestRun.of("help").out()).contains("\nExamples:\n  funnel assess customers.csv\n");
        assertThat(TestRun.of("help", "--locale", "zh").out())
                .contains("\n示例：\n  funnel assess customers.csv\n")
                .doesNotContain("退出码");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asses                   | Unknown: asses (did you mean 'assess'?)         | funnel",
                "help asses              | Unknown: asses (did you mean 'assess'?)         | funnel",
                "assess --as-off 2026    | Unknown: --as-off (did you mean '--as-of'?)     | funnel assess",
                "assess --as-off=2026    | Unknown: --as-off=2026 (did you mean '--as-of'?)| funnel assess",
                "assess --rej x          | Unknown: --rej (did you mean '--rejects'?)      | funnel assess",
                "assess --quite          | Unknown: --quite                                | funnel assess",
                "assess --format tabel   | --format: 'tabel' is none of table, ndjson (did you mean 'table'?) | funnel assess",
                "assess a b              | Unknown: b                                      | funnel assess",
            })
    void slipsAreAnsweredWithWhatWasProbablyMeant(String words, String answer, String command) {
        TestRun run = TestRun.of((Object[]) words.split(" +"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo(answer + "\n'" + command + " --help' explains the usage\n");
    }
}
