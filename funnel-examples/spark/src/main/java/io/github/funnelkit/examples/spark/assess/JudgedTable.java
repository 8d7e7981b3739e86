package io.github.funnelkit.examples.spark.assess;

import static java.util.stream.Collectors.joining;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.assessment.EndingClaim;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.spark.customers.Place;
import io.github.funnelkit.examples.spark.customers.SourceRow;
import io.github.funnelkit.fact.Fact;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The one table that comes of one pass over the customers: a row for each customer, with an assessment or with what is
 * wrong, and one for each partition, with its part of the totals.
 */
final class JudgedTable {

    private static final DataType TEXT = DataTypes.StringType;

    private static final StructType MISSING =
            new StructType().add("criterion", TEXT).add("outcome", TEXT).add("unknownFacts", TEXT);

    static final StructType SCHEMA = new StructType()
            .add("file", TEXT)
            .add("block", DataTypes.LongType)
            .add("row", DataTypes.LongType)
            .add("id", TEXT)
            .add("saleType", TEXT)
            .add("stage", TEXT)
            .add("winProbability", DataTypes.DoubleType)
            .add("nextStage", TEXT)
            .add("metOutOfOrder", TEXT)
            .add("lapsed", TEXT)
            .add("claimed", TEXT)
            .add("claim", TEXT)
            .add("ending", TEXT)
            .add("missing", DataTypes.createArrayType(MISSING, false))
            .add("problems", TEXT)
            .add("line", TEXT)
            .add("assessed", DataTypes.LongType)
            .add("totals", DataTypes.BinaryType);

    private JudgedTable() {}

    static Row assessed(Place place, String id, Assessment assessment) {
        Row[] missing = assessment.missing().stream()
                .map(result -> RowFactory.create(
                        result.criterion().id(),
                        result.outcome().name(),
                        result.unknownFacts().stream().map(Fact::id).collect(joining(";"))))
                .toArray(Row[]::new);
        return RowFactory.create(
                place.file(),
                place.block(),
                place.row(),
                id,
                assessment.saleType().id(),
                id(assessment.stage()),
                assessment
                        .winProbability()
                        .map(stated -> stated.percent().doubleValue())
                        .orElse(null),
                id(assessment.nextStage()),
                assessment.metOutOfOrder().stream().map(Stage::id).collect(joining(";")),
                assessment.lapsed().stream()
                        .map(result -> result.criterion().id())
                        .collect(joining(";")),
                assessment
                        .claim()
                        .map(claim -> claim.stage().id())
                        .or(() -> assessment
                                .endingClaim()
                                .map(claim -> claim.ending().id()))
                        .orElse(null),
                assessment
                        .claim()
                        .map(Claim::verdict)
                        .or(() -> assessment.endingClaim().map(EndingClaim::verdict))
                        .map(ClaimVerdict::name)
                        .orElse(null),
                assessment.ending().map(Ending::id).orElse(null),
                missing,
                null,
                null,
                null,
                null);
    }

    private static @Nullable Object id(Optional<Stage> stage) {
        return stage.map(Stage::id).orElse(null);
    }

    static Row rejected(SourceRow row, String problems) {
        Place place = row.place();
        return RowFactory.create(
                place.file(),
                place.block(),
                place.row(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                problems,
                row.line(),
                null,
                null);
    }

    /** What a partition knows at its end, with the place of its last row if it had any. */
    static Row part(@Nullable Place last, long assessed, byte[] totals) {
        return RowFactory.create(
                last == null ? null : last.file(),
                last == null ? null : last.block(),
                last == null ? null : last.row(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                assessed,
                totals);
    }
}
