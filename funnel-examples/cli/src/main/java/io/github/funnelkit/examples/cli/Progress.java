package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.output.TerminalText;
import java.io.IOException;
import java.io.InputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a long list has been read. */
final class Progress {

    /** Lists of fewer bytes are read before anyone begins to wonder. */
    private static final long LONG_LIST = 4_000_000;

    private Progress() {}

    /** The bytes of the list, watched if that makes sense: not where the results themselves run over the terminal. */
    static InputStream watch(ListFile list, Program program) throws IOException {
        Terminal terminal = program.terminal();
        long size = list.size();
        InputStream in = list.open(program);
        if (!terminal.error() || terminal.output() || size < LONG_LIST) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(TerminalText.oneLine(list.name()))
                        .setInitialMax(size)
                        .setUnit(" MB", 1_000_000)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200));
    }
}
