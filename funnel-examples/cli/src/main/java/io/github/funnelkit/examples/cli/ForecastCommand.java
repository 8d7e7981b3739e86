package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.portfolio.Closing;
import io.github.funnelkit.examples.cli.portfolio.ForecastResults;
import io.github.funnelkit.examples.cli.portfolio.OpenDeals;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.CalibrationRule;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.portfolio.WinsBy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Forecasts what the customers of a list bring. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Forecasts what the customers of a list bring, each a deal that is won with the probability of its"
                        + " stage: on average, in number, and in a bad, a middling and a good case, per month of closing.",
        footerHeading = "%nThe list:%n",
        footer = "  as 'funnel assess' reads it. Customers without an amount are not in the forecast.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows of the list or the history were rejected; the others count",
            "2:wrong usage, or something that cannot be read or written"
        })
final class ForecastCommand implements Callable<Integer> {

    private static final int USUAL_DAYS = 90;

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    @Option(
            names = "--closing",
            paramLabel = "DATE",
            split = ",",
            description = "What says the month of closing, the first that is known: expectedClose, or facts that are"
                    + " days. When it is left out: expectedClose, procurementDate, plannedPurchaseDate, as far as the"
                    + " methodology has them.")
    private List<String> closing = new ArrayList<>();

    @Option(
            names = "--history",
            paramLabel = "HISTORY.csv",
            description =
                    "Closed deals, as 'funnel calibrate' reads them: win probabilities are estimated from them where"
                            + " they are enough, instead of those that the methodology states.")
    private @Nullable Path history;

    @Option(
            names = "--stays",
            paramLabel = "STAYS.csv",
            description =
                    "How long deals stood at their stages, as 'funnel backtest' reads it, deals found by their ids: a"
                            + " deal counts with its chance to be won within --horizon days, by its stage and its age"
                            + " there.")
    private @Nullable Path stays;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            description = "With --stays: within how many days deals are to be won; 90 when it is left out.")
    private @Nullable Integer horizon;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    ForecastCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        requireHorizon();
        CalibrationRule rule = rules.rule();
        return customers
                .run(program, Optional.ofNullable(history))
                .map(run -> run(run, rule))
                .orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run, CalibrationRule rule) {
        Closing months = closing(run.funnel(), run.messages().language());
        RunFiles files = run.files().reading(Optional.ofNullable(stays));
        if (files.writing(run.rejects().file()).areInTheWay(program, run.messages())) {
            return ExitCode.FAILED;
        }
        List<Calibration> known = new ArrayList<>();
        int read = history == null
                ? ExitCode.GOOD
                : HistoryList.besides(run, history, "calibrate")
                        .closedDeals(rule, (calibration, deals, rejected) -> known.add(calibration));
        if (read == ExitCode.FAILED) {
            return read;
        }
        List<WinsBy> inTime = new ArrayList<>();
        List<StayDrift> drifts = new ArrayList<>();
        int stood = stays == null
                ? ExitCode.GOOD
                : HistoryList.besides(run, stays, "backtest").stays((all, taken, rejected) -> {
                    StayHistory past = all.history(run.asOf());
                    inTime.add(WinsBy.of(past, run.asOf().plusDays(days())));
                    drifts.addAll(StayDrift.of(past));
                });
        if (stood == ExitCode.FAILED) {
            return stood;
        }
        OpenDeals deals = new OpenDeals(
                months, run.asOf(), known.stream().findFirst(), inTime.stream().findFirst(), drifts);
        Page page = format.page(program, run.messages().language());
        int assessed = run.run(Optional.empty(), () -> List.of(new ForecastResults(run.heading(), page, deals)));
        return Math.max(Math.max(read, stood), assessed);
    }

    private int days() {
        return horizon == null ? USUAL_DAYS : horizon;
    }

    private void requireHorizon() {
        Locale language = customers.language();
        if (horizon != null && stays == null) {
            throw wrong(say("forecast.horizon-alone", "option", "--horizon", "needed", "--stays")
                    .in(language));
        }
        DayCount.require("--horizon", days(), spec, language);
    }

    private Closing closing(Funnel funnel, Locale language) {
        try {
            return closing.isEmpty() ? Closing.usual(funnel) : Closing.of(closing, funnel, language);
        } catch (IllegalArgumentException unknown) {
            throw wrong("--closing", unknown);
        }
    }

    private ParameterException wrong(String option, IllegalArgumentException reason) {
        return wrong(option + ": " + reason.getMessage());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
