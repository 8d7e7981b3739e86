package io.github.funnelkit.change;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class ChangeWords {

    static final Phrase PART_CHANGED = Phrase.of("change.part-changed", "part", "id", "kind", "what");
    static final Phrase ADDED = Phrase.of("change.added");
    static final Phrase RENAMED = Phrase.of("change.renamed");
    static final Phrase REMOVED = Phrase.of("change.removed");
    static final Phrase CHANGED = Phrase.of("change.changed");

    static final Phrase NOTHING = Phrase.of("change.nothing");
    static final Phrase START = Phrase.of("change.start");
    static final Phrase ANY_STAGE = Phrase.of("change.any-stage");
    static final Phrase ROUTE_BACK = Phrase.of("change.route-back", "route");
    static final Phrase ROUTE_OF = Phrase.of("change.route-of", "from", "to");
    static final Phrase PARTS_IN_ORDER = Phrase.of("change.parts-in-order", "part", "ids");
    static final Phrase CONDITION_WRITTEN = Phrase.of("change.condition-written", "words", "condition");
    static final Phrase COMPLETE = Phrase.of("change.complete");
    static final Phrase ORDERED = Phrase.of("change.ordered");
    static final Phrase INCOMPLETE = Phrase.of("change.incomplete");
    static final Phrase PAGES_OF = Phrase.of("change.pages", "count");

    static final Phrase VERSION = Phrase.of("change.version", "id", "version");
    static final Phrase NO_DIFFERENCE = Phrase.of("change.no-difference");

    static final Phrase NO_CRITERION = Phrase.of("change.no-criterion");
    static final Phrase STAGE_CHANGED = Phrase.of("change.stage-changed", "stage", "kind");
    static final Phrase STAGE_MOVED = Phrase.of("change.stage-moved");
    static final Phrase ENDED = Phrase.of("change.ended", "ending");
    static final Phrase NOT_ENDED = Phrase.of("change.not-ended", "ending");
    static final Phrase MOVE = Phrase.of("change.move", "customer", "from", "to", "causes");
    static final Phrase IMPACT = Phrase.of("change.impact", "customers", "moved");

    private ChangeWords() {}
}
