package io.github.funnelkit.journey;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. Where a sentence names a stage, there is another one, {@code ..._OUT}, for being at none. */
final class JourneyWords {

    static final Phrase STATUS_OPEN = Phrase.of("journey.status-open");
    static final Phrase STATUS_WON = Phrase.of("journey.status-won");
    static final Phrase STATUS_LOST = Phrase.of("journey.status-lost");

    static final Phrase STATUS_ENDED = Phrase.of("journey.status-ended");

    // what happened
    static final Phrase OPENED = Phrase.of("journey.opened", "id", "version", "saleType");
    static final Phrase FORGOTTEN = Phrase.of("journey.forgotten", "fact");
    static final Phrase CONFIRMED = Phrase.of("journey.confirmed");
    static final Phrase SOURCE = Phrase.of("journey.source");
    static final Phrase FORM_ATTACHED = Phrase.of("journey.form-attached", "form", "reference");
    static final Phrase ACTION_DONE = Phrase.of("journey.action-done", "action");
    static final Phrase OVERRIDE_REQUESTED = Phrase.of("journey.override-requested", "stage", "reason");
    static final Phrase STAGE_APPROVED = Phrase.of("journey.stage-approved", "stage");
    static final Phrase STAGE_ENTERED = Phrase.of("journey.stage-entered", "stage");
    static final Phrase STAGE_OVERRIDDEN = Phrase.of("journey.stage-overridden", "stage", "count", "reason");
    static final Phrase FALLEN_BACK = Phrase.of("journey.fallen-back", "stage", "count");
    static final Phrase FALLEN_OUT = Phrase.of("journey.fallen-out", "count");
    static final Phrase WON = Phrase.of("journey.won");
    static final Phrase LOST = Phrase.of("journey.lost", "reason");
    static final Phrase LOST_TO = Phrase.of("journey.lost-to", "competitor", "reason");
    static final Phrase ENDED = Phrase.of("journey.ended", "ending");
    static final Phrase ENDED_BECAUSE = Phrase.of("journey.ended-because", "ending", "reason");
    static final Phrase ENDED_TO = Phrase.of("journey.ended-to", "ending", "competitor");
    static final Phrase ENDED_TO_BECAUSE = Phrase.of("journey.ended-to-because", "ending", "competitor", "reason");
    static final Phrase REOPENED = Phrase.of("journey.reopened", "reason");
    static final Phrase MOVED = Phrase.of("journey.moved", "id", "version", "stage");
    static final Phrase MOVED_OUT = Phrase.of("journey.moved-out", "id", "version");
    static final Phrase TAKEN_BACK = Phrase.of("journey.taken-back", "event", "reason");
    static final Phrase MOVED_DOWN = Phrase.of("journey.moved-down", "stage", "reason");
    static final Phrase MOVED_DOWN_BY = Phrase.of("journey.moved-down-by", "stage", "guide", "reason");
    static final Phrase WAY_BACK = Phrase.of("journey.way-back", "guide", "stage");
    static final Phrase GUIDE_ELSEWHERE = Phrase.of("journey.guide-elsewhere", "guide");
    static final Phrase GUIDE_NOT_APPLYING = Phrase.of("journey.guide-not-applying", "guide", "condition", "found");
    static final Phrase MOVED_DOWN_OUT = Phrase.of("journey.moved-down-out", "reason");
    static final Phrase PUT_ON_HOLD = Phrase.of("journey.put-on-hold", "date", "reason");
    static final Phrase RESUMED = Phrase.of("journey.resumed");
    static final Phrase OWNER = Phrase.of("journey.owner", "owner");
    static final Phrase OWNER_WITH_STAND_INS = Phrase.of("journey.owner-with-stand-ins", "owner", "standIns");
    static final Phrase DEAL = Phrase.of("journey.deal", "terms");
    static final Phrase AMOUNT_UNKNOWN = Phrase.of("journey.amount-unknown");
    static final Phrase EXPECTED_CLOSE = Phrase.of("journey.expected-close", "date");
    static final Phrase CLOSE_UNKNOWN = Phrase.of("journey.close-unknown");
    static final Phrase SALE_TYPE_CHANGED = Phrase.of("journey.sale-type-changed", "saleType", "stage");
    static final Phrase SALE_TYPE_CHANGED_OUT = Phrase.of("journey.sale-type-changed-out", "saleType");
    static final Phrase TAKEN_BACK_LATER = Phrase.of("journey.taken-back-later", "words");
    static final Phrase CLOCK_SET_BACK = Phrase.of("journey.clock-set-back", "words");

