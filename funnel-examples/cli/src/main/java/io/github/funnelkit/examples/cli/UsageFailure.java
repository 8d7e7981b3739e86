package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line. The library that reads it says so in English; others read it in their language. */
final class UsageFailure {

    private UsageFailure() {}

    /** The words for a reader. */
    static String words(ParameterException wrong, Locale language) {
        if (language.getLanguage().equals("en")) {
            return message(wrong);
        }
        return text(wrong).in(language);
    }

    private static Text text(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(UsageFailure::name).toList();
            return say("program.missing", "names", join("cell.entries", names));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return say("program.unmatched", "given", join("cell.entries", unmatched.getUnmatched()));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return Text.of(message(wrong));
        }
        String name = name(argument);
        if (wrong instanceof OverwrittenOptionException) {
            return say("program.option-twice", "option", name);
        }
        String value = wrong.getValue();
        if (value == null) {
            return say("program.no-value", "option", name);
        }
        if (argument.type().isEnum()) {
            List<String> names = Arrays.stream(argument.type().getEnumConstants())
                    .map(Object::toString)
                    .toList();
            return say("program.one-of", "option", name, "given", value, "names", join("cell.entries", names));
        }
        if (argument.type() == Locale.class) {
            return SpokenLanguage.wrong(value);
        }
        // those of files are worded here; the library words its own in English
        return argument.type() == Path.class && wrong.getCause() instanceof TypeConversionException why
                ? say("program.wrong-value", "option", name, "given", value, "problem", message(why))
                : say("program.malformed-value", "option", name, "given", value);
    }

    private static String message(PicocliException wrong) {
        return String.valueOf(wrong.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
