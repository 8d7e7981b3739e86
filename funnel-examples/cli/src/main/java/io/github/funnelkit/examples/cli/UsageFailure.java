package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and what was probably meant, in the language of the reader. */
final class UsageFailure {

    private UsageFailure() {}

    /** The words for a reader. */
    static String words(ParameterException wrong, Locale language) {
        return text(wrong).in(language);
    }

    private static Text text(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(UsageFailure::name).toList();
            return say("program.missing", "names", join("cell.entries", names));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
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
            return hinted(
                    say("program.one-of", "option", name, "given", value, "names", join("cell.entries", names)),
                    value,
                    names);
        }
        if (argument.type() == Locale.class) {
            return SpokenLanguage.wrong(value);
        }
        // those of files are worded here; the library words its own in English
        return argument.type() == Path.class && wrong.getCause() instanceof TypeConversionException why
                ? say("program.wrong-value", "option", name, "given", value, "problem", message(why))
                : say("program.malformed-value", "option", name, "given", value);
    }

    /** An option that there is not, with the value behind it; a command that there is not; or too much. */
    private static Text unmatched(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        List<String> given = unmatched.getUnmatched();
        String first = given.get(0);
        boolean option = first.startsWith("-");
        Text problem = say("program.unmatched", "given", option ? first : join("cell.entries", given));
        if (option) {
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(each -> Arrays.stream(each.names()))
                    .toList();
            return hinted(problem, first.replaceFirst("=.*", ""), options);
        }
        return hinted(problem, first, List.copyOf(command.getSubcommands().keySet()));
    }

    /** With what was probably meant: what is spelt nearly so, or the only thing that begins so. */
    private static Text hinted(Text problem, String given, List<String> names) {
        List<String> begun =
                names.stream().filter(name -> name.startsWith(given)).toList();
        Optional<String> meant = begun.size() == 1 ? Optional.of(begun.get(0)) : NearestName.of(given, names);
        return meant.map(near -> say("cell.did-you-mean", "problem", problem, "meant", "'" + near + "'"))
                .orElse(problem);
    }

    private static String message(PicocliException wrong) {
        return String.valueOf(wrong.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
