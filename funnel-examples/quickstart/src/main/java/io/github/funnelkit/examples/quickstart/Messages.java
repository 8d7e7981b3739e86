package io.github.funnelkit.examples.quickstart;

import io.github.funnelkit.text.Text;
import java.io.PrintWriter;
import java.util.Locale;

/** Messages to whoever runs the program, in their language. */
record Messages(PrintWriter err, Locale language) {

    void say(Text message) {
        say(message.in(language));
    }

    void say(String message) {
        err.println(message);
    }

    /** Says something about a file. */
    void say(String file, String message) {
        say(file + ": " + message);
    }
}