    // what came of a command, and what stands in the way
    static final Phrase ACCEPTED = Phrase.of("journey.accepted");
    static final Phrase RECORDED_BEFORE = Phrase.of("journey.recorded-before", "events");
    static final Phrase REFUSED = Phrase.of("journey.refused");
    static final Phrase WARNING = Phrase.of("journey.warning", "words");
    static final Phrase CONFLICT = Phrase.of("journey.conflict", "actors", "expected", "actual");
    static final Phrase GATE_OPEN = Phrase.of("journey.gate-open", "stage");
    static final Phrase GATE_SHUT = Phrase.of("journey.gate-shut", "stage", "count");
    static final Phrase DUE = Phrase.of("journey.due", "from", "to");
    static final Phrase DUE_OUT = Phrase.of("journey.due-out", "from");

    // what is late
    static final Phrase OVERDUE = Phrase.of("journey.overdue", "date", "days", "count");
    static final Phrase STALLED = Phrase.of("journey.stalled", "stage", "duration", "limit");
    static final Phrase STALLED_OUT = Phrase.of("journey.stalled-out", "duration", "limit");
    static final Phrase STALLED_USUAL = Phrase.of("journey.stalled-usual", "stage", "duration", "percent", "limit");
    static final Phrase STALLED_USUAL_OUT = Phrase.of("journey.stalled-usual-out", "duration", "percent", "limit");

