package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.portfolio.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which customers would change stage if one version of a methodology were replaced by another. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Says which customers would change stage under another version of a methodology, and because of what.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed by both versions",
            "1:some rows were rejected; the others were assessed",
            "2:wrong usage, or something that cannot be read or written"
        })
final class ImpactCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private Versions versions = new Versions();

    @Parameters(
            index = "2",
            paramLabel = "FILE",
            description =
                    "The list of customers, as 'funnel assess' reads it; or journeys that went by the earlier version, as"
                            + " 'funnel journey' reads them, a file that ends with .ndjson: which stages the later one would have"
                            + " refused them, and what came of them.")
    private Path list = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to assess as of, as YYYY-MM-DD; today when it is left out.")
    private @Nullable LocalDate asOf;

    @Mixin
    private ListInputOptions input = new ListInputOptions();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    @Mixin
    private RejectsOption rejects = new RejectsOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ImpactCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        Optional<Funnel> before = versions.before(messages);
        Optional<Funnel> after = versions.after(messages);
        ListInput named = input.of(ListFile.of(list), language.locale());
        RunFiles files = versions.files()
                .reading(Optional.of(list))
                .reading(named.files())
                .writing(rejects.file());
        if (before.isEmpty() || after.isEmpty() || files.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        Page page = format.page(program, messages.language());
        if (JourneyFile.holdsEvents(list)) {
            return new JourneyImpactRun(program, list, before.get(), after.get(), messages, page).run();
        }
        LocalDate day = asOf == null ? LocalDate.now(program.clock()) : asOf;
        return new ImpactRun(program, named, before.get(), after.get(), day, rejects.file(), messages, page).run();
    }
}
