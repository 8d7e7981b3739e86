package io.github.funnelkit.json.format;

import io.github.funnelkit.journey.JourneyCommand;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How documents call the kinds of commands. */
final class CommandKinds {

    /** The kinds by their ids, in order. */
    static final Map<String, JourneyCommand.Kind> BY_ID = byId();

    private CommandKinds() {}

    private static Map<String, JourneyCommand.Kind> byId() {
        Map<String, JourneyCommand.Kind> byId = new LinkedHashMap<>();
        for (JourneyCommand.Kind kind : JourneyCommand.Kind.values()) {
            byId.put(id(kind), kind);
        }
        return Collections.unmodifiableMap(byId);
    }

    static String id(JourneyCommand.Kind kind) {
        return switch (kind) {
            case LEARN -> "learn";
            case ATTACH -> "attach";
            case COMPLETE -> "complete";
            case ENTER -> "enter";
            case APPROVE -> "approve";
            case REQUEST_OVERRIDE -> "requestOverride";
            case OVERRIDE_GATE -> "overrideGate";
            case REVIEW -> "review";
            case FALL_BACK -> "fallBack";
            case WIN -> "win";
            case LOSE -> "lose";
            case END -> "end";
            case REOPEN -> "reopen";
            case MOVE_TO_VERSION -> "moveToVersion";
            case TAKE_BACK -> "takeBack";
            case MOVE_DOWN -> "moveDown";
            case HOLD -> "hold";
            case RESUME -> "resume";
            case CHANGE_OWNER -> "changeOwner";
            case CHANGE_DEAL -> "changeDeal";
            case CHANGE_SALE_TYPE -> "changeSaleType";
        };
    }
}
