package io.github.funnelkit.examples.quickstart;

import java.io.IOException;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * What the program's streams lead to.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param width how many columns the terminal has; 0 when there is none or it does not say
 */
record Terminal(boolean output, boolean error, int width) {

    static final Terminal NONE = new Terminal(false, false, 0);

    /** Asks the system. Where it cannot be asked, everything counts as a pipe. */
    static Terminal ofThisProcess() {
        try {
            TerminalProvider system = TerminalProvider.load("jni");
            boolean output = system.isSystemStream(SystemStream.Output);
            return new Terminal(
                    output,
                    system.isSystemStream(SystemStream.Error),
                    output ? system.systemStreamWidth(SystemStream.Output) : 0);
        } catch (IOException | LinkageError notSupported) {
            return NONE;
        }
    }
}
