package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.output.Paint;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.examples.cli.work.CalendarFile;
import io.github.funnelkit.examples.cli.work.WeekOrder;
import io.github.funnelkit.examples.cli.work.WeekResults;
import io.github.funnelkit.examples.cli.work.WeekView;
import io.github.funnelkit.fact.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whom to look after first, and what to do. */
@Command(
        name = "week",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Says whom to look after first, a line per customer: what is missing, what to do, who and when."
                + " First come those whose next stage adds most to the weighted amount for each step to it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others are on the list",
            "2:wrong usage, or something that cannot be read or written"
        })
final class WeekCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            description = "Only the customers of an owner, by a part of the name.")
    private @Nullable String owner;

    @Option(
            names = "--stage",
            paramLabel = "ID",
            description = "Only the customers at a stage; none for those who are at no stage yet.")
    private @Nullable String stage;

    @Option(
            names = "--sort",
            paramLabel = "BY",
            defaultValue = "gain",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private WeekOrder order = WeekOrder.GAIN;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "7",
            description =
                    "Within how many days agreed next actions count as due; ${DEFAULT-VALUE} when it is left out.")
    private int horizon;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many customers are shown; 0 for all, ${DEFAULT-VALUE} when it is left out.")
    private int limit;

    @Option(
            names = "--ics",
            paramLabel = "FILE.ics",
            description = "Also writes the agreed next actions of the list to a calendar.")
    private @Nullable Path calendar;

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    @Mixin
    private ColourOption colour = new ColourOption();

    WeekCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        DayCount.require("--horizon", horizon, spec, customers.language());
        return customers
                .run(program, Optional.empty())
                .filter(this::knowsTheStage)
                .filter(this::knowsTheNextAction)
                .map(this::run)
                .orElse(ExitCode.FAILED);
    }

    private boolean knowsTheStage(AssessRun run) {
        if (stage == null
                || stage.equals(WeekView.NO_STAGE)
                || NamedStage.of(run.funnel(), stage).isPresent()) {
            return true;
        }
        run.messages().say(NamedStage.unknown(run.funnel(), stage, List.of(WeekView.NO_STAGE)));
        return false;
    }

    /** Whether there is a day to sort by, or to put into a calendar, where that is asked for. */
    private boolean knowsTheNextAction(AssessRun run) {
        Optional<String> option = Optional.<String>empty()
                .or(() -> Optional.ofNullable(calendar).map(file -> "--ics"))
                .or(() -> Optional.of(order).filter(WeekOrder.DUE::equals).map(by -> "--sort " + by));
        if (option.isEmpty() || run.funnel().nextAction().isPresent()) {
            return true;
        }
        String example = run.funnel().facts().stream()
                .filter(Day.class::isInstance)
                .findFirst()
                .map(Fact::id)
                .orElse("nextActionDate");
        run.messages()
                .say(say(
                        "week.no-next-action",
                        "option",
                        option.get(),
                        "funnel",
                        run.funnel().id() + " " + run.funnel().version(),
                        "example",
                        example));
        return false;
    }

    private int run(AssessRun run) {
        Page page = format.page(program, run.messages().language());
        Paint paint = page.json() ? new Paint(false) : colour.paint(program);
        Page painted = paint.on() ? new Page(program.painted(), false, page.language(), page.width()) : page;
        Optional<String> standing = Optional.ofNullable(stage)
                .map(name -> NamedStage.of(run.funnel(), name).map(Stage::id).orElse(name));
        WeekView view = new WeekView(Optional.ofNullable(owner), standing, order, Math.max(0, limit), horizon);
        return run.writing(Optional.ofNullable(calendar))
                .run(
                        Optional.empty(),
                        () -> List.of(new WeekResults(
                                run.heading(),
                                painted,
                                paint,
                                view,
                                Optional.ofNullable(calendar).map(CalendarFile::new))));
    }
}
