package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import picocli.CommandLine.ParameterException;

/**
 * What ends a command early, in words, and the exit code for it.
 *
 * @param err where it is said
 * @param language the reader's language
 */
record Failures(PrintWriter err, Locale language) {

    static final Text TOO_MUCH = say("program.not-enough-memory");
    private static final Text DEFECT = say("program.defect");

    /** Says what is wrong with the command line, and where the right use is explained. */
    int ofUsage(ParameterException wrong) {
        err.println(UsageFailure.words(wrong, language));
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println(say("program.usage", "command", command).in(language));
        return ExitCode.FAILED;
    }

    /** Says what went wrong. */
    int of(Throwable failure) {
        if (failure instanceof PrintingException lost) {
            return exitCode(lost); // it is said at the end, as it may come to light only then
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return of(Objects.requireNonNull(unchecked.getCause()));
        }
        if (failure instanceof IOException trouble) {
            err.println(FileTrouble.of(trouble).in(language));
        } else if (failure instanceof OutOfMemoryError) {
            err.println(TOO_MUCH.in(language));
        } else if (failure instanceof ServiceConfigurationError provider) {
            err.println(provider.getMessage());
        } else {
            err.println(DEFECT.in(language));
            failure.printStackTrace(err);
        }
        return ExitCode.FAILED;
    }

    /** Says that something could not be printed, unless it is because nobody reads it any more. */
    int ofPrinting(PrintingException lost) {
        if (!lost.readerLeft()) {
            err.println(lost.words().in(language));
        }
        return exitCode(lost);
    }

    /** The exit code when something could not be printed. */
    static int exitCode(PrintingException lost) {
        return lost.readerLeft() ? ExitCode.READER_LEFT : ExitCode.FAILED;
    }
}
