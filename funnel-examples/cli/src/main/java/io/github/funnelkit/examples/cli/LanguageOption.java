package io.github.funnelkit.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of the messages. */
final class LanguageOption {

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = SpokenLanguage.class,
            completionCandidates = SpokenLanguage.class,
            description = "The language: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Locale language = Locale.ENGLISH;

    Locale locale() {
        return language;
    }

    Messages messages(PrintWriter err) {
        return new Messages(err, language);
    }
}
