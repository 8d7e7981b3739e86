package io.github.funnelkit.examples.spark.journeys;

import io.github.funnelkit.portfolio.Conformance;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.storage.StorageLevel;

/** Journeys after one pass over them: what the partitions made of them, which is merged. */
public final class JudgedJourneys implements AutoCloseable {

    private final JavaRDD<JourneyPart> parts;

    private JudgedJourneys(JavaRDD<JourneyPart> parts) {
        this.parts = parts;
    }

    /**
     * Judges journeys; where one is opened twice, once more without the second.
     *
     * @param spark the context
     * @param path a file, a folder or a pattern of files, each with whole journeys
     * @param shipment what they are judged by
     * @return the journeys, to be closed
     */
    public static JudgedJourneys of(JavaSparkContext spark, String path, JourneyShipment shipment) {
        JavaPairRDD<String, PortableDataStream> files = spark.binaryFiles(path);
        // small files come together in one partition, however many there are
        int partitions = Math.max(files.getNumPartitions(), 2 * spark.defaultParallelism());
        JavaPairRDD<String, PortableDataStream> spread = files.repartition(partitions);
        Broadcast<JourneyShipment> sent = spark.broadcast(shipment);
        JavaRDD<JourneyPart> parts = judge(spread, new JudgeFiles(sent, spark.broadcast(RepeatedOpenings.NONE)));
        RepeatedOpenings repeated = RepeatedOpenings.of(parts);
        if (repeated.isEmpty()) {
            return new JudgedJourneys(parts);
        }
        parts.unpersist(false);
        return new JudgedJourneys(judge(spread, new JudgeFiles(sent, spark.broadcast(repeated))));
    }

    private static JavaRDD<JourneyPart> judge(JavaPairRDD<String, PortableDataStream> files, JudgeFiles judging) {
        return files.mapPartitions(judging).persist(StorageLevel.MEMORY_AND_DISK());
    }

    /**
     * How far all keep to the rules.
     *
     * @return the conformance, the same however the journeys are spread
     */
    public Conformance conformance() {
        return parts.map(JourneyPart::conformance)
                .treeAggregate(Conformance.none(), Conformance::merge, Conformance::merge);
    }

    /**
     * How long all stood at their stages. A backtest looks at all deals at once, so histories are merged and not backtests.
     *
     * @param asOf the last day of which is told
     * @return the history from the first day of any journey on, the same however the journeys are spread
     */
    public StayHistory stays(LocalDate asOf) {
        LocalDate first = parts.map(part -> first(part, asOf)).fold(asOf, JudgedJourneys::earlier);
        return parts.map(part -> new StayHistory(first, asOf, part.stays()))
                .treeAggregate(new StayHistory(first, asOf, List.of()), StayHistory::merge, StayHistory::merge);
    }

    private static LocalDate first(JourneyPart part, LocalDate asOf) {
        return part.stays().stream()
                .map(StageStay::since)
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Those that were not judged.
     *
     * @return the journeys, by file and in their order
     */
    public List<RejectedJourney> rejected() {
        List<RejectedJourney> all = new ArrayList<>(
                parts.flatMap(part -> part.rejected().iterator()).collect());
        all.sort(Comparator.comparing(RejectedJourney::file));
        return List.copyOf(all);
    }

    @Override
    public void close() {
        parts.unpersist(true);
    }
}
