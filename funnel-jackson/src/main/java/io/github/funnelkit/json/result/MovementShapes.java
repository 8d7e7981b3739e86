package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DURATION;
import static io.github.funnelkit.json.result.Forms.INSTANT;
import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.SHARE;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.Durations;
import io.github.funnelkit.portfolio.EndingMovement;
import io.github.funnelkit.portfolio.Movement;
import io.github.funnelkit.portfolio.MovementBreakdown;
import io.github.funnelkit.portfolio.SaleMovement;
import io.github.funnelkit.portfolio.StageMovement;
import io.github.funnelkit.portfolio.StalledJourney;
import io.github.funnelkit.portfolio.Velocity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How deals move: conversions, times, and what they bring in per day. */
final class MovementShapes {

    private static final int MOST = 90;

    /** Not each of them: there are as many as deals. */
    private static final Shape<Durations> DURATIONS = Shape.<Durations>named("durations")
            .with("count", WHOLE, durations -> (long) durations.count())
            .perhaps("mean", DURATION, Durations::mean)
            .perhaps("median", DURATION, Durations::median)
            .perhaps("p90", DURATION, durations -> durations.percentile(MOST));

    private static final Shape<Velocity> VELOCITY = Shape.<Velocity>named("velocity")
            .with("currency", TEXT, Velocity::currency)
            .with("openAmount", NUMBER, Velocity::openAmount)
            .with("won", WHOLE, Velocity::won)
            .with("closed", WHOLE, Velocity::closed)
            .with("cycle", DURATION, Velocity::cycle)
            .with("perDay", NUMBER, Velocity::perDay);

    private static final Shape<SaleMovement> SALE = Shape.<SaleMovement>named("saleMovement")
            .with("saleType", TEXT, SaleMovement::saleType)
            .with("open", SummaryShapes.TALLY, SaleMovement::open)
            .with("won", SummaryShapes.TALLY, SaleMovement::won)
            .with("lost", SummaryShapes.TALLY, SaleMovement::lost)
            .with("ended", SummaryShapes.TALLY, SaleMovement::ended)
            .perhaps("winRate", SHARE, sale -> boxed(sale.winRate()))
            .with("cycles", DURATIONS, SaleMovement::cycles)
            .each("velocities", VELOCITY, SaleMovement::velocities);

    private static final Shape<StageMovement> STAGE = Shape.<StageMovement>named("stageMovement")
            .with("saleType", TEXT, StageMovement::saleType)
            .perhaps("stage", TEXT, StageMovement::stage)
            .with("reached", WHOLE, StageMovement::reached)
            .with("wentOn", WHOLE, StageMovement::wentOn)
            .with("won", WHOLE, StageMovement::won)
            .with("lost", WHOLE, StageMovement::lost)
            .with("ended", WHOLE, StageMovement::ended)
            .with("open", WHOLE, StageMovement::open)
            .perhaps("conversion", SHARE, stage -> boxed(stage.conversion()))
            .with("visits", DURATIONS, StageMovement::visits)
            .with("ages", DURATIONS, StageMovement::ages);

    private static final Shape<EndingMovement> ENDING = Shape.<EndingMovement>named("endingMovement")
            .with("saleType", TEXT, EndingMovement::saleType)
            .with("kind", Codes.ENDING, EndingMovement::kind)
            .perhaps("ending", TEXT, EndingMovement::ending)
            .perhaps("reason", TEXT, EndingMovement::reason)
            .perhaps("competitor", TEXT, EndingMovement::competitor)
            .perhaps("stage", TEXT, EndingMovement::stage)
            .including(SummaryShapes.TALLY, EndingMovement::journeys);

    private static final Shape<StalledJourney> STALLED = Shape.<StalledJourney>named("stalledJourney")
            .with("journey", TEXT, StalledJourney::journey)
            .with("saleType", TEXT, StalledJourney::saleType)
            .perhaps("stage", TEXT, StalledJourney::stage)
            .with("age", DURATION, StalledJourney::age)
            .with("limit", DURATION, StalledJourney::limit)
            .perhaps("severity", Codes.STAY, StalledJourney::severity);

    private static final Shape<Movement> MOVEMENT = Shape.<Movement>named("movement")
            .with("funnel", References.VERSION, Movement::funnel)
            .with("asOf", INSTANT, Movement::asOf)
            .each("sales", SALE, Movement::sales)
            .each("stages", STAGE, Movement::stages)
            .each("endings", ENDING, Movement::endings)
            .each("stalled", STALLED, Movement::stalled)
            .byName("overrides", WHOLE, Movement::overrides);

    private static final Shape<MovementBreakdown.Part> PART = Shape.<MovementBreakdown.Part>named("movementPart")
            .perhaps("key", TEXT, MovementBreakdown.Part::key)
            .with("movement", MOVEMENT, MovementBreakdown.Part::movement);

    private static final Shape<MovementBreakdown> BREAKDOWN = Shape.<MovementBreakdown>named("movementBreakdown")
            .with("by", Codes.BREAKDOWN, MovementBreakdown::by)
            .each("parts", PART, MovementBreakdown::parts);

    private MovementShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(Durations.class, DURATIONS),
                new Root<>(Velocity.class, VELOCITY),
                new Root<>(SaleMovement.class, SALE),
                new Root<>(StageMovement.class, STAGE),
                new Root<>(EndingMovement.class, ENDING),
                new Root<>(StalledJourney.class, STALLED),
                new Root<>(Movement.class, MOVEMENT),
                new Root<>(MovementBreakdown.Part.class, PART),
                new Root<>(MovementBreakdown.class, BREAKDOWN));
    }

    static Optional<Double> boxed(OptionalDouble share) {
        return share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty();
    }
}
