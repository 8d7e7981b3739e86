package io.github.funnelkit.examples.quickstart;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of the messages. */
final class LanguageOption {

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Language language = Language.EN;

    Locale locale() {
        return language.locale();
    }

    Messages messages(PrintWriter err) {
        return new Messages(err, language.locale());
    }
}
