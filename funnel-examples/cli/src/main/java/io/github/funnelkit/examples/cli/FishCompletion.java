package io.github.funnelkit.examples.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The script by which fish completes command lines; the library that reads them writes those for bash and zsh. */
final class FishCompletion {

    /** The first sentence is enough beside a word. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?s)(\\.(\\s.*)?$|[;；。：].*|:\\s.*|\\v.*)");

    private FishCompletion() {}

    /** The script for a program with commands. */
    static String of(CommandLine program) {
        String name = program.getCommandName();
        StringBuilder script = new StringBuilder("# " + name + " completion fish | source\n");
        program.getCommandSpec().options().forEach(option -> add(script, name, "__fish_use_subcommand", option));
        program.getSubcommands().forEach((command, line) -> {
            CommandSpec spec = line.getCommandSpec();
            String description = String.join(" ", spec.usageMessage().description());
            script.append(line(name, "__fish_use_subcommand", "-f -a " + command, description));
            String here = "__fish_seen_subcommand_from " + command;
            spec.options().forEach(option -> add(script, name, here, option));
            for (PositionalParamSpec positional : spec.positionalParameters()) {
                if (!candidates(positional).isEmpty()) {
                    script.append(line(name, here, "-f -a " + quoted(candidates(positional)), ""));
                } else if (positional.type() != Path.class) {
                    script.append(line(name, here, "-f", ""));
                }
            }
        });
        return script.toString();
    }

    private static void add(StringBuilder script, String program, String when, OptionSpec option) {
        StringJoiner words = new StringJoiner(" ");
        for (String name : option.names()) {
            words.add((name.startsWith("--") ? "-l " : "-s ") + name.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
            words.add(
                    !candidates(option).isEmpty()
                            ? "-x -a " + quoted(candidates(option))
                            : mayBeFile(option) ? "-r -F" : "-x");
        }
        script.append(line(program, when, words.toString(), String.join(" ", option.description())));
    }

    private static boolean mayBeFile(OptionSpec option) {
        return option.type() == Path.class || option.paramLabel().contains("FILE");
    }

    private static String candidates(ArgSpec argument) {
        Iterable<String> named = argument.completionCandidates();
        if (named == null && argument.type().isEnum()) {
            named = Arrays.stream(argument.type().getEnumConstants())
                    .map(Object::toString)
                    .toList();
        }
        List<String> candidates = named == null
                ? List.of()
                : StreamSupport.stream(named.spliterator(), false).toList();
        return String.join(" ", candidates);
    }

    private static String line(String program, String when, String what, String description) {
        String shown = SENTENCE_END.matcher(description.strip()).replaceFirst("");
        return "complete -c " + program + " -n " + quoted(when) + " " + what
                + (shown.isEmpty() ? "" : " -d " + quoted(shown)) + "\n";
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
