package io.github.funnelkit.examples.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.spark.journeys.JourneyShipment;
import io.github.funnelkit.examples.spark.journeys.JudgedJourneys;
import io.github.funnelkit.examples.spark.journeys.RejectedJourney;
import io.github.funnelkit.portfolio.Backtest;
import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.StayHistory;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One run over journeys.
 *
 * @param spark the session
 * @param input the journeys
 * @param folder where results are written
 * @param versions the versions that journeys go by, the methodology first
 * @param zone where days end
 * @param asOf the last day of which the journeys know
 * @param horizon within how many days deals are to be won
 * @param every how many days lie between two forecasts
 * @param language the language of words in what is written
 * @param messages where messages go
 */
record JourneysRun(
        SparkSession spark,
        String input,
        OutputFolder folder,
        List<Funnel> versions,
        ZoneId zone,
        LocalDate asOf,
        int horizon,
        int every,
        Locale language,
        PrintWriter messages) {

    private static final int MOST_CUTS = 12;

    private static final StructType REJECTS = new StructType()
            .add("file", DataTypes.StringType)
            .add("journey", DataTypes.StringType)
            .add("problems", DataTypes.StringType);

    /**
     * What came of a run.
     *
     * @param conformance how far the journeys keep to the rules
     * @param backtest forecasts on past days; empty when the history is too short for any
     * @param rejected how many journeys were rejected
     */
    record Result(Conformance conformance, Optional<Backtest> backtest, int rejected) {

        /** All of it in words. */
        String explain(Funnel funnel, Locale language) {
            return conformance.explain(funnel, language)
                    + backtest.map(past -> "\n\n" + past.explain(language)).orElse("");
        }
    }

    Result run() {
        folder.requireNew();
        requireThere();
        Funnel funnel = versions.get(0);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        try (JudgedJourneys judged = JudgedJourneys.of(context, input, new JourneyShipment(versions, zone))) {
            Conformance conformance = judged.conformance();
            List<RejectedJourney> rejected = judged.rejected();
            StayHistory stays = judged.stays(asOf);
            Optional<Backtest> backtest = backtest(stays, funnel);
            folder.write("conformance.json", json(rejected).putPOJO("conformance", conformance), language);
            backtest.ifPresent(past -> folder.write(
                    "backtest.json",
                    json(rejected).putPOJO("backtest", past).putPOJO("drifts", StayDrift.of(stays)),
                    language));
            if (!rejected.isEmpty()) {
                folder.write(
                        "rejects",
                        spark.createDataFrame(
                                rejected.stream()
                                        .map(each -> RowFactory.create(each.file(), each.journey(), each.problems()))
                                        .toList(),
                                REJECTS));
            }
            report(conformance.deals(), rejected.size(), backtest.isPresent());
            return new Result(conformance, backtest, rejected.size());
        }
    }

    private ObjectNode json(List<RejectedJourney> rejected) {
        return Json.of(versions.get(0).reference()).put("rejected", rejected.size());
    }

    private void requireThere() {
        Path path = new Path(input);
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        try {
            Object[] found = path.getFileSystem(configuration).globStatus(path);
            if (found == null || found.length == 0) {
                throw new Refusal(input + ": there is no such file or folder");
            }
        } catch (IOException failure) {
            throw new Refusal(input + " cannot be read: " + failure.getMessage());
        }
    }

    /** On days of which each has as much past as it looks ahead, as the program chooses them. */
    private Optional<Backtest> backtest(StayHistory history, Funnel funnel) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = asOf.minusDays(horizon);
                !day.isBefore(history.from().plusDays(horizon)) && days.size() < MOST_CUTS;
                day = day.minusDays(every)) {
            days.add(day);
        }
        List<String> committed = funnel.stages().stream()
                .filter(stage -> stage.forecastCategory().equals(Optional.of(ForecastCategory.COMMIT)))
                .map(Stage::id)
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(Backtest.of(history, days, horizon, committed));
    }

    private void report(long judged, int rejected, boolean isLongEnough) {
        messages.printf(
                Locale.ROOT,
                "%,d journeys judged, %,d rejected%s%n",
                judged,
                rejected,
                rejected > 0 ? " (see " + folder.path("rejects") + ")" : "");
        if (!isLongEnough) {
            messages.printf(
                    Locale.ROOT,
                    "no forecast on a past day: expected journeys that reach %d days back from %s%n",
                    2 * horizon,
                    asOf);
        }
        messages.flush();
    }
}
