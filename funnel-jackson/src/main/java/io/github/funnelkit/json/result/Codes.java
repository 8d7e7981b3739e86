package io.github.funnelkit.json.result;

import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Problem;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.guidance.TaskKind;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.lint.AdviceKind;
import io.github.funnelkit.lint.Severity;
import io.github.funnelkit.portfolio.Basis;
import io.github.funnelkit.portfolio.Breakdown;
import io.github.funnelkit.portfolio.StayEnd;
import io.github.funnelkit.portfolio.Verdict;
import io.github.funnelkit.portfolio.WaterfallChange;
import io.github.funnelkit.portfolio.WeightVerdict;

/** The ids of what is one of several values, as documents write them wherever they do. */
final class Codes {

    static final Code<Outcome> OUTCOME = Code.of(Outcome.values(), Codes::id);
    static final Code<ClaimVerdict> CLAIM = Code.of(ClaimVerdict.values(), Codes::id);
    static final Code<TaskKind> TASK = Code.of(TaskKind.values(), Codes::id);
    static final Code<JourneyStatus> STATUS = Code.of(JourneyStatus.values(), Codes::id);
    static final Code<ForecastCategory> CATEGORY = Code.of(ForecastCategory.values(), Codes::id);
    static final Code<Basis> BASIS = Code.of(Basis.values(), Codes::id);
    static final Code<Verdict> CALIBRATION = Code.of(Verdict.values(), Codes::id);
    static final Code<WeightVerdict> WEIGHT = Code.of(WeightVerdict.values(), Codes::id);
    static final Code<StayEnd> STAY_END = Code.of(StayEnd.values(), Codes::id);
    static final Code<EndingKind> ENDING = Code.of(EndingKind.values(), EndingKind::id);
    static final Code<StaySeverity> STAY = Code.of(StaySeverity.values(), StaySeverity::id);
    static final Code<SignalKind> SIGNAL = Code.of(SignalKind.values(), SignalKind::id);
    static final Code<Holding> HOLDING = Code.of(Holding.values(), Holding::id);
    static final Code<FactType> FACT = Code.of(FactType.values(), FactType::id);
    static final Code<Evidence.Strength> STRENGTH = Code.of(Evidence.Strength.values(), Evidence.Strength::id);
    static final Code<Severity> SEVERITY = Code.of(Severity.values(), Severity::id);
    static final Code<AdviceKind> ADVICE = Code.of(AdviceKind.values(), AdviceKind::id);
    static final Code<Problem.Kind> PROBLEM = Code.of(
            Problem.Kind.values(), kind -> kind.key().substring(kind.key().indexOf('.') + 1));
    static final Code<Breakdown> BREAKDOWN = Code.of(Breakdown.values(), Breakdown::id);
    static final Code<WaterfallChange> CHANGE = Code.of(WaterfallChange.values(), WaterfallChange::id);

    private Codes() {}

    private static String id(Outcome outcome) {
        return switch (outcome) {
            case MET -> "MET";
            case NOT_MET -> "NOT_MET";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private static String id(ClaimVerdict verdict) {
        return switch (verdict) {
            case JUSTIFIED -> "JUSTIFIED";
            case BEHIND -> "BEHIND";
            case CONTRADICTED -> "CONTRADICTED";
            case UNPROVEN -> "UNPROVEN";
        };
    }

    private static String id(TaskKind kind) {
        return switch (kind) {
            case RENEW -> "RENEW";
            case AGREE -> "AGREE";
            case ACT -> "ACT";
            case ASK -> "ASK";
            case CHANGE -> "CHANGE";
        };
    }

    private static String id(JourneyStatus status) {
        return switch (status) {
            case OPEN -> "OPEN";
            case WON -> "WON";
            case LOST -> "LOST";
            case ENDED -> "ENDED";
        };
    }

    private static String id(ForecastCategory category) {
        return switch (category) {
            case PIPELINE -> "PIPELINE";
            case BEST_CASE -> "BEST_CASE";
            case COMMIT -> "COMMIT";
            case CLOSED -> "CLOSED";
            case OMITTED -> "OMITTED";
        };
    }

    private static String id(Basis basis) {
        return switch (basis) {
            case NOMINAL -> "NOMINAL";
            case UNSTATED -> "UNSTATED";
            case CALIBRATED -> "CALIBRATED";
            case IN_TIME -> "IN_TIME";
            case GIVEN -> "GIVEN";
        };
    }

    private static String id(Verdict verdict) {
        return switch (verdict) {
            case TOO_FEW_DEALS -> "TOO_FEW_DEALS";
            case AGREES -> "AGREES";
            case STATED_TOO_HIGH -> "STATED_TOO_HIGH";
            case STATED_TOO_LOW -> "STATED_TOO_LOW";
            case NOTHING_STATED -> "NOTHING_STATED";
        };
    }

    private static String id(WeightVerdict verdict) {
        return switch (verdict) {
            case TOO_FEW_DEALS -> "TOO_FEW_DEALS";
            case SPEAKS_FOR -> "SPEAKS_FOR";
            case SPEAKS_AGAINST -> "SPEAKS_AGAINST";
            case SAYS_NEITHER -> "SAYS_NEITHER";
        };
    }

    private static String id(StayEnd end) {
        return switch (end) {
            case WON -> "WON";
            case LOST -> "LOST";
            case MOVED -> "MOVED";
            case OPEN -> "OPEN";
        };
    }
}
