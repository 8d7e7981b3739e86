package io.github.funnelkit.examples.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains the program, or one of its commands. */
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Explains a command, or the program when none is named.")
final class HelpCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    private @Nullable String command;

    @Mixin
    @SuppressWarnings("UnusedVariable") // the program reads what is given before any command runs
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        CommandLine program = Objects.requireNonNull(spec).commandLine().getParent();
        CommandLine explained =
                command == null ? program : program.getSubcommands().get(command);
        if (explained == null) {
            throw new UnmatchedArgumentException(program, List.of(String.valueOf(command)));
        }
        explained.usage(explained.getOut());
        return ExitCode.GOOD;
    }
}
