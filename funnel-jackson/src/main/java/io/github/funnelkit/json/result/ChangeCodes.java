package io.github.funnelkit.json.result;

import io.github.funnelkit.change.Aspect;
import io.github.funnelkit.change.ChangeKind;
import io.github.funnelkit.change.Part;

/** The ids of what has changed, and how. */
final class ChangeCodes {

    static final Code<ChangeKind> KIND = Code.of(ChangeKind.values(), ChangeCodes::id);
    static final Code<Part> PART = Code.of(Part.values(), ChangeCodes::id);
    static final Code<Aspect> ASPECT = Code.of(Aspect.values(), ChangeCodes::id);

    private ChangeCodes() {}

    private static String id(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "ADDED";
            case REMOVED -> "REMOVED";
            case CHANGED -> "CHANGED";
            case RENAMED -> "RENAMED";
        };
    }

    private static String id(Part part) {
        return switch (part) {
            case FUNNEL -> "FUNNEL";
            case SALE_TYPE -> "SALE_TYPE";
            case STAGE -> "STAGE";
            case CRITERION -> "CRITERION";
            case GUIDE -> "GUIDE";
            case ACTION -> "ACTION";
            case FACT -> "FACT";
            case FORM -> "FORM";
            case POSITION -> "POSITION";
            case ENDING -> "ENDING";
            case ENTRY -> "ENTRY";
            case REASON -> "REASON";
        };
    }

    private static String id(Aspect aspect) {
        return switch (aspect) {
            case ID -> "ID";
            case TEXT -> "TEXT";
            case TO_DO -> "TO_DO";
            case LANGUAGES -> "LANGUAGES";
            case ORDER -> "ORDER";
            case SALE_TYPES -> "SALE_TYPES";
            case WIN_PROBABILITY -> "WIN_PROBABILITY";
            case FORECAST_CATEGORY -> "FORECAST_CATEGORY";
            case CONDITION -> "CONDITION";
            case HOLDING -> "HOLDING";
            case NEXT_ACTION -> "NEXT_ACTION";
            case GATE -> "GATE";
            case SIGNALS -> "SIGNALS";
            case FORMS -> "FORMS";
            case ROUTE -> "ROUTE";
            case TEAM -> "TEAM";
            case MANDATORY -> "MANDATORY";
            case DUE -> "DUE";
            case POINTS -> "POINTS";
            case HELPS -> "HELPS";
            case FACT_TYPE -> "FACT_TYPE";
            case COMPLETENESS -> "COMPLETENESS";
            case SOURCE -> "SOURCE";
            case ENDING_KIND -> "ENDING_KIND";
            case REACHED_FROM -> "REACHED_FROM";
            case REASONS -> "REASONS";
            case REQUIRED_FACTS -> "REQUIRED_FACTS";
        };
    }
}
