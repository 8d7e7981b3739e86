package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.util.Map;

/** What parts of a definition are called where one is wrong; what is wrong, the kinds of problems say. */
final class ProblemWords {

    static final Phrase PART = Phrase.of("problem.part", "part", "id");
    static final Phrase PARTS = Phrase.joining("problem.parts");

    static final Phrase FUNNEL = Phrase.of("problem.funnel");
    static final Phrase SOURCE = Phrase.of("problem.source");
    static final Phrase SALE_TYPE = Phrase.of("problem.sale-type");
    static final Phrase SALE_TYPES = Phrase.of("problem.sale-types");
    static final Phrase FACT = Phrase.of("problem.fact");
    static final Phrase FORM = Phrase.of("problem.form");
    static final Phrase POSITION = Phrase.of("problem.position");
    static final Phrase STAGE = Phrase.of("problem.stage");
    static final Phrase STAGES = Phrase.of("problem.stages");
    static final Phrase CRITERION = Phrase.of("problem.criterion");
    static final Phrase CONDITION_KIND = Phrase.of("problem.condition-kind");
    static final Phrase GUIDE = Phrase.of("problem.guide");
    static final Phrase ACTION = Phrase.of("problem.action");
    static final Phrase TEAM = Phrase.of("problem.team");
    static final Phrase ENDING = Phrase.of("problem.ending");
    static final Phrase REASON = Phrase.of("problem.reason");

    static final Phrase LABEL = Phrase.of("problem.role-label");
    static final Phrase UNIT_NAME = Phrase.of("problem.role-unit-name");
    static final Phrase ENTRY_NAME = Phrase.of("problem.role-entry-name", "entry");
    static final Phrase TITLE = Phrase.of("problem.role-title");
    static final Phrase NOTE = Phrase.of("problem.role-note");
    static final Phrase SOURCE_NOTE = Phrase.of("problem.role-source-note");
    static final Phrase CUSTOMER_TYPE = Phrase.of("problem.role-customer-type");
    static final Phrase TEXT = Phrase.of("problem.role-text");
    static final Phrase TO_DO = Phrase.of("problem.role-to-do");
    static final Phrase POINT = Phrase.of("problem.role-point");
    static final Phrase HOLDER = Phrase.of("problem.role-holder");
    static final Phrase REASON_NAME = Phrase.of("problem.role-reason", "reason");

    private static final Map<String, Phrase> BY_PART = Map.ofEntries(
            Map.entry("funnel", FUNNEL),
            Map.entry("source", SOURCE),
            Map.entry("sale type", SALE_TYPE),
            Map.entry("sale types", SALE_TYPES),
            Map.entry("fact", FACT),
            Map.entry("form", FORM),
            Map.entry("position", POSITION),
            Map.entry("stage", STAGE),
            Map.entry("stages", STAGES),
            Map.entry("criterion", CRITERION),
            Map.entry("condition kind", CONDITION_KIND),
            Map.entry("guide", GUIDE),
            Map.entry("action", ACTION),
            Map.entry("team", TEAM),
            Map.entry("ending", ENDING),
            Map.entry("reason", REASON));

    private ProblemWords() {}

    /** What a part is called; one of a host's own as it is named. */
    static Text part(String part) {
        Phrase phrase = BY_PART.get(part);
        return phrase == null ? Text.of(part) : phrase.text();
    }
}
