package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Exact;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What this package says. */
final class PortfolioWords {

    static final Phrase NOMINAL = Phrase.of("portfolio.basis-nominal");
    static final Phrase UNSTATED = Phrase.of("portfolio.basis-unstated");
    static final Phrase CALIBRATED = Phrase.of("portfolio.basis-calibrated");
    static final Phrase IN_TIME = Phrase.of("portfolio.basis-in-time");
    static final Phrase GIVEN = Phrase.of("portfolio.basis-given");

    static final Phrase TOO_FEW_DEALS = Phrase.of("portfolio.verdict-too-few-deals");
    static final Phrase AGREES = Phrase.of("portfolio.verdict-agrees");
    static final Phrase STATED_TOO_HIGH = Phrase.of("portfolio.verdict-stated-too-high");
    static final Phrase STATED_TOO_LOW = Phrase.of("portfolio.verdict-stated-too-low");
    static final Phrase NOTHING_STATED = Phrase.of("portfolio.verdict-nothing-stated");

    static final Phrase CALIBRATION = Phrase.of("portfolio.calibration");
    static final Phrase WON_OF = Phrase.of("portfolio.won-of", "wins", "deals");
    static final Phrase CALIBRATION_LACKING =
            Phrase.of("portfolio.calibration-lacking", "verdict", "needed", "lacking");
    static final Phrase CALIBRATION_RATE = Phrase.of("portfolio.calibration-rate", "wins", "rate", "low", "high");
    static final Phrase CALIBRATION_ESTIMATE = Phrase.of("portfolio.calibration-estimate", "estimate", "weight");

    static final Phrase TOTAL = Phrase.of("portfolio.total");
    static final Phrase NO_MONTH = Phrase.of("portfolio.no-month");
    static final Phrase NO_CATEGORY = Phrase.of("portfolio.no-category");
    static final Phrase NO_OPEN_DEAL = Phrase.of("portfolio.no-open-deal");

    /** Amounts twice: as bare numbers, and in their currency. */
    static final Phrase OUTLOOK = Phrase.of(
            "portfolio.outlook", "deals", "amount", "money", "expected", "expectedMoney", "wins", "quantiles");

    static final Phrase CERTAIN_QUANTILE = Phrase.of("portfolio.certain-quantile", "percent", "amount", "money");
    static final Phrase QUANTILE =
            Phrase.of("portfolio.quantile", "percent", "amount", "money", "low", "lowMoney", "high", "highMoney");

    static final Phrase ASSUMES_INDEPENDENCE = Phrase.of("portfolio.assumes-independence");
    static final Phrase ASSUMES_BASES = Phrase.of("portfolio.assumes-bases", "bases");
    static final Phrase BASIS_COUNT = Phrase.of("portfolio.basis-count", "basis", "count");
    static final Phrase ASSUMES_GRID = Phrase.of("portfolio.assumes-grid");
    static final Phrase ASSUMES_LAPSED = Phrase.of("portfolio.assumes-lapsed", "count", "amounts");
    static final Phrase ASSUMES_UNWEIGHED = Phrase.of("portfolio.assumes-unweighed", "count");
    static final Phrase ASSUMES_TIMELESS = Phrase.of("portfolio.assumes-timeless", "count");
    static final Phrase ASSUMES_CURVES = Phrase.of("portfolio.assumes-curves", "count");
    static final Phrase ASSUMES_ENDED = Phrase.of("portfolio.assumes-ended", "count");
    static final Phrase ASSUMES_OMITTED = Phrase.of("portfolio.assumes-omitted", "count");

    /** Joins what is said of some customers. */
    static final Phrase PARTS = Phrase.joining("portfolio.parts");

    /** Joins amounts in several currencies. */
    static final Phrase AMOUNTS = Phrase.joining("portfolio.amounts");

    static final Phrase CUSTOMERS = Phrase.of("portfolio.customers", "count");
    static final Phrase WITHOUT_AMOUNT = Phrase.of("portfolio.without-amount", "count");
    static final Phrase WEIGHTED = Phrase.of("portfolio.weighted", "amounts");
    static final Phrase LAPSED = Phrase.of("portfolio.lapsed", "customers");
    static final Phrase ENDINGS = Phrase.of("portfolio.endings");
    static final Phrase ENDED_NEITHER = Phrase.of("portfolio.ended-neither", "count");
    static final Phrase ENDED = Phrase.of("portfolio.ended", "customers");
    static final Phrase OUT_OF_ORDER = Phrase.of("portfolio.out-of-order", "customers");
    static final Phrase UNWEIGHED = Phrase.of("portfolio.unweighed", "customers");
    static final Phrase BLOCKERS = Phrase.of("portfolio.blockers");
    static final Phrase BLOCKERS_BY_AMOUNT = Phrase.of("portfolio.blockers-by-amount", "currency");
    static final Phrase BLOCKED_UNKNOWN = Phrase.of("portfolio.blocked-unknown", "count");
    static final Phrase BLOCKED_ALONE = Phrase.of("portfolio.blocked-alone", "count");
    static final Phrase UNKNOWN_FACTS = Phrase.of("portfolio.unknown-facts");

