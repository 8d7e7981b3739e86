package io.github.funnelkit.examples.cli;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    /** It warns of what is no matter here, such as a disk that has no room for it. */
    private static final Logger LIBRARY = Logger.getLogger("org.jline");

    /** Where there is no stty to ask, a library has to, which is unpacked into the folder for temporary files each time. */
    private static final boolean IS_WINDOWS = System.getProperty("os.name").startsWith("Windows");

    static final Terminal NONE = new Terminal(false, false, 0);

    /** Asks the system. Where it cannot be asked, everything counts as a pipe. */
    static Terminal ofThisProcess() {
        LIBRARY.setLevel(Level.OFF);
        try {
            TerminalProvider system = TerminalProvider.load(IS_WINDOWS ? "jni" : "exec");
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
