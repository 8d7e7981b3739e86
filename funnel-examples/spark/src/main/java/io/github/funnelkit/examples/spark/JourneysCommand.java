package io.github.funnelkit.examples.spark;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds journeys against the rules, and forecasts on past days against what came of them. */
@Command(
        name = "journeys",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Says how far journeys keep to the rules of a methodology, and what followed where they did not; and"
                        + " forecasts wins on past days, by what was known then, against what came.",
        footerHeading = "%nThe journeys:%n",
        footer = {
            "  Their events as NDJSON: each file holds whole journeys, one after the other.",
            "  The more files there are, the more of them are read at once.",
            "",
            "What is written to the folder OUTPUT, which must not exist:",
            "  conformance.json  how far they keep to the rules, and what followed",
            "  backtest.json     forecasts on past days; not of a history that is too short",
            "  rejects           each journey that cannot be read or replayed: its file, its",
            "                    id and what is wrong; only if there are any"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every journey was judged",
            "1:some journeys were rejected; the others were judged",
            "2:wrong usage, or something that cannot be read or written"
        })
final class JourneysCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 3_650;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The last day of which the journeys know, as YYYY-MM-DD; today when it is left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where days end, such as Asia/Shanghai; that of this machine when it is left out.")
    private ZoneId zone = ZoneId.systemDefault();

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "Within how many days deals are to be won; ${DEFAULT-VALUE} when it is left out.")
    private int horizon;

    @Option(
            names = "--every",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "How many days lie between two forecasts on past days, of which the latest 12 are made;"
                    + " ${DEFAULT-VALUE} when it is left out.")
    private int every;

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() throws IOException {
        require("--horizon", horizon);
        require("--every", every);
        Funnel funnel = options.funnel();
        LocalDate day = asOf != null ? asOf : LocalDate.now(Clock.system(zone));
        try (SparkSession spark = Sessions.start("funnelkit journeys")) {
            JourneysRun.Result result = new JourneysRun(
                            spark,
                            options.input(),
                            options.folder(spark),
                            versions(funnel),
                            zone,
                            day,
                            horizon,
                            every,
                            options.language(),
                            options.messages())
                    .run();
            return options.end(result.explain(funnel, options.language()), result.rejected());
        }
    }

    private void require(String option, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(), option + " " + days + ": expected 1 to " + MOST_DAYS + " days");
        }
    }

    /** The methodology, and both forms of the standard where it is none of them, as the program has them. */
    private static List<Funnel> versions(Funnel funnel) {
        List<Funnel> all = new ArrayList<>(List.of(funnel));
        for (Funnel standard : List.of(FunnelStandard.documented(), FunnelStandard.extended())) {
            if (!standard.reference().equals(funnel.reference())) {
                all.add(standard);
            }
        }
        return all;
    }
}