    static final Phrase AUDIT_WORTH = Phrase.of("portfolio.audit-worth", "claimed", "justified", "gap");
    static final Phrase AUDIT_OWNERS = Phrase.of("portfolio.audit-owners");
    static final Phrase AUDIT_NO_OWNER = Phrase.of("portfolio.audit-no-owner");
    static final Phrase AUDIT_UNCLAIMED = Phrase.of("portfolio.audit-unclaimed", "customers");
    static final Phrase AUDIT_CRITERIA = Phrase.of("portfolio.audit-criteria", "currency");

    static final Phrase WORK_STAGES = Phrase.of("portfolio.work-stages", "stage", "next");
    static final Phrase WORK_GAIN = Phrase.of("portfolio.work-gain", "gain", "steps");
    static final Phrase WORK_AGREED = Phrase.of("portfolio.work-agreed", "day");
    static final Phrase WORK_STALLED = Phrase.of("portfolio.work-stalled", "age", "limit");
    static final Phrase WORK_CLOSING = Phrase.of("portfolio.work-closing", "day");

    static final Phrase DEALS = Phrase.of("portfolio.deals", "open", "won", "lost");
    static final Phrase WIN_RATE = Phrase.of("portfolio.win-rate", "rate");
    static final Phrase CYCLE = Phrase.of("portfolio.cycle", "duration");
    static final Phrase VELOCITY = Phrase.of("portfolio.velocity", "amount");
    static final Phrase STAGE_MOVEMENT =
            Phrase.of("portfolio.stage-movement", "reached", "wentOn", "won", "lost", "open");
    static final Phrase CONVERSION = Phrase.of("portfolio.conversion", "rate");
    static final Phrase VISITS = Phrase.of("portfolio.visits", "median", "late");
    static final Phrase AGES = Phrase.of("portfolio.ages", "median", "late");
    static final Phrase STALLED = Phrase.of("portfolio.stalled");
    static final Phrase STALLED_JOURNEY = Phrase.of("portfolio.stalled-journey", "stage", "age", "limit");
    static final Phrase OVERRIDES = Phrase.of("portfolio.overrides");
    static final Phrase NO_OWNER = Phrase.of("portfolio.no-owner");
    static final Phrase NOT_CLOSED = Phrase.of("portfolio.not-closed");

    static final Phrase WATERFALL_PERIOD = Phrase.of("portfolio.waterfall-period", "from", "to");
    static final Phrase WATERFALL_DEALS = Phrase.of("portfolio.waterfall-deals", "count");
    static final Phrase NO_AMOUNT = Phrase.of("portfolio.no-amount");
    static final Phrase START = Phrase.of("portfolio.start");
    static final Phrase END = Phrase.of("portfolio.end");
    static final Phrase OPENED = Phrase.of("portfolio.change-opened");
    static final Phrase REOPENED = Phrase.of("portfolio.change-reopened");
    static final Phrase REGROUPED = Phrase.of("portfolio.change-regrouped");
    static final Phrase ADVANCED = Phrase.of("portfolio.change-advanced");
    static final Phrase FALLEN = Phrase.of("portfolio.change-fallen");
    static final Phrase REWEIGHED = Phrase.of("portfolio.change-reweighed");
    static final Phrase RAISED = Phrase.of("portfolio.change-raised");
    static final Phrase CUT = Phrase.of("portfolio.change-cut");
    static final Phrase CHANGE_WON = Phrase.of("portfolio.change-won");
    static final Phrase CHANGE_LOST = Phrase.of("portfolio.change-lost");
    static final Phrase CHANGE_ENDED = Phrase.of("portfolio.change-ended");
    static final Phrase GONE = Phrase.of("portfolio.change-gone");
    static final Phrase PULLED_IN = Phrase.of("portfolio.pulled-in");
    static final Phrase PUSHED_OUT = Phrase.of("portfolio.pushed-out");
    static final Phrase PUSHES = Phrase.of("portfolio.pushes");

    private PortfolioWords() {}

    /** {@code "17.5 %"}, of a part of 1. */
    static Text percent(double part) {
        return percent(BigDecimal.valueOf(100 * part));
    }

    /** {@code "50.0 %"}. */
    static Text percent(BigDecimal percent) {
        return CommonWords.PERCENT.text(new Exact(percent.setScale(1, RoundingMode.HALF_UP)));
    }
}
