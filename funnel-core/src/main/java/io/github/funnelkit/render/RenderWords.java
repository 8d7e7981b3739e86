package io.github.funnelkit.render;

import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.internal.wording.Phrase;

/** The words of the handbook and the chart that are not the funnel's own. */
final class RenderWords {

    static final Phrase FUNNEL = Phrase.of("render.funnel");
    static final Phrase VERSION = Phrase.of("render.version");
    static final Phrase SOURCE_DOCUMENT = Phrase.of("render.source-document");
    static final Phrase DATE = Phrase.of("render.date");
    static final Phrase PAGES = Phrase.of("render.pages");
    static final Phrase DERIVED_FROM = Phrase.of("render.derived-from");

    static final Phrase WAY = Phrase.of("render.way");
    static final Phrase START = Phrase.of("render.start");
    static final Phrase SALE_TYPES = Phrase.of("render.sale-types");
    static final Phrase STAGES = Phrase.of("render.stages");
    static final Phrase GUIDES = Phrase.of("render.guides");
    static final Phrase FORMS = Phrase.of("render.forms");
    static final Phrase POSITIONS = Phrase.of("render.positions");
    static final Phrase FACTS = Phrase.of("render.facts");
    static final Phrase PROVENANCE = Phrase.of("render.provenance");

    static final Phrase STAGE = Phrase.of("render.stage");
    static final Phrase APPLIES_TO = Phrase.of("render.applies-to");
    static final Phrase WIN_PROBABILITY = Phrase.of("render.win-probability");
    static final Phrase FORECAST_CATEGORY = Phrase.of("render.forecast-category");
    static final Phrase HOLDING = Phrase.of("render.holding");
    static final Phrase SIGNALS = Phrase.of("render.signals");
    static final Phrase NEXT_ACTION = Phrase.of("render.next-action");
    static final Phrase GATE = Phrase.of("render.gate");
    static final Phrase INCOMPLETE = Phrase.of("render.incomplete");
    static final Phrase BREAKS_OFF = Phrase.of("render.breaks-off");
    static final Phrase NONE_STATED = Phrase.of("render.none-stated");

    static final Phrase CRITERION = Phrase.of("render.criterion");
    static final Phrase TO_DO = Phrase.of("render.to-do");
    static final Phrase CONDITION = Phrase.of("render.condition");
    static final Phrase REQUIRED_FORM = Phrase.of("render.required-form");

    static final Phrase GUIDE = Phrase.of("render.guide");
    static final Phrase FROM = Phrase.of("render.from");
    static final Phrase TO = Phrase.of("render.to");
    static final Phrase ANY_STAGE = Phrase.of("render.any-stage");
    static final Phrase BACK_TO = Phrase.of("render.back-to");
    static final Phrase APPLIES_WHEN = Phrase.of("render.applies-when");
    static final Phrase NOTHING = Phrase.of("render.nothing");
    static final Phrase MANDATORY_ACTIONS = Phrase.of("render.mandatory-actions");
    static final Phrase OPTIONAL_ACTIONS = Phrase.of("render.optional-actions");
    static final Phrase ACTION = Phrase.of("render.action");
    static final Phrase DUE_WITHIN = Phrase.of("render.due-within");
    static final Phrase POINT = Phrase.of("render.point");
    static final Phrase FORM = Phrase.of("render.form");
    static final Phrase HELPS = Phrase.of("render.helps");
    static final Phrase TEAM = Phrase.of("render.team");

    static final Phrase ENDINGS = Phrase.of("render.endings");
    static final Phrase ENDING = Phrase.of("render.ending");
    static final Phrase ENDING_KIND = Phrase.of("render.ending-kind");
    static final Phrase REACHED_FROM = Phrase.of("render.reached-from");
    static final Phrase REQUIRED_FACTS = Phrase.of("render.required-facts");
    static final Phrase REASON = Phrase.of("render.reason");

    static final Phrase SOURCE = Phrase.of("render.source");
    static final Phrase NOTE = Phrase.of("render.note");

    static final Phrase UNIT = Phrase.of("render.unit");
    static final Phrase SUM = Phrase.of("render.sum");
    static final Phrase TIMES = Phrase.of("render.times", "times", "fact");
    static final Phrase BOUNDS = Phrase.of("render.bounds");
    static final Phrase ENTRY = Phrase.of("render.entry");

    /** What an item has beside its own words, and the provenance of that. */
    static final Phrase MARKED = Phrase.of("render.marked", "text", "provenance");

    private static final Phrase MEANS_DOCUMENTED = Phrase.of("render.means-documented");
    private static final Phrase MEANS_INTERPRETED = Phrase.of("render.means-interpreted");
    private static final Phrase MEANS_RECONSTRUCTED = Phrase.of("render.means-reconstructed");
    private static final Phrase MEANS_EXTENSION = Phrase.of("render.means-extension");

    private RenderWords() {}

    /** What a mark means. */
    static Phrase meaning(Provenance provenance) {
        return switch (provenance) {
            case DOCUMENTED -> MEANS_DOCUMENTED;
            case INTERPRETED -> MEANS_INTERPRETED;
            case RECONSTRUCTED -> MEANS_RECONSTRUCTED;
            case EXTENSION -> MEANS_EXTENSION;
        };
    }
}
