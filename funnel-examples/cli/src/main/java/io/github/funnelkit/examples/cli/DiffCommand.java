package io.github.funnelkit.examples.cli;

import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what differs between two versions of a methodology. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Says what differs between two versions of a methodology: criteria, stages, guides, facts, forms.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the two were compared", "2:wrong usage, or something that cannot be read or written"})
final class DiffCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private Versions versions = new Versions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    DiffCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        Optional<Funnel> before = versions.before(messages);
        Optional<Funnel> after = versions.after(messages);
        if (before.isEmpty() || after.isEmpty() || versions.files().areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        FunnelDifference difference = FunnelDifference.between(before.get(), after.get());
        program.out().write(difference.explain(messages.language()) + "\n");
        return ExitCode.GOOD;
    }
}
