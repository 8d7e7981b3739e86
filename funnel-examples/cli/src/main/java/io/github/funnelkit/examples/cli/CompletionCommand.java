package io.github.funnelkit.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the script by which a shell completes command lines. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Prints the script by which a shell completes commands and options, for a program or an alias that is"
                        + " called funnel.",
        footer = {"", "  bash, zsh:  source <(funnel completion bash)", "  fish:       funnel completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    @Mixin
    @SuppressWarnings("UnusedVariable") // the program reads what is given before any command runs
    private LanguageOption language = new LanguageOption();

    /** The shells that are known. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine root = Objects.requireNonNull(spec).commandLine().getParent();
        Writer out = program.out();
        // the script for bash is one for zsh, too, which learns to read it in its first lines
        out.write(shell == Shell.FISH ? FishCompletion.of(root) : bash(root));
        out.flush();
        return ExitCode.GOOD;
    }

    /** The script for bash. Its variables are numbered in the digits of the default locale; shells know only those of ASCII. */
    private static String bash(CommandLine root) {
        Locale machine = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            return AutoComplete.bash(root.getCommandName(), root);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, machine);
        }
    }
}