    // obstacles
    static final Phrase CRITERION_MISSING = Phrase.of("journey.criterion-missing", "result");
    static final Phrase EVIDENCE_LACKING = Phrase.of("journey.evidence-lacking", "criterion", "facts");
    static final Phrase TO_BE_CONFIRMED = Phrase.of("journey.to-be-confirmed", "fact", "actor", "date", "positions");
    static final Phrase TO_BE_CONFIRMED_BY_PERSON =
            Phrase.of("journey.to-be-confirmed-by-person", "fact", "actor", "date");
    static final Phrase TOO_OLD = Phrase.of("journey.too-old", "fact", "date", "period");
    static final Phrase ACTION_UNDONE = Phrase.of("journey.action-undone", "action");
    static final Phrase STAGE_SKIPPED = Phrase.of("journey.stage-skipped", "stage");
    static final Phrase APPROVAL_MISSING = Phrase.of("journey.approval-missing", "stage", "position");
    static final Phrase TO_APPROVE = Phrase.of("journey.to-approve", "stage");
    static final Phrase STAGE_BEHIND = Phrase.of("journey.stage-behind", "stage");
    static final Phrase POSITION_LACKING = Phrase.of("journey.position-lacking", "positions");
    static final Phrase NOBODY_MAY = Phrase.of("journey.nobody-may");
    static final Phrase REASON_MISSING = Phrase.of("journey.reason-missing");
    static final Phrase ENDING_UNSAID = Phrase.of("journey.ending-unsaid", "endings");
    static final Phrase REASON_NOT_LISTED = Phrase.of("journey.reason-not-listed", "reasons");
    static final Phrase FACTS_UNKNOWN = Phrase.of("journey.facts-unknown", "ending", "facts");
    static final Phrase NOT_FROM_HERE = Phrase.of("journey.not-from-here", "ending", "stage");
    static final Phrase COMMAND_ID_TAKEN = Phrase.of("journey.command-id-taken", "id", "events");
    static final Phrase CLOSED = Phrase.of("journey.closed", "status");
    static final Phrase STILL_OPEN = Phrase.of("journey.still-open");
    static final Phrase NOT_AT_LAST_STAGE = Phrase.of("journey.not-at-last-stage", "stage");
    static final Phrase GATE_IS_OPEN = Phrase.of("journey.gate-is-open", "stage");
    static final Phrase APPROVAL_NOT_NEEDED = Phrase.of("journey.approval-not-needed", "stage");
    static final Phrase NOTHING_CEASED = Phrase.of("journey.nothing-ceased");
    static final Phrase ON_HOLD = Phrase.of("journey.on-hold", "date");
    static final Phrase ENDED_BY_FACTS = Phrase.of("journey.ended-by-facts", "ending");
    static final Phrase ENDED_AS_CONFIRMED = Phrase.of("journey.ended-as-confirmed", "ending", "facts");
    static final Phrase NOT_ON_HOLD = Phrase.of("journey.not-on-hold");
    static final Phrase HOLD_OUT_OF_RANGE = Phrase.of("journey.hold-out-of-range", "date", "from", "to");
    static final Phrase NOT_TO_BE_TAKEN_BACK = Phrase.of("journey.not-to-be-taken-back", "event");
    static final Phrase ENTRY_STILL_NEEDED = Phrase.of("journey.entry-still-needed", "event", "stage", "first");
    static final Phrase STANDS_BY_ENTRY = Phrase.of("journey.stands-by-entry", "event", "stage", "below");
    static final Phrase STANDS_BY_ENTRY_OUT = Phrase.of("journey.stands-by-entry-out", "event", "stage");
    static final Phrase UNPLAYABLE_UNOPENED = Phrase.of("journey.unplayable-unopened");
    static final Phrase UNPLAYABLE_TURN = Phrase.of("journey.unplayable-turn", "event", "expected");
    static final Phrase UNPLAYABLE_UNKNOWN = Phrase.of("journey.unplayable-unknown", "event", "id", "known");
    static final Phrase UNPLAYABLE_EVENT = Phrase.of("journey.unplayable-event", "event");
    static final Phrase POLICY_NAME_REUSED = Phrase.of("journey.policy-name-reused", "id", "funnel", "version", "now");
    static final Phrase POLICY_UNKNOWN_NAME =
            Phrase.of("journey.policy-unknown-name", "id", "funnel", "version", "originFunnel", "originVersion");
    static final Phrase VERSION_BETWEEN_MISSING = Phrase.of(
            "journey.version-between-missing",
            "fromFunnel",
            "fromVersion",
            "funnel",
            "version",
            "originFunnel",
            "originVersion");
    static final Phrase TO_BE_TAKEN_BACK = Phrase.of("journey.to-be-taken-back", "event");
    static final Phrase TAKEN_OVER = Phrase.of("journey.taken-over", "event", "since");
    static final Phrase TAKEN_OVER_FIRST = Phrase.of("journey.taken-over-first", "event", "since");
    static final Phrase STAGE_NOT_BELOW = Phrase.of("journey.stage-not-below", "stage");
    static final Phrase STAGE_NEVER_PASSED = Phrase.of("journey.stage-never-passed", "stage");
    static final Phrase STAGE_GONE = Phrase.of("journey.stage-gone", "id", "version", "stage", "left");
    static final Phrase STAGE_GONE_OUT = Phrase.of("journey.stage-gone-out", "id", "version", "stage");
    static final Phrase LANDING_LEFT = Phrase.of("journey.landing-left", "stage");
    static final Phrase LANDING_LEFT_OUT = Phrase.of("journey.landing-left-out");
    static final Phrase STAGE_OF_OTHER_TYPE = Phrase.of("journey.stage-of-other-type", "saleType", "stage", "left");
    static final Phrase STAGE_OF_OTHER_TYPE_OUT = Phrase.of("journey.stage-of-other-type-out", "saleType", "stage");
    static final Phrase STAGE_CEASED = Phrase.of("journey.stage-ceased", "from", "to");
    static final Phrase STAGE_CEASED_OUT = Phrase.of("journey.stage-ceased-out", "from");
    static final Phrase FALLS_ELSEWHERE = Phrase.of("journey.falls-elsewhere", "from", "to");
    static final Phrase FALLS_OUT = Phrase.of("journey.falls-out", "from");
    static final Phrase FACT_SET_ASIDE = Phrase.of("journey.fact-set-aside", "fact", "value", "why");
    static final Phrase UNIT_CHANGED = Phrase.of("journey.unit-changed", "before", "now");
    static final Phrase TYPE_CHANGED = Phrase.of("journey.type-changed");
    static final Phrase NOT_ALLOWED_NOW = Phrase.of("journey.not-allowed-now");
    static final Phrase RECORDS_CHANGED = Phrase.of("journey.records-changed", "facts");
    static final Phrase ENTRIES_GONE = Phrase.of("journey.entries-gone", "entries");
    static final Phrase SAME_VERSION = Phrase.of("journey.same-version", "id", "version");
    static final Phrase FUNNEL_CHANGED = Phrase.of("journey.funnel-changed", "id", "version", "recorded", "found");
    static final Phrase FUNNEL_CHANGED_IN =
            Phrase.of("journey.funnel-changed-in", "id", "version", "what", "recorded", "found");

