package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.output.TerminalText;
import io.github.funnelkit.text.Text;
import java.io.PrintWriter;
import java.util.Locale;

/** Messages to whoever runs the program, in their language. */
record Messages(PrintWriter err, Locale language) {

    void say(Text message) {
        say(message.in(language));
    }

    /** Says something on one line, whatever is quoted in it. */
    void say(String message) {
        err.println(TerminalText.oneLine(message));
    }

    /** Says something about a file. */
    void say(String file, String message) {
        say(file + ": " + message);
    }
}
