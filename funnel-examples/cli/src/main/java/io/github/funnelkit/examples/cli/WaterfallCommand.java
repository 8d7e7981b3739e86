package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.portfolio.Closing;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.examples.cli.portfolio.SnapshotResults;
import io.github.funnelkit.examples.cli.portfolio.WaterfallResults;
import io.github.funnelkit.portfolio.WaterfallGroup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed in the pipeline between two lists of the same customers. */
@Command(
        name = "waterfall",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Says what changed in the pipeline between two days, from a list of each: what was opened, advanced,"
                        + " raised, cut, won, lost and so on, so that start and changes are the end exactly. Customers are found"
                        + " again by their ids.",
        footerHeading = "%nThe lists:%n",
        footer = "  both as 'funnel assess' reads them, with the same options.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row of both lists was assessed",
            "1:some rows were rejected; those customers are left out of both lists, as far as the rows say whose they are",
            "2:wrong usage, or something that cannot be read or written"
        })
final class WaterfallCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The list of the first day.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The list of the second day.")
    private Path after = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "The day of the first list, to assess it as of, as YYYY-MM-DD; that of the second when it is left out.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The day of the second list, to assess it as of; today when it is left out.")
    private @Nullable LocalDate to;

    @Option(
            names = "--by",
            paramLabel = "PART",
            defaultValue = "currency",
            description = "By what customers are told apart: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left"
                    + " out. Currencies are never mixed.")
    private Part by = Part.currency;

    @Option(
            names = "--reached",
            description = "Takes the stages that the lists name as reached by right, as 'funnel assess' does.")
    private boolean reached;

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    @Mixin
    private ListInputOptions input = new ListInputOptions();

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** By what customers are told apart, as it is written. */
    enum Part {
        currency(WaterfallGroup.CURRENCY),
        owner(WaterfallGroup.OWNER),
        saleType(WaterfallGroup.SALE_TYPE);

        private final WaterfallGroup group;

        Part(WaterfallGroup group) {
            this.group = group;
        }
    }

    WaterfallCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        LocalDate second = to == null ? LocalDate.now(program.clock()) : to;
        LocalDate first = from == null ? second : from;
        if (second.isBefore(first)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    say("waterfall.days", "from", first, "to", second).in(language.locale()));
        }
        Messages messages = language.messages(program.err());
        return methodology
                .funnel(messages)
                .map(funnel -> run(funnel, first, second, messages))
                .orElse(ExitCode.FAILED);
    }

    private int run(Funnel funnel, LocalDate first, LocalDate second, Messages messages) {
        AssessRun earlier = run(funnel, before, first, messages);
        AssessRun later = run(funnel, after, second, messages);
        SnapshotResults snapshots = new SnapshotResults(Closing.usual(funnel));
        int readBefore = earlier.run(Optional.empty(), () -> List.of(snapshots));
        if (readBefore >= ExitCode.FAILED) {
            return readBefore;
        }
        Page page = format.page(program, messages.language());
        int readAfter = later.run(
                Optional.empty(),
                () -> List.of(new WaterfallResults(earlier.heading(), later.heading(), page, by.group, snapshots)));
        return Math.max(readBefore, readAfter);
    }

    private AssessRun run(Funnel funnel, Path list, LocalDate day, Messages messages) {
        ListInput named = input.of(ListFile.of(list), language.locale());
        return new AssessRun(
                program,
                named,
                funnel,
                day,
                reached,
                Rejects.by("assess"),
                RunFiles.NONE
                        .reading(Optional.of(before))
                        .reading(Optional.of(after))
                        .reading(named.files())
                        .reading(methodology.file()),
                messages);
    }
}
