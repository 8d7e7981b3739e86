package io.github.funnelkit.json.result;

import io.github.funnelkit.portfolio.DeviationKind;
import io.github.funnelkit.portfolio.GateRuleKind;
import io.github.funnelkit.portfolio.PriceVerdict;
import io.github.funnelkit.portfolio.StepFit;
import io.github.funnelkit.portfolio.StepKind;

/** The ids of what is said of histories that are held against the rules. */
final class ConformanceCodes {

    static final Code<DeviationKind> DEVIATION = Code.of(DeviationKind.values(), ConformanceCodes::id);
    static final Code<StepKind> STEP = Code.of(StepKind.values(), ConformanceCodes::id);
    static final Code<StepFit> FIT = Code.of(StepFit.values(), ConformanceCodes::id);
    static final Code<GateRuleKind> RULE = Code.of(GateRuleKind.values(), ConformanceCodes::id);
    static final Code<PriceVerdict> PRICE = Code.of(PriceVerdict.values(), ConformanceCodes::id);

    private ConformanceCodes() {}

    private static String id(DeviationKind kind) {
        return switch (kind) {
            case SKIPPED -> "SKIPPED";
            case UNMET -> "UNMET";
            case UNPROVEN -> "UNPROVEN";
            case TOO_OLD -> "TOO_OLD";
            case UNDONE -> "UNDONE";
            case UNAPPROVED -> "UNAPPROVED";
            case LATE_APPROVAL -> "LATE_APPROVAL";
            case OUT_OF_ORDER -> "OUT_OF_ORDER";
            case REWORK -> "REWORK";
            case INACTIVE -> "INACTIVE";
        };
    }

    private static String id(StepKind kind) {
        return switch (kind) {
            case ENTERED -> "ENTERED";
            case WENT_BACK -> "WENT_BACK";
            case CORRECTED -> "CORRECTED";
            case REBASED -> "REBASED";
            case WON -> "WON";
            case LOST -> "LOST";
            case ENDED -> "ENDED";
            case REOPENED -> "REOPENED";
        };
    }

    private static String id(StepFit fit) {
        return switch (fit) {
            case KEPT -> "KEPT";
            case SHUT -> "SHUT";
            case PUT_IN -> "PUT_IN";
            case LEFT_OUT -> "LEFT_OUT";
        };
    }

    private static String id(GateRuleKind kind) {
        return switch (kind) {
            case ORDER -> "ORDER";
            case CRITERION -> "CRITERION";
            case EVIDENCE -> "EVIDENCE";
            case ACTION -> "ACTION";
            case APPROVAL -> "APPROVAL";
        };
    }

    private static String id(PriceVerdict verdict) {
        return switch (verdict) {
            case TOO_FEW_DEALS -> "TOO_FEW_DEALS";
            case WON_MORE -> "WON_MORE";
            case WON_LESS -> "WON_LESS";
            case NO_DIFFERENCE -> "NO_DIFFERENCE";
        };
    }
}