    // how far a journey is, and what to look at
    static final Phrase STANDING = Phrase.of("journey.standing", "stage", "status");
    static final Phrase ACTION_DUE = Phrase.of("journey.action-due", "action", "date");
    static final Phrase ACTIONS_DONE = Phrase.of("journey.actions-done", "done", "all");
    static final Phrase FORMS_ATTACHED = Phrase.of("journey.forms-attached", "attached", "all");
    static final Phrase NOTE = Phrase.of("journey.note", "words");
    static final Phrase OVERRIDE_IN_FORCE = Phrase.of("journey.override-in-force", "stage", "actor", "reason");
    static final Phrase WAITING_FOR_OVERRIDE = Phrase.of("journey.waiting-for-override");
    static final Phrase WAITING_FOR_APPROVAL = Phrase.of("journey.waiting-for-approval");
    static final Phrase STANDING_BY_OVERRIDE = Phrase.of("journey.standing-by-override");
    static final Phrase DUE_TO_FALL_BACK = Phrase.of("journey.due-to-fall-back");
    static final Phrase LATE = Phrase.of("journey.late");
    static final Phrase OVERRIDE_REQUEST = Phrase.of("journey.override-request", "journey", "stage", "actor", "reason");
    static final Phrase OVERRIDE_BY = Phrase.of("journey.override-by", "journey", "stage", "actor", "reason");

    // what cannot be recorded
    static final Phrase REASON = Phrase.of("journey.reason");
    static final Phrase REMARK = Phrase.of("journey.remark");
    static final Phrase REFERENCE = Phrase.of("journey.reference");
    static final Phrase COMPETITOR = Phrase.of("journey.competitor");
    static final Phrase ENTRY_NOT_ALLOWED = Phrase.of("journey.entry-not-allowed", "fact", "entry", "entries");
    static final Phrase ENTRY_NOT_ALLOWED_HINT =
            Phrase.of("journey.entry-not-allowed-hint", "fact", "entry", "nearest", "entries");
    static final Phrase DATE_TOO_FAR = Phrase.of("journey.date-too-far", "fact", "date");
    static final Phrase TEXT_TOO_LONG = Phrase.of("journey.text-too-long", "what", "length", "most");
    static final Phrase HALF_CHARACTER = Phrase.of("journey.half-character", "what", "place");
    static final Phrase TOO_MUCH = Phrase.of("journey.too-much", "values", "characters");

    private JourneyWords() {}
}
